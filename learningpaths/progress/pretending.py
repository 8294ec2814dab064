"""How a path looks to a learner who doesn't exist, for an editor who previews a draft.

Pure: no record is read or written, so nothing of the editor's own learning comes into it.
"""

from collections.abc import Iterator
from datetime import datetime
from itertools import groupby

from django.utils.timezone import localdate

from learningpaths.catalogue.models import OutlineStep
from learningpaths.progress.evaluation import Progress, evaluate


def pretend(steps: list[OutlineStep], mode: str, *, moment: datetime) -> Progress | None:
    """The progress of a learner half-way or finished, as the mode ends; None for a newcomer."""
    route = [step.pk for step in _asked(steps)]
    today = localdate(moment)
    if mode.endswith("half_way"):
        return evaluate(steps, set(route[: len(route) // 2]), today=today)
    if mode.endswith("finished"):
        return evaluate(steps, set(route), today=today, completed_at=moment)
    return None


def _asked(steps: list[OutlineStep]) -> Iterator[OutlineStep]:
    """The steps that somebody does who does no more than is asked, in order."""
    for stage, stage_steps in groupby(steps, key=lambda step: step.stage):
        required = [step for step in stage_steps if step.is_required]
        yield from required[: stage.at_least or len(required)]
