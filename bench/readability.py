"""How hard the Dutch texts of the demo are to read, as Flesch-Douma: higher is easier.

206.835 - 0.93 × words a sentence - 77 × syllables a word: Flesch's formula with the weights that
W.H. Douma gave it for Dutch (De leesbaarheid van landbouwbladen, Wageningen 1960). His scale:
45 to 60 fairly hard, 60 to 70 standard, 70 to 80 fairly easy, 80 to 90 easy. No formula measures
B1, which is about words and structure too; "standard" or easier is what we take for it, with the
common advice for B1 of fifteen words a sentence at most.

What it can't see: a rare short word counts as easy and a known long one as hard, a number in
figures is one syllable, and a vowel on its own inside a word ("ra-di-o") may be missed. Only whole
sentences count. Titles, labels and table cells have no full stop and are left out.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape

import pyphen

from demo.content.articles import ARTICLES
from demo.content.cases import CASES
from demo.content.guides import GUIDES
from demo.content.paths import PATHS

ENTRIES = [*GUIDES, *PATHS, *CASES, *(article["nl"] for article in ARTICLES)]
END_OF_BLOCK = re.compile(r"</(?:p|li|h\d)>|\n")
TAG = re.compile(r"<[^>]+>")
# A question quoted halfway a sentence doesn't end it: after an end comes no small letter.
SENTENCE = re.compile(r"\S.*?[.?!…][’”)]*(?=\s+[^a-z\s]|\s*$)")
WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
VOWELS = re.compile(r"ij|[aeiouyáàâéèêíóôúû]+|[äëïöü][aeiouy]*")
HYPHENATION = pyphen.Pyphen(lang="nl_NL")
ROW = "{:<40} {:>7} {:>15} {:>15} {:>6}"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text asks of its reader; readings add up to that of the texts together."""

    sentences: int
    words: int
    syllables: int

    @property
    def sentence_length(self) -> float:
        return self.words / self.sentences

    @property
    def word_length(self) -> float:
        return self.syllables / self.words

    @property
    def index(self) -> float:
        return 206.835 - 0.93 * self.sentence_length - 77 * self.word_length

    def __add__(self, other: "Reading") -> "Reading":
        return Reading(
            self.sentences + other.sentences,
            self.words + other.words,
            self.syllables + other.syllables,
        )


def main() -> None:
    print(ROW.format("text", "words", "words/sentence", "syllables/word", "index"))
    readings = {entry["slug"]: reading_of(entry) for entry in ENTRIES}
    for slug, reading in sorted(readings.items(), key=lambda item: item[1].index):
        print(_row(slug, reading))
    print(_row("all together", together(readings.values())))


def reading_of(content) -> Reading:
    sentences = list(sentences_in(content))
    words = [word for sentence in sentences for word in WORD.findall(sentence)]
    return Reading(len(sentences), len(words), sum(map(syllables_in, words)))


def together(readings: Iterable[Reading]) -> Reading:
    return sum(readings, start=Reading(0, 0, 0))


def sentences_in(content) -> Iterator[str]:
    """Every whole sentence in some content, however deep."""
    if isinstance(content, str):
        for block in END_OF_BLOCK.split(content):
            yield from SENTENCE.findall(unescape(TAG.sub("", block)))
    elif isinstance(content, dict | list | tuple):
        for part in content.values() if isinstance(content, dict) else content:
            yield from sentences_in(part)


def syllables_in(word: str) -> int:
    """The places to hyphenate plus one, or the groups of vowels when those are more.

    Hyphenation knows that "bijeen" has two, but never leaves one letter alone, so that by itself
    it would take "over" and "idee" for one.
    """
    parts = len(HYPHENATION.positions(word)) + 1
    return max(parts, len(VOWELS.findall(word.lower())))


def _row(name: str, reading: Reading) -> str:
    return ROW.format(
        name,
        reading.words,
        f"{reading.sentence_length:.1f}",
        f"{reading.word_length:.2f}",
        f"{reading.index:.1f}",
    )


if __name__ == "__main__":
    main()
