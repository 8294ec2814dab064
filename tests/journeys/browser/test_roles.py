"""A day at the desk of each role, in Dutch: what waits, what they do, what is not theirs."""

import re
from urllib.parse import urlsplit

import pytest
from django.contrib.auth.hashers import make_password
from django.urls import reverse
from playwright.sync_api import Page, expect
from wagtail.models import ModelLogEntry, WorkflowState
from wagtail.users.models import UserProfile

from cases.models import CasePage
from desk.roles import ADMINISTRATORS, COMMUNICATIONS, EDITORS, FINAL_EDITORS
from home.models import ArticlePage
from learningpaths.catalogue.models import LearningPathIndexPage, LearningPathPage
from tests.factories import (
    ArticleFactory,
    CaseFactory,
    DepartmentFactory,
    GuideFactory,
    member_of,
)
from tests.journeys.browser.visiting import PASSWORD, in_dutch, press, sign_in, wait_until

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]

START = "/cms/"


def somebody(role: str):
    person = member_of(role, password=make_password(PASSWORD))
    UserProfile.objects.create(user=person, preferred_language="nl")
    return person


def a_reading(**fields) -> ArticlePage:
    index = LearningPathIndexPage.objects.get(locale__language_code="nl")
    return ArticleFactory(parent=index, live=False, title="Lezen voor de eerste dag", **fields)


def edit(page: Page, subject) -> None:
    page.goto(reverse("wagtailadmin_pages:edit", args=[subject.pk]))


def heading(page: Page):
    return page.get_by_role("heading", level=1)


def more_actions(page: Page) -> list[str]:
    """What a press on the arrow beside “Save draft” offers."""
    page.get_by_role("button", name="Meer acties").click()
    return page.locator("[name=action-submit], [name=action-publish]").evaluate_all(
        "buttons => buttons.map(button => button.name)"
    )


def submit(page: Page, subject) -> None:
    edit(page, subject)
    assert more_actions(page) == ["action-submit"]
    page.locator("[name=action-submit]").click()
    expect(page.locator(".messages .success")).to_contain_text(subject.title)


def test_an_ld_editor_begins_with_a_pattern_submits_and_leaves_examples_alone(page):
    editor = somebody(EDITORS)
    reading, case = a_reading(owner=editor), CaseFactory(title="Eén balie")
    index = LearningPathIndexPage.objects.get(locale__language_code="nl")
    sign_in(page, editor)

    page.goto(reverse("start_path", args=[index.pk]))
    page.get_by_role("radio", name="Proef van vier weken").press("Space")
    press(page, "Begin")
    page.wait_for_url(re.compile(r"/cms/pages/\d+/edit/"))
    path = LearningPathPage.objects.get()
    assert (path.live, path.owner) == (False, editor)

    submit(page, reading)
    assert WorkflowState.objects.for_instance(reading).get().requested_by == editor
    page.goto(START)
    expect(page.get_by_role("heading", name=in_dutch("Your drafts"))).to_be_visible()
    expect(page.get_by_role("link", name=path.title, exact=True).first).to_be_visible()

    edit(page, case)
    assert page.url.endswith(START)
    expect(page.locator(".messages .error")).to_be_visible()


def test_communications_submits_an_example_and_leaves_paths_and_guides_alone(page):
    somebody(FINAL_EDITORS)
    person = somebody(COMMUNICATIONS)
    case = CaseFactory(live=False, owner=person, title="Eén rooster voor twee balies")
    case.departments = DepartmentFactory.create_batch(2)
    case.save_revision()
    guide = GuideFactory(title="Ketenwandeling")
    sign_in(page, person)

    submit(page, case)
    assert not CasePage.objects.get().live

    page.goto(START)
    expect(page.get_by_text(guide.title)).to_have_count(0)
    edit(page, guide)
    assert page.url.endswith(START)


def test_a_final_editor_finds_what_waits_and_puts_it_online(page, new_context):
    editor, judge = somebody(EDITORS), somebody(FINAL_EDITORS)
    reading = a_reading(owner=editor)
    sign_in(page, editor)
    submit(page, reading)
    theirs = new_context().new_page()
    sign_in(theirs, judge)

    theirs.goto(START)
    expect(theirs.get_by_role("heading", name=in_dutch("Waits for your review"))).to_be_visible()
    theirs.get_by_role("link", name=reading.title, exact=True).first.click()
    expect(heading(theirs)).to_contain_text(reading.title)
    theirs.get_by_role("button", name="Meer acties").click()
    theirs.locator("[data-workflow-action-name=approve]").first.click()
    wait_until(theirs, lambda: ArticlePage.objects.get(pk=reading.pk).live)

    theirs.goto(START)
    expect(theirs.get_by_role("heading", name=in_dutch("Waits for your review"))).to_have_count(0)


def test_an_administrator_renames_a_department_and_the_log_tells(page):
    department = DepartmentFactory(name_nl="Burgerzaken")
    person = somebody(ADMINISTRATORS)
    sign_in(page, person)

    page.goto(reverse(department.snippet_viewset.get_url_name("edit"), args=[department.pk]))
    page.locator("[name=name_nl]").fill("Burgers en balie")
    page.get_by_role("button", name="Opslaan").first.click()
    expect(page.locator(".messages .success")).to_contain_text("Burgers en balie")

    entry = ModelLogEntry.objects.filter(action="wagtail.edit").latest("timestamp")
    assert (entry.user, entry.label) == (person, "Burgers en balie")
    page.goto(reverse("wagtailadmin_reports:site_history"))
    expect(page.get_by_role("row", name="Burgers en balie").first).to_be_visible()


def test_somebody_without_a_role_is_told_that_the_desk_is_not_theirs(page, learner):
    sign_in(page, learner)

    answer = page.goto(START)

    assert (answer.status, urlsplit(page.url)[2:4]) == (403, ("/inloggen/", "next=/cms/"))
    expect(heading(page)).to_be_visible()
    expect(page.get_by_role("heading", name=in_dutch("What needs you"))).to_have_count(0)
