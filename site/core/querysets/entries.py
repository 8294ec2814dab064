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

from core.about import Label

# What was chosen to filter a list by: of each facet the values, by the facet's name.
Chosen = Mapping[str, list[str]]


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


class EntryLabelQuerySet(QuerySet):
    """What pages are about, a row for each label."""

    def carried_by(self, pages: PageQuerySet, chosen: Chosen) -> PageQuerySet:
        """Of the pages, those that carry at least one chosen value of every facet."""
        for facet, values in chosen.items():
            labels = self.filter(facet=facet, value__in=values)
            pages = pages.filter(pk__in=labels.values("entry"))
        return pages

    def values_of(self, pages: Collection[int], facet: str) -> dict[int, set[str]]:
        """What each of some pages carries of a facet, by the key of the page; one query."""
        labels = self.filter(entry__in=pages, facet=facet).order_by()
        values = {}
        for page, value in labels.values_list("entry", "value"):
            values.setdefault(page, set()).add(value)
        return values

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
