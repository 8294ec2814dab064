"""What pages are about, in lines that can be counted by their numbers."""

from core.about import AT_ONCE, counted, labels_in, line_of, mark_of, number_of

LABELS = [("theme", "taal"), ("kind", "intervisie"), ("theme", "privacy"), ("effort", "2")]
LINE = "page=guide effort=2 kind=intervisie theme=privacy,taal"


def test_a_line_has_a_word_for_each_facet_and_the_kind_of_its_page():
    assert line_of("guide", LABELS) == LINE
    assert line_of("guide", [*reversed(LABELS), LABELS[0]]) == LINE
    assert line_of("article", []) == "page=article"
    assert labels_in(LINE) == [
        ("page", "guide"),
        ("effort", "2"),
        ("kind", "intervisie"),
        ("theme", "privacy"),
        ("theme", "taal"),
    ]


def test_the_number_of_a_line_follows_from_its_words_and_fits_a_database():
    assert number_of("page=article") == -5_033_621_092_113_925_957
    assert number_of("page=case") != number_of("page=article")
    numbers = [number_of(f"page=guide theme={theme}") for theme in range(100)]
    assert len({*numbers}) == 100
    assert -(2**63) <= min(numbers) < 0 < max(numbers) < 2**63


def test_labels_are_counted_over_all_lines():
    lines = ["page=guide theme=privacy,taal", "page=guide theme=taal", "page=case", ""]

    assert counted([mark_of(labels_in(line)) for line in lines]) == {
        ("page", "guide"): 2,
        ("page", "case"): 1,
        ("theme", "privacy"): 1,
        ("theme", "taal"): 2,
    }
    assert counted([]) == {}


def test_a_label_of_very_many_lines_leaves_the_numbers_of_others_alone():
    many = 2 * AT_ONCE + 3
    marks = [mark_of([("page", "guide"), ("theme", "taal")])] * many

    assert counted([*marks, mark_of([("theme", "privacy")])]) == {
        ("page", "guide"): many,
        ("theme", "taal"): many,
        ("theme", "privacy"): 1,
    }


def test_a_mark_tells_labels_apart_that_resemble_each_other():
    mark = mark_of([("theme", "privacy"), ("theme", "taal"), ("signal", "eigen-taal")])

    assert mark & mark_of([("theme", "taal")])
    assert mark & mark_of([("signal", "eigen-taal")])
    assert not mark & mark_of([("theme", "eigen-taal"), ("signal", "taal"), ("theme", "tal")])
