"""When a page was last looked at, and when it is due again."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import reduce

from django.db import transaction
from django.db.models import QuerySet, Value
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import Page, Site, get_page_models

from core.models import BasePage, SiteSettings
from learningpaths.people.models import User

REVIEWED = "desk.review"


@dataclass(frozen=True, slots=True)
class Review:
    """A published page, whose it is, and when it was and will be reviewed."""

    page: int
    title: str
    kind: str
    language: str
    owner: int | None
    path: str
    reviewed_on: date | None
    due_on: date


def reviews_of(pages: QuerySet, *, months: int) -> list[Review]:
    """The published ones of these pages, those due first; one query.

    An alias isn't among them: it shows what another page says. A page without a date of its own
    is due so many months after it was last reviewed, or else after it first appeared.
    """
    keys = pages.filter(live=True, alias_of=None).order_by().values("pk")
    columns = ["pk", "title", "locale__language_code", "owner", "path"]
    columns += ["reviewed_on", "review_due_on", "first_published_at"]
    of_each_kind = [
        model.objects.filter(pk__in=keys).order_by().values_list(*columns, Value(model._meta.label))
        for model in reviewed_models()
    ]
    rows = reduce(lambda one, other: one.union(other, all=True), of_each_kind)
    return sorted(_reviews(rows, months), key=lambda review: (review.due_on, review.title))


def reviewed_models() -> Iterator[type[BasePage]]:
    return (model for model in get_page_models() if issubclass(model, BasePage))


def months_between() -> int:
    """How many months a page may go without a review, as the site says."""
    site = Site.objects.filter(is_default_site=True).select_related("root_page").first()
    return (SiteSettings.for_site(site) if site else SiteSettings()).review_months


def months_after(day: date, months: int) -> date:
    """The same day so many months later; the last of the month where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def can_be_reviewed(page: Page) -> bool:
    """Whether readers see what the page itself says: not a draft, and not an alias."""
    return page.live and not page.alias_of_id and issubclass(page.specific_class, BasePage)


@transaction.atomic
def mark_reviewed(page: Page, *, user: User, today: date, takes_over: bool = False) -> None:
    """Note that somebody looked at a page today and found it right; it is due again later.

    Drafts that wait to be published get the dates too, or publishing one would take them back.
    Whoever takes the page over is its owner from then on.
    """
    page = page.specific_class.objects.select_for_update().get(pk=page.pk)
    page.reviewed_on = today
    page.review_due_on = months_after(today, months_between())
    if takes_over:
        page.owner = user
    dates = {"reviewed_on": page.reviewed_on, "review_due_on": page.review_due_on}
    page.save(update_fields=[*dates, "owner"], clean=False)
    waiting = page.revisions.filter(pk=page.latest_revision_id)
    for revision in waiting | page.revisions.filter(approved_go_live_at__isnull=False):
        revision.content |= {name: day.isoformat() for name, day in dates.items()}
        revision.save(update_fields=["content"])
    log(page, REVIEWED, user=user, data={"due_on": page.review_due_on.isoformat()})


def _reviews(rows: QuerySet, months: int) -> Iterator[Review]:
    kinds = {model._meta.label: str(model._meta.verbose_name) for model in reviewed_models()}
    for key, title, language, owner, path, reviewed_on, due_on, published_at, kind in rows:
        since = reviewed_on or timezone.localtime(published_at or timezone.now()).date()
        due_on = due_on or months_after(since, months)
        yield Review(key, title, kinds[kind], language, owner, path, reviewed_on, due_on)
