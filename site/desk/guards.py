"""Before a page goes: say what hangs on it, and refuse or ask what can't be undone.

Wagtail asks its hooks before it deletes, unpublishes or moves, on the page that asks for a
confirmation and again when that is sent. What we ask is answered with the fingerprint of what
was said; so nobody passes who wasn't told, or to whom something else would be said by now.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings
from django.db.models import TextChoices
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.models import Page
from wagtail.permissions import policy_registry

from core.models import SiteSettings
from core.requests import sight_of
from desk.uses import Followed, Going, Use
from learningpaths.catalogue.models import LearningPathPage
from learningpaths.progress.impact import concerns_followers

CONFIRMED = "desk-confirmed"
# From how many pages on Wagtail asks for the name of the site before it deletes.
MANY_PAGES = getattr(settings, "WAGTAILADMIN_UNSAFE_PAGE_DELETION_LIMIT", 10)
# Ours to fill in anew; the rest of what was sent is sent again as it was.
OWN_FIELDS = {"confirm_site_name", "csrfmiddlewaretoken", CONFIRMED}


class Action(TextChoices):
    DELETE = "delete", _("Delete")
    UNPUBLISH = "unpublish", _("Unpublish")
    MOVE = "move", _("Move")


@dataclass(frozen=True, slots=True)
class Concerns:
    """What is said of an action before it happens.

    Only pages that the editor may open or read are named; that there are others is said, not
    which or how many.
    """

    action: Action
    required: list[Use]
    optional: list[Use]
    followed: list[Followed]
    has_unnamed: bool
    is_front: bool
    is_refused: bool
    smallest: int
    fingerprint: str

    def __bool__(self) -> bool:
        concerns = self.required, self.optional, self.followed, self.has_unnamed, self.is_front
        return any(concerns)


def concerns(
    request: HttpRequest, action: Action, pages: Iterable[Page], destination: Page | None = None
) -> Concerns:
    """What hangs on the pages that the action is about."""
    going = Going(pages, smallest=SiteSettings.for_request(request).smallest_group)
    takes_away = action != Action.MOVE or _is_out_of_sight(destination)
    required = going.required if takes_away else []
    optional = going.optional if takes_away else []
    followed = [path for path in going.followed if _concerns(action, path)]
    is_front = takes_away and going.is_front
    allowed = _may_be_named(request, [use.path for use in required + optional])
    return Concerns(
        action=action,
        required=[use for use in required if use.path.pk in allowed],
        optional=[use for use in optional if use.path.pk in allowed],
        followed=followed,
        has_unnamed=any(use.path.pk not in allowed for use in required + optional),
        is_front=is_front,
        is_refused=is_front or bool(required) or any(_is_kept(action, path) for path in followed),
        smallest=going.smallest,
        fingerprint=going.fingerprint(action),
    )


def guard(
    request: HttpRequest, action: Action, pages: list[Page], destination: Page | None = None
) -> TemplateResponse | None:
    """Our answer instead of the action; None where nothing is in its way, or all was confirmed."""
    found = concerns(request, action, pages, destination)
    if not found:
        return None
    is_confirmed = request.method == "POST" and request.POST.get(CONFIRMED) == found.fingerprint
    if is_confirmed and not found.is_refused:
        return None
    fields = [
        (name, value)
        for name, values in request.POST.lists()
        if name not in OWN_FIELDS
        for value in values
    ]
    next_url = get_valid_next_url_from_request(request)
    if next_url and "next" not in request.POST:
        fields.append(("next", next_url))
    children = sum(page.get_descendant_count() for page in pages)
    total = len(pages) + children
    context = {
        "concerns": found,
        "confirmed": CONFIRMED,
        "pages": pages,
        "fields": fields,
        "children": children,
        "total_pages": total,
        "is_name_asked": action == Action.DELETE and total >= MANY_PAGES,
        "wagtail_site_name": settings.WAGTAIL_SITE_NAME,
        "next": next_url,
        "back": reverse("wagtailadmin_explore", args=[pages[0].get_parent().pk]),
    }
    return TemplateResponse(request, "desk/guard.html", context)


def guard_publication(request: HttpRequest, pages: Iterable[Page]) -> TemplateResponse | None:
    """Our answer instead of publishing several pages at once, if one of them has to be looked at.

    Of a path that people follow, its editor shows what changes for whom; here nothing would.
    """
    unseen = [page for page in pages if changes_for_followers(page)]
    if not unseen:
        return None
    context = {
        "pages": unseen,
        "next": get_valid_next_url_from_request(request),
    }
    return TemplateResponse(request, "desk/publish_apart.html", context, status=409)


def with_drafts_below(pages: Iterable[Page]) -> list[Page]:
    """The pages, and what Wagtail publishes along with them: what isn't online below them."""
    below = [page for above in pages for page in above.get_descendants().not_live()]
    return [*pages, *below]


def changes_for_followers(page: Page) -> bool:
    """Whether the newest draft of a page changes something for people who follow it."""
    page = page.specific
    if not isinstance(page, LearningPathPage) or page.alias_of_id:
        return False
    return concerns_followers(page.get_latest_revision_as_object())


def _is_out_of_sight(destination: Page | None) -> bool:
    above = destination and destination.get_ancestors(inclusive=True).filter(depth__gt=1)
    return bool(above) and above.filter(live=False).exists()


def _concerns(action: Action, path: Followed) -> bool:
    if action == Action.DELETE:
        return True
    return path.path.live and path.following.is_followed


def _is_kept(action: Action, path: Followed) -> bool:
    """Whether the records of a path would be left without any page to read them by."""
    return action == Action.DELETE and path.is_last


def _may_be_named(request: HttpRequest, paths: list[Page]) -> set[int]:
    own = policy_registry.get_by_type(Page).explorable_instances(request.user)
    known = own.filter(pk__in=[path.pk for path in paths]).values_list("pk", flat=True)
    sight = sight_of(request)
    return set(known) | {path.pk for path in paths if sight.reaches(path)}
