"""What learners did stays done: records, awards and runs, whatever happens to the path.

What holds, and the tests that say so:

- an award never changes             test_an_award_survives…, test_undoing_leaves_the_award…
- who is finished is awarded         test_last_required_step…, test_an_edit…, test_who_resumes…
- an edit completes nobody withdrawn test_an_edit_completes_who_has_nothing_left_and_nobody_else
- nothing asked, nothing awarded     test_a_path_without_required_steps…
- what counts                        test_completions_of_retired_steps…, test_enough_of_a_stage…
- order holds up learners only       test_a_learner_waits_for_the_order_and_a_trainer_does_not
- runs leave each other alone        test_a_second_run…, test_a_withdrawn_run_is_resumed…
- one percentage everywhere          test_the_page_and_the_report_say_the_same
- the past is entered as it was      test_a_past_run…
- records outlive pages              test_deleting_the_page_keeps_every_record, …moved…, …copy…
"""

from copy import deepcopy
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError
from django.utils import timezone

from learningpaths.catalogue.models import LearningPathPage
from learningpaths.progress import services
from learningpaths.progress.evaluation import State
from learningpaths.progress.models import Completion, Enrolment, Note
from learningpaths.progress.reports import progress_in, progress_of
from learningpaths.progress.signals import path_completed, step_completed
from tests.factories import (
    TODAY,
    LearnerFactory,
    PathIndexFactory,
    a_path,
    a_stage,
    a_step,
    a_translation,
    enrolled,
    outline_of,
    progress_now,
    publish,
    steps_of_path,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def news():
    """What is told to other rooms during the test, by the name of the sender."""
    heard = []

    def hear(sender, **kwargs):
        heard.append(sender.__name__)

    for signal in (step_completed, path_completed):
        signal.connect(hear)
    yield heard
    for signal in (step_completed, path_completed):
        signal.disconnect(hear)


def test_last_required_step_completes_the_path():
    learner = LearnerFactory()
    page = a_path(a_step("One"), a_step("Two"), a_step("Extra", required=False))
    enrolment = enrolled(learner, page)
    one, two, _extra = steps_of_path(page)

    services.complete_step(learner=learner, step=one)
    assert progress_now(enrolment).state == State.UNDER_WAY

    services.complete_step(learner=learner, step=two)
    assert progress_now(enrolment).state == State.COMPLETED
    assert progress_now(enrolment).percentage == 100


def test_completing_a_step_twice_records_it_once():
    learner, page = LearnerFactory(), a_path()
    enrolment = enrolled(learner, page)
    (step,) = steps_of_path(page)

    once = services.complete_step(learner=learner, step=step)
    again = services.complete_step(learner=learner, step=step)

    assert once == again
    assert enrolment.completions.count() == 1


def test_step_of_a_path_not_followed_is_refused():
    page = a_path()
    (step,) = steps_of_path(page)
    learner = LearnerFactory()
    with pytest.raises(Enrolment.DoesNotExist):
        services.complete_step(learner=learner, step=step)
    enrolled(learner, page)
    services.withdraw(learner=learner, outline=outline_of(page))
    with pytest.raises(Enrolment.DoesNotExist):
        services.complete_step(learner=learner, step=step)


def test_a_past_run_keeps_its_own_moments_and_is_no_news(news):
    learner = LearnerFactory()
    page = a_path(a_step("One"), a_step("Two"), a_step("Extra", required=False))
    one, two, extra = steps_of_path(page)
    first = timezone.now() - timedelta(days=90)
    steps = [services.PastStep(one, first + timedelta(days=3))]
    steps += [services.PastStep(two, first + timedelta(days=5), Completion.Source.PARTNER)]
    steps += [services.PastStep(extra, first + timedelta(days=8))]

    run = services.enter_past_run(
        learner=learner,
        outline=outline_of(page),
        enrolled_at=first,
        steps=steps,
        withdrawn_at=first + timedelta(days=9),
    )

    assert (run.enrolled_at, run.completed_at, run.withdrawn_at) == (
        first,
        first + timedelta(days=5),
        None,
    )
    assert list(run.completions.values_list("step", "completed_at", "source")) == [
        (one.pk, first + timedelta(days=3), "learner"),
        (two.pk, first + timedelta(days=5), "partner"),
        (extra.pk, first + timedelta(days=8), "learner"),
    ]
    assert progress_now(run).state == State.COMPLETED
    assert news == []


def test_a_past_run_keeps_what_was_noted_at_its_steps():
    learner, page = LearnerFactory(), a_path(a_step("One"), a_step("Two"))
    one, _two = steps_of_path(page)
    prompt_id, long_ago = uuid4(), timezone.now() - timedelta(days=90)
    answers = [services.Answer(prompt_id, "Wie wacht er?", text="De buren.")]
    answers += [services.Answer(one.block_id, "Ik weet bij wie ik moet zijn.", score=4)]

    run = services.enter_past_run(
        learner=learner,
        outline=outline_of(page),
        enrolled_at=long_ago,
        steps=[services.PastStep(one, long_ago, answers=answers)],
    )

    fields = ("step", "prompt_id", "question", "text", "score", "saved_at")
    assert set(run.notes.values_list(*fields)) == {
        (one.pk, prompt_id, "Wie wacht er?", "De buren.", None, long_ago),
        (one.pk, one.block_id, "Ik weet bij wie ik moet zijn.", "", 4, long_ago),
    }


def test_a_past_run_that_was_left_can_be_resumed():
    learner, page = LearnerFactory(), a_path(a_step("One"), a_step("Two"))
    one, _two = steps_of_path(page)
    first = timezone.now() - timedelta(days=90)

    run = services.enter_past_run(
        learner=learner,
        outline=outline_of(page),
        enrolled_at=first,
        steps=[services.PastStep(one, first + timedelta(days=1))],
        withdrawn_at=first + timedelta(days=2),
    )

    assert run.withdrawn_at == first + timedelta(days=2)
    assert enrolled(learner, page) == run
    assert progress_now(run).percentage == 50


def test_a_past_run_changes_nothing_for_who_follows_the_path_already():
    learner, page = LearnerFactory(), a_path()
    enrolment = enrolled(learner, page)
    (step,) = steps_of_path(page)
    long_ago = timezone.now() - timedelta(days=90)

    run = services.enter_past_run(
        learner=learner,
        outline=outline_of(page),
        enrolled_at=long_ago,
        steps=[services.PastStep(step, long_ago)],
    )

    assert run == enrolment
    assert (run.enrolled_at, run.completed_at) == (enrolment.enrolled_at, None)
    assert run.completions.count() == 0


def test_an_undone_step_can_be_done_again_and_both_records_stay():
    learner, page = LearnerFactory(), a_path(a_step("One"), a_step("Two"))
    enrolment = enrolled(learner, page)
    one, _two = steps_of_path(page)
    services.complete_step(learner=learner, step=one)
    services.undo_step(learner=learner, step=one)
    assert progress_now(enrolment).percentage == 0
    services.complete_step(learner=learner, step=one)
    assert progress_now(enrolment).percentage == 50
    assert enrolment.completions.count() == 2


def test_a_learner_waits_for_the_order_and_a_trainer_does_not():
    learner = LearnerFactory()
    page = a_path(a_step("One"), a_step("Two"), rule="in_order")
    enrolled(learner, page)
    _one, two = steps_of_path(page)
    with pytest.raises(services.StepBlockedError):
        services.complete_step(learner=learner, step=two)
    services.complete_step(learner=learner, step=two, source=Completion.Source.ATTENDANCE)
    assert Completion.objects.get().source == "attendance"


def test_an_award_survives_a_new_required_step():
    learner = LearnerFactory()
    page = a_path(a_step("One"))
    enrolment = enrolled(learner, page)
    services.complete_step(learner=learner, step=steps_of_path(page)[0])
    awarded_at = Enrolment.objects.get().completed_at

    page = publish(page, [*page.stages.raw_data, a_stage(a_step("Two"), title="More")])

    assert Enrolment.objects.get().completed_at == awarded_at
    assert (progress_now(enrolment).state, progress_now(enrolment).percentage) == (
        State.COMPLETED,
        50,
    )

    services.complete_step(learner=learner, step=steps_of_path(page)[1])
    assert Enrolment.objects.get().completed_at == awarded_at
    assert progress_now(enrolment).percentage == 100


def test_an_edit_completes_who_has_nothing_left_and_nobody_else():
    done, half, none, gone = LearnerFactory.create_batch(4)
    page = a_path(a_step("One"), a_step("Two"))
    one, two = steps_of_path(page)
    for learner in (done, half, none, gone):
        enrolled(learner, page)
    services.complete_step(learner=done, step=one)
    services.complete_step(learner=half, step=two)
    services.complete_step(learner=gone, step=one)
    services.withdraw(learner=gone, outline=outline_of(page))

    stages = list(page.stages.raw_data)
    del stages[0]["value"]["steps"][1]
    publish(page, stages)

    assert [e.learner for e in Enrolment.objects.exclude(completed_at=None)] == [done]


def test_a_path_without_required_steps_never_completes_anybody():
    learner = LearnerFactory()
    page = a_path(a_step("One"), a_step("Extra", required=False))
    enrolment = enrolled(learner, page)
    publish(page, [a_stage(a_step("Extra", required=False))])
    assert progress_now(enrolment).percentage is None
    assert Enrolment.objects.get().completed_at is None


def test_completions_of_retired_steps_are_kept_and_not_counted():
    learner = LearnerFactory()
    page = a_path(a_step("One"), a_step("Two"), a_step("Three"))
    enrolment = enrolled(learner, page)
    services.complete_step(learner=learner, step=steps_of_path(page)[0])
    stages = list(page.stages.raw_data)
    removed = stages[0]["value"]["steps"].pop(0)
    page = publish(page, stages)
    assert (progress_now(enrolment).done, progress_now(enrolment).required) == (0, 2)
    stages[0]["value"]["steps"].append(removed)
    publish(page, stages)
    assert (progress_now(enrolment).done, progress_now(enrolment).required) == (1, 3)


def test_deleting_the_page_keeps_every_record():
    learner, page = LearnerFactory(), a_path(a_step("One"))
    enrolment = enrolled(learner, page)
    (step,) = steps_of_path(page)
    services.complete_step(learner=learner, step=step)
    page.delete()
    assert progress_now(enrolment).percentage == 100
    with pytest.raises(ProtectedError):
        step.delete()
    with pytest.raises(ProtectedError):
        enrolment.outline.delete()


def test_a_second_run_leaves_the_first_alone():
    learner, page = LearnerFactory(), a_path(a_step("One"))
    first = enrolled(learner, page)
    (step,) = steps_of_path(page)
    services.complete_step(learner=learner, step=step)
    second = services.start_again(learner=learner, outline=outline_of(page))
    assert (second.run, progress_now(second).percentage, progress_now(first).percentage) == (
        2,
        0,
        100,
    )
    services.complete_step(learner=learner, step=step)
    assert progress_now(second).percentage == 100
    assert services.enrol(learner=learner, outline=outline_of(page)) == second
    assert [e.run for e in Enrolment.objects.current()] == [2]


def test_the_database_itself_refuses_impossible_records():
    learner, page = LearnerFactory(), a_path(a_step("One"))
    enrolment = enrolled(learner, page)
    (step,) = steps_of_path(page)
    again = {"learner": learner, "outline": enrolment.outline}
    note = {"enrolment": enrolment, "step": step, "prompt_id": step.block_id}
    Note.objects.create(**note)
    _refused(lambda: Note.objects.create(**note))
    _refused(lambda: Enrolment.objects.create(**again, run=2))

    services.complete_step(learner=learner, step=step)

    _refused(lambda: Completion.objects.create(enrolment=enrolment, step=step))
    _refused(lambda: Enrolment.objects.create(**again, run=1, completed_at=timezone.now()))
    _refused(lambda: Enrolment.objects.update(withdrawn_at=enrolment.enrolled_at))


def _refused(impossible):
    with pytest.raises(IntegrityError), transaction.atomic():
        impossible()


@pytest.mark.parametrize("people", [1, 20])
def test_progress_of_many_takes_two_queries(people, django_assert_num_queries):
    page = a_path(*[a_step() for _ in range(5)])
    for learner in LearnerFactory.create_batch(people):
        enrolled(learner, page)
        services.complete_step(learner=learner, step=steps_of_path(page)[0])
    enrolments = list(Enrolment.objects.all())
    with django_assert_num_queries(2):
        answers = progress_of(enrolments, today=TODAY)
    assert [answer.percentage for answer in answers.values()] == [20] * people


def test_undoing_leaves_the_award_and_doing_it_again_moves_nothing():
    learner, page = LearnerFactory(), a_path(a_step("One"))
    enrolment = enrolled(learner, page)
    (step,) = steps_of_path(page)
    services.complete_step(learner=learner, step=step)
    awarded_at = Enrolment.objects.get().completed_at

    services.undo_step(learner=learner, step=step)
    services.undo_step(learner=learner, step=step)
    assert Enrolment.objects.get().completed_at == awarded_at
    assert progress_now(enrolment).percentage == 0

    services.complete_step(learner=learner, step=step)
    assert Enrolment.objects.get().completed_at == awarded_at


def test_an_award_cannot_be_withdrawn():
    learner, page = LearnerFactory(), a_path(a_step("One"))
    enrolled(learner, page)
    services.complete_step(learner=learner, step=steps_of_path(page)[0])

    services.withdraw(learner=learner, outline=outline_of(page))

    assert Enrolment.objects.get().withdrawn_at is None


def test_a_withdrawn_run_is_resumed_and_not_replaced():
    learner, page = LearnerFactory(), a_path(a_step("One"), a_step("Two"))
    enrolment = enrolled(learner, page)
    services.complete_step(learner=learner, step=steps_of_path(page)[0])
    services.withdraw(learner=learner, outline=outline_of(page))
    assert progress_now(enrolment).state == State.WITHDRAWN

    assert enrolled(learner, page) == enrolment
    assert (progress_now(enrolment).state, progress_now(enrolment).percentage) == (
        State.UNDER_WAY,
        50,
    )


def test_who_resumes_a_path_that_asks_nothing_more_is_awarded():
    learner, page = LearnerFactory(), a_path(a_step("One"), a_step("Two"))
    enrolled(learner, page)
    services.complete_step(learner=learner, step=steps_of_path(page)[0])
    services.withdraw(learner=learner, outline=outline_of(page))
    stages = deepcopy(list(page.stages.raw_data))
    del stages[0]["value"]["steps"][1]
    publish(page, stages)
    assert Enrolment.objects.get().completed_at is None

    enrolled(learner, page)

    assert Enrolment.objects.get().completed_at


def test_enough_of_a_stage_is_all_of_it():
    learner = LearnerFactory()
    page = a_path(a_step("One"), a_step("Two"), a_step("Three"), rule="at_least", at_least=2)
    enrolment = enrolled(learner, page)
    one, two, three = steps_of_path(page)

    services.complete_step(learner=learner, step=three)
    assert progress_now(enrolment).percentage == 50

    services.complete_step(learner=learner, step=one)
    awarded_at = Enrolment.objects.get().completed_at
    assert awarded_at

    services.complete_step(learner=learner, step=two)
    assert progress_now(enrolment).percentage == 100
    assert Enrolment.objects.get().completed_at == awarded_at


@pytest.mark.parametrize("source", ["learner", "check"])
def test_a_stage_opens_for_learners_on_its_day_and_for_others_before(source):
    learner = LearnerFactory()
    tomorrow = timezone.localdate() + timedelta(days=1)
    page = publish(a_path(), [a_stage(a_step("One"), opens_on=tomorrow.isoformat())])
    enrolled(learner, page)
    (step,) = steps_of_path(page)

    with pytest.raises(services.StepBlockedError):
        services.complete_step(learner=learner, step=step, source=source)
    services.complete_step(learner=learner, step=step, source=Completion.Source.STAFF)

    assert Completion.objects.get().source == "staff"
    assert Enrolment.objects.get().completed_at


def test_the_page_and_the_report_say_the_same():
    learner, page = LearnerFactory(), a_path(*[a_step() for _ in range(3)])
    enrolment = enrolled(learner, page)
    services.complete_step(learner=learner, step=steps_of_path(page)[0])

    on_the_page = progress_in(page, learner, today=TODAY)

    assert on_the_page == progress_now(enrolment)
    assert on_the_page.percentage == 33
    assert progress_in(page, LearnerFactory(), today=TODAY) is None


def test_records_stay_where_they_are_when_the_path_is_moved_renamed_or_translated():
    learner, page = LearnerFactory(), a_path(a_step("One"), a_step("Two"))
    enrolment = enrolled(learner, page)
    services.complete_step(learner=learner, step=steps_of_path(page)[0])
    before = progress_now(enrolment)

    page.move(PathIndexFactory(), pos="last-child")
    page = publish(LearningPathPage.objects.get(), title="Anders", slug="anders")
    translation = a_translation(page)

    assert progress_now(enrolment) == before
    assert progress_in(translation, learner, today=TODAY) == before


def test_a_copy_of_a_path_begins_without_learners():
    learner, page = LearnerFactory(), a_path(a_step("One"))
    enrolment = enrolled(learner, page)
    services.complete_step(learner=learner, step=steps_of_path(page)[0])

    copy = publish(page.copy(update_attrs={"slug": "copy"}, keep_live=False))

    assert progress_in(copy, learner, today=TODAY) is None
    assert progress_now(enrolment).percentage == 100
    assert enrolled(learner, copy).run == 1


def test_unpublishing_changes_nobodys_progress():
    learner, page = LearnerFactory(), a_path(a_step("One"), a_step("Two"))
    enrolment = enrolled(learner, page)
    services.complete_step(learner=learner, step=steps_of_path(page)[0])
    before = progress_now(enrolment)

    page.unpublish()
    assert progress_now(enrolment) == before

    publish(page)
    assert progress_now(enrolment) == before


def test_a_step_moved_to_another_stage_stays_done():
    learner = LearnerFactory()
    one, two = a_step("One"), a_step("Two")
    page = publish(a_path(), [a_stage(one), a_stage(two, title="Later")])
    enrolment = enrolled(learner, page)
    services.complete_step(learner=learner, step=steps_of_path(page)[0])

    page = publish(page, [a_stage(two, one, title="Later")])

    assert progress_now(enrolment).percentage == 50
    assert [step.pk in progress_now(enrolment).done_steps for step in page.steps] == [False, True]


def test_news_is_sent_once(news):
    learner, page = LearnerFactory(), a_path(a_step("One"))
    enrolled(learner, page)
    (step,) = steps_of_path(page)

    for _ in range(2):
        services.complete_step(learner=learner, step=step)

    assert news == ["Completion", "Enrolment"]
