"""The views of the desk that are ours: nothing that axe objects to, in each width and theme."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group
from django.urls import reverse
from playwright.sync_api import Page
from wagtail.users.models import UserProfile

from desk.roles import ADMINISTRATORS, FINAL_EDITORS
from learningpaths.catalogue.models import LearningPathIndexPage
from learningpaths.people.models import User
from tests.factories import (
    GuideFactory,
    LearnerFactory,
    LearningPathFactory,
    SignalFactory,
    a_path,
    a_stage,
    a_step,
    enrolled,
    member_of,
    publish,
)
from tests.journeys.browser.visiting import PASSWORD, sign_in
from tests.journeys.inspection import ALL_RULES, NARROW, WIDE

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]


THEMES = ["light", "dark"]
# Where Wagtail says which theme somebody chose. What fades into it is there at once, and so is
# what moves besides: a badge of news beats for 25 seconds.
WEAR_THEME = """theme => {
    const classes = document.documentElement.classList;
    const worn = [...classes].find(name => name.startsWith("w-theme-"));
    classes.replace(worn, `w-theme-${theme}`);
    document.querySelector("meta[name=color-scheme]").content = theme;
    document.getAnimations()
        .filter(one => one.effect.getComputedTiming().endTime < Infinity)
        .forEach(one => one.finish());
}"""
NOTHING = {(size["width"], theme): [] for size in (WIDE, NARROW) for theme in THEMES}


@pytest.fixture
def desk(page) -> Page:
    """The admin in Dutch, as a final editor set it up for themselves."""
    return desk_of(FINAL_EDITORS, page)


@pytest.fixture
def administration(page) -> Page:
    return desk_of(ADMINISTRATORS, page)


def desk_of(role: str, page: Page) -> Page:
    person = member_of(role, password=make_password(PASSWORD))
    UserProfile.objects.create(user=person, preferred_language="nl", theme=THEMES[0])
    sign_in(page, person)
    return page


def objections(page: Page, address: str, part: str, *, press: str = "") -> dict:
    """What axe has against a part of a page, or of the one behind a button on it, in every look."""
    found = {}
    for size in (WIDE, NARROW):
        page.set_viewport_size(size)
        page.goto(address)
        # The editor's screen opens again what was open on it.
        if press and page.locator(press).get_attribute("aria-expanded") != "true":
            page.locator(press).click()
            page.wait_for_load_state()
        page.locator(part).first.wait_for()
        for theme in THEMES:
            page.evaluate(WEAR_THEME, theme)
            violations = Axe().run(page, context=part, options=ALL_RULES).response["violations"]
            found[size["width"], theme] = [
                f"{rule['id']}: {node['html'][:160]}"
                for rule in violations
                for node in rule["nodes"]
            ]
    return found


def of(name: str, subject) -> str:
    return reverse(name, args=[subject.pk])


def test_the_first_page_is_accessible(desk):
    GuideFactory(live=False, owner=LearnerFactory(), title="Ketenwandeling")

    assert objections(desk, reverse("wagtailadmin_home"), "#main") == NOTHING


def test_the_system_check_is_accessible(desk):
    person = User.objects.get(groups__name=FINAL_EDITORS)
    person.groups.add(Group.objects.get(name=ADMINISTRATORS))

    assert objections(desk, f"{reverse('system_check')}?thorough", "#main") == NOTHING


def test_beginning_a_path_is_accessible(desk):
    index = LearningPathIndexPage.objects.get(locale__language_code="nl")

    assert objections(desk, of("start_path", index), "#main") == NOTHING


def test_the_page_that_warns_is_accessible(desk):
    guide = GuideFactory(title="Ketenwandeling")
    followed = publish(a_path(a_step("Doe mee", kind="read", page=guide.pk, why="Om te zien.")))
    enrolled(LearnerFactory(), followed)

    for action, subject in [("delete", guide), ("unpublish", guide), ("unpublish", followed)]:
        address = of(f"wagtailadmin_pages:{action}", subject)
        assert objections(desk, address, "#main") == NOTHING, action


def test_what_is_to_be_published_one_by_one_is_accessible(desk):
    followed = a_path(a_step("Lees"))
    enrolled(LearnerFactory(), followed)
    draft = followed.get_latest_revision_as_object()
    draft.stages = [*followed.stages.raw_data, a_stage(a_step("Doe"))]
    draft.save_revision()
    names = ["wagtailcore", "page", "publish"]
    address = f"{reverse('wagtail_bulk_action', args=names)}?id={followed.pk}"

    assert objections(desk, address, "#main", press="#main form [type=submit]") == NOTHING
    assert desk.get_by_role("link", name=followed.title, exact=True).count() == 1


def test_what_keeps_a_term_is_accessible(desk):
    signal = SignalFactory(name_nl="Werk blijft liggen")
    GuideFactory(signals=[signal])
    address = reverse(signal.snippet_viewset.get_url_name("delete"), args=[signal.pk])

    assert objections(desk, address, "#main") == NOTHING


def test_hints_beside_the_editor_are_accessible(desk):
    page = LearningPathFactory(summary="Dit wordt door niemand besloten.")

    address = of("wagtailadmin_pages:edit", page)
    toggle = "[data-side-panel-toggle=checks]"
    assert objections(desk, address, "[data-writing-hints]", press=toggle) == NOTHING


def test_importing_people_is_accessible(administration, tmp_path):
    page = administration
    for number in range(8):
        LearnerFactory(email=f"{number}@example.org")
    own = get_user_model().objects.get(groups__name=ADMINISTRATORS)
    file = tmp_path / "mensen.csv"
    file.write_text(f"e-mail;voornaam;rol\n{own.email};Bo;x\nnieuw@example.org;Isa;\n")

    assert objections(page, reverse("people_import:upload"), "#main") == NOTHING
    page.locator("[name=file]").set_input_files(file)
    page.locator("[name=others_left]").check()
    page.locator("#main form button[type=submit]").click()
    page.locator("[name=leaving]").wait_for()
    assert objections(page, page.url, "#main") == NOTHING

    file.write_text("e-mail;voornaam\nfout;Isa\n")
    page.goto(reverse("people_import:upload"))
    page.locator("[name=file]").set_input_files(file)
    page.locator("#main form button[type=submit]").click()
    page.locator("#main [role=alert]").wait_for()
    assert objections(page, page.url, "#main") == NOTHING
