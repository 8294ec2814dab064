"""What is news to a learner in a path that changed after they began or finished it. Pure.

Who is on the way meets it at the steps that are still to do; who has finished is asked to look
again where an editor chose so, until they say they have. No award depends on it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from learningpaths.catalogue.models import ChangeKind, OutlineChange, Reach
from learningpaths.progress.evaluation import Progress
from learningpaths.progress.models import Enrolment

# Of several changes of one step the first of these is what it says.
BY_WEIGHT = [
    *[ChangeKind.ADDED, ChangeKind.RETURNED, ChangeKind.REQUIRED, ChangeKind.KIND],
    *[ChangeKind.RETARGETED, ChangeKind.REWORDED, ChangeKind.OPTIONAL, ChangeKind.MOVED],
    *[ChangeKind.RULE, ChangeKind.OPENS],
]


@dataclass(frozen=True, slots=True)
class News:
    """`to_look_at` again, the oldest first; the kind of change at each step and stage, by key."""

    to_look_at: list[OutlineChange] = field(default_factory=list)
    steps: dict[int, str] = field(default_factory=dict)
    stages: dict[int, str] = field(default_factory=dict)


def news_of(enrolment: Enrolment, progress: Progress, changes: Iterable[OutlineChange]) -> News:
    """Choose from the told changes of a path, the oldest first, what is news in this run."""
    if enrolment.withdrawn_at:
        return News()
    if enrolment.completed_at:
        changes = to_look_at(enrolment, changes)
        return News(changes, *_marks(changes))
    since = [c for c in changes if c.changed_at > enrolment.enrolled_at and c.is_current]
    to_do = [change for change in since if change.step_id not in progress.done_steps]
    return News([], *_marks(to_do))


def to_look_at(enrolment: Enrolment, changes: Iterable[OutlineChange]) -> list[OutlineChange]:
    """What a finisher is asked to look at again: each change once, the latest time it was made."""
    if not enrolment.completed_at:
        return []
    seen_until = max(enrolment.completed_at, enrolment.looked_at or enrolment.completed_at)
    latest = {
        (change.step_id, change.stage_id, change.kind): change
        for change in changes
        if change.reach == Reach.LOOK_AGAIN and change.changed_at > seen_until and change.is_current
    }
    return sorted(latest.values(), key=lambda change: (change.changed_at, change.pk))


def _marks(changes: Iterable[OutlineChange]) -> tuple[dict[int, str], dict[int, str]]:
    there = [change for change in changes if change.kind != ChangeKind.REMOVED]
    heaviest_last = sorted(there, key=lambda change: -BY_WEIGHT.index(change.kind))
    steps = {change.step_id: change.kind for change in heaviest_last if change.step_id}
    stages = {change.stage_id: change.kind for change in heaviest_last if change.stage_id}
    return steps, stages
