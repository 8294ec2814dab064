"""Questions that any room may ask of pages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import TYPE_CHECKING, Self

from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, Exists, OuterRef
from django.db.models.functions import Cast
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

    def eldest_first(self) -> Self:
        """The one made first on top: a page is made for another language after its source."""
        return self.filter(alias_of=None).order_by("pk")

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
