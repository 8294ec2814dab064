"""What people did in the paths until today."""

from datetime import datetime, timedelta
from uuid import UUID

from django.utils import timezone

from demo.builders.keys import key_of
from demo.builders.people import person_of
from demo.builders.shelf import Shelf
from demo.content.learning import ALL, ENROLMENTS, NOTES
from learningpaths.catalogue.models import LearningPathPage, OutlineStep, PathOutline
from learningpaths.people.models import User
from learningpaths.progress import services
from learningpaths.progress.models import Completion, Enrolment, Note
from learningpaths.progress.services import Answer

DURATION = timedelta(days=42)  # of a path, for who finished it
Source = Completion.Source
SOURCES = {
    "check": Source.CHECK,
    "joint": Source.PARTNER,
    "session": Source.ATTENDANCE,
}


def learn(shelf: Shelf) -> None:
    """Let people join and go on, who haven't joined yet; the days are counted back from today.

    The services record what happens now, so the moments are set back afterwards. Only a demo
    may do that.
    """
    for slug, rows in ENROLMENTS.items():
        outline = PathOutline.objects.filter(key=key_of("page", slug)).first()
        page = shelf.page(slug)
        if outline is None or page is None:
            continue
        followers = set(outline.enrolments.values_list("learner", flat=True))
        for name, days_ago, count, stopped_days_ago in rows:
            learner = person_of(name)
            if learner is None or learner.pk in followers:
                continue
            enrolment = services.enrol(learner=learner, outline=outline)
            began_at = _days_before_now(days_ago)
            _go_on(enrolment, page.specific, count, began_at, _days_before_now(stopped_days_ago))
            _keep_notes(learner, page.specific, NOTES.get(slug, []), name)


def _go_on(
    enrolment: Enrolment,
    page: LearningPathPage,
    count: int | None,
    began_at: datetime,
    stopped_at: datetime | None,
) -> None:
    steps = [step for step in page.steps if step.is_required]
    if count is not ALL:
        steps = steps[:count]
    until = began_at + DURATION if count is ALL else stopped_at or timezone.now()
    for number, step in enumerate(steps, start=1):
        source = SOURCES.get(step.kind, Source.LEARNER)
        completion = services.complete_step(learner=enrolment.learner, step=step, source=source)
        moment = began_at + (until - began_at) * number / (len(steps) + 1)
        Completion.objects.filter(pk=completion.pk).update(completed_at=moment)
    if stopped_at:
        services.withdraw(learner=enrolment.learner, outline=enrolment.outline)
    _set_back(enrolment, began_at, stopped_at)


def _days_before_now(days: int | None) -> datetime | None:
    return None if days is None else timezone.now() - timedelta(days=days)


def _set_back(enrolment: Enrolment, began_at: datetime, stopped_at: datetime | None) -> None:
    """Move the enrolment to its own days; the last step of the path brought the award."""
    enrolment.refresh_from_db()
    last = enrolment.completions.order_by("completed_at").last()
    Enrolment.objects.filter(pk=enrolment.pk).update(
        enrolled_at=began_at,
        completed_at=enrolment.completed_at and last.completed_at,
        withdrawn_at=stopped_at,
    )


def _keep_notes(learner: User, page: LearningPathPage, notes: list[tuple], name: str) -> None:
    for writer, title, score, texts in notes:
        step = next((step for step in page.steps if step.title_in("nl") == title), None)
        if writer == name and step is not None:
            answers = _answers(page, step, score, texts)
            services.keep_notes(learner=learner, step=step, answers=answers)
            done = Completion.objects.filter(enrolment__learner=learner, step=step).first()
            if done is not None:
                Note.objects.filter(enrolment=done.enrolment_id, step=step).update(
                    saved_at=done.completed_at
                )


def _answers(page: LearningPathPage, step: OutlineStep, score: int, texts: list[str]):
    content = page.block_of(step).value
    prompts = zip(content["prompts"], texts, strict=False)
    return [
        Answer(step.block_id, content["statement"], score=score),
        *(Answer(UUID(prompt.id), prompt.value, text=text) for prompt, text in prompts),
    ]
