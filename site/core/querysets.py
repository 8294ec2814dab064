"""Questions that any room may ask of pages."""

from datetime import datetime
from typing import Self

from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, Exists, OuterRef, QuerySet
from django.db.models.functions import Cast
from wagtail.models import Page, PageManager, ReferenceIndex
from wagtail.query import PageQuerySet

from core.visibility import Person, visible


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


BasePageManager = PageManager.from_queryset(BasePageQuerySet)


class EntryQuerySet(QuerySet):
    def visible_to(self, person: Person, moment: datetime) -> Self:
        """The entries of the pages that the person may see at the moment."""
        return self.filter(page__in=visible(Page.objects.order_by(), person, moment))

    def in_language(self, language: str) -> Self:
        return self.filter(language=language)

    def of_kind(self, kind: str) -> Self:
        return self.filter(kind=kind)
