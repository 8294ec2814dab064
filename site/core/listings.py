"""A list of pages that visitors filter, sort and page through; the same for every kind of page.

Costs the walls around the visitor, the names of the terms, the numbers beside them, how many
pages there are, and the pages themselves: five queries, and what their cards ask together.
"""

from dataclasses import dataclass

from django.core.paginator import Page as PageOfResults
from django.core.paginator import Paginator
from django.http import HttpRequest

from core.facets import Chip, Facet, Filter, Names, Selection, Sorting, read
from core.models import EntryLabel
from core.querysets import BasePageQuerySet, names_of

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
    pages: BasePageQuerySet,
    *,
    facets: list[Facet],
    sortings: list[Sorting],
) -> Listing:
    """The pages that the address of the request asks for, from those the visitor may see.

    The first sorting is the one of a list that nobody sorted.
    """
    selection = read(request.GET, facets, _names(facets), sortings)
    sorting = selection.sorting or sortings[0]
    labels, pages = EntryLabel.objects, pages.order_by()
    found = labels.carried_by(pages, selection.chosen)
    results = Paginator(found.for_cards().order_by(*sorting.order), AT_ONCE)
    counts = labels.counted(pages, selection.chosen, [facet.name for facet in facets])
    return Listing(
        filters=selection.filters(counts),
        chips=selection.chips(),
        unknown=selection.unknown,
        sortings=sortings,
        sorting=sorting,
        results=results.get_page(request.GET.get("page")),
        ways_out=_ways_out(selection, pages, results.count),
    )


def _names(facets: list[Facet]) -> Names:
    of_terms = names_of([facet.terms() for facet in facets if facet.terms])
    of_choices = {
        facet.name: {str(value): str(name) for value, name in facet.choices}
        for facet in facets
        if facet.choices
    }
    return of_terms | of_choices


def _ways_out(selection: Selection, pages: BasePageQuerySet, count: int) -> list[Chip]:
    if count or not selection.chosen:
        return []
    return selection.ways_out(EntryLabel.objects.left_without(pages, selection.chosen))
