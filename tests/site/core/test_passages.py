"""The passage that shows why a page was found."""

from core.passages import LENGTH, best_passage, marked, pattern_of


def test_words_found_are_marked_and_all_else_is_shown_as_text():
    pattern = pattern_of({"loket", "een"})

    assert marked("Eén <b>loket</b> & lokettisten", pattern) == (
        "<mark>Eén</mark> &lt;b&gt;<mark>loket</mark>&lt;/b&gt; &amp; lokettisten"
    )


def test_without_words_nothing_is_marked_and_the_summary_is_shown():
    assert pattern_of([]) is None
    assert marked("a < b", None) == "a &lt; b"
    assert best_passage("Samenvatting", "Tekst", None) == "Samenvatting"


def test_a_word_is_marked_however_it_is_written():
    pattern = pattern_of({"collega", "email"})

    assert marked("Collega’s en E-mail", pattern) == (
        "<mark>Collega’s</mark> en <mark>E-mail</mark>"
    )


def test_the_summary_is_shown_unless_the_text_has_more_of_the_words():
    pattern = pattern_of({"loket", "besluit"})

    assert best_passage("Het loket.", "Een loket verder.", pattern) == "Het loket."
    assert best_passage("Het loket.", "Van loket tot besluit.", pattern) == "Van loket tot besluit."


def test_a_passage_is_short_and_made_of_whole_words_of_one_paragraph():
    text = "Vooraf.\n" + "vulling " * 50 + "loket besluit " + "vulling " * 50 + "\nDaarna."

    passage = best_passage("Niets.", text, pattern_of({"loket", "besluit"}))

    assert (passage[:9], passage[-9:]) == ("… vulling", "vulling …")
    assert "loket besluit" in passage
    assert set(passage.split()) == {"…", "vulling", "loket", "besluit"}
    assert len(passage) <= LENGTH + 4


def test_a_word_longer_than_a_passage_is_cut():
    assert best_passage("Niets.", "a" * 1_000, pattern_of({"a" * 1_000})) == "a" * LENGTH + " …"
