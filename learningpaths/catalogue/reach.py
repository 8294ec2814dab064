"""How far the news of changes goes: what an editor chose for a revision, applied as it goes live.

A choice belongs to a revision, so that it goes live with it however that happens: at once, at
its time, or when it is approved. A later revision inherits it as long as nobody chooses again.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import Revision

from core import freshness
from learningpaths.catalogue.changes import Change
from learningpaths.catalogue.models import (
    ChangeChoice,
    ChangeKind,
    LearningPathPage,
    OutlineChange,
    OutlineStage,
    OutlineStep,
    PathOutline,
    Reach,
)
from learningpaths.people.models import User

Choices = Mapping[tuple[UUID, str], Reach]
CHOSEN = "catalogue.choose_reach"


@transaction.atomic
def choose(
    *, revision: Revision, changes: Sequence[Change], choices: Choices, editor: User
) -> None:
    """Keep how far the news of each change in a revision goes; choosing again replaces it.

    A change that isn't chosen for, or for which that choice makes no sense, keeps its usual
    reach. Each choice is in the audit log.
    """
    chosen = [(change, _allowed(change, choices)) for change in changes]
    revision.change_choices.all().delete()
    ChangeChoice.objects.bulk_create(
        ChangeChoice(
            revision=revision,
            block_id=change.block_id,
            kind=change.kind,
            reach=reach,
            chosen_by=editor,
        )
        for change, reach in chosen
    )
    told = [
        {"kind": str(change.kind), "title": change.title, "reach": str(reach)}
        for change, reach in chosen
    ]
    page = revision.content_object
    log(instance=page, action=CHOSEN, user=editor, revision=revision, data={"choices": told})


def chosen_for(page: LearningPathPage, changes: Sequence[Change], *, revision_id: int) -> dict:
    """How far the news of each change goes if this revision goes live, by the key of the change.

    As it was last chosen since the last publication, else as usual.
    """
    waiting = list(ChangeChoice.objects.waiting(page, revision_id))
    return {change.key: _allowed(change, _newest(waiting)) for change in changes}


def apply(outline: PathOutline, page: LearningPathPage, changes: Sequence[Change]) -> None:
    """Write down what goes live in an outline and for whom it is news; settle the choices for it.

    Called by the projection of a page, in its transaction.
    """
    waiting = list(ChangeChoice.objects.waiting(page, page.live_revision_id))
    choices, now = _newest(waiting), timezone.now()
    if waiting:
        ids = [choice.pk for choice in waiting]
        ChangeChoice.objects.filter(pk__in=ids).update(applied_at=now)
    if changes:
        subjects = _subjects(outline, changes)
        OutlineChange.objects.bulk_create(
            OutlineChange(
                outline=outline,
                kind=change.kind,
                reach=_allowed(change, choices),
                changed_at=now,
                version=outline.structure_version,
                **subjects[change.block_id],
            )
            for change in changes
        )


def enter_past_change(
    *, step: OutlineStep, kind: ChangeKind, reach: Reach, changed_at: datetime
) -> OutlineChange:
    """Write down a change of before it could be recorded here, with its own moment.

    A step of which that is known already keeps it, so calling it again changes nothing.
    """
    known = {"outline": step.outline, "step": step, "kind": kind}
    news = {"reach": reach, "changed_at": changed_at, "version": step.outline.structure_version}
    change, is_new = OutlineChange.objects.get_or_create(**known, defaults=news)
    if is_new:
        freshness.renew()
    return change


def _newest(waiting: Sequence[ChangeChoice]) -> Choices:
    """The choices of the last revision for which somebody chose; all of its changes were asked."""
    last = waiting[-1].revision_id if waiting else None
    return {
        (choice.block_id, choice.kind): Reach(choice.reach)
        for choice in waiting
        if choice.revision_id == last
    }


def _allowed(change: Change, choices: Choices) -> Reach:
    reach = choices.get(change.key)
    return reach if reach in change.reaches else change.usual_reach


def _subjects(outline: PathOutline, changes: Sequence[Change]) -> dict[UUID, dict]:
    """The row of each change, by its block: a block is a stage or a step, never both."""
    ids = [change.block_id for change in changes]
    stages = OutlineStage.objects.filter(outline=outline, block_id__in=ids)
    steps = OutlineStep.objects.filter(outline=outline, block_id__in=ids)
    return {row.block_id: {"stage": row} for row in stages} | {
        row.block_id: {"step": row} for row in steps
    }
