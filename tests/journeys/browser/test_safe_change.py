"""An editor changes a path that people follow: sees for whom, chooses who is told, and they are.

The editor's screen saves by itself meanwhile, as it always does.
"""

import pytest
from playwright.sync_api import expect

from learningpaths.catalogue.models import LearningPathPage
from learningpaths.progress import services
from learningpaths.progress.models import Enrolment
from tests.factories import (
    DepartmentFactory,
    LearnerFactory,
    a_path,
    a_step,
    enrolled,
    publish,
    steps_of_path,
)
from tests.journeys.browser.visiting import in_dutch, wait_until
from tests.journeys.inspection import ALL_RULES, axe

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]


@pytest.fixture
def path(learner):
    """Two required steps that the learner finished; somebody else did the first."""
    departments = [DepartmentFactory(), DepartmentFactory()]
    page = publish(a_path(a_step("Lees waarom"), a_step("Loop mee")), departments=departments)
    busy = LearnerFactory()
    enrolled(learner, page)
    enrolled(busy, page)
    for who, step in [(learner, 0), (learner, 1), (busy, 0)]:
        services.complete_step(learner=who, step=page.steps[step])
    return page


def draft_of(path) -> LearningPathPage:
    return LearningPathPage.objects.get(pk=path.pk).get_latest_revision_as_object()


def faults_of(page) -> list[str]:
    """What axe objects to."""
    violations = axe.run(page, options=ALL_RULES).response["violations"]
    return [f"{rule['id']}: {node['html']}" for rule in violations for node in rule["nodes"]]


def test_a_change_is_foretold_chosen_published_and_looked_at(page, screen, path, open_browser):
    awarded_at = Enrolment.objects.get(completed_at__isnull=False).completed_at
    screen.open(path)
    new = screen.add_step("stages-0-value-steps", "Text", "Deel wat je zag")
    screen.write(screen.insert(f"{new}-body", "Text"), "Vertel het aan één ander.")
    wait_until(page, lambda: len(draft_of(path).draft_steps) == 3)
    screen.expect_saved()

    screen.press_publish()

    expect(page.get_by_role("heading", level=1)).to_contain_text("What changes for whom")
    expect(page.get_by_text("1 person is on the way,")).to_be_visible()
    row = page.get_by_role("row", name="Get 1 more required step")
    expect(row.get_by_role("cell", name="1", exact=True)).to_be_visible()
    assert faults_of(page) == []
    assert len(steps_of_path(path)) == 2

    page.get_by_label("Who is told of: Added, Deel wat je zag").select_option(
        label="Ask finishers to look again too"
    )
    screen.confirm()

    assert [str(step) for step in steps_of_path(path)] == [
        "Lees waarom",
        "Loop mee",
        "Deel wat je zag",
    ]
    theirs = open_browser()
    theirs.goto(path.url)
    changed = theirs.get_by_role("heading", name=in_dutch("Changed since you finished"))
    expect(changed).to_be_visible()
    assert faults_of(theirs) == []
    theirs.get_by_role("button", name=in_dutch("I have looked")).click()
    expect(changed).to_have_count(0)
    assert Enrolment.objects.get(completed_at__isnull=False).completed_at == awarded_at


def test_back_to_the_editor_everything_typed_is_still_there(page, screen, path):
    screen.open(path)
    new = screen.add_step("stages-0-value-steps", "Text", "Deel wat je zag")
    screen.write(screen.insert(f"{new}-body", "Text"), "Vertel het aan één ander.")
    screen.press_publish()

    page.get_by_role("link", name="Back to the editor").click()
    page.wait_for_url("**/edit/")
    screen.wait_for_baseline()

    expect(screen.field(f"{new}-title")).to_have_value("Deel wat je zag")
    screen.field("summary").fill("Een andere zin.")
    wait_until(page, lambda: draft_of(path).summary == "Een andere zin.")
    screen.publish_a_change()
    assert LearningPathPage.objects.get(pk=path.pk).summary == "Een andere zin."
