"""Questions that any room may ask of pages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Self

from django.contrib.contenttypes.models import ContentType
from django.db.models import (
    Case,
    CharField,
    Count,
    Exists,
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
from django.db.models.functions import Cast, RowNumber
from wagtail.models import Page, PageManager, ReferenceIndex
from wagtail.query import PageQuerySet

from core.visibility import Person, Sight, visible

if TYPE_CHECKING:
    from core.models import BasePage


class BasePageQuerySet(PageQuerySet):
    def visible_to(self, person: Person, moment: datetime) -> Self:
        """The pages that the person may see at the moment; see `core.visibility`."""
        return visible(self, person, moment)

    def naming(self, page: Page, field: str) -> Self:
        """The pages that name this one, in whatever language, in a field of theirs."""
        versions = Page.objects.filter(translation_key=page.translation_key)
        references = ReferenceIndex.objects.filter(
            base_content_type=ContentType.objects.get_for_model(Page),
            object_id=Cast(OuterRef("pk"), CharField()),
            to_content_type=ContentType.objects.get_for_model(Page),
            to_object_id__in=versions.values_list(Cast("pk", CharField())),
            model_path__startswith=f"{field}.",
        )
        return self.filter(Exists(references))

    def in_sight(self, sight: Sight) -> Self:
        """The pages that are visible in a sight: that of a request, where there is one."""
        return sight.of(self)

    def for_display(self) -> Self:
        """Pages with the rows that each of them shows once, as its theme or its image."""
        return self.select_related(*self.model.shows_one)

    def for_cards(self) -> Self:
        """Pages with all that their cards show."""
        return self.for_display().prefetch_related(*self.model.card_shows_many)


BasePageManager = PageManager.from_queryset(BasePageQuerySet)


class EntryQuerySet(QuerySet):
    def visible_to(self, person: Person, moment: datetime) -> Self:
        """The entries of the pages that the person may see at the moment."""
        return self.filter(page__in=visible(Page.objects.order_by(), person, moment))

    def in_language(self, language: str) -> Self:
        return self.filter(language=language)

    def of_kind(self, kind: str) -> Self:
        return self.filter(kind=kind)

    def of_pages(self, pages: PageQuerySet) -> Self:
        return self.filter(page__in=pages.order_by().values("pk"))

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

    def left_without(self, pages: PageQuerySet, chosen: Chosen) -> dict[str, int]:
        """How many of the pages there would be without each of the facets chosen."""
        numbers = {
            f"without_{facet}": Count("pk", filter=self._carrying(_without(chosen, facet)))
            for facet in chosen
        }
        found = pages.order_by().aggregate(**numbers)
        return {facet: found[f"without_{facet}"] for facet in chosen}

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


def names_of(vocabularies: Iterable[QuerySet]) -> dict[str, dict[str, str]]:
    """The names of terms in the reader's language and in their order, asked for in one query.

    By facet, and within it by short name.
    """
    models = {terms.model.facet: terms.model for terms in vocabularies}
    columns = ("slug", "name_nl", "name_en", "position")
    first, *rest = [
        terms.order_by().values_list(Value(terms.model.facet), *columns) for terms in vocabularies
    ]
    names = {facet: {} for facet in models}
    rows = first.union(*rest, all=True) if rest else first
    for facet, slug, name_nl, name_en, _position in sorted(rows, key=_place):
        names[facet][slug] = models[facet](name_nl=name_nl, name_en=name_en).name
    return names


def _place(row: tuple) -> tuple[int, str]:
    _facet, _slug, name_nl, _name_en, position = row
    return position, name_nl


def as_cards(pages: Collection[Page]) -> list[BasePage]:
    """Each page as its own kind, with what its card shows; a few queries for every kind."""
    kinds, specific = defaultdict(list), {}
    for page in pages:
        kinds[page.cached_content_type.model_class()].append(page.pk)
    for kind, pks in kinds.items():
        specific |= kind.objects.for_cards().in_bulk(pks)
    for page in specific.values():
        # A card asks for the kind of page, and Django would ask the database for each.
        page.content_type = page.cached_content_type
    return [specific[page.pk] for page in pages]
