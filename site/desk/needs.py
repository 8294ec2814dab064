"""What needs somebody, of what the reports know: lines for the first page of the admin.

Each function takes whom it is for and the day, and gives lines that are theirs to act on; none
where nothing needs them.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import ngettext

from desk.content_health import Problem, contents_by_page, reachable_pages
from desk.models import Report
from desk.policies import can_read_report
from desk.reporting.base import editable_pages
from desk.reporting.searches import LEAST_TIMES, WEEK
from desk.reviews import months_between, reviews_of
from home.models import UnansweredSearch
from learningpaths.people.models import User


@dataclass(frozen=True, slots=True)
class Need:
    """Something to do: what it is, in one sentence, and where."""

    text: str
    address: str


def reviews_due(user: User, today: date) -> list[Need]:
    """The pages of somebody's own that are due for review; three queries."""
    reviews = [
        review
        for review in reviews_of(_own_pages(user), months=months_between())
        if review.due_on <= today
    ]
    if not reviews:
        return []
    text = ngettext(
        "%(count)d page of yours is due for review: %(title)s",
        "%(count)d pages of yours are due for review, first of all %(title)s",
        len(reviews),
    )
    words = {"count": len(reviews), "title": reviews[0].title}
    return [Need(text % words, _health_report(user, Problem.REVIEW, reviews[0].page))]


def broken_links(user: User, moment: datetime) -> list[Need]:
    """The pages of somebody's own with a link that leads nowhere; eight queries."""
    own = list(_own_pages(user).filter(live=True, alias_of=None).values_list("pk", flat=True))
    if not own:
        return []
    reachable = reachable_pages(moment)
    held = contents_by_page(own)
    broken = [page for page, contents in held.items() if contents.pages - reachable]
    if not broken:
        return []
    text = ngettext(
        "%(count)d page of yours has a link that leads nowhere",
        "%(count)d pages of yours have a link that leads nowhere",
        len(broken),
    )
    return [Need(text % {"count": len(broken)}, _health_report(user, Problem.LINK, broken[0]))]


def searches_in_vain(user: User, today: date) -> list[Need]:
    """What was looked for in vain this week, for who reads that report; one query."""
    if not can_read_report(user, Report.Key.UNANSWERED_SEARCHES):
        return []
    searches = UnansweredSearch.objects.since(today - timedelta(days=WEEK))
    found = list(searches.asked_at_least(LEAST_TIMES))
    if not found:
        return []
    text = ngettext(
        "This week people looked in vain for “%(text)s”",
        "This week people looked in vain for “%(text)s” and more: %(count)d searches",
        len(found),
    )
    address = reverse(f"desk_reports:{Report.Key.UNANSWERED_SEARCHES}")
    query = urlencode({"period": WEEK})
    return [Need(text % {"text": found[0]["text"], "count": len(found)}, f"{address}?{query}")]


def _own_pages(user: User) -> QuerySet:
    return editable_pages(user).filter(owner=user)


def _health_report(user: User, problem: Problem, page: int) -> str:
    """The report of a problem of somebody's own pages, or the first page for who can't read it."""
    if not can_read_report(user, Report.Key.CONTENT_HEALTH):
        return reverse("wagtailadmin_pages:edit", args=[page])
    address = reverse(f"desk_reports:{Report.Key.CONTENT_HEALTH}")
    return f"{address}?{urlencode({'problem': problem, 'owner': user.pk})}"
