"""The one rule of who may see which page; every list, count, search, link and view uses it.

A page is visible to a person at a moment when it is live and within its time, when the same
holds of every page above it, and when no view restriction on it or above it keeps them out.
Wagtail itself looks at the page alone: it serves the child of an unpublished page, and a page
past its expiry until a command has run.
"""

from collections.abc import Iterable
from datetime import datetime

from django.contrib.auth.models import AbstractUser, AnonymousUser
from django.db.models import Q
from wagtail.models import BaseViewRestriction, Page, PageViewRestriction
from wagtail.query import PageQuerySet

Person = AbstractUser | AnonymousUser


def visible(pages: PageQuerySet, person: Person, moment: datetime) -> PageQuerySet:
    """Keep the pages that the person may see at the moment; asks the walls in one query."""
    return _outside(pages.filter(_in_its_time(moment)), wall_paths(person, moment))


def is_visible(page: Page, person: Person, moment: datetime) -> bool:
    """Whether one page is visible; the same rule, without asking for the page again."""
    is_in_time = page.live and (page.go_live_at is None or page.go_live_at <= moment)
    if not is_in_time or (page.expire_at is not None and page.expire_at <= moment):
        return False
    return not any(page.path.startswith(path) for path in wall_paths(person, moment))


def wall_paths(person: Person, moment: datetime) -> list[str]:
    """Tree paths below which the person sees nothing, the page at the path itself included."""
    restricted = _restrictions_in_the_way(person).values_list("page__path")
    paths = _hidden_parents(moment).values_list("path").union(restricted)
    return [path for (path,) in paths]


def _outside(pages: PageQuerySet, walls: Iterable[str]) -> PageQuerySet:
    behind = Q()
    for path in walls:
        behind |= Q(path__startswith=path)
    return pages.exclude(behind) if behind else pages


def _hidden_parents(moment: datetime) -> PageQuerySet:
    parents = Page.objects.filter(numchild__gt=0, depth__gt=1).order_by()
    return parents.exclude(_in_its_time(moment))


def _in_its_time(moment: datetime) -> Q:
    has_begun = Q(go_live_at=None) | Q(go_live_at__lte=moment)
    has_not_ended = Q(expire_at=None) | Q(expire_at__gt=moment)
    return Q(live=True) & has_begun & has_not_ended


def _restrictions_in_the_way(person: Person):
    restrictions = PageViewRestriction.objects.order_by()
    if not person.is_authenticated:
        return restrictions
    in_the_way = restrictions.exclude(restriction_type=BaseViewRestriction.LOGIN)
    if person.is_superuser:
        return in_the_way.exclude(restriction_type=BaseViewRestriction.GROUPS)
    passed = restrictions.filter(
        restriction_type=BaseViewRestriction.GROUPS, groups__user=person
    ).values("pk")
    return in_the_way.exclude(pk__in=passed)
