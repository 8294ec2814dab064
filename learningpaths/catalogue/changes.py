"""What changes for learners between a published path and a draft of it. Pure: rows in, rows out.

The page that an editor sees before publishing and the history that learners read both start
here, so that what was announced and what happened can't differ.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from uuid import UUID

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from learningpaths.catalogue.blocks import Rule
from learningpaths.catalogue.models import ChangeKind, OutlineStage, OutlineStep, Reach

QUIET = (Reach.TEXT_ONLY, Reach.ON_THE_WAY, Reach.LOOK_AGAIN)
ASKS_MORE = (Reach.ON_THE_WAY, Reach.LOOK_AGAIN)
# Of a step that is gone there is nothing on the way where it could say so.
GONE = (Reach.TEXT_ONLY, Reach.LOOK_AGAIN)


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that happens to a step or a stage; `before` and `after` are words for people."""

    block_id: UUID
    kind: ChangeKind
    title: str
    stage_title: str = ""
    before: str = ""
    after: str = ""
    is_required: bool = False
    is_of_stage: bool = False

    @property
    def key(self) -> tuple[UUID, str]:
        return self.block_id, str(self.kind)

    @property
    def reaches(self) -> tuple[Reach, ...]:
        """How far its news can go; who has more to do is never left in the dark."""
        if self.kind == ChangeKind.REMOVED:
            return GONE
        is_new = self.kind in {ChangeKind.ADDED, ChangeKind.RETURNED}
        if self.kind == ChangeKind.REQUIRED or (is_new and self.is_required):
            return ASKS_MORE
        return QUIET

    @property
    def usual_reach(self) -> Reach:
        """How far its news goes when nobody chose."""
        if self.kind in {ChangeKind.REWORDED, ChangeKind.REMOVED}:
            return Reach.TEXT_ONLY
        return Reach.ON_THE_WAY


def changes_between(
    present: Iterable[OutlineStep], wanted: Iterable[OutlineStep], language: str
) -> list[Change]:
    """Compare the rows of a path, retired ones included, with the steps of a draft.

    In the order of the draft, what is taken out last. A reorder names the fewest steps that
    have to move for it. A step of which the words were never read has no change of them.
    """
    known = {step.block_id: step for step in present}
    asked = sorted(
        (step for step in known.values() if step.retired_at is None),
        key=lambda step: step.position,
    )
    wanted = list(wanted)
    moves = _moves(asked, wanted, language)
    old_stages = {step.stage.block_id: step.stage for step in asked}
    changes = []
    for stage, steps in groupby(wanted, key=lambda step: step.stage):
        changes += _of_stage(old_stages.get(stage.block_id), stage, language, moves)
        for step in steps:
            changes += _of_step(known.get(step.block_id), step, language, moves)
    stays = {step.block_id for step in wanted}
    gone = (step for step in asked if step.block_id not in stays)
    return changes + [_change(ChangeKind.REMOVED, step, language) for step in gone]


def _of_stage(
    old: OutlineStage | None, new: OutlineStage, language: str, moves: dict
) -> Iterator[Change]:
    def change(kind: ChangeKind, before: str, after: str) -> Change:
        title = new.titles.get(language, "")
        return Change(new.block_id, kind, title, title, before, after, is_of_stage=True)

    if old is None:
        return
    if new.block_id in moves:
        yield change(ChangeKind.MOVED, *moves[new.block_id])
    if (old.rule, old.at_least) != (new.rule, new.at_least):
        yield change(ChangeKind.RULE, _rule_text(old), _rule_text(new))
    if old.opens_on != new.opens_on:
        yield change(ChangeKind.OPENS, _day_text(old.opens_on), _day_text(new.opens_on))


def _of_step(
    old: OutlineStep | None, new: OutlineStep, language: str, moves: dict
) -> Iterator[Change]:
    if old is None or old.retired_at is not None:
        yield _change(ChangeKind.RETURNED if old else ChangeKind.ADDED, new, language)
        return
    if new.block_id in moves:
        yield _change(ChangeKind.MOVED, new, language, *moves[new.block_id])
    if old.is_required != new.is_required:
        kind = ChangeKind.REQUIRED if new.is_required else ChangeKind.OPTIONAL
        yield _change(kind, new, language)
    if old.kind != new.kind:
        kinds = (str(OutlineStep.Kind(step.kind).label) for step in (old, new))
        yield _change(ChangeKind.KIND, new, language, *kinds)
    elif old.target_key != new.target_key:
        yield _change(ChangeKind.RETARGETED, new, language)
    if old.words_hash and old.words_hash != new.words_hash:
        titles = [step.titles.get(language, "") for step in (old, new)]
        has_new_title = titles[0] != titles[1]
        yield _change(ChangeKind.REWORDED, new, language, *(titles if has_new_title else ()))


def _change(
    kind: ChangeKind, step: OutlineStep, language: str, before: str = "", after: str = ""
) -> Change:
    return Change(
        block_id=step.block_id,
        kind=kind,
        title=step.titles.get(language) or next(iter(step.titles.values()), ""),
        stage_title=step.stage.titles.get(language, ""),
        before=before,
        after=after,
        is_required=step.is_required,
    )


def _moves(
    asked: list[OutlineStep], wanted: list[OutlineStep], language: str
) -> dict[UUID, tuple[str, str]]:
    """From where to where each stage and step goes, seen within what it stands in.

    A step that goes along with its stage stays where it is.
    """
    old_stages, stages = (
        list({step.stage.block_id: step.stage for step in steps}.values())
        for steps in (asked, wanted)
    )
    moves = _moves_within(old_stages, stages)
    old = {step.block_id: step.stage for step in asked}
    for stage in stages:
        here = [step for step in wanted if step.stage.block_id == stage.block_id]
        for step in here:
            before = old.get(step.block_id)
            if before and before.block_id != stage.block_id:
                moves[step.block_id] = tuple(s.titles.get(language, "") for s in (before, stage))
        stood = [step for step in asked if step.stage.block_id == stage.block_id]
        moves |= _moves_within(stood, here)
    return moves


def _moves_within(old: list, new: list) -> dict[UUID, tuple[str, str]]:
    """The places of the fewest rows in both lists that must move to make one order the other.

    The others are a longest rising row, found by patience sorting.
    """
    places = [{row.block_id: place for place, row in enumerate(rows, 1)} for rows in (old, new)]
    common = [block_id for block_id in places[1] if block_id in places[0]]
    tops, ends, before = [], [], {}
    for block_id in common:
        pile = bisect_left(tops, places[0][block_id])
        before[block_id] = ends[pile - 1] if pile else None
        tops[pile : pile + 1] = [places[0][block_id]]
        ends[pile : pile + 1] = [block_id]
    kept, block_id = set(), ends[-1] if ends else None
    while block_id is not None:
        kept.add(block_id)
        block_id = before[block_id]
    return {
        block_id: (str(places[0][block_id]), str(places[1][block_id]))
        for block_id in common
        if block_id not in kept
    }


def _rule_text(stage: OutlineStage) -> str:
    if stage.rule != Rule.AT_LEAST:
        return str(Rule(stage.rule).label)
    words = ngettext(
        "At least %(count)d required step", "At least %(count)d required steps", stage.at_least
    )
    return words % {"count": stage.at_least}


def _day_text(day: date | None) -> str:
    return date_format(day, "j F Y") if day else _("Open from the beginning")
