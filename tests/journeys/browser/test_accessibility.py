"""What answers a learner, and what somebody new sees, as `Inspection` looks at it.

What the demo has is looked at there, see `tests.journeys.demo_site`.
"""

import re

import pytest
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import override
from playwright.sync_api import expect

from bench.error_pages import ANSWERS
from learningpaths.progress import services
from tests.factories import GuideFactory, a_path, code_of, enrolled, publish
from tests.journeys.browser.contents import one_of_every_kind
from tests.journeys.browser.visiting import (
    PASSWORD,
    expect_done,
    in_dutch,
    press,
    sign_in,
    step_url,
)
from tests.journeys.inspection import Inspection

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]


@pytest.fixture
def inspection(open_browser, live_server):
    return Inspection(open_browser(), live_server.url)


def test_a_refused_sign_in_is_accessible(page, live_server):
    inspection = Inspection(page, live_server.url)
    page.goto(reverse("people:sign_in"))
    page.locator("[name=login]").fill("niemand@example.org")
    page.locator("[name=password]").fill("wrong")

    page.locator("[name=password]").press("Enter")
    page.get_by_role("alert").wait_for()
    inspection.look()

    assert inspection.found == []


@pytest.mark.urls("bench.error_pages")
def test_what_says_that_something_went_wrong_is_accessible(inspection):
    for name in ANSWERS:
        inspection.page.goto(f"/fout/{name}/")
        inspection.look()

    assert inspection.found == []


def test_what_is_said_during_an_outage_is_accessible(inspection):
    """No database is harmed: a browser gets the page that one without it would give."""
    seen = [
        {"is_away": True, "is_sent": False, "texts": []},
        {"is_away": False, "is_sent": True, "texts": ["Ik durf niets te vragen."]},
    ]
    for number, context in enumerate(seen):
        inspection.page.route(f"**/storing-{number}/", answering(context))
        inspection.page.goto(f"/storing-{number}/")
        inspection.look()

    assert [text for text in inspection.found if "503" not in text] == []


def answering(context):
    with override("nl"):
        text = render_to_string("503.html", context)
    return lambda route: route.fulfill(status=503, content_type="text/html", body=text)


def test_signing_in_with_two_steps_is_accessible_and_works_without_a_script(new_context, learner):
    page = new_context(java_script_enabled=False).new_page()
    sign_in(page, learner)
    page.goto(reverse("people:two_steps"))
    page.get_by_role("link", name=in_dutch("Set it up")).click()
    secret = page.locator("code").inner_text().replace(" ", "")
    page.get_by_label(in_dutch("Code")).fill("12")
    page.get_by_label(in_dutch("Code")).press("Enter")
    expect(page.locator("code")).to_have_text(re.compile(secret[:4]))
    page.get_by_label(in_dutch("Code")).fill(code_of(secret))
    press(page, "Switch on")

    codes = page.locator(".code-list code").all_inner_texts()
    with page.expect_download() as download:
        page.get_by_role("link", name=in_dutch("Download")).click()

    assert download.value.suggested_filename == "herstelcodes.txt"
    assert download.value.path().read_text().split() == codes
    page.get_by_role("link", name=in_dutch("I kept them, go on")).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(in_dutch("Sign in with two steps"))


def test_the_pages_of_the_second_step_are_accessible(page, learner, live_server):
    inspection = Inspection(page, live_server.url)
    sign_in(page, learner)
    page.goto(reverse("people:two_steps_on"))
    inspection.look()
    page.get_by_label(in_dutch("Code")).fill("12")
    page.get_by_label(in_dutch("Code")).press("Enter")
    page.get_by_role("alert").wait_for()
    inspection.look()
    page.get_by_label(in_dutch("Code")).fill(code_of(page.locator("code").inner_text()))
    press(page, "Switch on")
    page.wait_for_url(re.compile(reverse("people:recovery_codes")))
    inspection.look()
    code = page.locator(".code-list code").first.inner_text()
    for name in ("recovery_codes", "two_steps", "recovery_codes_new", "two_steps_off"):
        page.goto(reverse(f"people:{name}"))
        inspection.look()
    page.context.clear_cookies()
    page.goto(reverse("people:sign_in"))
    page.locator("[name=login]").fill(learner.email)
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("[name=password]").press("Enter")
    page.wait_for_url(re.compile(reverse("people:code")))
    inspection.look()
    page.get_by_label(in_dutch("Code")).fill("000000")
    page.get_by_label(in_dutch("Code")).press("Enter")
    page.get_by_role("alert").wait_for()
    inspection.look()
    page.get_by_label(in_dutch("Code")).fill(code)
    page.get_by_label(in_dutch("Code")).press("Enter")
    page.wait_for_url(re.compile(reverse("progress:my_learning")))

    assert inspection.found == []


def test_what_somebody_sees_who_has_not_begun_is_accessible(inspection):
    path = a_path(*one_of_every_kind(GuideFactory()))

    for address in [reverse("progress:my_learning"), path.url]:
        inspection.page.goto(address)
        inspection.look()

    assert inspection.found == []


def test_what_answers_a_learner_is_accessible(learner, inspection):
    every_kind = a_path(*one_of_every_kind(GuideFactory()))
    enrolled(learner, every_kind)
    page = inspection.page

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
    certificate = reverse("progress:certificate", args=[every_kind.outline_key])
    for address in [every_kind.url, certificate, reverse("progress:my_learning")]:
        page.goto(address)
        inspection.look()

    assert inspection.found == []
