from typing import Self

from wagtail.models import PageManager

from core.querysets import BasePageQuerySet


class CaseQuerySet(BasePageQuerySet):
    def for_cards(self) -> Self:
        return self.select_related("sector", "image").prefetch_related("image__renditions")


CaseManager = PageManager.from_queryset(CaseQuerySet)
