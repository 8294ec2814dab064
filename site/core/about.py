"""What a page is about in one line, so that a search can count the labels of thousands at once.

A word for each facet, with its values: "kind=guide theme=privacy,taal". Few pages have just the
same labels, but many the same values of a facet.
"""

import re
from collections import Counter
from collections.abc import Iterable

# What the results of a search are divided by.
FACETS = ("kind", "theme", "signal", "department")


def about_of(labels: Iterable[tuple[str, str]]) -> str:
    """The line for these labels, pairs of facet and value; it leaves other facets out."""
    labels = sorted(set(labels))
    values = {facet: [value for name, value in labels if name == facet] for facet in FACETS}
    return " ".join(
        f"{facet}={','.join(of_facet)}" for facet, of_facet in values.items() if of_facet
    )


def counted(lines: Iterable[str]) -> Counter:
    """On how many lines each label stands, by facet and value."""
    numbers = Counter()
    for word, number in Counter(" ".join(lines).split()).items():
        for label in labels_in(word):
            numbers[label] += number
    return numbers


def labels_in(line: str) -> list[tuple[str, str]]:
    words = (word.partition("=") for word in line.split())
    return [(facet, value) for facet, _is, values in words for value in values.split(",")]


def pattern_of_label(facet: str, value: str) -> re.Pattern:
    """What finds a label in a line."""
    return re.compile(rf"\b{re.escape(facet)}=(?:\S+,)?{re.escape(value)}(?:,|\s|$)")
