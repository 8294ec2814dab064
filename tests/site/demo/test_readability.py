"""The Dutch of the demo is at most as hard as Flesch-Douma calls standard, which we take for B1.

What was measured when this was written: 70.8 for the hardest page, 87.9 over all, 11.2 words a
sentence at most. `python -m bench.readability` (with `PYTHONPATH=site:.`) prints the table.
"""

import pytest

from bench.readability import (
    ENTRIES,
    WORD,
    Reading,
    reading_of,
    sentences_in,
    syllables_in,
    together,
)


@pytest.mark.parametrize(
    ("word", "count"),
    [
        *[("werk", 1), ("gij", 1), ("over", 2), ("idee", 2), ("blijven", 2), ("geëerd", 2)],
        *[("ideeën", 3), ("bijeenkomst", 3), ("begeleider", 4), ("coördinatie", 5)],
    ],
)
def test_syllables_are_counted_as_they_are_spoken(word, count):
    assert syllables_in(word) == count


def test_only_whole_sentences_are_read():
    content = {
        "slug": "een-plek",
        "minutes": 10,
        "title": "Een kop",
        "body": [
            ("text", "<h2>Kop</h2><p>Vraag ‘wie?’ en zwijg.</p><p>Ga om <b>9.30</b> uur.</p>")
        ],
        "what": "Zeg: ‘Wacht even…’ Daarna &amp; dan pas. Een losse staart",
    }

    assert list(sentences_in(content)) == [
        "Vraag ‘wie?’ en zwijg.",
        "Ga om 9.30 uur.",
        "Zeg: ‘Wacht even…’",
        "Daarna & dan pas.",
    ]


def test_the_index_falls_with_long_sentences_and_long_words():
    reading = reading_of(["De kat zit op de mat.", "Begeleiders overleggen."])

    assert reading == Reading(sentences=2, words=8, syllables=14)
    assert reading.index == pytest.approx(206.835 - 0.93 * 4 - 77 * 1.75)
    assert together([reading, Reading(1, 4, 6)]) == Reading(3, 12, 20)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["slug"])
def test_a_page_reads_as_standard_or_easier(entry):
    reading = reading_of(entry)

    assert reading.index >= 65
    assert reading.sentence_length <= 12


def test_all_pages_together_read_easily():
    assert together(map(reading_of, ENTRIES)).index >= 80


def test_no_sentence_goes_on_and_on():
    sentences = list(sentences_in(ENTRIES))

    assert [text for text in sentences if len(WORD.findall(text)) > 30] == []
