"""Wagtail's editor works under a policy that runs no inline script.

Every browser test fails on what the policy refuses (see conftest.py). Here is driven what starts
from an inline script in Wagtail itself, and what the other stories don't touch.
"""

import re
from pathlib import Path

import pytest
from django.contrib.auth.hashers import make_password
from django.urls import reverse
from PIL import Image
from playwright.sync_api import Page, expect
from wagtail.models import Comment, Task, Workflow
from wagtail.users.models import UserProfile

from core.models import SiteImage
from learningpaths.people.models import User
from tests.factories import ArticleFactory, CaseFactory
from tests.journeys.browser.visiting import PASSWORD, sign_in, wait_until

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]

CALENDAR = ".xdsoft_datetimepicker:visible"


@pytest.fixture
def desk(page) -> Page:
    person = User.objects.create(
        email="t@example.org", is_superuser=True, password=make_password(PASSWORD)
    )
    UserProfile.objects.create(user=person, preferred_language="en")
    sign_in(page, person)
    return page


@pytest.fixture
def photo(tmp_path, settings):
    """Makes a picture of a colour; of the same one Wagtail asks whether it is wanted twice."""
    settings.MEDIA_ROOT = tmp_path / "media"

    def make(colour: str) -> Path:
        Image.new("RGB", (640, 480), colour).save(tmp_path / f"{colour}.png")
        return tmp_path / f"{colour}.png"

    return make


def edit(desk: Page, page) -> None:
    desk.goto(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    expect(desk.locator("[data-side-panel-toggle=status]")).to_be_visible()


def test_images_are_uploaded_alone_together_and_in_a_window(desk, photo):
    desk.goto(reverse("wagtailimages:add"))
    desk.locator("[name=file]").set_input_files(photo("teal"))
    expect(desk.locator("[name=title]")).to_have_value("teal")
    desk.locator("form [type=submit]").last.click()
    desk.wait_for_url(re.compile("/images/$"))
    desk.goto(reverse("wagtailimages:edit", args=[SiteImage.objects.get().pk]))
    box = desk.locator(".jcrop-holder > .jcrop-tracker").bounding_box()
    desk.mouse.move(box["x"] + 30, box["y"] + 30)
    desk.mouse.down()
    desk.mouse.move(box["x"] + 130, box["y"] + 110, steps=5)
    desk.mouse.up()
    expect(desk.locator("[name=focal_point_width]")).not_to_have_value("")

    desk.goto(reverse("wagtailimages:add_multiple"))
    desk.locator("#fileupload").set_input_files([photo("gold")])
    expect(desk.locator("#upload-list [name$=-title]")).to_have_value("gold", timeout=20_000)

    edit(desk, CaseFactory())
    desk.locator(".image-chooser [data-chooser-action-choose]:visible").first.click()
    desk.get_by_role("tab", name="Upload").click()
    desk.locator(".modal [name$=-file]").set_input_files(photo("navy"))
    title = desk.locator(".modal [name$=-title]")
    expect(title).to_have_value("navy")
    title.fill("In the window")
    desk.locator(".modal form:has([name$=-file]) [type=submit]").click()
    chosen = desk.locator(".image-chooser [data-chooser-title]").first
    expect(chosen).to_have_text("In the window")


def test_days_are_picked_from_a_calendar(desk):
    desk.goto(reverse("wagtailadmin_reports:site_history"))
    desk.get_by_role("button", name="Show filters").click()
    desk.locator(".w-drilldown__toggle[aria-controls=drilldown-id_timestamp]").click()
    desk.locator("[name=timestamp_from]").click()
    expect(desk.locator(CALENDAR)).to_have_count(1)

    edit(desk, ArticleFactory())
    desk.locator("[data-side-panel-toggle=status]").click()
    desk.locator("[data-a11y-dialog-show=schedule-publishing-dialog]").first.click()
    desk.locator("[name=go_live_at]").click()
    desk.locator(f"{CALENDAR} .xdsoft_date:not(.xdsoft_disabled)").last.click()
    expect(desk.locator("[name=go_live_at]")).not_to_have_value("")


def test_a_workflow_gets_a_row_and_a_task_from_a_window(desk):
    desk.goto(reverse("wagtailadmin_workflows:add"))
    desk.locator("[name=name]").fill("Lezen")
    choosers = desk.locator(".task-chooser [data-chooser-action-choose]:visible")
    before = choosers.count()
    desk.locator("#id_workflow_tasks-ADD").click()
    expect(choosers).to_have_count(before + 1)
    choosers.last.click()
    desk.get_by_role("tab", name="Existing").click()
    task = Task.objects.first()
    desk.locator(".modal .task-choice", has_text=task.name).first.click()
    expect(desk.locator(".task-chooser [data-chooser-title]").last).to_have_text(task.name)
    desk.locator("form [type=submit]").last.click()
    wait_until(desk, Workflow.objects.filter(name="Lezen").exists)

    assert [each.name for each in Workflow.objects.get(name="Lezen").tasks] == [task.name]


def test_an_editor_comments_looks_and_finds_the_way_back_from_the_site(desk):
    article = ArticleFactory(title="Waarom ketens haperen")
    edit(desk, article)
    desk.locator("[data-side-panel-toggle=comments]").click()
    add = desk.locator("[data-comment-add]:visible").first
    add.hover(force=True)
    add.click(force=True)
    desk.locator(".comment textarea, .comment [contenteditable=true]").first.fill("Korter?")
    desk.locator(".comment [type=submit]").first.click()
    wait_until(desk, Comment.objects.filter(text="Korter?").exists)
    # Wagtail takes the focus there a moment later, and complains when it is gone by then.
    expect(desk.locator(".comment[data-focus-target=true]")).to_be_focused()
    desk.locator("[data-side-panel-toggle=preview]").click()
    shown = desk.frame_locator("#w-preview-iframe")
    expect(shown.locator("h1").first).to_have_text(article.title)
    desk.locator("[data-side-panel-toggle=checks]").click()
    expect(desk.locator("[data-side-panel=checks]")).to_be_visible()

    desk.goto(article.url)
    bar = desk.locator("wagtail-userbar")
    bar.locator("[data-wagtail-userbar-trigger]").click()
    expect(bar.get_by_role("menuitem").first).to_be_visible()
