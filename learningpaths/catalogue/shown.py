"""What visitors get to see of paths, kept as long as nothing changes."""

from collections.abc import Collection
from uuid import UUID

from django.http import HttpRequest
from django.utils.translation import get_language

from core.freshness import kept, kept_each
from core.requests import sight_of
from core.routing import know_site
from learningpaths.catalogue.models import LearningPathPage, PathOutline
from learningpaths.people.models import Department


def shown_pages_of(
    request: HttpRequest, outlines: Collection[PathOutline]
) -> dict[UUID, LearningPathPage]:
    """The page of each path, by its key, as `shown_for` says; asks for new ones only."""
    know_site(request)
    by_key = {outline.key: outline for outline in outlines}

    def ask(keys: Collection[UUID]) -> dict[UUID, LearningPathPage]:
        missing = [by_key[key] for key in keys]
        return LearningPathPage.objects.shown_for(missing, get_language(), sight_of(request))

    return kept_each(request, "path", by_key, ask=ask, in_forms=True)


def departments_of(request: HttpRequest, page: LearningPathPage) -> list[Department]:
    """Those that take part in the path that the request shows; of a draft those of the draft."""
    return kept(request, "departments", page.pk, ask=lambda: page.taking_part)
