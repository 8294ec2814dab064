"""An editor who does whatever comes up, as the editor's screens and commands do it."""

from copy import deepcopy
from datetime import timedelta
from random import Random

from django.db.models import ProtectedError
from django.utils import timezone
from wagtail.models import Locale, Page

from cases.models import CasePage
from core.models import Term
from desk.planned import carry_out
from home.models import ArticlePage
from learningpaths.catalogue.models import GuidePage, LearningPathPage
from learningpaths.catalogue.services import make_source
from tests.factories import (
    ArticleFactory,
    CaseFactory,
    DepartmentFactory,
    GuideFactory,
    PathIndexFactory,
    SignalFactory,
    ThemeFactory,
    a_path,
    a_step,
)


class Editor:
    """Does to some page or term what came up."""

    def __init__(self, random: Random):
        self.random = random
        self.themes = [ThemeFactory(slug=slug) for slug in ("taal", "geld", "zorg")]
        self.signals = [SignalFactory(slug=slug) for slug in ("stil", "dubbel")]
        departments = [DepartmentFactory(slug="bz"), DepartmentFactory(slug="hr")]
        about = {"signals": self.signals[:1], "departments": departments}
        self.elsewhere = PathIndexFactory()
        a_path(a_step("Open"), a_step("Dicht", open=False), theme=self.themes[0], **about)
        GuideFactory(themes=self.themes[:2], **about)
        CaseFactory(themes=self.themes[1:], **about)
        section = ArticleFactory()
        ArticleFactory(parent=section)
        ArticleFactory(parent=ArticleFactory(parent=section))

    def act(self) -> str:
        doings = [self.publish] * 6 + [
            *[self.draft, self.schedule, self.expire, self.go_offline, self.revert, self.delete],
            *[self.copy, self.make_alias, self.translate, self.move, self.rename, self.drop],
            *[self.close_steps, self.hand_over],
        ]
        doing = self.random.choice(doings)
        doing()
        return doing.__name__

    def publish(self) -> None:
        self._edited(self._original()).save_revision().publish()

    def draft(self) -> None:
        self._edited(self._original()).save_revision()

    def schedule(self) -> None:
        page = self._edited(self._original())
        page.go_live_at = timezone.now() + timedelta(days=1)
        revision = page.save_revision(approved_go_live_at=page.go_live_at)
        revision.publish()
        if self.random.random() < 0.5:
            past = timezone.now() - timedelta(days=1)
            page.revisions.filter(pk=revision.pk).update(approved_go_live_at=past)
            carry_out(timezone.now())

    def expire(self) -> None:
        page = self._page()
        Page.objects.filter(pk=page.pk).update(expire_at=timezone.now() - timedelta(days=1))
        carry_out(timezone.now())

    def go_offline(self) -> None:
        self._page().unpublish(set_expired=self.random.random() < 0.5)

    def revert(self) -> None:
        revisions = list(self._page().revisions.order_by("pk"))
        if revisions:
            self.random.choice(revisions).publish()

    def delete(self) -> None:
        page = self._page()
        if type(page).objects.count() > 1:
            page.delete()

    def copy(self) -> None:
        page = self._page()
        if type(page).objects.count() < 6:
            keeps_live = self.random.random() < 0.5
            page.copy(recursive=True, update_attrs={"slug": self._slug()}, keep_live=keeps_live)

    def make_alias(self) -> None:
        page = self._page()
        if type(page).objects.count() < 6:
            page.create_alias(update_slug=self._slug())

    def translate(self) -> None:
        page, english = self._page(), Locale.objects.get(language_code="en")
        if not (page.alias_of_id or page.has_translation(english)):
            alias = self.random.random() < 0.3
            page.copy_for_translation(english, copy_parents=True, alias=alias)

    def move(self) -> None:
        page = self._page()
        places = [self.elsewhere, *page.get_siblings(inclusive=False)]
        place = self.random.choice(places).specific
        if page.can_move_to(place):
            page.move(place, pos="last-child")

    def rename(self) -> None:
        term = self.random.choice([*self.themes, *self.signals])
        term.name_nl = term.slug = self._slug()
        term.save()

    def drop(self) -> None:
        terms: list[Term] = self.random.choice([self.themes, self.signals])
        if len(terms) > 1:
            try:
                terms[-1].delete()
            except ProtectedError:
                return
            terms.pop()

    def close_steps(self) -> None:
        paths = LearningPathPage.objects.originals().order_by("pk")
        page = self.random.choice(list(paths))
        page = page.get_latest_revision_as_object()
        stages = deepcopy(list(page.stages.raw_data))
        for step in stages[0]["value"]["steps"]:
            step["value"]["open"] = self.random.random() < 0.5
        page.stages = stages
        page.save_revision().publish()

    def hand_over(self) -> None:
        paths = LearningPathPage.objects.live().originals().order_by("pk")
        if paths:
            make_source(self.random.choice(list(paths)))

    def _page(self, **facts) -> Page:
        kinds = [LearningPathPage, GuidePage, CasePage, ArticlePage]
        pages = Page.objects.type(*kinds).filter(**facts).order_by("pk")
        return self.random.choice(list(pages)).specific

    def _original(self) -> Page:
        return self._page(alias_of=None)

    def _edited(self, page: Page) -> Page:
        page = page.get_latest_revision_as_object()
        page.title = f"Titel {self.random.choice('abc')}"
        for name, terms in (("themes", self.themes), ("signals", self.signals)):
            if hasattr(page, name):
                getattr(page, name).set(self.random.sample(terms, self.random.randint(0, 1)))
        return page

    def _slug(self) -> str:
        return f"s{self.random.randrange(10**9)}"
