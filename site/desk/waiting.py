"""What needs somebody at the desk: each function answers one question, for one person.

Only pages that the person may edit are named or counted. A function gives groups of items, in
any number; `SECTIONS` is their order on the first page of the admin. To add one: write it where
its subject is, and name it there.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from itertools import groupby

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localdate, localtime
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Comment, Page, Revision, TaskState, WorkflowState
from wagtail.permissions import policy_registry
from wagtail.query import PageQuerySet

from core import health
from core.policies import can_look_after_the_site
from desk import needs
from learningpaths.people.models import User

MOST = 10
SOON = timedelta(days=14)


@dataclass(frozen=True)
class Item:
    """One thing to do: where, why, and since or from when."""

    title: str
    url: str
    about: str = ""
    at: datetime | None = None


@dataclass(frozen=True)
class Group:
    """Items of one kind, the most urgent first; no more than fit on a screen."""

    heading: str
    items: tuple[Item, ...]
    has_more: bool = False


class Desk:
    """Somebody at work, at a moment; what several questions need is asked once."""

    def __init__(self, person: User, now: datetime):
        self.person = person
        self.now = now

    @cached_property
    def pages(self) -> PageQuerySet:
        """The pages that the person may edit."""
        policy = policy_registry.get_by_type(Page)
        return policy.instances_user_has_permission_for(self.person, "change")

    @property
    def own_pages(self) -> PageQuerySet:
        """Those of them that the person made, or changed last."""
        made = self.pages.filter(owner=self.person)
        return made | self.pages.filter(latest_revision__user=self.person)

    @cached_property
    def states(self) -> dict[int, WorkflowState]:
        """The workflows that have not ended, by page."""
        active = WorkflowState.objects.active().select_related("current_task_state")
        of_pages = active.filter(base_content_type__model="page").order_by("created_at")
        return {int(state.object_id): state for state in of_pages}


def to_review(desk: Desk) -> Iterator[Group]:
    """What was submitted and waits for this person, who waits longest first."""
    tasks = TaskState.objects.reviewable_by(desk.person).order_by("started_at")
    since = {
        int(pk): (started_at, task)
        for pk, started_at, task in tasks.values_list(
            "workflow_state__object_id", "started_at", "workflow_state__requested_by__first_name"
        )
    }
    pages = Page.objects.in_bulk(since)
    items = [
        Item(pages[pk].get_admin_display_title(), _edit(pk), _sent_by(name), started_at)
        for pk, (started_at, name) in since.items()
        if pk in pages
    ]
    yield _group(_("Waits for your review"), items)


def sent_back(desk: Desk) -> Iterator[Group]:
    """What this person submitted and should change, with the reason."""
    states = {
        pk: state.current_task_state
        for pk, state in desk.states.items()
        if state.status == WorkflowState.STATUS_NEEDS_CHANGES
        and state.requested_by_id == desk.person.pk
    }
    pages = desk.pages.in_bulk(states)
    items = [
        Item(pages[pk].get_admin_display_title(), _edit(pk), task.comment, task.finished_at)
        for pk, task in states.items()
        if pk in pages
    ]
    yield _group(_("Sent back to you"), items)


def comments(desk: Desk) -> Iterator[Group]:
    """Open comments in which somebody else had the last word, by page."""
    open_ones = Comment.objects.filter(resolved_at=None)
    mine = open_ones.filter(page__in=desk.own_pages)
    mine |= open_ones.filter(
        page__in=desk.pages,
        page__subscribers__user=desk.person,
        page__subscribers__comment_notifications=True,
    )
    mine |= open_ones.filter(page__in=desk.pages, user=desk.person)
    mine |= open_ones.filter(page__in=desk.pages, replies__user=desk.person)
    found = mine.distinct().select_related("page").prefetch_related("replies")
    waiting = [
        comment for comment in found.order_by("page_id", "pk") if not _had_last_word(desk, comment)
    ]
    items = []
    for page, of_page in groupby(waiting, key=lambda comment: comment.page):
        words = list(of_page)
        said = ngettext("%d comment", "%d comments", len(words)) % len(words)
        at = min(comment.updated_at for comment in words)
        items.append(Item(page.get_admin_display_title(), _edit(page.pk), said, at))
    yield _group(_("Comments for you"), sorted(items, key=lambda item: item.at))


def drafts(desk: Desk) -> Iterator[Group]:
    """What this person began or changed, and hasn't submitted; the newest first."""
    found = desk.own_pages.filter(has_unpublished_changes=True).exclude(pk__in=desk.states)
    found = found.order_by("-latest_revision_created_at")[: MOST + 1]
    items = [
        Item(
            page.get_admin_display_title(),
            _edit(page.pk),
            _("changes of a published page") if page.live else _("not published yet"),
            page.latest_revision_created_at,
        )
        for page in found
    ]
    yield _group(_("Your drafts"), items)


def planned(desk: Desk) -> Iterator[Group]:
    """What goes online or offline within two weeks, by day."""
    soon = desk.now + SOON
    revisions = Revision.page_revisions.filter(approved_go_live_at__lte=soon)
    goes_online = {
        int(pk): moment for pk, moment in revisions.values_list("object_id", "approved_go_live_at")
    }
    pages = desk.pages.in_bulk(goes_online)
    items = [_planned(pages[pk], _("goes online"), goes_online[pk]) for pk in pages]
    expiring = desk.pages.filter(live=True, expire_at__lte=soon).order_by("expire_at")
    items += [_planned(page, _("goes offline"), page.expire_at) for page in expiring[: MOST + 1]]
    yield _group(_("In the next two weeks"), sorted(items, key=lambda item: item.at))


def upkeep(desk: Desk) -> Iterator[Group]:
    """What the site itself lacks, for whoever looks after it."""
    if not can_look_after_the_site(desk.person):
        return
    found = health.findings(desk.now, health.Pace.FIRST_PAGE)
    page = reverse("system_check")
    items = [
        Item(one.says, one.url or page, one.remedy)
        for one in found
        if one.state == health.State.WRONG
    ]
    yield _group(_("The site"), items)


def told_by_reports(desk: Desk) -> Iterator[Group]:
    """What the reports know: reviews, links that lead nowhere, searches in vain."""
    today = localdate(desk.now)
    found = [
        *needs.reviews_due(desk.person, today),
        *needs.broken_links(desk.person, desk.now),
        *needs.searches_in_vain(desk.person, today),
    ]
    yield _group(_("From the reports"), [Item(need.text, need.address) for need in found])


SECTIONS: list[Callable[[Desk], Iterable[Group]]] = [
    upkeep,
    to_review,
    sent_back,
    comments,
    told_by_reports,
    planned,
    drafts,
]


def what_needs(person: User, now: datetime) -> list[Group]:
    """Everything that needs somebody, group by group; groups without items are left out."""
    desk = Desk(person, now)
    return [group for section in SECTIONS for group in section(desk) if group.items]


def _group(heading: str, items: list[Item]) -> Group:
    return Group(heading, tuple(items[:MOST]), has_more=len(items) > MOST)


def _had_last_word(desk: Desk, comment: Comment) -> bool:
    said = [comment, *sorted(comment.replies.all(), key=lambda reply: reply.created_at)]
    return said[-1].user_id == desk.person.pk


def _planned(page: Page, what: str, moment: datetime) -> Item:
    about = f"{what} {date_format(localtime(moment), 'SHORT_DATETIME_FORMAT')}"
    return Item(page.get_admin_display_title(), _edit(page.pk), about, moment)


def _sent_by(name: str | None) -> str:
    return _("from %s") % name if name else ""


def _edit(pk: int) -> str:
    return reverse("wagtailadmin_pages:edit", args=[pk])
