"""Questions that any room may ask of pages."""

from datetime import datetime
from typing import Self

from wagtail.models import PageManager
from wagtail.query import PageQuerySet

from core.visibility import Person, visible


class BasePageQuerySet(PageQuerySet):
    def visible_to(self, person: Person, moment: datetime) -> Self:
        """The pages that the person may see at the moment; see `core.visibility`."""
        return visible(self, person, moment)


BasePageManager = PageManager.from_queryset(BasePageQuerySet)
