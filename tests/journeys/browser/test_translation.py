"""An editor translates a path side by side, and publishes it where Wagtail does."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import Permission
from django.urls import reverse
from playwright.sync_api import expect

from learningpaths.catalogue.models import LearningPathPage
from tests.factories import a_path, a_step, steps_of_path
from tests.journeys.browser.visiting import sign_in
from tests.journeys.inspection import ALL_RULES

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]


def test_an_editor_translates_a_path_and_publishes_it(page, editor):
    editor.user_permissions.add(Permission.objects.get(codename="submit_translation"))
    path = a_path(a_step("Lees mee"), title="Van loket tot besluit")
    sign_in(page, editor)

    page.goto(reverse("simple_translation:submit_page_translation", args=[path.pk]))
    page.get_by_label("English").check()
    page.get_by_role("button", name="Submit").click()
    expect(page.get_by_text("0 of 10 texts are translated.")).to_be_visible()
    page.get_by_role("link", name="Translate side by side").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Translate side by side")
    assert Axe().run(page, options=ALL_RULES).response["violations"] == []

    words = page.get_by_role("group", name="Title")
    words.nth(0).get_by_role("textbox").fill("From counter to decision")
    words.nth(2).get_by_role("textbox").fill("Read along")
    rich = page.get_by_role("group", name="Text")
    rich.get_by_role("textbox").fill("Three requests were left.")
    expect(rich.locator("[name^='words-']")).to_have_value(re.compile("Three requests"))
    page.get_by_role("button", name="Save and go to publishing").click()
    expect(page.get_by_text("3 of 10 texts are translated.")).to_be_visible()
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("button", name="Publish", exact=True).click()
    expect(page.get_by_text("has been published").first).to_be_visible()

    english = LearningPathPage.objects.get(locale__language_code="en")
    assert (english.live, english.title) == (True, "From counter to decision")
    (step,) = steps_of_path(path)
    assert step.titles == {"nl": "Lees mee", "en": "Read along"}
    content = english.block_of(step).value["body"][0].value.source
    assert "Three requests were left." in content
