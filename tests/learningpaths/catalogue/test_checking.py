"""What would keep every learner from finishing a path."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from core.checking import Problem
from learningpaths.catalogue.checking import opened_too_late, without_required_steps
from learningpaths.catalogue.models import LearningPathPage
from tests.factories import LearningPathFactory, a_path, a_stage, a_step, a_translation, publish

OFFLINE = datetime(2026, 3, 19, 17, tzinfo=ZoneInfo("Europe/Amsterdam"))


def stages_of(*stages):
    return LearningPathPage(stages=list(stages)).stages


@pytest.mark.parametrize(
    ("required", "is_refused"),
    [([], False), ([False], True), ([False, False], True), ([False, True], False)],
)
def test_somebody_can_finish_a_path_that_has_steps(required, is_refused):
    stages = stages_of(a_stage(*[a_step(required=each) for each in required]))

    problems = [(problem.field, problem.path) for problem in without_required_steps(stages)]

    assert problems == ([("stages", ())] if is_refused else [])


@pytest.mark.parametrize(
    ("opens_on", "required", "is_refused"),
    [
        (None, True, False),
        (date(2026, 3, 19), True, False),
        (date(2026, 3, 20), True, True),
        (date(2026, 3, 20), False, False),
    ],
)
def test_a_stage_opens_while_its_path_is_there(opens_on, required, is_refused):
    late = a_stage(a_step(required=required), opens_on=opens_on)

    problems = list(opened_too_late(stages_of(a_stage(a_step()), late), OFFLINE))

    assert problems == (
        [
            Problem(
                "stages",
                (1, "opens_on"),
                "Het leerpad gaat offline op 19 maart 2026, voordat deze fase opent. "
                "Open de fase eerder, of laat het leerpad later verlopen.",
            )
        ]
        if is_refused
        else []
    )


def test_a_path_that_never_goes_offline_opens_any_stage():
    stages = stages_of(a_stage(a_step(), opens_on=date(2099, 1, 1)))

    assert list(opened_too_late(stages, None)) == []


@pytest.mark.django_db
def test_the_page_that_was_published_first_decides_the_structure():
    draft, page = LearningPathFactory(), a_path()
    translation = a_translation(page)

    assert [each.decides_structure for each in (draft, page, translation)] == [True, True, False]

    page.delete()
    assert publish(translation).decides_structure
