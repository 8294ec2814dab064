"""Two things at the same moment, on real connections and real locks."""

from copy import deepcopy
from datetime import date
from threading import Barrier, Event, Thread

import pytest
from django.core.exceptions import ValidationError
from django.db import connection, transaction

from learningpaths.catalogue.models import LearningPathPage, OutlineStep, PathOutline
from learningpaths.catalogue.services import project_path
from learningpaths.people.models import Placement
from learningpaths.people.services import place
from learningpaths.progress import services
from learningpaths.progress.models import Completion, Enrolment, Note
from tests.factories import (
    DepartmentFactory,
    LearnerFactory,
    LearningPathFactory,
    a_path,
    a_stage,
    a_step,
    a_translation,
    enrolled,
    outline_of,
    publish,
    steps_of_path,
)

pytestmark = [
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
    pytest.mark.usefixtures("wagtail_indexes"),
]


def at_once(*actions) -> list[Exception]:
    """Run each action in a thread of its own, let go together; return what went wrong."""
    barrier, errors = Barrier(len(actions)), []

    def run(action):
        try:
            barrier.wait()
            action()
        except Exception as error:  # noqa: BLE001 -- whatever it is, the test shows it
            errors.append(error)
        finally:
            connection.close()

    threads = [Thread(target=run, args=[action]) for action in actions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return errors


def one_lingers(first, second) -> list[Exception]:
    """Do the first and stay in its transaction while the second is tried, up to a second."""
    has_worked, other_is_done = Event(), Event()

    def work_and_linger():
        try:
            with transaction.atomic():
                first()
                has_worked.set()
                other_is_done.wait(timeout=1)
        finally:
            has_worked.set()

    def work_meanwhile():
        has_worked.wait()
        second()
        other_is_done.set()

    return at_once(work_and_linger, work_meanwhile)


def test_one_step_completed_in_many_threads_is_recorded_once():
    learner, page = LearnerFactory(), a_path(a_step("One"))
    enrolled(learner, page)
    (step,) = steps_of_path(page)

    errors = at_once(*[lambda: services.complete_step(learner=learner, step=step)] * 6)

    assert errors == []
    assert Completion.objects.count() == 1
    assert Enrolment.objects.get().completed_at


def test_two_last_steps_at_once_award():
    learner, page = LearnerFactory(), a_path(a_step("One"), a_step("Two"))
    enrolment = enrolled(learner, page)
    one, two = steps_of_path(page)

    errors = one_lingers(
        lambda: services.complete_step(learner=learner, step=one),
        lambda: services.complete_step(learner=learner, step=two),
    )

    assert errors == []
    enrolment.refresh_from_db()
    assert enrolment.completed_at


def test_enrolling_and_starting_again_at_once_make_one_record_each():
    learner, page = LearnerFactory(), a_path(a_step("One"))
    outline = outline_of(page)

    assert at_once(*[lambda: services.enrol(learner=learner, outline=outline)] * 4) == []
    assert Enrolment.objects.count() == 1

    services.complete_step(learner=learner, step=steps_of_path(page)[0])
    assert at_once(*[lambda: services.start_again(learner=learner, outline=outline)] * 4) == []
    assert sorted(Enrolment.objects.values_list("run", flat=True)) == [1, 2]


def test_a_second_run_is_opened_once_though_the_first_request_lingers():
    learner, page = LearnerFactory(), a_path(a_step("One"))
    enrolled(learner, page)
    services.complete_step(learner=learner, step=steps_of_path(page)[0])
    outline = outline_of(page)

    errors = one_lingers(
        lambda: services.start_again(learner=learner, outline=outline),
        lambda: services.start_again(learner=learner, outline=outline),
    )

    assert errors == []
    assert sorted(Enrolment.objects.values_list("run", flat=True)) == [1, 2]


def test_nothing_is_recorded_for_who_withdraws_meanwhile():
    learner, page = LearnerFactory(), a_path(a_step("One"), a_step("Two"))
    enrolled(learner, page)
    one, _two = steps_of_path(page)
    outline = outline_of(page)

    errors = one_lingers(
        lambda: services.withdraw(learner=learner, outline=outline),
        lambda: services.complete_step(learner=learner, step=one),
    )

    assert [type(error) for error in errors] == [Enrolment.DoesNotExist]
    assert not Completion.objects.exists()


def test_the_last_step_and_withdrawing_at_once_leave_an_award_that_stands():
    learner, page = LearnerFactory(), a_path(a_step("One"))
    enrolment = enrolled(learner, page)
    (step,) = steps_of_path(page)
    outline = outline_of(page)

    errors = one_lingers(
        lambda: services.complete_step(learner=learner, step=step),
        lambda: services.withdraw(learner=learner, outline=outline),
    )

    assert errors == []
    enrolment.refresh_from_db()
    assert enrolment.completed_at
    assert enrolment.withdrawn_at is None


@pytest.mark.parametrize("first", ["learner", "editor"])
def test_nobody_falls_between_the_old_outline_and_the_new(first):
    """The learner does step one while the editor removes step two; each commits last once."""
    learner, page = LearnerFactory(), a_path(a_step("One"), a_step("Two"))
    enrolment = enrolled(learner, page)
    one, _two = steps_of_path(page)
    stages = deepcopy(list(page.stages.raw_data))
    del stages[0]["value"]["steps"][1]
    work = {
        "learner": lambda: services.complete_step(learner=learner, step=one),
        "editor": lambda: publish(page, stages),
    }

    errors = one_lingers(work.pop(first), *work.values())

    assert errors == []
    enrolment.refresh_from_db()
    assert enrolment.completed_at


@pytest.mark.parametrize("first", ["learner", "editor"])
def test_who_comes_back_while_the_last_open_step_goes_is_not_forgotten(first):
    """The learner takes the path up again while the editor removes all that was left of it."""
    learner, page = LearnerFactory(), a_path(a_step("One"), a_step("Two"))
    enrolment, outline = enrolled(learner, page), outline_of(page)
    services.complete_step(learner=learner, step=steps_of_path(page)[0])
    services.withdraw(learner=learner, outline=outline)
    stages = deepcopy(list(page.stages.raw_data))
    del stages[0]["value"]["steps"][1]
    work = {
        "learner": lambda: services.enrol(learner=learner, outline=outline),
        "editor": lambda: publish(page, stages),
    }

    errors = one_lingers(work.pop(first), *work.values())

    assert errors == []
    enrolment.refresh_from_db()
    assert (enrolment.withdrawn_at, bool(enrolment.completed_at)) == (None, True)


def test_two_languages_projected_at_once_both_keep_their_title():
    page = a_path(a_step("Een"), title="Pad")
    translation = a_translation(page)
    page.title, translation.title = "Nieuw pad", "New path"

    errors = one_lingers(lambda: project_path(page), lambda: project_path(translation))

    assert errors == []
    assert outline_of(page).titles == {"nl": "Nieuw pad", "en": "New path"}


def test_a_path_is_still_offered_when_one_language_goes_while_another_comes():
    page = a_path(a_step("Een"))
    translation = a_translation(page)
    translation.unpublish()

    errors = one_lingers(
        lambda: publish(translation), lambda: LearningPathPage.objects.get(pk=page.pk).unpublish()
    )

    assert errors == []
    assert outline_of(page).retired_at is None


def test_a_path_published_twice_at_once_has_one_outline():
    LearningPathFactory(live=True, stages=[a_stage(*[a_step() for _ in range(10)])])

    errors = at_once(*[lambda: project_path(LearningPathPage.objects.get())] * 4)

    assert errors == []
    assert (PathOutline.objects.count(), OutlineStep.objects.count()) == (1, 10)
    assert PathOutline.objects.get().structure_version == 1


def test_a_note_kept_twice_at_once_is_one_note():
    learner, page = LearnerFactory(), a_path(a_step("One"))
    enrolled(learner, page)
    (step,) = steps_of_path(page)
    answer = services.Answer(step.block_id, "Wat viel op?", text="Veel.")

    errors = at_once(
        *[lambda: services.keep_notes(learner=learner, step=step, answers=[answer])] * 4
    )

    assert errors == []
    assert [note.text for note in Note.objects.all()] == ["Veel."]


def test_somebody_placed_twice_at_once_works_in_one_place():
    person = LearnerFactory()
    here, there = DepartmentFactory.create_batch(2)

    errors = one_lingers(
        lambda: place(person=person, department=here, from_on=date(2026, 3, 1)),
        lambda: place(person=person, department=there, from_on=date(2026, 4, 1)),
    )

    assert [error for error in errors if not isinstance(error, ValidationError)] == []
    placements = Placement.objects.order_by("from_on").values_list("department", "until_on")
    assert list(placements) == [(here.pk, date(2026, 3, 31)), (there.pk, None)]
