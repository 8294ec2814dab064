"""Filters of a list, as visitors set them in its address; nothing here asks the database.

Parameters have Dutch names in every language, and values are the short names of terms: an
address that is shared or translated keeps its meaning.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from django.db.models import QuerySet
from django.http import QueryDict

SORT = "sorteer"
# How much is repeated of what a visitor asked and we don't know.
FEW, SHORT = 3, 40

Names = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Facet:
    """Something a list is filtered by: a vocabulary, or the choices of a field."""

    name: str  # as labels in the register call it
    parameter: str
    heading: str
    terms: Callable[[], QuerySet] | None = None
    choices: Iterable[tuple[object, str]] = ()


@dataclass(frozen=True, slots=True)
class Sorting:
    value: str
    name: str
    order: tuple


@dataclass(frozen=True, slots=True)
class Option:
    value: str
    name: str
    count: int
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Filter:
    """A facet as a visitor meets it: what can be chosen, and how many pages that gives."""

    facet: Facet
    options: list[Option]

    @property
    def is_used(self) -> bool:
        return any(option.is_chosen for option in self.options)


@dataclass(frozen=True, slots=True)
class Chip:
    """Something chosen, with the address of the list without it and perhaps what that gives."""

    name: str
    address: str
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Selection:
    """What a visitor asks of a list, by the names of its facets."""

    facets: list[Facet]
    names: Names
    chosen: dict[str, list[str]]
    sorting: Sorting | None
    unknown: list[str]

    def pairs(self) -> list[tuple[str, str]]:
        """What is chosen as the form of the list sends it: in the order of its options."""
        return [
            (facet.parameter, value)
            for facet in self.facets
            for value in self.names[facet.name]
            if value in self.chosen.get(facet.name, ())
        ]

    def address(self, chosen: Mapping[str, list[str]]) -> str:
        """The address of the first page of the list, with this chosen instead."""
        pairs = [
            (facet.parameter, value)
            for facet in self.facets
            for value in chosen.get(facet.name, ())
        ]
        if self.sorting:
            pairs.append((SORT, self.sorting.value))
        return "?" + urlencode(pairs)

    def filters(self, counts: Mapping[tuple[str, str], int]) -> list[Filter]:
        return [Filter(facet, self._options(facet, counts)) for facet in self.facets]

    def _options(self, facet: Facet, counts: Mapping[tuple[str, str], int]) -> list[Option]:
        chosen = self.chosen.get(facet.name, ())
        return [
            Option(value, name, counts.get((facet.name, value), 0), value in chosen)
            for value, name in self.names[facet.name].items()
        ]

    def chips(self) -> list[Chip]:
        """Everything chosen, each with the way to take it out."""
        return [
            Chip(self.names[facet][value], self.address(self._without(facet, value)))
            for facet, values in self.chosen.items()
            for value in values
        ]

    def ways_out(self, left: Mapping[str, int]) -> list[Chip]:
        """Which facet to drop from a choice that gives nothing; only where that helps."""
        return [
            Chip(
                ", ".join(self.names[facet][value] for value in values),
                self.address(self.chosen | {facet: []}),
                left[facet],
            )
            for facet, values in self.chosen.items()
            if left[facet]
        ]

    def _without(self, facet: str, value: str) -> dict[str, list[str]]:
        return self.chosen | {facet: [one for one in self.chosen[facet] if one != value]}


def read(query: QueryDict, facets: list[Facet], names: Names, sortings: list[Sorting]) -> Selection:
    """What an address asks of a list; a value that the list doesn't have is only repeated."""
    chosen, unknown = {}, []
    for facet in facets:
        asked = [value for value in dict.fromkeys(query.getlist(facet.parameter)) if value]
        known = [value for value in asked if value in names[facet.name]]
        unknown += [value for value in asked if value not in names[facet.name]]
        if known:
            chosen[facet.name] = known
    asked = query.get(SORT, "")
    sorting = next((sorting for sorting in sortings if sorting.value == asked), None)
    if asked and sorting is None:
        unknown.append(asked)
    return Selection(facets, names, chosen, sorting, [value[:SHORT] for value in unknown[:FEW]])
