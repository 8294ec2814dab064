"""What somebody who searches may mean: the words typed, and what each is taken for.

Pure: it says what to ask the vocabulary, and reads the answers. The vocabulary is asked twice:
for the words themselves, and then for what they may be a part, a compound or a misspelling of.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from math import log
from operator import itemgetter

from core.words import (
    SHORTEST_PART,
    asked_words,
    nearest,
    other_part,
    parts_of,
    stem,
    typing_errors,
)

MOST_WORDS = 12
SHORTEST_BEGINNING = 3
# Compounds are looked for with the first few words of a question only.
MOST_COMPOUNDED = 4
# How much a compound counts for one of its parts, and a longer word for its beginning.
SHARE_OF_COMPOUND, SHARE_OF_BEGINNING = 0.4, 0.8
# Of how many words of pages one search may read the weights.
MOST_WEIGHTS = 12_000

QUOTED = re.compile(r'["“”„]([^"“”„]+)["“”„]')


@dataclass(frozen=True)
class Question:
    """What was typed. Words between quotation marks are looked for as they stand there.

    A literal question isn't corrected. Of a question that is being typed the last word may be
    the beginning of one.
    """

    text: str
    language: str
    is_literal: bool = False
    is_being_typed: bool = False

    @cached_property
    def words(self) -> list[str]:
        return asked_words(self.text, self.language, at_most=MOST_WORDS)

    @cached_property
    def phrases(self) -> list[str]:
        return [" ".join(phrase.split()) for phrase in QUOTED.findall(self.text)]

    @cached_property
    def stems(self) -> list[str]:
        return [stem(word, self.language) for word in self.words]

    @property
    def is_exact(self) -> bool:
        return self.is_literal or bool(self.phrases)

    @property
    def first_round(self) -> dict[str, list[str]]:
        """What to ask the vocabulary first, as `WordQuerySet.around` takes it."""
        asked = {"stems": self.stems}
        if self.is_being_typed:
            last = self.words[-1:]
            asked["beginnings"] = [word for word in last if len(word) >= SHORTEST_BEGINNING]
        elif self.language == "nl" and not self.is_exact:
            shapes = [shape for word in self.words[:MOST_COMPOUNDED] for shape in shapes_of(word)]
            asked["beginnings"] = shapes
            asked["endings"] = [shape + end for shape in shapes for end in ("", "en", "s")]
        return asked


def shapes_of(word: str) -> list[str]:
    """How a word may stand inside a compound: not in its plural."""
    shapes = dict.fromkeys([word, word.removesuffix("en"), word.removesuffix("s")])
    return [shape for shape in shapes if len(shape) >= SHORTEST_PART]


@dataclass(frozen=True, slots=True)
class Form:
    """A word as the vocabulary has it, and on how many pages its stem stands."""

    word: str
    stem: str
    is_seen: bool
    pages: int = 0
    of_pages: int = 1


@dataclass(frozen=True, slots=True)
class Reading:
    """What a word of a question is taken for: stems, each with how much it counts."""

    word: str
    stems: Mapping[str, float]
    pages: int = 0  # on which it stands, as far as we know
    instead: str = ""  # the word it was corrected to
    is_known: bool = True


@dataclass
class Vocabulary:
    """What the vocabulary answered to a question."""

    question: Question
    forms: list[Form]
    further: list[Form] = field(default_factory=list)

    @property
    def all_forms(self) -> list[Form]:
        return self.forms + self.further

    @property
    def of_pages(self) -> int:
        """How many pages there are in the language; only where one of the words is known."""
        return max((form.of_pages or 0 for form in self.forms), default=0)

    @cached_property
    def known(self) -> dict[str, Form]:
        """The stems of the question that stand on a page the visitor may see."""
        return {form.stem: form for form in self.forms if form.is_seen}

    @property
    def unknown_words(self) -> list[str]:
        asked = zip(self.question.words, self.question.stems, strict=True)
        return [word for word, stem_of_it in asked if stem_of_it not in self.known]

    @property
    def second_round(self) -> dict[str, list[str]]:
        """What to ask next: the other parts of compounds, and what unknown words may be."""
        question = self.question
        if question.is_exact or question.is_being_typed:
            return {}
        rests = {rest for word in question.words for rest in self._rests(word)}
        unknown = self.unknown_words
        halves = {half for word in unknown for pair in parts_of(word) for half in pair}
        return {
            "words": [*rests],
            "stems": [stem(half, question.language) for half in halves],
            "beginnings": [word for word in unknown if len(word) >= SHORTEST_BEGINNING],
            "like": [word for word in unknown if typing_errors(word)],
        }

    def _rests(self, word: str) -> Iterator[str]:
        for form in self.forms:
            for shape in shapes_of(word):
                yield from other_part(form.word, shape)

    def readings(self) -> list[Reading]:
        """What each word is taken for; a word that is unknown and like no other stays itself."""
        asked = zip(self.question.words, self.question.stems, strict=True)
        readings = []
        for word, stem_of_it in asked:
            if stem_of_it in self.known:
                readings.append(self._as_known(word, self.known[stem_of_it]))
            else:
                readings += self._as_unknown(word, stem_of_it)
        return readings

    def _as_known(self, word: str, form: Form) -> Reading:
        stems = dict.fromkeys(self._compounds_with(word), SHARE_OF_COMPOUND)
        if self.question.is_being_typed and word == self.question.words[-1]:
            stems |= dict.fromkeys(self._beginning_with(word, self.forms), SHARE_OF_BEGINNING)
        return Reading(word, stems | {form.stem: 1.0}, form.pages)

    def _as_unknown(self, word: str, stem_of_it: str) -> list[Reading]:
        seen = [form for form in self.further if form.is_seen]
        if self.question.is_being_typed:
            seen = self.forms
        if longer := self._beginning_with(word, seen):
            return [Reading(word, dict.fromkeys(longer, SHARE_OF_BEGINNING))]
        if halves := self._halves(word, {form.stem for form in seen}):
            return [Reading(half, {stem(half, self.question.language): 1.0}) for half in halves]
        if meant := nearest(word, [form.word for form in seen]):
            return [Reading(word, {stem(meant, self.question.language): 1.0}, instead=meant)]
        return [Reading(word, {stem_of_it: 1.0}, is_known=False)]

    def _compounds_with(self, word: str) -> set[str]:
        words = {form.word for form in self.further}
        return {
            form.stem
            for form in self.forms
            for shape in shapes_of(word)
            if not words.isdisjoint(other_part(form.word, shape))
        }

    def _beginning_with(self, word: str, forms: Iterable[Form]) -> set[str]:
        if len(word) < SHORTEST_BEGINNING:
            return set()
        return {form.stem for form in forms if form.word.startswith(word)}

    def _halves(self, word: str, stems: set[str]) -> tuple[str, str] | None:
        language = self.question.language
        for pair in parts_of(word):
            if stems.issuperset(stem(half, language) for half in pair):
                return pair
        return None


def affordable(readings: list[Reading]) -> list[Reading]:
    """The words to look for, in their order.

    Of many that stand on most pages the commonest are left out: they tell pages apart the least
    and cost the most.
    """
    chosen, weights = [], 0
    for reading in sorted(readings, key=lambda reading: reading.pages):
        weights += reading.pages
        if chosen and weights > MOST_WEIGHTS:
            break
        chosen.append(reading)
    return [reading for reading in readings if reading in chosen]


def most_telling(readings: list[Reading]) -> Reading | None:
    """The word that the fewest pages have; without it a page is no answer."""
    known = [reading for reading in readings if reading.is_known]
    return min(known, key=lambda reading: reading.pages, default=None)


def rank(
    readings: list[Reading], weights: list[tuple[int, int, str, float]], of_pages: int
) -> tuple[list[tuple[int, int]], int]:
    """Order pages by what they have of the words: key, line, stem and weight, a row for each.

    Returns the keys and lines of those with the most words, the best first, and how many words
    that is. A word counts more the fewer pages have it: Robertson's idf, as in `core.words`.
    """
    number_of = Counter(map(itemgetter(2), weights))
    of_pages = max([of_pages, *number_of.values()])
    factors, bits = defaultdict(float), defaultdict(int)
    for number, reading in enumerate(readings):
        for stem_of_it, share in reading.stems.items():
            idf = log(1 + (of_pages - number_of[stem_of_it] + 0.5) / (number_of[stem_of_it] + 0.5))
            factors[stem_of_it] = max(factors[stem_of_it], share * idf)
            bits[stem_of_it] |= 1 << number
    scores, line_of = {}, {}
    score_of = scores.get  # bound once: what follows is done for every row
    for key, line, stem_of_it, weight in weights:
        scores[key] = score_of(key, 0.0) + weight * factors[stem_of_it]
        line_of[key] = line
    if len(readings) == 1:
        best, most = sorted(scores), min(1, len(scores))
    else:
        best, most = _with_most_words(weights, bits)
    best.sort(key=scores.__getitem__, reverse=True)
    return [(key, line_of[key]) for key in best], most


def _with_most_words(
    weights: list[tuple[int, int, str, float]], bits: Mapping[str, int]
) -> tuple[list[int], int]:
    """The keys of the pages with the most words, each word a bit, and how many words that is."""
    found = defaultdict(int)
    for key, _line, stem_of_it, _weight in weights:
        found[key] |= bits[stem_of_it]
    most = max(map(int.bit_count, set(found.values())), default=0)
    return sorted(key for key, words in found.items() if words.bit_count() == most), most
