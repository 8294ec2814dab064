"""An editor changes a path while a learner is half-way, and the learner loses nothing."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from learningpaths.progress import services
from learningpaths.progress.models import Enrolment
from tests.factories import (
    DepartmentFactory,
    a_path,
    a_stage,
    a_step,
    enrolled,
    progress_now,
    publish,
    steps_of_path,
)
from tests.journeys.browser.visiting import expect_done, in_dutch, press, step_url

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]

TITLES = ["Lees waarom", "Kijk mee", "Loop mee", "Kijk terug"]


@pytest.fixture
def path():
    """Four required steps, in a path that may be published in the editor's screen."""
    departments = [DepartmentFactory(), DepartmentFactory()]
    return publish(a_path(*map(a_step, TITLES)), departments=departments)


@pytest.fixture
def half_way(path, learner):
    enrolment = enrolled(learner, path)
    for step in path.steps[:2]:
        services.complete_step(learner=learner, step=step)
    return enrolment


def seen_by_learner(page, path) -> list[tuple[str, bool]]:
    """Each step as the path's page shows it, and whether it says that it is done."""
    page.goto(path.url)
    steps = page.locator(".step-list__item")
    return [
        (
            step.get_by_role("link").inner_text().partition(". ")[2],
            step.get_attribute("data-state") == "done",
        )
        for step in steps.all()
    ]


def test_adding_reordering_and_reverting_in_the_editor_loses_nothing(
    page, screen, path, half_way, open_browser
):
    before = path.latest_revision
    ids = [str(step.block_id) for step in path.steps]
    learner_page, left_open = open_browser(), open_browser()
    left_open.goto(step_url(path, 4))

    screen.open(path)
    screen.press(ids[3], "Move up")
    new = screen.add_step("stages-0-value-steps", "Text", "Deel wat je zag")
    screen.write(screen.insert(f"{new}-body", "Text"), "Vertel het aan één ander.")
    screen.publish_a_change()

    assert seen_by_learner(learner_page, path) == [
        ("Lees waarom", True),
        ("Kijk mee", True),
        ("Kijk terug", False),
        ("Loop mee", False),
        ("Deel wat je zag", False),
    ]
    assert progress_now(half_way).percentage == 40

    press(left_open, "Mark as done")
    expect_done(left_open)
    assert progress_now(half_way).percentage == 60

    page.goto(reverse("wagtailadmin_pages:revisions_revert", args=[path.pk, before.pk]))
    screen.wait_for_baseline()
    screen.publish_a_change()

    assert [str(step.block_id) for step in steps_of_path(path)] == ids
    assert seen_by_learner(learner_page, path) == [
        ("Lees waarom", True),
        ("Kijk mee", True),
        ("Loop mee", False),
        ("Kijk terug", True),
    ]
    assert progress_now(half_way).percentage == 75


def test_a_step_that_is_taken_out_and_put_back_is_still_done(
    page, screen, path, half_way, open_browser
):
    ids = [str(step.block_id) for step in path.steps]
    whole = path.stages.raw_data[0]
    learner_page = open_browser()
    learner_page.goto(step_url(path, 2))

    screen.open(path)
    screen.press(ids[1], "Delete")
    screen.publish_a_change()

    press(learner_page, "Undo")
    expect(
        learner_page.get_by_text(
            in_dutch("An editor took this step out. What you had done is kept.")
        )
    ).to_be_visible()
    assert learner_page.url.endswith(path.url)
    assert progress_now(half_way).percentage == 33
    assert learner_page.goto(step_url(path, 2)).url.endswith(path.url)

    publish(path, [whole])

    assert seen_by_learner(learner_page, path) == [
        ("Lees waarom", True),
        ("Kijk mee", True),
        ("Loop mee", False),
        ("Kijk terug", False),
    ]
    assert progress_now(half_way).percentage == 50


def test_who_did_all_that_is_left_has_finished_and_stays_so(screen, path, half_way, open_browser):
    ids = [str(step.block_id) for step in path.steps]
    screen.open(path)
    screen.press(ids[2], "Delete")
    screen.press(ids[3], "Delete")
    screen.publish_a_change()
    awarded_at = Enrolment.objects.get().completed_at
    assert awarded_at is not None

    publish(path, [*path.stages.raw_data, a_stage(a_step("Nog iets"), title="Meer")])

    page = open_browser()
    page.goto(path.url)
    expect(page.get_by_role("button", name=in_dutch("Start again"))).to_be_visible()
    assert Enrolment.objects.get().completed_at == awarded_at
    assert progress_now(half_way).percentage == 40
