"""A learner goes on in another language, half-way a path, and finds everything where it was."""

import pytest
from django.urls import reverse
from django.utils.translation import override
from playwright.sync_api import Page, expect

from learningpaths.catalogue.models import LearningPathPage
from tests.factories import a_path, a_stage, a_step, a_translation, enrolled, progress_now
from tests.journeys.browser.contents import a_prompt
from tests.journeys.browser.visiting import expect_done, press, step_url

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]


@pytest.fixture
def in_dutch_and_english() -> tuple[LearningPathPage, LearningPathPage]:
    """A path and its translation: the same steps, in other words."""
    prompt = a_prompt("Wie wacht er op ons?")
    first, second = a_step("Lees waarom"), a_step("Loop mee", kind="practise", prompts=[prompt])
    dutch = a_path(first, second, a_step("Kijk terug"), title="Elkaars bureau")
    words = {"Lees waarom": "Read why", "Loop mee": "Walk along", "Kijk terug": "Look back"}
    steps = [
        step | {"value": step["value"] | {"title": words[step["value"]["title"]]}}
        for step in dutch.stages.raw_data[0]["value"]["steps"]
    ]
    stage = a_stage(*steps) | {"id": dutch.stages.raw_data[0]["id"]}
    return dutch, a_translation(dutch, title="Each other's desk", stages=[stage])


def switch(page: Page, language: str) -> None:
    page.locator(f"a[hreflang={language}]:visible").first.click()
    expect(page.locator("html")).to_have_attribute("lang", language)


def test_switching_halfway_leads_from_step_to_step_and_keeps_progress(
    in_dutch_and_english, learner, open_browser
):
    dutch, english = in_dutch_and_english
    enrolment = enrolled(learner, dutch)
    page = open_browser()
    page.goto(step_url(dutch, 1))
    press(page, "Mark as done")
    expect_done(page)
    page.goto(step_url(dutch, 2))
    page.get_by_label("Wie wacht er op ons?").fill("De balie.")
    press(page, "Keep my notes")
    expect(page.get_by_role("status")).to_be_visible()

    switch(page, "en")
    expect(page.get_by_role("heading", level=1)).to_have_text("Walk along")
    expect(page.get_by_label("Wie wacht er op ons?")).to_have_value("De balie.")
    page.get_by_role("button", name="Mark as done").click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()

    switch(page, "nl")
    expect(page.get_by_role("heading", level=1)).to_have_text("Loop mee")
    expect_done(page)
    assert progress_now(enrolment).percentage == 66

    page.goto(dutch.url)
    switch(page, "en")
    expect(page.get_by_role("heading", level=1)).to_have_text("Each other's desk")
    expect(page.get_by_role("link", name="Continue", exact=True)).to_have_attribute(
        "href", step_url(english, 3)
    )


def test_my_learning_shows_one_path_in_either_language(in_dutch_and_english, learner, open_browser):
    dutch, english = in_dutch_and_english
    enrolled(learner, english)
    page = open_browser()
    titles = []

    for language in ("nl", "en"):
        with override(language):
            page.goto(reverse("progress:my_learning"))
        for title in (dutch.title, english.title):
            titles += page.locator("main").get_by_role("link", name=title).all_inner_texts()

    assert titles == [dutch.title, english.title]
