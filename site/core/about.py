"""What a page is about in one line, so that a search can count the labels of thousands at once.

A word for each facet, with its values: "kind=guide theme=privacy,taal". Few pages have just the
same labels, but many the same values of a facet.
"""

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from threading import Lock

# What the results of a search are divided by.
FACETS = ("kind", "theme", "signal", "department")
# How many bits a label has to be counted in: a million lines.
BITS = 20
MOST = (1 << BITS) - 1  # lines that a label can be counted on

_lock = Lock()
_places = {}


def about_of(labels: Iterable[tuple[str, str]]) -> str:
    """The line for these labels, pairs of facet and value; it leaves other facets out."""
    labels = sorted(set(labels))
    values = {facet: [value for name, value in labels if name == facet] for facet in FACETS}
    return " ".join(
        f"{facet}={','.join(of_facet)}" for facet, of_facet in values.items() if of_facet
    )


def counted(lines: Iterable[str]) -> Counter:
    """On how many lines each label stands, by facet and value."""
    total = sum(map(_added, lines))
    counts = ((label, (total >> place) & MOST) for label, place in _places.copy().items())
    return Counter({label: count for label, count in counts if count})


@lru_cache(maxsize=50_000)
def _added(line: str) -> int:
    """What a line adds to the numbers of all labels together: one at the place of each of its own.

    So thousands of lines are counted by adding up one number for each.
    """
    return sum(map(_word_added, line.split()))


@lru_cache(maxsize=50_000)
def _word_added(word: str) -> int:
    return sum(1 << _place_of(label) for label in labels_in(word))


def _place_of(label: tuple[str, str]) -> int:
    with _lock:  # two threads may not give two labels one place
        return _places.setdefault(label, len(_places) * BITS)


def labels_in(line: str) -> list[tuple[str, str]]:
    words = (word.partition("=") for word in line.split())
    return [(facet, value) for facet, _is, values in words for value in values.split(",")]


def pattern_of_label(facet: str, value: str) -> re.Pattern:
    """What finds a label in a line."""
    return re.compile(rf"\b{re.escape(facet)}=(?:\S+,)?{re.escape(value)}(?:,|\s|$)")
