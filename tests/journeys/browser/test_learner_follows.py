"""A learner follows a path, with and without JavaScript, with a mouse and with a keyboard."""

import pytest
from django.urls import reverse
from playwright.sync_api import Page, expect

from tests.factories import a_path, a_step, enrolled, progress_now
from tests.journeys.browser.contents import a_check, a_prompt
from tests.journeys.browser.visiting import (
    expect_done,
    fill_in_sign_in,
    in_dutch,
    press,
    step_url,
)

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]

with_and_without_javascript = pytest.mark.parametrize(
    "javascript", [True, False], ids=["javascript", "plain"]
)


@pytest.fixture
def path():
    return a_path(
        a_step("Lees waarom"),
        a_step("Loop mee", kind="practise", prompts=[a_prompt("Wie wacht er op ons?")]),
        a_check("Toets wat je weet"),
        title="Elkaars bureau",
    )


def test_a_learner_joins_goes_away_and_is_led_back_to_the_next_step(
    page, path, learner, open_browser
):
    page.goto(path.url)
    page.get_by_role("link", name=in_dutch("Sign in to join")).first.click()
    fill_in_sign_in(page, learner)
    expect(page.get_by_role("heading", level=1)).to_have_text("Elkaars bureau")

    press(page, "Join this path")
    page.locator("main").get_by_role("link", name="Lees waarom").first.click()
    page.evaluate("window.isStillTheSame = true")
    press(page, "Mark as done")
    expect_done(page)
    assert page.evaluate("window.isStillTheSame")

    plain = open_browser(java_script_enabled=False)
    plain.goto(step_url(path, 2))
    press(plain, "Mark as done")
    expect_done(plain)

    page.goto("about:blank")
    later = open_browser()
    later.goto(reverse("progress:my_learning"))
    later.get_by_role("link", name=in_dutch("Continue"), exact=True).click()

    expect(later.get_by_role("heading", level=1)).to_have_text("Toets wat je weet")
    assert progress_now(enrolled(learner, path)).percentage == 66


@with_and_without_javascript
def test_a_wrong_answer_is_told_and_the_right_one_completes_the_path(
    path, learner, open_browser, javascript
):
    enrolment = enrolled(learner, path)
    page = open_browser(java_script_enabled=javascript)
    for number in (1, 2):
        page.goto(step_url(path, number))
        press(page, "Mark as done")
        expect_done(page)
    page.goto(step_url(path, 3))

    page.get_by_label("Het loket").check()
    press(page, "Check my answer")
    message = in_dutch("Not this one. Look again and choose another answer.")
    expect(page.get_by_text(message)).to_be_visible()
    assert progress_now(enrolment).percentage == 66

    page.get_by_label("Wie de zaak heeft").check()
    press(page, "Check my answer")
    expect_done(page)
    expect(page.get_by_text("Die weet waar de zaak is.")).to_be_visible()
    assert progress_now(enrolment).state == "completed"


@with_and_without_javascript
def test_notes_are_there_the_next_time(path, learner, open_browser, javascript):
    enrolled(learner, path)
    page = open_browser(java_script_enabled=javascript)
    page.goto(step_url(path, 2))

    page.get_by_label("Wie wacht er op ons?").fill("De balie, elke ochtend.")
    press(page, "Keep my notes")
    expect(page.get_by_role("status")).to_be_visible()

    later = open_browser(java_script_enabled=javascript)
    later.goto(step_url(path, 2))
    expect(later.get_by_label("Wie wacht er op ons?")).to_have_value("De balie, elke ochtend.")


@with_and_without_javascript
def test_what_was_done_can_be_undone_and_leaving_loses_nothing(
    path, learner, open_browser, javascript
):
    enrolment = enrolled(learner, path)
    page = open_browser(java_script_enabled=javascript)
    page.goto(step_url(path, 1))
    press(page, "Mark as done")
    expect_done(page)

    press(page, "Undo")
    expect(page.get_by_role("button", name=in_dutch("Mark as done"))).to_be_visible()
    assert progress_now(enrolment).percentage == 0

    press(page, "Mark as done")
    expect_done(page)
    page.goto(path.url)
    press(page, "Leave this path")
    expect(page.get_by_role("heading", name=in_dutch("Stopped"))).to_be_visible()
    assert progress_now(enrolment).state == "withdrawn"

    page.goto(path.url)
    press(page, "Pick up the thread")
    page.goto(step_url(path, 1))
    expect_done(page)
    assert (progress_now(enrolment).state, progress_now(enrolment).percentage) == ("under_way", 33)


def test_a_step_is_done_with_the_keyboard_only(path, learner, open_browser):
    enrolled(learner, path)
    page = open_browser()
    page.goto(step_url(path, 1))

    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_attribute("href", "#main")
    page.keyboard.press("Enter")
    tab_to(page, in_dutch("Mark as done"))
    page.keyboard.press("Enter")
    expect_done(page)
    expect(page.locator("#step-status-title")).to_be_focused()

    tab_to(page, in_dutch("Undo"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name=in_dutch("Mark as done"))).to_be_visible()
    expect(page.locator("#step-status-title")).to_be_focused()

    tab_to(page, in_dutch("Mark as done"))
    page.keyboard.press("Space")
    expect_done(page)


def tab_to(page: Page, name: str) -> None:
    """Press Tab until the button with this name has the focus, and see that it shows."""
    button = page.get_by_role("button", name=name)
    for _press in range(40):
        page.keyboard.press("Tab")
        if button.evaluate("button => button === document.activeElement"):
            assert button.evaluate("button => getComputedStyle(button).outlineStyle") != "none"
            return
    pytest.fail(f"the keyboard doesn't reach {name}")


def test_what_changes_elsewhere_on_the_page_changes_with_the_step(path, learner, open_browser):
    enrolled(learner, path)
    page = open_browser()
    page.goto(step_url(path, 1))
    rail = page.locator("#rail")
    expect(rail.locator("[data-state=done]")).to_have_count(0)

    press(page, "Mark as done")
    expect_done(page)

    expect(rail.locator("[data-state=done]")).to_have_count(1)
    expect(page.locator("#thread [data-state=done]")).to_have_count(1)


def test_a_session_that_ended_meanwhile_loses_nothing_that_was_typed(path, learner, open_browser):
    enrolled(learner, path)
    page = open_browser()
    page.goto(step_url(path, 2))
    page.get_by_label("Wie wacht er op ons?").fill("De balie, elke ochtend.")
    page.context.clear_cookies(name="sessionid")

    press(page, "Keep my notes")

    expect(page.get_by_text("De balie, elke ochtend.")).to_be_visible()
