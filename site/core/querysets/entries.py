"""Questions to the register: its entries and what they are about."""

from collections.abc import Collection, Mapping
from typing import Self

from django.db.models import (
    Case,
    Count,
    F,
    FloatField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Sum,
    Value,
    When,
    Window,
)
from django.db.models.functions import RowNumber
from wagtail.query import PageQuerySet


class EntryQuerySet(QuerySet):
    def of_pages(self, pages: PageQuerySet) -> Self:
        return self.filter(page__in=pages.order_by().values("pk"))

    def numbers_by_kind(self, language: str) -> dict[str, int]:
        """How many entries in a language there are of each kind, in one query."""
        entries = self.filter(language=language).order_by()
        return dict(entries.values_list("kind").annotate(Count("pk")))

    def answering(self, signals: list[str], *, at_most: int) -> Self:
        """Of each kind at most so many, those that answer most of the signals."""
        entries = self.filter(labels__facet="signal", labels__value__in=signals)
        order = [F("answers").desc(), F("page").desc()]
        rank = Window(RowNumber(), partition_by=[F("kind")], order_by=order)
        entries = entries.annotate(answers=Count("labels")).annotate(rank=rank)
        return entries.filter(rank__lte=at_most)


# What was chosen to filter a list by: of each facet the values, by the facet's name.
Chosen = Mapping[str, list[str]]
Label = tuple[str, str]


class EntryLabelQuerySet(QuerySet):
    """What pages are about; values of one facet widen a choice, facets narrow it."""

    def carried_by(self, pages: PageQuerySet, chosen: Chosen) -> PageQuerySet:
        """Of the pages, those that carry at least one chosen value of every facet."""
        return pages.filter(self._carrying(chosen))

    def counted(self, pages: PageQuerySet, chosen: Chosen, facets: list[str]) -> dict[Label, int]:
        """How many of the pages choosing each label would give, in one query.

        A facet's numbers follow what was chosen of the other facets, not of its own: another
        value beside a chosen one makes the list longer.
        """
        counted = self._carrying(chosen, "page")
        for facet in chosen:
            counted |= Q(facet=facet) & self._carrying(_without(chosen, facet), "page")
        # Adding nothing keeps SQLite to the index that holds all it needs: four times as fast.
        labels = self.annotate(page=F("entry_id") + 0).filter(counted, facet__in=facets)
        labels = labels.filter(page__in=pages.order_by().values("pk"))
        numbers = labels.order_by().values_list("facet", "value").annotate(Count("pk"))
        return {(facet, value): number for facet, value, number in numbers}

    def values_of(self, pages: Collection[int], facet: str) -> dict[int, set[str]]:
        """What each of some pages carries of a facet, by the key of the page; one query."""
        labels = self.filter(entry__in=pages, facet=facet).order_by()
        values = {}
        for page, value in labels.values_list("entry", "value"):
            values.setdefault(page, set()).add(value)
        return values

    def left_without(self, pages: PageQuerySet, chosen: Chosen) -> dict[str, int]:
        """How many of the pages there would be without each of the facets chosen."""
        numbers = {
            f"without_{facet}": Count("pk", filter=self._carrying(_without(chosen, facet)))
            for facet in chosen
        }
        found = pages.order_by().aggregate(**numbers)
        return {facet: found[f"without_{facet}"] for facet in chosen}

    def by_kind(
        self, pages: PageQuerySet, facets: list[str], language: str
    ) -> dict[Label, dict[str, int]]:
        """How many of the pages in a language carry each label, by kind of page; one query."""
        labels = self.filter(facet__in=facets, entry__language=language)
        labels = labels.filter(entry__in=pages.order_by().values("pk")).order_by()
        counted = labels.values_list("facet", "value", "entry__kind").annotate(Count("pk"))
        numbers = {}
        for facet, value, kind, number in counted:
            numbers.setdefault((facet, value), {})[kind] = number
        return numbers

    def with_carriers(self) -> Self:
        """Each label with the number of entries that carry it, as `carriers`."""
        same = self.model.objects.filter(facet=OuterRef("facet"), value=OuterRef("value"))
        number = same.order_by().values("facet").annotate(number=Count("pk")).values("number")
        return self.annotate(carriers=Subquery(number))

    def shared_with(self, pages: PageQuerySet, weights: Mapping[Label, float]) -> Self:
        """What pages have of the labels that weigh, the heaviest page first, as `weight`."""
        carried, cases = Q(), []
        for (facet, value), weight in weights.items():
            carried |= Q(facet=facet, value=value)
            cases.append(When(facet=facet, value=value, then=Value(weight)))
        labels = self.filter(carried, entry__in=pages.order_by().values("pk"))
        of_a_page = Sum(Case(*cases, output_field=FloatField()))
        labels = labels.annotate(weight=Window(of_a_page, partition_by=[F("entry")]))
        return labels.order_by("-weight", "-entry", "facet", "value")

    def _carrying(self, chosen: Chosen, page: str = "pk") -> Q:
        carrying = Q()
        for facet, values in chosen.items():
            labels = self.model.objects.filter(facet=facet, value__in=values)
            carrying &= Q(**{f"{page}__in": labels.values("entry")})
        return carrying


def _without(chosen: Chosen, facet: str) -> Chosen:
    return {name: values for name, values in chosen.items() if name != facet}
