"""The one rule of who may see which page; every list, count, search, link and view uses it.

A page is visible to a person at a moment when it is live and within its time, when the same
holds of every page above it, and when no view restriction on it or above it keeps them out.
Wagtail itself looks at the page alone: it serves the child of an unpublished page, and a page
past its expiry until a command has run.
"""

from collections.abc import Iterable
from datetime import datetime
from functools import cached_property
from hashlib import sha256
from itertools import groupby

from django.contrib.auth.models import AbstractUser, AnonymousUser
from django.db.models import F, Q, QuerySet, Value
from django.db.models.functions import Left
from django.db.models.lookups import In
from wagtail.models import BaseViewRestriction, Page, PageViewRestriction
from wagtail.query import PageQuerySet

from core.written import A_KEY, A_MOMENT, written

Person = AbstractUser | AnonymousUser


def visible(pages: PageQuerySet, person: Person, moment: datetime) -> PageQuerySet:
    """Keep the pages that the person may see at the moment; asks the walls in one query."""
    return Sight(person, moment).of(pages)


def is_visible(page: Page, person: Person, moment: datetime) -> bool:
    """Whether one page is visible; the same rule, without asking for the page again."""
    return Sight(person, moment).reaches(page)


def offered(pages: Iterable[Page], moment: datetime) -> list[Page]:
    """Keep the pages that somebody may see: in their time, below none that isn't. One query."""
    closed = _out_of_time(moment)
    paths = tuple(closed.values_list("path", flat=True))
    return [page for page in pages if not page.path.startswith(paths)]


class Sight:
    """What one person may see at one moment.

    It asks the database once and keeps the answer: it lives as long as a request, no longer.
    """

    def __init__(self, person: Person, moment: datetime):
        self.person = person
        self.moment = moment

    def of(self, pages: PageQuerySet) -> PageQuerySet:
        """Keep the pages that are visible."""
        seen = pages.filter(_in_its_time(self.moment))
        # By their length: SQLite doesn't take a thousand conditions after each other.
        for length, paths in groupby(sorted(self.walls, key=len), key=len):
            seen = seen.exclude(In(Left("path", length), list(paths)))
        return seen

    def reaches(self, page: Page) -> bool:
        """Whether one page is visible, without asking for the page again."""
        is_in_time = page.live and (page.go_live_at is None or page.go_live_at <= self.moment)
        if not is_in_time or (page.expire_at is not None and page.expire_at <= self.moment):
            return False
        return not any(page.path.startswith(path) for path in self.walls)

    @cached_property
    def walls(self) -> list[str]:
        """Tree paths below which nothing is visible, the page at the path itself included."""
        return [path for path, is_wall in self._hidden if is_wall]

    @cached_property
    def fingerprint(self) -> str:
        """Differs whenever two people, or two moments, don't see the same pages."""
        paths = sorted({path for path, _is_wall in self._hidden})
        return sha256(" ".join(paths).encode()).hexdigest()

    @cached_property
    def _hidden(self) -> list[tuple[str, int]]:
        """The path of each hidden page, and whether something may stand below it."""
        if not self.person.is_authenticated:
            return _hidden_from_visitors.rows(moment=self.moment)
        if self.person.is_superuser:
            return _hidden_from_superusers.rows(moment=self.moment)
        return _hidden_from.rows(moment=self.moment, person=self.person.pk)


@written(moment=A_MOMENT)
def _hidden_from_visitors(moment: datetime) -> QuerySet:
    return _hidden(moment, PageViewRestriction.objects.all())


@written(moment=A_MOMENT)
def _hidden_from_superusers(moment: datetime) -> QuerySet:
    passed = [BaseViewRestriction.LOGIN, BaseViewRestriction.GROUPS]
    return _hidden(moment, PageViewRestriction.objects.exclude(restriction_type__in=passed))


@written(moment=A_MOMENT, person=A_KEY)
def _hidden_from(moment: datetime, person: int) -> QuerySet:
    in_the_way = PageViewRestriction.objects.exclude(restriction_type=BaseViewRestriction.LOGIN)
    passed = PageViewRestriction.objects.filter(
        restriction_type=BaseViewRestriction.GROUPS, groups__user=person
    ).order_by()
    return _hidden(moment, in_the_way.exclude(pk__in=passed.values("pk")))


def _hidden(moment: datetime, in_the_way: QuerySet) -> QuerySet:
    hidden = _out_of_time(moment)
    # An alias shows what its source does, so it is as private; Wagtail says so too.
    restricted = [
        in_the_way.order_by()
        .annotate(hidden=F(f"{page}__path"), is_wall=Value(1))
        .exclude(hidden=None)
        .values_list("hidden", "is_wall")
        for page in ("page", "page__aliases", "page__aliases__aliases")
    ]
    return hidden.values_list("path", "numchild").union(*restricted)


def _out_of_time(moment: datetime) -> PageQuerySet:
    """The pages that are hidden at the moment, whoever looks.

    First those that are hidden at any moment, in the words of the index `pages_hidden_at_times`:
    of thousands of pages a database then reads these only.
    """
    may_be = Q(live=False) | Q(go_live_at__isnull=False) | Q(expire_at__isnull=False)
    pages = Page.objects.filter(may_be, depth__gt=1).order_by()
    return pages.exclude(_in_its_time(moment))


def _in_its_time(moment: datetime) -> Q:
    has_begun = Q(go_live_at=None) | Q(go_live_at__lte=moment)
    has_not_ended = Q(expire_at=None) | Q(expire_at__gt=moment)
    return Q(live=True) & has_begun & has_not_ended
