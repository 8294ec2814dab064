"""What fits with a page, judged by what both are about; nothing here asks the database.

A shared signal says more than a theme, and a theme more than a department. What many pages carry
says less: a weight is divided by the logarithm of the number of carriers, as search engines do
with words (Spärck Jones, 1972).
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import log2

WEIGHTS = {"signal": 3, "theme": 2, "department": 1}
# What is left of the weight for each page of its kind that stands there already.
ANOTHER_OF_A_KIND = 0.6

# How many labels of pages are weighed at most; in a small site that is all of them.
WEIGHED = 4000

Label = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A page that shares something; its labels with the weightiest first."""

    page_id: int
    kind: str
    weight: float
    labels: tuple[Label, ...]


def weights_of(carriers: dict[Label, int]) -> dict[Label, float]:
    """What each label of a page weighs, by how many pages carry it.

    The weightiest count until they have too many carriers together, and one at least.
    """
    weights = {label: WEIGHTS[label[0]] / log2(1 + many) for label, many in carriers.items()}
    telling, weighed = {}, 0
    for label in sorted(weights, key=weights.get, reverse=True):
        weighed += carriers[label]
        if telling and weighed > WEIGHED:
            break
        telling[label] = weights[label]
    return telling


def candidates_from(
    rows: Iterable[tuple[int, str, float, str, str]], weights: dict[Label, float]
) -> list[Candidate]:
    """Candidates from rows of page, kind, weight of the page, facet and value; in that order."""
    found: dict[int, tuple[str, float, list[Label]]] = {}
    for page_id, kind, weight, facet, value in rows:
        found.setdefault(page_id, (kind, weight, []))[2].append((facet, value))
    return [
        Candidate(page_id, kind, weight, tuple(sorted(labels, key=weights.get, reverse=True)))
        for page_id, (kind, weight, labels) in found.items()
    ]


def choose(
    candidates: Iterable[Candidate], *, beside: Iterable[str], count: int
) -> list[Candidate]:
    """The best candidates beside pages of these kinds; a kind that is there already weighs less.

    Of equals the first wins.
    """
    kinds, left, chosen = Counter(beside), list(candidates), []
    while left and len(chosen) < count:
        best = max(left, key=lambda one: one.weight * ANOTHER_OF_A_KIND ** kinds[one.kind])
        left.remove(best)
        chosen.append(best)
        kinds[best.kind] += 1
    return chosen
