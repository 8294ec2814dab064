"""The one place that decides how far a learner is. Pure: rows in, an answer out.

The learner's page, the manager's report, the export and the API all show what
`evaluate` returns; nothing else counts steps.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from learningpaths.catalogue.blocks import Rule
from learningpaths.catalogue.models import OutlineStage, OutlineStep


class State(TextChoices):
    NOT_STARTED = "not_started", _("Not started")
    UNDER_WAY = "under_way", _("Under way")
    COMPLETED = "completed", _("Completed")
    WITHDRAWN = "withdrawn", _("Withdrawn")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far somebody is in a path. Optional steps are told apart and never counted in."""

    done: int
    required: int
    optional_done: int
    optional: int
    completed_at: datetime | None
    withdrawn_at: datetime | None
    next_step: OutlineStep | None = field(repr=False)
    done_steps: frozenset[int] = field(repr=False)
    blocked_steps: frozenset[int] = field(repr=False)

    @property
    def state(self) -> State:
        if self.completed_at:
            return State.COMPLETED
        if self.withdrawn_at:
            return State.WITHDRAWN
        return State.UNDER_WAY if self.done or self.optional_done else State.NOT_STARTED

    @property
    def is_finished(self) -> bool:
        """Whether everything that the path asks now has been done."""
        return 0 < self.required == self.done

    @property
    def percentage(self) -> int | None:
        """A whole number, rounded down; None for a path without required steps."""
        return 100 * self.done // self.required if self.required else None


def evaluate(
    steps: Iterable[OutlineStep],
    done: set[int],
    *,
    today: date,
    completed_at: datetime | None = None,
    withdrawn_at: datetime | None = None,
) -> Progress:
    """Judge what was done (ids of steps) against the active steps of a path, in order.

    A step is blocked on days before its stage opens, and in a stage "in order" after a required
    step that is open. The next step is the first required one that still counts and isn't
    blocked.
    """
    count, blocked, next_step = Counter(), set(), None
    active = [step for step in steps if step.retired_at is None]
    for stage, stage_steps in groupby(active, key=lambda step: step.stage):
        stage_steps = list(stage_steps)
        required = [step for step in stage_steps if step.is_required]
        asked = min(stage.at_least, len(required)) if stage.at_least else len(required)
        done_here = min(sum(step.pk in done for step in required), asked)
        stage_blocked = _blocked(stage, stage_steps, done, today)
        if next_step is None and done_here < asked:
            open_steps = (s for s in required if s.pk not in done and s.pk not in stage_blocked)
            next_step = next(open_steps, None)
        blocked |= stage_blocked
        count["required"] += asked
        count["done"] += done_here
        count["optional"] += len(stage_steps) - len(required)
        count["optional_done"] += sum(
            step.pk in done for step in stage_steps if not step.is_required
        )
    return Progress(
        done=count["done"],
        required=count["required"],
        optional_done=count["optional_done"],
        optional=count["optional"],
        completed_at=completed_at,
        withdrawn_at=withdrawn_at,
        next_step=next_step,
        done_steps=frozenset(done),
        blocked_steps=frozenset(blocked - done),
    )


def _blocked(
    stage: OutlineStage, stage_steps: list[OutlineStep], done: set[int], today: date
) -> set[int]:
    """The steps of a stage that a learner can't finish yet, whether done already or not."""
    if stage.opens_on and stage.opens_on > today:
        return {step.pk for step in stage_steps}
    if stage.rule != Rule.IN_ORDER:
        return set()
    blocked, is_held_up = set(), False
    for step in stage_steps:
        if is_held_up:
            blocked.add(step.pk)
        is_held_up = is_held_up or (step.is_required and step.pk not in done)
    return blocked
