"""A list of pages that visitors filter, sort and page through; the same for every kind of page.

Costs the walls around the visitor, the names of the terms, the numbers beside them, which pages
stand on this part of the list, and those to show: five queries, and what cards ask together. All
but the first and the last are kept, because what they cost grows with the number of pages.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlencode

from django.core.paginator import Page as PageOfResults
from django.core.paginator import Paginator
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject
from wagtail.models import Page

from core.about import Label, counted, mark_of
from core.facets import SORT, Chip, Facet, Filter, Names, Selection, Sorting, read
from core.freshness import kept
from core.models import BasePage, EntryLabel, EntryLine
from core.querysets import Chosen, names_of, numbers_on
from core.requests import sight_of

PAGE = "page"
AT_ONCE = 12
# Who combines more filters than these gets a list that is drawn for them.
KEPT_AT_ONCE = 3


@dataclass(frozen=True, slots=True)
class Numbers:
    """How many pages a list has, would have by choosing each label, and without each facet."""

    total: int
    of_labels: dict[Label, int]
    without: dict[str, int]


@dataclass(frozen=True)
class Listing:
    """What a page with a list shows: of the pages below an index those that the address of the
    request asks for and the visitor may see. It is asked when it is shown.

    The first sorting is the one of a list that nobody sorted.
    """

    request: HttpRequest
    index: BasePage
    model: type[BasePage]
    facets: list[Facet]
    sortings: list[Sorting]

    @cached_property
    def known(self) -> str | None:
        """The query of the address, where it is one that the list itself leads to; else None."""
        query = self.request.GET
        if not query:
            return ""
        pairs = self._selection.pairs() if len(self.chips) <= KEPT_AT_ONCE else []
        pairs += [(name, query[name]) for name in (SORT, PAGE) if name in query]
        is_there = PAGE not in query or query[PAGE] == str(self.results.number)
        asked = [(name, value) for name, values in query.lists() for value in values]
        return urlencode(pairs) if pairs == asked and is_there and not self.unknown else None

    @cached_property
    def filters(self) -> list[Filter]:
        return self._selection.filters(self._numbers.of_labels)

    @cached_property
    def chips(self) -> list[Chip]:
        return self._selection.chips()

    @property
    def unknown(self) -> list[str]:
        return self._selection.unknown

    @property
    def sorting(self) -> Sorting:
        return self._selection.sorting or self.sortings[0]

    @cached_property
    def results(self) -> PageOfResults:
        results = Paginator(range(self.total), AT_ONCE).get_page(self.request.GET.get(PAGE))
        results.object_list = SimpleLazyObject(lambda: self._cards(results.number))
        return results

    @property
    def ways_out(self) -> list[Chip]:
        return [] if self.total else self._selection.ways_out(self._numbers.without)

    @property
    def total(self) -> int:
        return self._numbers.total

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left out or sorted otherwise, and this is where the list begins."""
        return not self.chips and self.sorting is self.sortings[0] and self.results.number == 1

    @cached_property
    def _selection(self) -> Selection:
        names = kept(self.request, "names", self.model.__name__, ask=lambda: _names(self.facets))
        return read(self.request.GET, self.facets, names, self.sortings)

    @property
    def _asked(self) -> tuple:
        return self.index.pk, sorted(self._selection.chosen.items())

    @cached_property
    def _numbers(self) -> Numbers:
        return kept(self.request, "numbers", *self._asked, ask=self._count)

    def _count(self) -> Numbers:
        pages = Page.objects.child_of(self.index).exact_type(self.model)
        total, lines = numbers_on(sight_of(self.request).of(pages))
        marks = EntryLine.objects.marks_of(lines)
        return _numbers(total, marks, self._selection.chosen, self.facets)

    def _cards(self, number: int) -> list[BasePage]:
        keys = kept(
            self.request,
            "keys",
            *self._asked,
            self.sorting.value,
            number,
            ask=lambda: self._keys(slice((number - 1) * AT_ONCE, number * AT_ONCE)),
        )
        pages = self.model.objects.for_cards().in_bulk(keys)
        return [pages[key] for key in keys if key in pages]

    def _keys(self, part: slice) -> list[int]:
        """Which pages stand on a part of the list: whole pages would take longer to sort."""
        pages = sight_of(self.request).of(self.model.objects.child_of(self.index))
        found = EntryLabel.objects.carried_by(pages, self._selection.chosen)
        return list(found.order_by(*self.sorting.order).values_list("pk", flat=True)[part])


def _names(facets: list[Facet]) -> Names:
    of_terms = names_of([facet.terms() for facet in facets if facet.terms])
    of_choices = {
        facet.name: {str(value): str(name) for value, name in facet.choices}
        for facet in facets
        if facet.choices
    }
    return of_terms | of_choices


def _numbers(total: int, marks: list[int], chosen: Chosen, facets: Iterable[Facet]) -> Numbers:
    """Count pages, of which there are marks where the register knows what they are about.

    A facet's numbers follow what was chosen of the other facets, not of its own: another value
    beside a chosen one makes the list longer.
    """
    found = _narrowed(marks, chosen)
    of_all, of_labels, without = counted(found), {}, {}
    for facet in facets:
        of_facet = of_all
        if facet.name in chosen:
            others = _narrowed(marks, {name: chosen[name] for name in chosen if name != facet.name})
            of_facet, without[facet.name] = counted(others), len(others)
        of_labels |= {label: of_facet[label] for label in of_facet if label[0] == facet.name}
    return Numbers(len(found) if chosen else total, of_labels, without)


def _narrowed(marks: list[int], chosen: Chosen) -> list[int]:
    """Those with at least one chosen value of every facet."""
    for facet, values in chosen.items():
        wanted = mark_of((facet, value) for value in values)
        marks = [mark for mark in marks if mark & wanted]
    return marks
