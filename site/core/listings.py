"""A list of pages that visitors filter, sort and page through; the same for every kind of page.

Costs the walls around the visitor, the names of the terms, the numbers beside them, which pages
there are, and those to show: five queries, and what cards ask together. All but the first and
the last are kept, because what they cost grows with the number of pages.
"""

from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlencode

from django.core.paginator import Page as PageOfResults
from django.core.paginator import Paginator
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject
from wagtail.models import Page
from wagtail.query import PageQuerySet

from core.facets import SORT, Chip, Facet, Filter, Names, Selection, Sorting, read
from core.freshness import kept
from core.models import BasePage, EntryLabel
from core.querysets import Chosen, names_of
from core.related import Label
from core.requests import sight_of

PAGE = "page"
AT_ONCE = 12
# Who combines more filters than these gets a list that is drawn for them.
KEPT_AT_ONCE = 3


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
        return self._selection.filters(
            kept(
                self.request,
                "counts",
                *self._asked,
                ask=lambda: _counts(self._pages, self._selection.chosen, self.facets),
            )
        )

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
        keys = kept(
            self.request,
            "keys",
            *self._asked,
            self.sorting.value,
            ask=lambda: _keys(self._of_its_kind, self._selection.chosen, self.sorting),
        )
        results = Paginator(keys, AT_ONCE).get_page(self.request.GET.get(PAGE))
        shown = results.object_list
        results.object_list = SimpleLazyObject(lambda: _cards(self.model, shown))
        return results

    @cached_property
    def ways_out(self) -> list[Chip]:
        if self.total or not self._selection.chosen:
            return []
        left = EntryLabel.objects.left_without(self._pages, self._selection.chosen)
        return self._selection.ways_out(left)

    @property
    def total(self) -> int:
        return self.results.paginator.count

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

    @property
    def _pages(self) -> PageQuerySet:
        return sight_of(self.request).of(Page.objects.child_of(self.index))

    @property
    def _of_its_kind(self) -> PageQuerySet:
        return sight_of(self.request).of(self.model.objects.child_of(self.index))


def _names(facets: list[Facet]) -> Names:
    of_terms = names_of([facet.terms() for facet in facets if facet.terms])
    of_choices = {
        facet.name: {str(value): str(name) for value, name in facet.choices}
        for facet in facets
        if facet.choices
    }
    return of_terms | of_choices


def _keys(pages: PageQuerySet, chosen: Chosen, sorting: Sorting) -> list[int]:
    """The pages of the whole list in order, by key: sorting thousands of whole pages is dear."""
    found = EntryLabel.objects.carried_by(pages, chosen).order_by(*sorting.order)
    return list(found.values_list("pk", flat=True))


def _counts(pages: PageQuerySet, chosen: Chosen, facets: list[Facet]) -> dict[Label, int]:
    return EntryLabel.objects.counted(pages, chosen, [facet.name for facet in facets])


def _cards(model: type[BasePage], keys: list[int]) -> list[BasePage]:
    pages = model.objects.for_cards().in_bulk(keys)
    return [pages[key] for key in keys if key in pages]
