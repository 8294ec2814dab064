"""What an editor gets to see of pages that are not theirs: what they see on the site as well.

Wagtail names every page to everybody who may open the editor: in its choosers, its explorer and
the report of page types, drafts and private pages of other departments included.
"""

from collections.abc import Iterable

from django.http import HttpRequest
from wagtail.admin.views.bulk_action.registry import bulk_action_registry
from wagtail.models import Page
from wagtail.permissions import policy_registry
from wagtail.query import PageQuerySet

from core.requests import sight_of
from core.routing import FRONT


def within_reach(pages: PageQuerySet, request: HttpRequest) -> PageQuerySet:
    """Keep the pages that an editor has some right on, or may read on the site."""
    if request.user.is_superuser:
        return pages
    own = policy_registry.get_by_type(Page).explorable_instances(request.user)
    seen = sight_of(request).of(Page.objects.order_by())
    mine = pages.filter(pk__in=own.order_by().values("pk"))
    return mine | pages.filter(pk__in=seen.values("pk"))


def reaches(request: HttpRequest, key: int) -> bool:
    """Whether a page is within reach; a page that isn't there is Wagtail's to answer."""
    page = Page.objects.filter(pk=key).first()
    if page is None or request.user.is_superuser or sight_of(request).reaches(page):
        return True
    return within_reach(Page.objects.filter(pk=key), request).exists()


def selected(request: HttpRequest) -> list[int]:
    """The keys of the pages that a bulk action is asked for, of those that an editor has rights on.

    `id` is given once per page, or as "all": what a list shows, of a section or of a search.
    """
    asked = request.GET.getlist("id")
    if "all" in asked:
        section = request.GET.get("childOf")
        if section is not None and not Page.objects.filter(pk__in=_keys([section])).exists():
            return []
        action = bulk_action_registry.get_bulk_action_class("wagtailcore", "page", "delete")
        asked = action(request, Page).get_all_objects_in_listing_query(section)
    own = policy_registry.get_by_type(Page).explorable_instances(request.user)
    return list(own.order_by().filter(pk__in=_keys(asked)).values_list("pk", flat=True))


def _keys(values: Iterable) -> list[int]:
    """What of that can be a key: at most 18 digits fit in every database."""
    return [int(key) for key in map(str, values) if key.isdecimal() and len(key) <= 18]


def sees_all(request: HttpRequest) -> bool:
    """Whether an editor has rights on a whole front page, as administrators do."""
    policy = policy_registry.get_by_type(Page)
    own = policy.instances_with_direct_explore_permission(request.user)
    return any(page.depth <= FRONT for page in own)
