"""Who is how far; every figure comes out of `evaluate`."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from learningpaths.catalogue.models import LearningPathPage, OutlineStep
from learningpaths.people.models import User
from learningpaths.progress.evaluation import Progress, evaluate
from learningpaths.progress.models import Completion, Enrolment

AT_ONCE = 5_000  # enrolments in one query; databases limit the parameters of a statement


def progress_in(page: LearningPathPage, learner: User, *, today: date) -> Progress | None:
    """How far a learner is in the path of a page; None for somebody who doesn't follow it.

    Asks one query, besides the steps of the page.
    """
    runs = Enrolment.objects.filter(learner=learner, outline__key=page.outline_key)
    rows = list(runs.with_each_standing_step().order_by("-run"))
    if not rows:
        return None
    latest = rows[0]
    return evaluate(
        page.steps,
        {row.standing_step for row in rows if row.run == latest.run and row.standing_step},
        today=today,
        completed_at=latest.completed_at,
        withdrawn_at=latest.withdrawn_at,
    )


def progress_of(enrolments: Sequence[Enrolment], *, today: date) -> dict[int, Progress]:
    """The progress of each enrolment, by its id: two queries, for up to 5,000 of them."""
    steps = defaultdict(list)
    outlines = {enrolment.outline_id for enrolment in enrolments}
    for step in OutlineStep.objects.active().filter(outline__in=outlines).in_order():
        steps[step.outline_id].append(step)
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
