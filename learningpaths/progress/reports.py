"""Who is how far; every figure comes out of `evaluate`."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Count, Q, QuerySet

from core.freshness import kept, kept_each
from core.requests import request_in_hand
from core.written import A_DAY, A_KEY, A_UUID, ANOTHER_KEY, written
from learningpaths.catalogue.models import LearningPathPage, OutlineStep
from learningpaths.people.models import Department, Placement, User
from learningpaths.progress.evaluation import Progress, evaluate
from learningpaths.progress.models import Completion, Enrolment, Note

AT_ONCE = 5_000  # enrolments in one query; databases limit the parameters of a statement


@dataclass(frozen=True, slots=True)
class Run:
    """The latest run of a learner, and how far they are in it."""

    enrolment: Enrolment
    progress: Progress


def progress_in(page: LearningPathPage, learner: User, *, today: date) -> Progress | None:
    """How far a learner is in the path of a page; None for somebody who doesn't follow it."""
    run = run_in(page, learner, today=today)
    return run and run.progress


def run_in(page: LearningPathPage, learner: User, *, today: date) -> Run | None:
    """The latest run of a learner in the path of a page; None for who doesn't follow it.

    Asks one query, besides the steps of the page.
    """
    rows = _runs_in.rows(learner=learner.pk, path=page.outline_key)
    if not rows:
        return None
    # A row begins with the key of its run, and ends with a step that stands.
    [latest] = _runs_in.made_of(rows[:1])
    progress = evaluate(
        page.steps,
        {row[-1] for row in rows if row[0] == latest.pk} - {None},
        today=today,
        completed_at=latest.completed_at,
        withdrawn_at=latest.withdrawn_at,
    )
    return Run(latest, progress)


def runs_of(learner: User) -> list[Enrolment]:
    """All runs of somebody with their outlines; on top the one they did something in last."""
    runs = Enrolment.objects.filter(learner=learner).select_related("outline")
    return list(runs.last_active_first())


def latest(runs: Iterable[Enrolment]) -> list[Enrolment]:
    """Of each path the latest run, in the order in which they are given."""
    runs, last = list(runs), {}
    for run in runs:
        last[run.outline_id] = max(last.get(run.outline_id, 0), run.run)
    return [run for run in runs if run.run == last[run.outline_id]]


def run_to_resume(learner: User) -> Enrolment | None:
    """The run somebody worked on last and didn't finish or leave, with its outline."""
    rows = _run_to_resume.rows(learner=learner.pk)
    found = Enrolment.objects.select_related("outline").filter(pk__in=[key for (key,) in rows])
    return found.first() if rows else None


@written(learner=A_KEY)
def _run_to_resume(learner: int) -> QuerySet:
    runs = Enrolment.objects.current().active().filter(learner=learner)
    return runs.last_active_first().values_list("pk")[:1]


@written(learner=A_KEY, path=A_UUID)
def _runs_in(learner: int, path: UUID) -> QuerySet:
    runs = Enrolment.objects.filter(learner=learner, outline__key=path)
    return runs.with_each_standing_step().order_by("-run")


def notes_of(learner: User, step: OutlineStep) -> list[Note]:
    """What a learner noted at a step, in the run that they are in or finished last."""
    return list(_notes_at.objects(learner=learner.pk, step=step.pk))


@written(learner=A_KEY, step=ANOTHER_KEY)
def _notes_at(learner: int, step: int) -> QuerySet:
    return Note.objects.of_latest_run(learner, step)


def progress_of(enrolments: Sequence[Enrolment], *, today: date) -> dict[int, Progress]:
    """The progress of each enrolment, by its id: two queries, for up to 5,000 of them."""
    outlines = {enrolment.outline_id for enrolment in enrolments}
    steps = kept_each(request_in_hand(), "asked", outlines, ask=_steps_of)
    done = defaultdict(set)
    for start in range(0, len(enrolments), AT_ONCE):
        batch = enrolments[start : start + AT_ONCE]
        standing = Completion.objects.standing().filter(enrolment__in=batch)
        for enrolment_id, step_id in standing.values_list("enrolment", "step"):
            done[enrolment_id].add(step_id)
    return {
        enrolment.pk: evaluate(
            steps[enrolment.outline_id],
            done[enrolment.pk],
            today=today,
            completed_at=enrolment.completed_at,
            withdrawn_at=enrolment.withdrawn_at,
        )
        for enrolment in enrolments
    }


def _steps_of(outlines: Collection[int]) -> dict[int, list[OutlineStep]]:
    steps = {outline: [] for outline in outlines}
    for step in OutlineStep.objects.active().filter(outline__in=outlines).in_order():
        steps[step.outline_id].append(step)
    return steps


@dataclass(frozen=True, slots=True)
class Group:
    """A department in a path, and how many of its people follow or followed it.

    No number (None) where they are fewer than may be shown; nobody at all is such a number too.
    """

    department: Department
    people: int | None


def groups_in(
    page: LearningPathPage, departments: Collection[Department], *, today: date, smallest: int
) -> list[Group]:
    """Who learn together in the path of a page, per department and those below it.

    There is no total: with it a number that isn't shown could be worked out. Asks a query,
    and one more where people are of departments below or beside those of the page.
    """
    placed = dict(_placed_in.rows(path=page.outline_key, day=today))
    named = {department.pk for department in departments}
    parents = kept(request_in_hand(), "parents", ask=_parents) if placed.keys() - named else {}
    people = Counter()
    for pk, count in placed.items():
        people[_nearest(pk, named, parents)] += count
    return [
        Group(department, people[department.pk] if people[department.pk] >= smallest else None)
        for department in departments
    ]


@written(path=A_UUID, day=A_DAY)
def _placed_in(path: UUID, day: date) -> QuerySet:
    followers = Enrolment.objects.filter(outline__key=path, withdrawn_at=None)
    placed = Placement.objects.on(day).filter(person__in=followers.values("learner"))
    return placed.order_by().values_list("department").annotate(Count("person", distinct=True))


def _parents() -> dict[int, int | None]:
    return dict(Department.objects.order_by().values_list("pk", "parent"))


def _nearest(pk: int | None, named: set[int], parents: dict[int, int | None]) -> int | None:
    """The department itself or the first above it that is named; None if none is."""
    seen = set()
    while pk is not None and pk not in named and pk not in seen:
        seen.add(pk)
        pk = parents.get(pk)
    return pk if pk in named else None


@dataclass(frozen=True, slots=True)
class Following:
    """How many people are on the way in a path, and how many finished it.

    No number (None) where they are fewer than may be shown; nobody at all is such a number too.
    """

    is_followed: bool
    on_the_way: int | None
    finished: int | None


def following(keys: Collection[UUID], *, smallest: int) -> dict[UUID, Following]:
    """Who follows or finished each path of which there are records, by its key; one query.

    A path that everybody left again has records, and yet nobody follows it.
    """
    runs = Enrolment.objects.filter(outline__key__in=keys).order_by()
    goes_on = Q(completed_at=None, withdrawn_at=None)
    rows = runs.values_list("outline__key").annotate(
        on_the_way=Count("learner", distinct=True, filter=goes_on),
        finished=Count("learner", distinct=True, filter=Q(completed_at__isnull=False)),
    )
    return {
        key: Following(
            is_followed=bool(on_the_way or finished),
            on_the_way=on_the_way if on_the_way >= smallest else None,
            finished=finished if finished >= smallest else None,
        )
        for key, on_the_way, finished in rows
    }
