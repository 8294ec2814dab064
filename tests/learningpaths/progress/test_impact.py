"""What an editor is told before publishing; that it comes true under any edit is tested with
random edits (`journeys/test_edits_foretold.py`)."""

from copy import deepcopy

import pytest

from learningpaths.catalogue.models import LearningPathPage
from learningpaths.progress import services
from learningpaths.progress.impact import Impact, impact_of, is_followed
from tests.factories import (
    TODAY,
    LearnerFactory,
    a_path,
    a_stage,
    a_step,
    enrolled,
    outline_of,
    publish,
)

pytestmark = pytest.mark.django_db


def somebody(page, *done) -> None:
    """A learner of the path who did the steps with these numbers."""
    learner = LearnerFactory()
    enrolled(learner, page)
    for number in done:
        services.complete_step(learner=learner, step=page.steps[number])


def foretold(page, stages) -> Impact:
    draft = LearningPathPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    draft.stages = stages
    return impact_of(draft, outline_of(page), today=TODAY)


def raw(page) -> list:
    return deepcopy(list(page.stages.raw_data))


def test_finishers_keep_their_award_and_others_get_more_to_do():
    page = a_path(a_step(), a_step())
    somebody(page)
    somebody(page, 0)
    somebody(page, 0, 1)

    impact = foretold(page, [*raw(page), a_stage(a_step(), a_step())])

    assert impact == Impact(finished=1, on_the_way=2, completing=0, more={2: 2}, fewer={})
    assert impact.unaffected == 0


def test_taking_a_step_out_completes_who_did_all_others():
    page = a_path(a_step(), a_step(), a_step())
    somebody(page)
    somebody(page, 0, 1)
    somebody(page, 2)
    stages = raw(page)
    stages[0]["value"]["steps"].pop()

    impact = foretold(page, stages)

    assert impact == Impact(finished=0, on_the_way=3, completing=1, more={}, fewer={1: 1})
    assert impact.unaffected == 1


def test_a_step_that_comes_back_is_done_by_who_did_it():
    page = a_path(a_step("One"), a_step("Two"), a_step("Three"))
    whole = raw(page)
    somebody(page, 1)
    somebody(page, 0)
    without = raw(page)
    without[0]["value"]["steps"].pop(1)
    page = publish(page, without)

    impact = foretold(page, whole)

    assert impact == Impact(finished=0, on_the_way=2, completing=0, more={1: 1}, fewer={})
    assert impact.unaffected == 1


def test_words_and_order_change_nothing_in_what_is_left():
    page = a_path(a_step("One"), a_step("Two"))
    somebody(page, 0)
    stages = raw(page)
    stages[0]["value"]["steps"].reverse()
    stages[0]["value"]["steps"][0]["value"]["title"] = "Other"

    impact = foretold(page, stages)

    assert impact == Impact(finished=0, on_the_way=1, completing=0, more={}, fewer={})
    assert impact.unaffected == 1


def test_everybody_counts_once_and_who_left_not_at_all():
    page = a_path(a_step())
    again, gone = LearnerFactory.create_batch(2)
    enrolled(again, page)
    services.complete_step(learner=again, step=page.steps[0])
    services.start_again(learner=again, outline=outline_of(page))
    enrolled(gone, page)
    services.withdraw(learner=gone, outline=outline_of(page))

    impact = foretold(page, [*raw(page), a_stage(a_step())])

    assert impact == Impact(finished=0, on_the_way=1, completing=0, more={1: 1}, fewer={})


def test_who_left_a_second_run_still_has_the_award_of_the_first():
    page = a_path(a_step())
    learner = LearnerFactory()
    enrolled(learner, page)
    services.complete_step(learner=learner, step=page.steps[0])
    services.start_again(learner=learner, outline=outline_of(page))
    services.withdraw(learner=learner, outline=outline_of(page))

    assert foretold(page, raw(page)).finished == 1


def test_a_path_is_followed_by_who_is_on_the_way_or_finished():
    page = a_path(a_step())
    assert not is_followed(outline_of(page))

    learner = LearnerFactory()
    enrolled(learner, page)
    assert is_followed(outline_of(page))

    services.withdraw(learner=learner, outline=outline_of(page))
    assert not is_followed(outline_of(page))


@pytest.mark.parametrize("people", [1, 30])
def test_any_number_of_people_costs_six_queries(people, django_assert_num_queries):
    page = a_path(*[a_step() for _ in range(5)])
    for number in range(people):
        somebody(page, number % 5)
    draft = LearningPathPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    draft.stages = [*raw(page), a_stage(a_step())]
    outline = outline_of(page)

    with django_assert_num_queries(6):
        assert impact_of(draft, outline, today=TODAY).on_the_way == people
