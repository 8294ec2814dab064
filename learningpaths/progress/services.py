"""The only code that writes enrolments, completions and notes.

`desk.erasure` deletes the notes of who is forgotten.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from core.written import A_KEY, ANOTHER_KEY, written
from learningpaths.catalogue.models import OutlineChange, OutlineStep, PathOutline
from learningpaths.people.models import User
from learningpaths.progress.evaluation import Progress, evaluate
from learningpaths.progress.models import Completion, Enrolment, Note
from learningpaths.progress.reports import progress_of
from learningpaths.progress.signals import path_completed, step_completed

Source = Completion.Source
BY_THE_LEARNER = {Source.LEARNER, Source.CHECK}


class StepBlockedError(Exception):
    """A required step before this one in its stage is still open, or its stage isn't yet."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a learner answers to one prompt, with the question as it was asked."""

    prompt_id: UUID
    question: str
    text: str = ""
    score: int | None = None


@dataclass(frozen=True, slots=True)
class PastStep:
    """A step that was finished earlier: when, how that was known and what was noted."""

    step: OutlineStep
    completed_at: datetime
    source: str = Source.LEARNER
    answers: Sequence[Answer] = ()


@transaction.atomic
def enrol(*, learner: User, outline: PathOutline) -> Enrolment:
    """Start the path for the learner, resume it where they withdrew, or leave it as it is."""
    enrolment = _latest_run(learner, outline)
    if enrolment is None:
        return _open_run(learner, outline, run=1)
    if enrolment.withdrawn_at:
        enrolment.withdrawn_at = None
        enrolment.save(update_fields=["withdrawn_at"])
        # An edit may have left nothing to do while the learner was away.
        progress = progress_of([enrolment], today=timezone.localdate())[enrolment.pk]
        _award_if_finished(enrolment, progress, timezone.now())
    return enrolment


@transaction.atomic
def start_again(*, learner: User, outline: PathOutline) -> Enrolment:
    """Open a new run after a completed one; the old run and its award stay as they are."""
    enrolment = _latest_run(learner, outline)
    if enrolment is None or enrolment.completed_at is None:
        return enrol(learner=learner, outline=outline)
    return _open_run(learner, outline, run=enrolment.run + 1)


@transaction.atomic
def withdraw(*, learner: User, outline: PathOutline) -> None:
    """Stop following the path. What was done is kept, and an award can't be withdrawn."""
    enrolment = _latest_run(learner, outline)
    if enrolment and not enrolment.completed_at and not enrolment.withdrawn_at:
        enrolment.withdrawn_at = timezone.now()
        enrolment.save(update_fields=["withdrawn_at"])


@transaction.atomic
def complete_step(*, learner: User, step: OutlineStep, source: str = Source.LEARNER) -> Completion:
    """Record that the learner finished the step; the last one also completes the path.

    Calling it again changes nothing. Raises Enrolment.DoesNotExist for a path the learner
    doesn't follow, and StepBlockedError for a learner who runs ahead of the stage's order.
    """
    enrolment, today = _run_to_write(learner, step), timezone.localdate()
    standing = {step for (step,) in _standing_in.rows(run=enrolment.pk)}
    steps = _steps_asked.objects(outline=step.outline_id)
    before = evaluate(steps, standing, today=today)
    if source in BY_THE_LEARNER and step.pk in before.blocked_steps:
        raise StepBlockedError
    if step.pk in standing:
        return enrolment.completions.standing().get(step=step)
    # Whoever holds the lock of the run is the only one who adds to it.
    completion = enrolment.completions.create(step=step, source=source)
    step_completed.send(sender=Completion, completion=completion)
    progress = evaluate(steps, standing | {step.pk}, today=today)
    _award_if_finished(enrolment, progress, completion.completed_at)
    return completion


@transaction.atomic
def enter_past_run(
    *,
    learner: User,
    outline: PathOutline,
    enrolled_at: datetime,
    steps: Sequence[PastStep],
    withdrawn_at: datetime | None = None,
) -> Enrolment:
    """Enter a run that took place before it could be recorded here, with its own moments.

    `steps` are in the order in which they were finished; the one that left nothing to do brings
    the award, and who has that didn't withdraw. No signal is sent: it is no news. A learner who
    has a run already keeps it as it is, so calling it again changes nothing.
    """
    enrolment = _latest_run(learner, outline)
    if enrolment is not None:
        return enrolment
    awarded_at = _moment_of_award(outline, steps)
    enrolment = Enrolment.objects.create(
        learner=learner,
        outline=outline,
        enrolled_at=enrolled_at,
        completed_at=awarded_at,
        withdrawn_at=None if awarded_at else withdrawn_at,
    )
    Completion.objects.bulk_create(
        Completion(
            enrolment=enrolment, step=past.step, completed_at=past.completed_at, source=past.source
        )
        for past in steps
    )
    Note.objects.bulk_create(
        Note(
            enrolment=enrolment,
            step=past.step,
            prompt_id=answer.prompt_id,
            question=answer.question,
            text=answer.text,
            score=answer.score,
            saved_at=past.completed_at,
        )
        for past in steps
        for answer in past.answers
    )
    return enrolment


def _moment_of_award(outline: PathOutline, past_steps: Sequence[PastStep]) -> datetime | None:
    steps, done = list(outline.steps.active().in_order()), set()
    for past in past_steps:
        done.add(past.step.pk)
        if evaluate(steps, done, today=timezone.localdate(past.completed_at)).is_finished:
            return past.completed_at
    return None


@transaction.atomic
def undo_step(*, learner: User, step: OutlineStep) -> None:
    """Take back a completion; its record stays, and so does an award that it led to.

    Calling it again changes nothing. Raises Enrolment.DoesNotExist as `complete_step` does.
    """
    completions = _run_to_write(learner, step).completions.standing()
    completions.filter(step=step).update(undone_at=timezone.now())


@transaction.atomic
def keep_notes(*, learner: User, step: OutlineStep, answers: Iterable[Answer]) -> datetime:
    """Keep what the learner answered to the prompts of a step; return the moment.

    A later answer to the same prompt replaces the earlier one. Raises Enrolment.DoesNotExist
    as `complete_step` does.
    """
    enrolment, moment = _run_to_write(learner, step), timezone.now()
    for answer in answers:
        Note.objects.update_or_create(
            enrolment=enrolment,
            step=step,
            prompt_id=answer.prompt_id,
            defaults={
                "question": answer.question,
                "text": answer.text,
                "score": answer.score,
                "saved_at": moment,
            },
        )
    return moment


@transaction.atomic
def look_again(*, learner: User, outline: PathOutline, until: OutlineChange) -> None:
    """Record that a finisher has seen what changed, up to and with this change.

    Calling it again, also for an earlier change, changes nothing. Raises Enrolment.DoesNotExist
    for who hasn't finished the path in their latest run.
    """
    enrolment = _latest_run(learner, outline)
    if enrolment is None or enrolment.completed_at is None:
        raise Enrolment.DoesNotExist
    if enrolment.looked_at is None or enrolment.looked_at < until.changed_at:
        enrolment.looked_at = until.changed_at
        enrolment.save(update_fields=["looked_at"])


@transaction.atomic
def award_finished(*, outline: PathOutline) -> int:
    """Complete the runs that an edit of the path left with nothing to do; return how many.

    The locks make this wait for learners who are completing a step right now, and them for
    this: nobody falls between the old outline and the new. It waits for who resumes as well,
    so it locks the withdrawn runs too.
    """
    unfinished = Enrolment.objects.filter(outline=outline, completed_at=None)
    locked = unfinished.select_for_update()
    enrolments = [enrolment for enrolment in locked if enrolment.withdrawn_at is None]
    progress, now = progress_of(enrolments, today=timezone.localdate()), timezone.now()
    return sum(
        _award_if_finished(enrolment, progress[enrolment.pk], now) for enrolment in enrolments
    )


def _run_to_write(learner: User, step: OutlineStep) -> Enrolment:
    """The learner's latest run, locked; a path that they don't follow has none."""
    enrolment = _latest_run(learner, step.outline_id)
    if enrolment is None or enrolment.withdrawn_at:
        raise Enrolment.DoesNotExist
    return enrolment


def _latest_run(learner: User, outline: PathOutline | int) -> Enrolment | None:
    """The learner's latest run, locked: whoever changes or judges a run holds its lock."""
    outline = outline.pk if isinstance(outline, PathOutline) else outline
    runs = _latest_runs.objects(learner=learner.pk, outline=outline)
    return runs[0] if runs else None


@written(learner=A_KEY, outline=ANOTHER_KEY)
def _latest_runs(learner: int, outline: int) -> QuerySet:
    runs = Enrolment.objects.select_for_update().filter(learner=learner, outline=outline)
    return runs.order_by("-run")[:1]


@written(run=A_KEY)
def _standing_in(run: int) -> QuerySet:
    return Completion.objects.standing().filter(enrolment=run).values_list("step")


@written(outline=A_KEY)
def _steps_asked(outline: int) -> QuerySet:
    steps = OutlineStep.objects.active().filter(outline=outline)
    return steps.select_related("stage").order_by("position")


def _open_run(learner: User, outline: PathOutline, *, run: int) -> Enrolment:
    return Enrolment.objects.get_or_create(learner=learner, outline=outline, run=run)[0]


def _award_if_finished(enrolment: Enrolment, progress: Progress, moment: datetime) -> bool:
    if enrolment.completed_at or not progress.is_finished:
        return False
    enrolment.completed_at = moment
    enrolment.save(update_fields=["completed_at"])
    path_completed.send(sender=Enrolment, enrolment=enrolment)
    return True
