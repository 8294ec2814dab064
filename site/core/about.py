"""What pages are about, as numbers of which thousands are counted at once.

All labels of a page stand in one line: "page=guide form=live theme=privacy,taal". A line has a
number that follows from its words, so that a query brings numbers and no texts. A process keeps
the marks of each line that it met: one large number with a bit for each label.

A line with another word has another number: what is kept of a number never gets old.
"""

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from hashlib import blake2b
from threading import Lock

# The kind of a page, beside the facets that its model names: a guide has a kind of its own.
PAGE = "page"
# How many bits a label has to be counted in, and so of how many lines at once.
BITS = 12
AT_ONCE = (1 << BITS) - 1
# How many lines a process keeps the marks of; beyond that it begins anew.
MOST = 100_000

Label = tuple[str, str]

_lock = Lock()
_places = {}
# The marks of each line that this process met, by the number of the line.
_known = {}


def line_of(kind: str, labels: Iterable[Label]) -> str:
    """The line of a page of some kind with these labels."""
    labels = sorted({(PAGE, kind), *labels})
    facets = dict.fromkeys([PAGE, *(facet for facet, _value in labels)])
    values = {facet: [value for name, value in labels if name == facet] for facet in facets}
    return " ".join(f"{facet}={','.join(of_facet)}" for facet, of_facet in values.items())


def number_of(line: str) -> int:
    """What the line is called in the register: 64 bits, as databases count."""
    digest = blake2b(line.encode(), digest_size=8).digest()
    return int.from_bytes(digest, signed=True)


def labels_in(line: str) -> list[Label]:
    words = (word.partition("=") for word in line.split())
    return [(facet, value) for facet, _is, values in words for value in values.split(",")]


def known() -> dict[int, int]:
    """The marks that this process has; take it once, and count with what you took."""
    global _known
    if len(_known) > MOST:
        _known = {}
    return _known


def learn(marks: dict[int, int], lines: Iterable[str]) -> None:
    for line in lines:
        mark = 0
        for word in line.split():
            mark |= _mark_of_word(word)
        marks[number_of(line)] = mark


@lru_cache(maxsize=50_000)
def _mark_of_word(word: str) -> int:
    return mark_of(labels_in(word))


def mark_of(labels: Iterable[Label]) -> int:
    """One bit for each of the labels."""
    mark = 0
    for label in labels:
        mark |= 1 << _place_of(label)
    return mark


def counted(marks: list[int]) -> Counter:
    """On how many lines each label stands, by facet and value: their marks are added up."""
    counts = Counter()
    for start in range(0, len(marks), AT_ONCE):
        total = sum(marks[start : start + AT_ONCE])
        for label, place in _places.copy().items():
            if number := (total >> place) & AT_ONCE:
                counts[label] += number
    return counts


def _place_of(label: Label) -> int:
    with _lock:  # two threads may not give two labels one place
        return _places.setdefault(label, len(_places) * BITS)
