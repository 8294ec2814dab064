"""What answers a learner, and what somebody new sees, as `Inspection` looks at it.

What the demo has is looked at there, see `tests.journeys.demo_site`.
"""

import pytest
from django.urls import reverse

from learningpaths.progress import services
from tests.factories import GuideFactory, a_path, enrolled, publish
from tests.journeys.browser.contents import one_of_every_kind
from tests.journeys.browser.visiting import expect_done, in_dutch, press, step_url
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
    page.locator("[name=username]").fill("niemand@example.org")
    page.locator("[name=password]").fill("wrong")

    page.locator("[name=password]").press("Enter")
    page.get_by_role("alert").wait_for()
    inspection.look()

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
