"""What a template may ask about a learner and a step."""

import re

import pytest
from django.contrib.auth.models import AnonymousUser

from learningpaths.catalogue.blocks import StepsBlock
from learningpaths.progress import policies, services
from learningpaths.progress.templatetags.progress_tags import own_progress, step_state
from tests.factories import (
    LearnerFactory,
    a_path,
    a_stage,
    a_step,
    enrolled,
    outline_of,
    progress_now,
    publish,
)

pytestmark = pytest.mark.django_db


def test_a_step_is_done_now_open_or_later():
    learner = LearnerFactory()
    page = publish(
        a_path(),
        [
            a_stage(a_step(), a_step(), a_step(), rule="in_order"),
            a_stage(a_step(), a_step(required=False)),
            a_stage(a_step(), opens_on="2999-01-01"),
        ],
    )
    enrolment = enrolled(learner, page)
    services.complete_step(learner=learner, step=page.steps[0])

    states = [step_state(step, progress_now(enrolment)) for step in page.steps]

    assert states == ["done", "now", "later", "open", "open", "later"]


def test_a_step_is_open_to_who_doesnt_follow_the_path():
    learner, page = LearnerFactory(), a_path(a_step())
    assert step_state(page.steps[0], None) == "open"

    enrolment = enrolled(learner, page)
    services.withdraw(learner=learner, outline=outline_of(page))

    assert step_state(page.steps[0], progress_now(enrolment)) == "open"


def test_notes_are_asked_for_at_every_kind_of_step_with_questions():
    kinds = StepsBlock().child_blocks.items()

    assert {
        kind for kind, block in kinds if "prompts" in block.child_blocks
    } == policies.ASKS_FOR_NOTES


def test_the_same_steps_done_are_drawn_once_for_everybody(client):
    page = publish(a_path(), [a_stage(a_step("Een"), a_step("Twee"), rule="in_order")])
    address = page.url + page.step_address(page.steps[1])
    seen = {}
    for name in ("nobody", "first", "second"):
        learner = LearnerFactory()
        client.force_login(learner)
        if name != "nobody":
            enrolled(learner, page)
            services.complete_step(learner=learner, step=page.steps[0])
        # Once drawn and kept, twice fetched and put at hand, and then lent.
        seen[name] = [states_in(client.get(address).text) for _ in range(3)]

    nothing_done = ["open", "now"], ["open", "now"]
    one_done = ["done", "now"], ["done", "now"]
    assert seen == {
        "nobody": [nothing_done] * 3,
        "first": [one_done] * 3,
        "second": [one_done] * 3,
    }


def states_in(html: str) -> tuple[list[str], list[str]]:
    """The states of all steps in the thread above a step, and in the rail beside it."""
    return tuple(
        re.findall(rf'class="{name}" data-state="(\w+)"', html)
        for name in ("thread__pick", "step-rail__step")
    )


def test_progress_is_asked_for_once_per_request(rf, django_assert_num_queries):
    learner, page = LearnerFactory(), a_path(a_step())
    enrolled(learner, page)
    request = rf.get("/")
    request.user = learner

    with django_assert_num_queries(2):
        answers = [own_progress({"request": request}, page) for _ in range(3)]

    assert answers[0].percentage == 0
    assert answers[0] is answers[2]


def test_a_preview_and_a_stranger_have_no_progress(rf):
    learner, page = LearnerFactory(), a_path(a_step())
    enrolled(learner, page)
    request = rf.get("/")
    request.user = AnonymousUser()
    assert own_progress({"request": request}, page) is None

    request.user, request.is_preview = learner, True
    assert own_progress({"request": request}, page) is None
