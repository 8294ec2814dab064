"""Words as a search knows them: written one way, brought back to their stem, and weighed.

It reads and saves nothing; `core.services` keeps what it says, `home.reports` asks by it.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from threading import Lock

from rapidfuzz.distance import OSA

LONGEST = 40
SHORTEST_PART = 4
STEMMERS = {"nl": "dutch", "en": "english"}

# BM25F: Robertson & Zaragoza (2009), The Probabilistic Relevance Framework: BM25 and Beyond,
# section 3.6. A word counts more in a title; a long text counts less per word; more of the same
# word adds less and less. Lengths are those of an ordinary page, not measured anew at every
# save, so that a page's weights depend on nothing but the page.
FIELD_WEIGHTS = {"title": 8.0, "summary": 2.5, "names": 1.0, "texts": 1.0}
FIELD_LENGTHS = {"title": 4, "summary": 15, "names": 60, "texts": 700}
LENGTH_MATTERS = {"title": 0.3, "summary": 0.3, "names": 0.5, "texts": 0.6}
SATURATION = 4

DUTCH_STOP_WORDS = """
aan al alle als altijd bij dan dat de der deze die dit doe doen door dus een en er ga gaan geen haar
had heb hebben heeft hem het hier hij hoe hun iets ik in is je jij jou jouw jullie kan kunnen maar
me meer men met mij mijn moet moeten na naar niet nog nu of om omdat onder ons onze ook op over pas
per steeds te tegen ten toch tot tussen u uit van veel voor waar waarom was wat we wel welke werd
wie wij wil worden wordt ze zelf zich zij zijn zo zonder zou
"""
ENGLISH_STOP_WORDS = """
a about all also an and are as at be been but by can do does for from had has have he her his how i
if in into is it its me more my no not of on or our she so that the their them then there they this
to up was we were what when where which who why will with you your
"""
STOP_WORDS = {
    "nl": frozenset(DUTCH_STOP_WORDS.split()),
    "en": frozenset(ENGLISH_STOP_WORDS.split()),
}

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_LETTER_AND_WORD = re.compile(r"\b([^\W\d_])[-&](?=[^\W_])")
_POSSESSIVE = re.compile(r"['’]s?$|['’]")
_lock = Lock()


def words_of(text: str) -> list[str]:
    """The words of a text, written one way: small letters, no accents, "e-mail" as "email"."""
    joined = _LETTER_AND_WORD.sub(r"\1", plain(text))
    return [_POSSESSIVE.sub("", word)[:LONGEST] for word in _WORD.findall(joined)]


def plain(text: str) -> str:
    """The text in small letters without accents."""
    if text.isascii():
        return text.lower()
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


@lru_cache(maxsize=50_000)
def stem(word: str, language: str) -> str:
    """What the forms of a word share: "overdracht" for "overdrachten"."""
    if language not in STEMMERS or not word.isalpha():
        return word
    with _lock:  # a stemmer keeps the word it works on, and threads share it
        return _stemmer(language).stemWord(word)[:LONGEST]


@lru_cache
def _stemmer(language: str):
    import snowballstemmer  # noqa: PLC0415 -- slow import

    return snowballstemmer.stemmer(STEMMERS[language])


def asked_words(text: str, language: str, *, at_most: int) -> list[str]:
    """The words of a question, each once; without those that stand in any text, if others are
    left.
    """
    words = list(dict.fromkeys(words_of(text)))
    telling = [word for word in words if word not in STOP_WORDS.get(language, ())]
    return (telling or words)[:at_most]


def weigh(fields: Mapping[str, str], language: str) -> dict[str, float]:
    """The weight of each stem in a page, by BM25F; `fields` are the keys of FIELD_WEIGHTS."""
    frequency = Counter()
    for field, text in fields.items():
        words = words_of(text)
        b = LENGTH_MATTERS[field]
        length = 1 - b + b * len(words) / FIELD_LENGTHS[field]
        for word, count in Counter(stem(word, language) for word in words).items():
            frequency[word] += FIELD_WEIGHTS[field] * count / length
    return {word: round(tf / (SATURATION + tf), 4) for word, tf in frequency.items()}


def parts_of(word: str) -> Iterator[tuple[str, str]]:
    """Where a compound may be cut: "privacytraining" into "privacy" and "training".

    Between the two an s, e or en may stand: "besluit-s-training", "boek-en-kast".
    """
    for cut in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
        first, last = word[:cut], word[cut:]
        yield first, last
        for link in ("s", "e", "en"):
            if first.endswith(link) and len(first) - len(link) >= SHORTEST_PART:
                yield first.removesuffix(link), last


def typing_errors(word: str) -> int:
    """How many letters of a word may be wrong, missing, extra or swapped; a short word has none."""
    return 0 if len(word) < 4 else 1 if len(word) < 8 else 2


def nearest(word: str, others: Iterable[str]) -> str | None:
    """The word that was most likely meant: the one with the fewest typing errors in between."""
    most = typing_errors(word)
    distances = ((OSA.distance(word, other, score_cutoff=most), other) for other in others)
    near = [
        (distance, other[:1] != word[:1], abs(len(other) - len(word)), other)
        for distance, other in distances
        if distance <= most
    ]
    return min(near)[-1] if near else None


def other_part(compound: str, word: str) -> Iterator[str]:
    """What is left of a compound without the word it begins or ends with; every way to say so."""
    for first, last in parts_of(compound):
        if first == word:
            yield last
        elif last in (word, f"{word}en", f"{word}s"):
            yield first
