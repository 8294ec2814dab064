"""How far a learner is who is made up for a preview."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from learningpaths.catalogue.models import LearningPathPage
from learningpaths.progress.evaluation import State
from learningpaths.progress.pretending import pretend
from tests.factories import LearningPathFactory, a_stage, a_step

MOMENT = datetime(2026, 3, 19, 12, tzinfo=ZoneInfo("Europe/Amsterdam"))

pytestmark = pytest.mark.django_db


def drafted(*stages) -> list:
    return LearningPathPage.objects.get(pk=LearningPathFactory(stages=list(stages)).pk).draft_steps


def four_steps() -> list:
    return drafted(
        a_stage(a_step("Een"), a_step("Extra", required=False), a_step("Twee")),
        a_stage(a_step("Drie"), a_step("Vier"), a_step("Vijf"), rule="at_least", at_least=2),
    )


def names(steps, keys) -> list[str]:
    return [str(step) for step in steps if step.pk in keys]


def test_a_newcomer_has_no_progress():
    assert [pretend(four_steps(), mode, moment=MOMENT) for mode in ("", "steps")] == [None, None]


@pytest.mark.parametrize("mode", ["half_way", "steps_half_way"])
def test_half_way_is_half_of_what_is_asked(mode):
    steps = four_steps()

    progress = pretend(steps, mode, moment=MOMENT)

    assert names(steps, progress.done_steps) == ["Een", "Twee"]
    assert (progress.state, progress.percentage, str(progress.next_step)) == (
        *(State.UNDER_WAY, 50),
        "Drie",
    )


@pytest.mark.parametrize("mode", ["finished", "steps_finished"])
def test_who_finished_did_no_more_than_is_asked(mode):
    steps = four_steps()

    progress = pretend(steps, mode, moment=MOMENT)

    assert names(steps, progress.done_steps) == ["Een", "Twee", "Drie", "Vier"]
    assert (progress.state, progress.percentage, progress.next_step, progress.completed_at) == (
        *(State.COMPLETED, 100),
        *(None, MOMENT),
    )


def test_a_stage_that_is_not_open_yet_is_blocked_half_way():
    steps = drafted(a_stage(a_step("Een")), a_stage(a_step("Later"), opens_on=date(2026, 4, 1)))

    progress = pretend(steps, "half_way", moment=MOMENT)

    assert names(steps, progress.blocked_steps) == ["Later"]
    assert progress.next_step is None


def test_a_path_without_steps_is_previewed_in_every_mode():
    modes = [mode for mode, _name in LearningPathPage.preview_modes]

    states = [
        progress and progress.state for progress in (pretend([], m, moment=MOMENT) for m in modes)
    ]

    assert states == [None, State.NOT_STARTED, State.COMPLETED] * 2
