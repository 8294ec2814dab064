"""Random edits under visitors: what comes from the cache is what a page drawn anew says."""

from datetime import timedelta
from random import Random

import pytest
from django.conf import settings as site_settings
from django.contrib.auth.models import Group
from django.test import Client, override_settings
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction, Site

from core.models import SiteSettings
from tests.factories import LearnerFactory, enrolled
from tests.journeys.random_editor import Editor

pytestmark = pytest.mark.django_db

EVENTS, VISITS = 25, 4
NOTHING_KEPT = {
    "CACHES": {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}},
    "MIDDLEWARE": [name for name in site_settings.MIDDLEWARE if "WholePage" not in name],
}


class BusyEditor(Editor):
    """Changes what stands around pages too, and lets time pass."""

    def __init__(self, random: Random, clock: "Clock"):
        super().__init__(random)
        self.clock = clock

    def act(self) -> str:
        if self.random.random() < 0.5:
            return super().act()
        doings = [self.restrict, self.open_up, self.change_menu, self.change_settings]
        doings += [self.time_passes, self.will_expire, self.will_appear, self.somebody_joins]
        doing = self.random.choice(doings)
        doing()
        return doing.__name__

    def restrict(self) -> None:
        kind = self.random.choice([PageViewRestriction.LOGIN, PageViewRestriction.GROUPS])
        restriction = PageViewRestriction.objects.create(page=self._page(), restriction_type=kind)
        restriction.groups.set(Group.objects.all()[:1])

    def open_up(self) -> None:
        for restriction in PageViewRestriction.objects.order_by("pk")[:1]:
            restriction.delete()

    def change_menu(self) -> None:
        section = self.random.choice(list(Page.objects.filter(depth=3).order_by("pk"))).specific
        section.show_in_menus = not section.show_in_menus
        section.save_revision().publish()

    def change_settings(self) -> None:
        settings = SiteSettings.for_site(Site.objects.get())
        settings.about_nl = self._slug()
        settings.save()

    def time_passes(self) -> None:
        self.clock.now += timedelta(minutes=self.random.choice([1, 10, 100, 1_000]))

    def will_expire(self) -> None:
        self._will(expire_at=self.clock.now + timedelta(minutes=5))

    def will_appear(self) -> None:
        self._will(go_live_at=self.clock.now + timedelta(minutes=5))

    def somebody_joins(self) -> None:
        path = self._page(live=True, slug__startswith="path")
        enrolled(LearnerFactory(), path)

    def _will(self, **moment) -> None:
        """A published page gets its time; who imports pages may do so in one go."""
        page = self._original()
        for field, value in moment.items():
            setattr(page, field, value)
        page.save()


class Clock:
    def __init__(self):
        self.now = timezone.now()


@pytest.mark.parametrize("seed", range(2))
def test_the_cache_says_what_is_so(seed, monkeypatch):
    clock = Clock()
    random = Random(seed)  # noqa: S311 -- the same events for the same seed
    editor = BusyEditor(random, clock)
    monkeypatch.setattr(timezone, "now", lambda: clock.now)
    visitor, learner = Client(), Client()
    learner.force_login(LearnerFactory(first_name="Fenna"))
    addresses = set()

    for event in range(EVENTS):
        done = editor.act()
        now = {page.get_url() for page in Page.objects.filter(depth__gt=1)} - {None}
        addresses |= now
        asked = random.sample(sorted(addresses), VISITS) if event < EVENTS - 1 else addresses
        for address in asked:
            learner.get(address)
            answers = [said(visitor, address), said(visitor, address)]
            assert (done, address, answers) == (done, address, [drawn_anew(address)] * 2)


def drawn_anew(address: str) -> tuple:
    with override_settings(**NOTHING_KEPT):
        return said(Client(), address)


def said(client: Client, address: str) -> tuple:
    answer = client.get(address)
    return answer.status_code, answer.headers.get("Location"), answer.text
