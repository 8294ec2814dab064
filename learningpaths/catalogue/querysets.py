"""Questions that other rooms may ask about learning content."""

from typing import Self
from uuid import UUID

from django.db.models import QuerySet
from wagtail.models import PageManager

from core.querysets import BasePageQuerySet
from core.visibility import Sight


class LearningPathQuerySet(BasePageQuerySet):
    def originals(self) -> Self:
        """Leave out aliases, which only repeat another page."""
        return self.filter(alias_of=None)

    def of_outline(self, outline) -> Self:
        """The published pages of one path, the first published language first."""
        pages = self.live().originals().filter(translation_key=outline.key)
        return pages.order_by("first_published_at", "pk")

    def shown_for(self, outlines, language: str, sight: Sight) -> dict:
        """The page of each path that a visitor gets to see, by the key of its outline.

        In the language asked for, else in the language of the source; a path of which they may
        see no page has none.
        """
        keys = {outline.key: outline.language for outline in outlines}
        pages = self.in_sight(sight).originals().filter(translation_key__in=keys)

        def preference(page) -> tuple[bool, bool]:
            code = page.locale.language_code
            return code == language, code == keys[page.translation_key]

        ranked = sorted(pages.for_display(), key=preference)
        return {page.translation_key: page for page in ranked}


class PathOutlineQuerySet(QuerySet):
    def offered(self) -> Self:
        return self.filter(retired_at=None)


class OutlineStepQuerySet(QuerySet):
    def of_path(self, key: UUID) -> Self:
        """The steps that a learner meets in a path now, in order, with their stage."""
        return self.active().filter(outline__key=key).in_order()

    def active(self) -> Self:
        return self.filter(retired_at=None)

    def pointing_at(self, *keys: UUID) -> Self:
        """The steps that learners meet now and that lead to one of the pages, path by path."""
        offered = self.active().filter(target_key__in=keys, outline__retired_at=None)
        return offered.in_order()

    def in_order(self) -> Self:
        return self.select_related("stage", "outline").order_by("outline", "position")

    def of_short_id(self, short_id: str) -> Self:
        lowest, highest = UUID(short_id + "0" * 24), UUID(short_id + "f" * 24)
        return self.filter(block_id__range=(lowest, highest))


class ChangeChoiceQuerySet(QuerySet):
    def waiting(self, page, revision_id: int | None) -> Self:
        """What was chosen for a page up to a revision and hasn't gone live yet, the newest last."""
        own = self.filter(revision__in=page.revisions.all(), applied_at=None)
        return own.filter(revision__lte=revision_id or 0).order_by("revision", "pk")


class OutlineChangeQuerySet(QuerySet):
    def told(self, *reaches: str) -> Self:
        """The changes of which the news goes so far, the oldest first, with their subjects."""
        rows = ["step__outline", "step__stage__outline", "stage__outline"]
        return self.filter(reach__in=reaches).select_related(*rows).order_by("changed_at", "pk")


LearningPathManager = PageManager.from_queryset(LearningPathQuerySet)
