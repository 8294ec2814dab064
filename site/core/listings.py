"""A list of pages that visitors filter, sort and page through; the same for every kind of page.

Costs the walls around the visitor, the names of the terms, the numbers beside them, how many
pages there are, which of them, and those themselves: six queries, and what cards ask together.
"""

from dataclasses import dataclass

from django.core.paginator import Page as PageOfResults
from django.core.paginator import Paginator
from django.http import HttpRequest
from wagtail.models import Page
from wagtail.query import PageQuerySet

from core.facets import Chip, Facet, Filter, Names, Selection, Sorting, read
from core.models import BasePage, EntryLabel
from core.querysets import names_of
from core.requests import sight_of

AT_ONCE = 12


@dataclass(frozen=True, slots=True)
class Listing:
    """What a page with a list shows."""

    filters: list[Filter]
    chips: list[Chip]
    unknown: list[str]
    sortings: list[Sorting]
    sorting: Sorting
    results: PageOfResults
    ways_out: list[Chip]

    @property
    def total(self) -> int:
        return self.results.paginator.count

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left out or sorted otherwise, and this is where the list begins."""
        return not self.chips and self.sorting is self.sortings[0] and self.results.number == 1


def list_pages(
    request: HttpRequest,
    index: BasePage,
    model: type[BasePage],
    *,
    facets: list[Facet],
    sortings: list[Sorting],
) -> Listing:
    """What the address of the request asks of the pages below an index that the visitor may see.

    The first sorting is the one of a list that nobody sorted.
    """
    selection = read(request.GET, facets, _names(facets), sortings)
    sorting = selection.sorting or sortings[0]
    pages = sight_of(request).of(Page.objects.child_of(index))
    found = EntryLabel.objects.carried_by(pages, selection.chosen)
    results = Paginator(found, AT_ONCE).get_page(request.GET.get("page"))
    results.object_list = _cards(model, found, sorting, results)
    counts = EntryLabel.objects.counted(pages, selection.chosen, [facet.name for facet in facets])
    return Listing(
        filters=selection.filters(counts),
        chips=selection.chips(),
        unknown=selection.unknown,
        sortings=sortings,
        sorting=sorting,
        results=results,
        ways_out=_ways_out(selection, pages, results.paginator.count),
    )


def _names(facets: list[Facet]) -> Names:
    of_terms = names_of([facet.terms() for facet in facets if facet.terms])
    of_choices = {
        facet.name: {str(value): str(name) for value, name in facet.choices}
        for facet in facets
        if facet.choices
    }
    return of_terms | of_choices


def _cards(
    model: type[BasePage], found: PageQuerySet, sorting: Sorting, results: PageOfResults
) -> list[BasePage]:
    """The pages to show; their keys first, because sorting thousands of whole pages is dear."""
    keys = model.objects.filter(pk__in=found.values("pk")).order_by(*sorting.order)
    keys = keys.values_list("pk", flat=True)[_places(results)]
    pages = model.objects.for_cards().in_bulk(list(keys))
    return [pages[key] for key in keys if key in pages]


def _places(results: PageOfResults) -> slice:
    return slice(max(results.start_index() - 1, 0), results.end_index())


def _ways_out(selection: Selection, pages: PageQuerySet, count: int) -> list[Chip]:
    if count or not selection.chosen:
        return []
    return selection.ways_out(EntryLabel.objects.left_without(pages, selection.chosen))
