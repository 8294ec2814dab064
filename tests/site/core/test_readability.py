"""Syllables, sentences and the index that follows from them."""

import pytest

from core.readability import Reading, reading_of, sentences_in, syllables_in, together


@pytest.mark.parametrize(
    ("word", "count"),
    [
        *[("werk", 1), ("gij", 1), ("over", 2), ("idee", 2), ("blijven", 2), ("geëerd", 2)],
        *[("ideeën", 3), ("bijeenkomst", 3), ("begeleider", 4), ("coördinatie", 5)],
        *[("Eén", 1), ("team", 1), ("zoals", 2), ("beoordelen", 4), ("draaien", 2)],
        *[("bureau", 2), ("training", 2), ("nationale", 5), ("yoghurt", 2), ("12", 1)],
    ],
)
def test_dutch_syllables_are_counted_as_they_are_spoken(word, count):
    assert syllables_in(word, "nl") == count


@pytest.mark.parametrize(
    ("word", "count"),
    [
        *[("work", 1), ("make", 1), ("makes", 1), ("the", 1), ("walked", 1), ("used", 1)],
        *[("table", 2), ("tables", 2), ("ended", 2), ("boxes", 2), ("changes", 2)],
        *[("department", 3), ("facilitate", 4), ("organisation", 5), ("rhythm", 1)],
    ],
)
def test_english_syllables_are_counted_as_they_are_spoken(word, count):
    assert syllables_in(word, "en") == count


def test_only_whole_sentences_are_read():
    text = (
        "<h2>Kop</h2><p>Vraag ‘wie?’ en zwijg.</p><p>Ga om <b>9.30</b> uur.<br/>Los</p>"
        "Zeg: ‘Wacht even…’ Daarna &amp; dan pas. Een losse staart"
    )

    assert list(sentences_in(text)) == [
        "Vraag ‘wie?’ en zwijg.",
        "Ga om 9.30 uur.",
        "Zeg: ‘Wacht even…’",
        "Daarna & dan pas.",
    ]


def test_the_index_falls_with_long_sentences_and_long_words():
    reading = reading_of(["De kat zit op de mat.", "Begeleiders overleggen."], "nl")

    assert reading == Reading(sentences=2, words=8, syllables=14)
    assert reading.ease_in("nl") == pytest.approx(206.835 - 0.93 * 4 - 77 * 1.75)
    assert reading.ease_in("en") == pytest.approx(206.835 - 1.015 * 4 - 84.6 * 1.75)
    assert together([reading, Reading(1, 4, 6)]) == Reading(3, 12, 20)


def test_a_text_without_words_has_no_index():
    assert reading_of([], "nl").ease_in("nl") is None


def test_a_very_long_text_is_read_in_time():
    texts = ["a " * 100_000, "<" * 200_000, ".’" * 100_000, "a. " * 60_000]

    counts = [len(list(sentences_in(text))) for text in texts]

    assert counts == [0, 0, 1, 1]
