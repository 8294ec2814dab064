"""How each path does: who joined, finished, is active or stopped, and where people stop.

A row is a path and the year in which people joined. Nobody who joined is in two rows of a path,
and there is no row for all years together: choosing other rows never changes a number. What
happened since the last Monday isn't counted yet, so that no number moves with one person's step.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from statistics import median

from django.db.models import F, OuterRef, QuerySet, Subquery
from django.utils import timezone

from learningpaths.catalogue.models import OutlineStep, PathOutline
from learningpaths.insights.disclosure import Shown, Withheld, split, whole
from learningpaths.people.models import Department
from learningpaths.progress.evaluation import evaluate
from learningpaths.progress.models import Completion, Enrolment

# Who did nothing for so many days, stopped.
QUIET = timedelta(days=30)
AT_ONCE = 5_000  # enrolments in one query; databases limit the parameters of a statement


@dataclass(frozen=True, slots=True)
class PathPerformance:
    """A path and the people who joined it in a year, as far as their numbers may be shown."""

    outline: PathOutline
    year: int
    departments: tuple[int, ...]
    joined: Shown
    finished: Shown
    unfinished: Shown
    active: Shown
    stopped: Shown
    withdrawn: Shown
    quiet: Shown
    median_days: int | None
    stops_at: OutlineStep | None


@dataclass(frozen=True, slots=True)
class Run:
    """Somebody's way through a path, as it was when the counting ended."""

    pk: int
    outline: int
    learner: int
    enrolled_at: datetime
    completed_at: datetime | None
    withdrawn_at: datetime | None
    last_step_at: datetime | None

    @property
    def year(self) -> int:
        return timezone.localtime(self.enrolled_at).year

    @property
    def days(self) -> int:
        """From joining to the award, in days of the calendar."""
        first, last = timezone.localtime(self.enrolled_at), timezone.localtime(self.completed_at)
        return (last.date() - first.date()).days

    def has_stopped(self, until: datetime) -> bool:
        if self.completed_at:
            return False
        return bool(self.withdrawn_at) or (self.last_step_at or self.enrolled_at) < until - QUIET


def counted_until(moment: datetime) -> datetime:
    """The beginning of the week that a moment is in: what came after it isn't counted."""
    day = timezone.localtime(moment).date()
    monday = datetime.combine(day - timedelta(days=day.weekday()), time.min)
    return timezone.make_aware(monday)


def path_performance(pages: QuerySet, *, until: datetime, smallest: int) -> list[PathPerformance]:
    """How the paths of these pages did, counted until a moment; the latest year first.

    There is a row for each year since a path was published, and for earlier ones in which enough
    people joined. Five queries, and one more for every 5,000 people who stopped.
    """
    outlines = PathOutline.objects.filter(page__in=pages.order_by().values("pk"))
    outlines = outlines.annotate(published_at=F("page__first_published_at")).in_bulk()
    if not outlines:
        return []
    departments = _departments_of(outlines.values())
    groups = _groups(outlines, until)
    steps_ahead = _steps_ahead(outlines, groups.values(), until)
    rows = []
    for outline in outlines.values():
        for year in _years(outline, groups, until, smallest):
            numbers = _numbers(groups[outline.pk, year], until, steps_ahead, smallest)
            rows.append(PathPerformance(outline, year, departments[outline.pk], **numbers))
    return sorted(rows, key=lambda row: (-row.year, str(row.outline)))


Groups = Mapping[tuple[int, int], Sequence[Run]]


def _departments_of(outlines: Iterable[PathOutline]) -> dict[int, tuple[int, ...]]:
    """Which departments a path is for, by its outline."""
    pages = {outline.page_id: outline.pk for outline in outlines}
    found = defaultdict(tuple)
    named = Department.objects.filter(learning_paths__in=pages).order_by("position", "name_nl")
    for page, department in named.values_list("learning_paths", "pk"):
        if page in pages:
            found[pages[page]] += (department,)
    return found


def _groups(outlines: Iterable[int], until: datetime) -> Groups:
    """Who joined each path in each year: their last run of that year, so each person once."""
    steps = Completion.objects.standing().filter(enrolment=OuterRef("pk"), completed_at__lt=until)
    latest = steps.order_by("-completed_at").values("completed_at")[:1]
    runs = Enrolment.objects.filter(outline__in=outlines, enrolled_at__lt=until).order_by("run")
    columns = ["pk", "outline", "learner", "enrolled_at", "completed_at", "withdrawn_at"]
    groups = defaultdict(dict)
    for *facts, completed_at, withdrawn_at, last in runs.values_list(*columns, Subquery(latest)):
        run = Run(*facts, _before(until, completed_at), _before(until, withdrawn_at), last)
        groups[run.outline, run.year][run.learner] = run
    return defaultdict(list, {key: list(people.values()) for key, people in groups.items()})


def _before(until: datetime, moment: datetime | None) -> datetime | None:
    return moment if moment and moment < until else None


def _years(outline: PathOutline, groups: Groups, until: datetime, smallest: int) -> Iterator[int]:
    """The years that a path has a row for, which says nothing of a few who joined."""
    present = timezone.localtime(until).year
    first = timezone.localtime(outline.published_at).year if outline.published_at else present
    large = {
        year
        for (key, year), people in groups.items()
        if key == outline.pk and len(people) >= smallest
    }
    yield from sorted({*range(first, present + 1), *large})


def _steps_ahead(
    outlines: Iterable[int], groups: Iterable[Sequence[Run]], until: datetime
) -> dict[int, OutlineStep | None]:
    """The step that each of those who stopped would do next, by run."""
    stopped = [run for people in groups for run in people if run.has_stopped(until)]
    steps = defaultdict(list)
    for step in OutlineStep.objects.active().filter(outline__in=outlines).in_order():
        steps[step.outline_id].append(step)
    done = defaultdict(set)
    standing = Completion.objects.standing().filter(completed_at__lt=until)
    for start in range(0, len(stopped), AT_ONCE):
        batch = [run.pk for run in stopped[start : start + AT_ONCE]]
        for run, step in standing.filter(enrolment__in=batch).values_list("enrolment", "step"):
            done[run].add(step)
    today = timezone.localtime(until).date()
    return {
        run.pk: evaluate(steps[run.outline], done[run.pk], today=today).next_step for run in stopped
    }


def _numbers(
    people: Sequence[Run],
    until: datetime,
    steps_ahead: Mapping[int, OutlineStep | None],
    smallest: int,
) -> dict[str, object]:
    """What may be shown of a group: each number only with what it leaves over."""
    awarded = [run for run in people if run.completed_at]
    left = [run for run in people if run.has_stopped(until)]
    joined = whole(len(people), smallest=smallest)
    finished, unfinished = split(joined, len(awarded), smallest=smallest)
    stopped, active = split(unfinished, len(left), smallest=smallest)
    gone = sum(bool(run.withdrawn_at) for run in left)
    withdrawn, quiet = split(stopped, gone, smallest=smallest)
    is_told = not isinstance(finished, Withheld)
    return {
        "joined": joined,
        "finished": finished,
        "unfinished": unfinished,
        "active": active,
        "stopped": stopped,
        "withdrawn": withdrawn,
        "quiet": quiet,
        "median_days": round(median(run.days for run in awarded)) if is_told else None,
        "stops_at": _hurdle(stopped, [steps_ahead[run.pk] for run in left], smallest),
    }


def _hurdle(
    stopped: Shown, ahead: Sequence[OutlineStep | None], smallest: int
) -> OutlineStep | None:
    """The step at which most people stopped; None where that is told of too few.

    It isn't told how many they are. Of a group that is just large enough, naming the step would
    tell that it was everybody.
    """
    if isinstance(stopped, Withheld) or stopped == smallest:
        return None
    counted = Counter(step for step in ahead if step is not None)
    step, number = max(
        counted.items(), key=lambda item: (item[1], -item[0].position), default=(None, 0)
    )
    return step if number >= smallest else None
