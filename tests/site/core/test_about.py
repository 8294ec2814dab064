"""What pages are about, in lines that can be counted."""

from core.about import about_of, counted, labels_in, pattern_of_label

LABELS = [("theme", "taal"), ("kind", "guide"), ("theme", "privacy"), ("effort", "2")]


def test_a_line_has_a_word_for_each_facet_that_a_search_divides_by():
    assert about_of(LABELS) == "kind=guide theme=privacy,taal"
    assert labels_in(about_of(LABELS)) == [
        ("kind", "guide"),
        ("theme", "privacy"),
        ("theme", "taal"),
    ]
    assert about_of([]) == ""


def test_labels_are_counted_over_all_lines():
    lines = ["kind=guide theme=privacy,taal", "kind=guide theme=taal", "kind=case", ""]

    assert counted(lines) == {
        ("kind", "guide"): 2,
        ("kind", "case"): 1,
        ("theme", "privacy"): 1,
        ("theme", "taal"): 2,
    }


def test_a_label_of_very_many_lines_leaves_the_numbers_of_others_alone():
    lines = ["kind=guide theme=taal"] * 70_000 + ["theme=privacy"]

    assert counted(lines) == {
        ("kind", "guide"): 70_000,
        ("theme", "taal"): 70_000,
        ("theme", "privacy"): 1,
    }


def test_a_label_is_found_in_a_line_and_nothing_that_resembles_it():
    line = "kind=guide theme=privacy,taal signal=eigen-taal"

    assert pattern_of_label("theme", "taal").search(line)
    assert pattern_of_label("theme", "privacy").search(line)
    assert pattern_of_label("signal", "eigen-taal").search(line)
    assert not pattern_of_label("theme", "tal").search(line)
    assert not pattern_of_label("theme", "eigen-taal").search(line)
    assert not pattern_of_label("signal", "taal").search(line)
