"""What people did in the paths until today."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from uuid import UUID
from zlib import crc32

from django.utils import timezone

from demo.builders.keys import key_of
from demo.builders.people import person_of
from demo.builders.shelf import Shelf
from demo.content.learning import ALL, CHANGES, FIRST_SCORES, GAINS, NOTES, RUNS, WITHDRAWN
from learningpaths.catalogue.models import LearningPathPage, OutlineStep, PathOutline
from learningpaths.catalogue.reach import enter_past_change
from learningpaths.people.models import User
from learningpaths.progress import services
from learningpaths.progress.models import Completion
from learningpaths.progress.services import Answer, PastStep

OPENING, MINUTES_A_DAY = time(9), 8 * 60
Source = Completion.Source
SOURCES = {
    "check": Source.CHECK,
    "joint": Source.PARTNER,
    "session": Source.ATTENDANCE,
}


def learn(shelf: Shelf) -> None:
    """Enter what happened until today, for who doesn't follow the path yet."""
    for slug, runs in RUNS.items():
        outline = PathOutline.objects.filter(key=key_of("page", slug)).first()
        page = shelf.page(slug)
        if outline is None or page is None:
            continue
        _change(page.specific, CHANGES.get(slug, []))
        followers = set(outline.enrolments.values_list("learner", flat=True))
        for run in runs:
            learner = person_of(run[0])
            if learner is not None and learner.pk not in followers:
                _follow(learner, outline, page.specific, slug, run)


def _change(page: LearningPathPage, changes: list[tuple]) -> None:
    """Enter what editors changed in the path while people followed it."""
    steps = {step.title_in("nl"): step for step in page.steps}
    for title, kind, reach, days in changes:
        if title in steps:
            moment = _at(timezone.localdate() - timedelta(days=days), MINUTES_A_DAY)
            enter_past_change(step=steps[title], kind=kind, reach=reach, changed_at=moment)


def _follow(
    learner: User, outline: PathOutline, page: LearningPathPage, slug: str, run: tuple
) -> None:
    """Enter one run; whatever differs by chance is the same at every loading."""
    name, joined, count, last = run
    chance = crc32(f"{name} {slug}".encode())
    days = _working_days(joined, last or 1)
    required = [step for step in page.steps if step.is_required]
    steps = required if count is ALL else required[:count]
    moments = _moments(days, len(steps), eagerness=0.7 + chance % 7 / 10)
    notes = NOTES.get(slug, {}).get(name, {})
    has_left = name in WITHDRAWN.get(slug, [])
    services.enter_past_run(
        learner=learner,
        outline=outline,
        enrolled_at=_at(days[0], -1 - chance % 60),
        steps=[
            PastStep(
                step,
                moment,
                SOURCES.get(step.kind, Source.LEARNER),
                answers=_answers(page, step, notes, chance),
            )
            for step, moment in zip(steps, moments, strict=True)
        ],
        withdrawn_at=_at(days[-1], MINUTES_A_DAY) if has_left else None,
    )


def _working_days(first: int, last: int) -> list[date]:
    """The working days from so many days ago until so many; a weekend counts as its Friday."""
    today = timezone.localdate()
    days = [today - timedelta(days=ago) for ago in range(first, last - 1, -1)]
    weekend = max(0, days[0].weekday() - 4)
    return [days[0] - timedelta(days=weekend), *(day for day in days[1:] if day.weekday() < 5)]


def _moments(days: list[date], count: int, *, eagerness: float) -> Iterator[datetime]:
    """Moments within working hours, in order; who isn't eager leaves most of it to the end."""
    for number in range(count):
        part = ((number + 0.5) / count) ** eagerness
        day, minutes = divmod(int(len(days) * MINUTES_A_DAY * part), MINUTES_A_DAY)
        yield _at(days[day], minutes)


def _at(day: date, minutes: int) -> datetime:
    """A moment of a working day, counted from its beginning."""
    return timezone.make_aware(datetime.combine(day, OPENING)) + timedelta(minutes=minutes)


def _answers(
    page: LearningPathPage, step: OutlineStep, notes: dict[str, list[str]], chance: int
) -> list[Answer]:
    """What somebody noted at a step, and their score of its statement."""
    content = page.block_of(step).value
    prompts = zip(content.get("prompts", []), notes.get(step.title_in("nl"), []), strict=False)
    answers = [Answer(UUID(prompt.id), prompt.value, text=text) for prompt, text in prompts]
    if content.get("statement"):
        score = FIRST_SCORES[chance % len(FIRST_SCORES)]
        if step.stage_id != page.steps[0].stage_id:
            score += GAINS[chance // 8 % len(GAINS)]
        answers.append(Answer(step.block_id, content["statement"], score=score))
    return answers
