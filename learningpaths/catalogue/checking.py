"""What would keep every learner from finishing a path, at the block where an editor mends it.

Pure: it reads the stages of a page as they were filled in. Only the page that decides the
structure is asked: in a translation these choices change nothing.
"""

from collections.abc import Iterator
from datetime import datetime, time

from django.utils.formats import date_format
from django.utils.timezone import localtime, make_aware
from django.utils.translation import gettext as _
from wagtail.blocks import StreamValue

from core.checking import Problem


def without_required_steps(stages: StreamValue) -> Iterator[Problem]:
    """A path that has steps of which none is required: nobody ever finishes it."""
    steps = [step for stage in stages for step in stage.value["steps"]]
    if steps and not any(step.value["required"] for step in steps):
        problem = _(
            "No step is required, so nobody can finish this path. "
            "Make at least one required, with the gear of the step."
        )
        yield Problem("stages", (), problem)


def opened_too_late(stages: StreamValue, expire_at: datetime | None) -> Iterator[Problem]:
    """A stage with required steps that opens when the path is offline already."""
    if expire_at is None:
        return
    for index, stage in enumerate(stages):
        opens_on = stage.value["opens_on"]
        opens_at = opens_on and make_aware(datetime.combine(opens_on, time.min))
        has_required = any(step.value["required"] for step in stage.value["steps"])
        if opens_at and has_required and opens_at >= expire_at:
            problem = _(
                "The path goes offline on %(day)s, before this stage opens. "
                "Open the stage earlier, or let the path expire later."
            )
            day = date_format(localtime(expire_at), "j F Y")
            yield Problem("stages", (index, "opens_on"), problem % {"day": day})
