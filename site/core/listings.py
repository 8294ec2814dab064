"""A list of pages that visitors filter, sort and page through; the same for every kind of page.

Costs the walls around the visitor, the names of the terms, the numbers beside them, which pages
there are, and those to show: five queries, and what cards ask together. All but the first and
the last are kept, because what they cost grows with the number of pages.
"""

from dataclasses import dataclass

from django.core.paginator import Page as PageOfResults
from django.core.paginator import Paginator
from django.http import HttpRequest
from wagtail.models import Page
from wagtail.query import PageQuerySet

from core.facets import Chip, Facet, Filter, Names, Selection, Sorting, read
from core.freshness import kept
from core.models import BasePage, EntryLabel
from core.querysets import Chosen, names_of
from core.related import Label
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
    names = kept(request, "names", model.__name__, ask=lambda: _names(facets))
    selection = read(request.GET, facets, names, sortings)
    sorting, chosen = selection.sorting or sortings[0], selection.chosen
    pages = sight_of(request).of(Page.objects.child_of(index))
    of_kind = sight_of(request).of(model.objects.child_of(index))
    asked = index.pk, sorted(chosen.items())
    keys = kept(request, "keys", *asked, sorting.value, ask=lambda: _keys(of_kind, chosen, sorting))
    counts = kept(request, "counts", *asked, ask=lambda: _counts(pages, chosen, facets))
    results = Paginator(keys, AT_ONCE).get_page(request.GET.get("page"))
    results.object_list = _cards(model, results.object_list)
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


def _keys(pages: PageQuerySet, chosen: Chosen, sorting: Sorting) -> list[int]:
    """The pages of the whole list in order, by key: sorting thousands of whole pages is dear."""
    found = EntryLabel.objects.carried_by(pages, chosen).order_by(*sorting.order)
    return list(found.values_list("pk", flat=True))


def _counts(pages: PageQuerySet, chosen: Chosen, facets: list[Facet]) -> dict[Label, int]:
    return EntryLabel.objects.counted(pages, chosen, [facet.name for facet in facets])


def _cards(model: type[BasePage], keys: list[int]) -> list[BasePage]:
    pages = model.objects.for_cards().in_bulk(keys)
    return [pages[key] for key in keys if key in pages]


def _ways_out(selection: Selection, pages: PageQuerySet, count: int) -> list[Chip]:
    if count or not selection.chosen:
        return []
    return selection.ways_out(EntryLabel.objects.left_without(pages, selection.chosen))
