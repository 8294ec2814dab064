"""Questions that any room may ask of pages."""

from datetime import datetime
from typing import Self

from django.db.models import QuerySet
from wagtail.models import Page, PageManager
from wagtail.query import PageQuerySet

from core.visibility import Person, visible


class BasePageQuerySet(PageQuerySet):
    def visible_to(self, person: Person, moment: datetime) -> Self:
        """The pages that the person may see at the moment; see `core.visibility`."""
        return visible(self, person, moment)


BasePageManager = PageManager.from_queryset(BasePageQuerySet)


class EntryQuerySet(QuerySet):
    def visible_to(self, person: Person, moment: datetime) -> Self:
        """The entries of the pages that the person may see at the moment."""
        return self.filter(page__in=visible(Page.objects.order_by(), person, moment))

    def in_language(self, language: str) -> Self:
        return self.filter(language=language)

    def of_kind(self, kind: str) -> Self:
        return self.filter(kind=kind)
