"""The Dutch of the demo is at most as hard as Flesch-Douma calls standard, which we take for B1.

What was measured when this was written: 70.8 for the hardest page, 87.9 over all, 11.2 words a
sentence at most. `python -m bench.readability` (with `PYTHONPATH=site:.`) prints the table.
"""

import pytest

from bench.readability import ENTRIES, reading_of_all, sentences_of
from core.readability import together, words_in


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["slug"])
def test_a_page_reads_as_standard_or_easier(entry):
    reading = reading_of_all(entry)

    assert reading.ease_in("nl") >= 65
    assert reading.sentence_length <= 12


def test_all_pages_together_read_easily():
    assert together(map(reading_of_all, ENTRIES)).ease_in("nl") >= 80


def test_no_sentence_goes_on_and_on():
    assert [text for text in sentences_of(ENTRIES) if len(words_in(text)) > 30] == []
