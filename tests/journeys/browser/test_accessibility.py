"""Every kind of page, wide and narrow, light and dark: nothing that axe objects to.

The pages are the demo's, because a fault hides where a page has nothing to show. No page may
scroll sideways on a small telephone, miss a file, or write an error in the console.
"""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.core.management import call_command
from django.urls import reverse
from django.utils.translation import override
from playwright.sync_api import Page

from cases.models import CasePage
from home.models import ArticlePage
from learningpaths.catalogue.models import GuidePage, LearningPathPage
from learningpaths.progress import services
from tests.factories import DepartmentFactory, a_path, a_step, enrolled, publish
from tests.journeys.browser.contents import one_of_every_kind
from tests.journeys.browser.visiting import expect_done, in_dutch, press, step_url

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ALL_RULES = {"runOnly": WCAG, "resultTypes": ["violations"]}
CONTRAST = {"runOnly": {"type": "rule", "values": ["color-contrast"]}}
WIDE, NARROW = {"width": 1440, "height": 1000}, {"width": 390, "height": 844}
SMALLEST = {"width": 320, "height": 640}
# Behind a fringe or a pattern axe can't tell what the contrast is.
PLAIN = """
    *, ::before, ::after { background-image: none !important }
    ::before, ::after { content: none !important }
    svg, img { visibility: hidden !important }
"""

axe = Axe()


class Inspection:
    """Looks at page after page, and remembers what is wrong with which."""

    def __init__(self, page: Page):
        self.page = page
        self.found = []
        page.emulate_media(reduced_motion="reduce")
        page.on("console", self._hear)
        page.on("response", self._see)

    def visit(self, address: str) -> None:
        self.page.goto(address)
        self.look()

    def look(self) -> None:
        """At the page as it is now, in every size and light."""
        for size in (NARROW, WIDE):
            self.page.set_viewport_size(size)
            self._run_axe(ALL_RULES, f"{size['width']}")
        decoration = self.page.add_style_tag(content=PLAIN)
        for light in ("light", "dark"):
            self.page.emulate_media(color_scheme=light)
            self._run_axe(CONTRAST, light)
        self.page.emulate_media(color_scheme="light")
        decoration.evaluate("style => style.remove()")
        self.page.set_viewport_size(SMALLEST)
        sideways = self.page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        if sideways > 0:
            self._note(f"scrolls {sideways} px sideways at 320")
        self.page.set_viewport_size(WIDE)

    def _run_axe(self, options: dict, look: str) -> None:
        answer = axe.run(self.page, options=options).response
        undecided = answer["incomplete"] if options is CONTRAST else []
        for violation in [*answer["violations"], *undecided]:
            places = [node["target"][0] for node in violation["nodes"][:3]]
            why = violation["nodes"][0]["failureSummary"].splitlines()[1].strip()
            self._note(f"{look}: {violation['id']} at {places}: {why}")

    def _hear(self, message) -> None:
        # A file that is missing is told by `_see`, and a page that answers 404 is meant to.
        if message.type == "error" and not message.text.startswith("Failed to load"):
            self._note(f"console: {message.text}")

    def _see(self, response) -> None:
        is_page = response.request.is_navigation_request()
        if response.request.method == "GET" and response.status >= 400 and not is_page:
            self._note(f"{response.status} for {response.url}")

    def _note(self, problem: str) -> None:
        place = self.page.url.partition("/")[2].partition("/")[2].partition("/")[2]
        self.found.append(f"/{place} {problem}")


@pytest.fixture
def demo():
    call_command("load_demo", verbosity=0)


@pytest.fixture
def every_kind(demo):
    guide = GuidePage.objects.live().first()
    path = a_path(*one_of_every_kind(guide), a_step("Alleen voor deelnemers", open=False))
    departments = [DepartmentFactory(), DepartmentFactory()]
    return publish(path, departments=departments, quote="Nu bel ik.", quote_role="Medewerker")


def pages_of_the_site(language: str) -> Iterator[str]:
    """One page of every kind, and those that are no pages of the tree."""
    with override(language):
        yield "/" if language == "nl" else f"/{language}/"
        for model in (LearningPathPage, GuidePage, CasePage, ArticlePage):
            page = model.objects.live().filter(locale__language_code=language).first()
            if page:
                yield page.url
                yield page.get_parent().url
        yield reverse("home:search")
        yield reverse("home:search") + "?q=samen"
        yield reverse("home:search") + "?q=zzzzz"
        yield reverse("people:sign_in")
        yield reverse("people:password_reset")
        yield reverse("people:password_reset_done")
        yield reverse("people:password_reset_confirm", args=["MQ", "no-token"])
    yield "/nergens/" if language == "nl" else f"/{language}/nowhere/"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_a_visitor_sees_is_accessible(demo, page, language):
    inspection = Inspection(page)

    for address in dict.fromkeys(pages_of_the_site(language)):
        inspection.visit(address)
    with override(language):
        page.goto(reverse("people:sign_in"))
    page.locator("[name=username]").fill("niemand@example.org")
    page.locator("[name=password]").fill("wrong")
    page.locator("[name=password]").press("Enter")
    page.get_by_role("alert").wait_for()
    inspection.look()

    assert inspection.found == []


def test_every_kind_of_step_is_accessible_to_a_visitor(every_kind, page):
    inspection = Inspection(page)

    inspection.visit(every_kind.url)
    for number in range(1, len(every_kind.steps) + 1):
        inspection.visit(step_url(every_kind, number))

    assert inspection.found == []


def test_what_a_learner_sees_is_accessible(every_kind, learner, open_browser):
    page = open_browser()
    inspection = Inspection(page)

    inspection.visit(reverse("progress:my_learning"))
    inspection.visit(every_kind.url)
    enrolled(learner, every_kind)
    for path in LearningPathPage.objects.live().filter(locale__language_code="nl")[:3]:
        enrolled(learner, path)
    inspection.visit(every_kind.url)
    for number in range(1, len(every_kind.steps) + 1):
        inspection.visit(step_url(every_kind, number))
    inspection.visit(reverse("progress:my_learning"))
    inspection.visit(reverse("people:password_change"))

    assert inspection.found == []


def test_what_answers_a_learner_is_accessible(every_kind, learner, open_browser):
    enrolled(learner, every_kind)
    page = open_browser()
    inspection = Inspection(page)

    page.goto(step_url(every_kind, 2))
    press(page, "Mark as done")
    expect_done(page)
    inspection.look()
    page.goto(step_url(every_kind, 5))
    page.get_by_label("Wat viel je op?").fill("Dat niemand belt.")
    press(page, "Keep my notes")
    page.get_by_role("status").wait_for()
    inspection.look()
    page.goto(step_url(every_kind, 6))
    page.get_by_label("Het loket").check()
    press(page, "Check my answer")
    page.get_by_text(in_dutch("Not this one. Look again and choose another answer.")).wait_for()
    inspection.look()
    page.get_by_label("Wie de zaak heeft").check()
    press(page, "Check my answer")
    expect_done(page)
    inspection.look()
    for step in every_kind.steps:
        services.complete_step(learner=learner, step=step)
    publish(every_kind, has_certificate=True)
    inspection.visit(every_kind.url)
    inspection.visit(reverse("progress:certificate", args=[every_kind.outline_key]))
    inspection.visit(reverse("progress:my_learning"))

    assert inspection.found == []
