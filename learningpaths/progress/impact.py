"""What publishing a draft would mean for the people who follow its path, before it is published.

Judged by `evaluate`, as publishing itself is: what is foretold here is what happens, as far as
nobody does a step in between.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from learningpaths.catalogue.models import LearningPathPage, OutlineStep, PathOutline
from learningpaths.catalogue.outline import steps_of
from learningpaths.catalogue.services import changes_of, renew_ids
from learningpaths.progress.evaluation import evaluate
from learningpaths.progress.models import Completion, Enrolment
from learningpaths.progress.reports import AT_ONCE


@dataclass(frozen=True, slots=True)
class Impact:
    """People by what happens to them; who left the path is nowhere in it.

    Everybody counts once, by their latest run. `finished` keep their award whatever changes. Of
    who is on the way, some complete the path by this, some get required steps more or fewer than
    they had to go (steps → people), and for the others as much remains as before.
    """

    finished: int
    on_the_way: int
    completing: int
    more: dict[int, int]
    fewer: dict[int, int]

    @property
    def unaffected(self) -> int:
        touched = self.completing + sum(self.more.values()) + sum(self.fewer.values())
        return self.on_the_way - touched


def is_followed(outline: PathOutline) -> bool:
    """Whether anybody is on the way in a path or finished it."""
    return Enrolment.objects.filter(outline=outline, withdrawn_at=None).exists()


def concerns_followers(draft: LearningPathPage) -> bool:
    """Whether people follow the path of a draft, and publishing it changes something for them."""
    outline = PathOutline.objects.filter(key=draft.translation_key).first()
    return bool(outline and is_followed(outline) and changes_of(draft))


def impact_of(draft: LearningPathPage, outline: PathOutline, *, today: date) -> Impact:
    """Judge each run against the path as it is and as it is drafted.

    Asks five queries, and one more for each 5,000 people on the way.
    """
    present = list(OutlineStep.objects.filter(outline=outline).in_order())
    drafted = _drafted(draft, outline, present)
    runs = Enrolment.objects.filter(outline=outline, withdrawn_at=None).order_by("run")
    latest = {run.learner_id: run for run in runs.only("learner", "completed_at")}
    on_the_way = [run.pk for run in latest.values() if run.completed_at is None]
    more, fewer, completing = Counter(), Counter(), 0
    for done in _done_by_each(on_the_way):
        before, after = (evaluate(steps, done, today=today) for steps in (present, drafted))
        difference = (after.required - after.done) - (before.required - before.done)
        if after.is_finished:
            completing += 1
        elif difference > 0:
            more[difference] += 1
        elif difference < 0:
            fewer[-difference] += 1
    return Impact(
        finished=len(latest) - len(on_the_way),
        on_the_way=len(on_the_way),
        completing=completing,
        more=dict(sorted(more.items())),
        fewer=dict(sorted(fewer.items())),
    )


def _drafted(
    draft: LearningPathPage, outline: PathOutline, present: Iterable[OutlineStep]
) -> list[OutlineStep]:
    """The steps of a draft as they would be after publishing; new ones get a key of their own."""
    renew_ids(draft, outline)
    known = {step.block_id: step.pk for step in present}
    steps = steps_of(draft)
    for number, step in enumerate(steps, start=1):
        step.pk = known.get(step.block_id, -number)
    return steps


def _done_by_each(runs: Sequence[int]) -> Iterable[set[int]]:
    for start in range(0, len(runs), AT_ONCE):
        batch, done = runs[start : start + AT_ONCE], defaultdict(set)
        standing = Completion.objects.standing().filter(enrolment__in=batch)
        for run, step in standing.values_list("enrolment", "step"):
            done[run].add(step)
        yield from (done[run] for run in batch)
