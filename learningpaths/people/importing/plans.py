"""What a file would change, line by line: planned in memory, and saved by nobody here."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from typing import Any

from django.db.models import Model, TextChoices
from django.utils.translation import gettext_lazy as _

from learningpaths.people.importing.columns import LABELS, CellError

MOST_LEAVING = 0.2  # of all who can sign in, without being asked once more
FEW = 5


class Verdict(TextChoices):
    ERROR = "error", _("Can't be used")
    NEW = "new", _("New")
    CHANGED = "changed", _("Changes")
    LEAVES = "leaves", _("Can't sign in any more")
    RETURNS = "returns", _("Can sign in again")
    UNCHANGED = "unchanged", _("Stays as it is")


@dataclass(frozen=True)
class Change:
    field: str
    before: str
    after: str

    @property
    def label(self) -> str:
        return str(LABELS[self.field])


@dataclass(frozen=True)
class Problem:
    field: str
    message: str

    @property
    def label(self) -> str:
        return str(LABELS[self.field])


@dataclass
class Line:
    """One row of the file, or somebody who isn't in it (without a number)."""

    number: int
    name: str
    verdict: Verdict = Verdict.UNCHANGED
    changes: list[Change] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    thing: Any = None

    def note(self, name: str, before: Any, after: Any) -> None:
        before, after = ("" if value is None else str(value) for value in (before, after))
        if before != after:
            self.changes.append(Change(name, before, after))

    def refuse(self, name: str, message: str) -> None:
        self.problems.append(Problem(name, str(message)))

    def read(self, name: str, reader, text: str, *rest) -> Any:
        """What a cell says; a cell that can't be used says nothing, and is a problem."""
        try:
            return reader(text, *rest)
        except CellError as error:
            self.refuse(name, str(error))
            return None

    def conclude(self, *, is_new: bool) -> None:
        if self.problems:
            self.verdict = Verdict.ERROR
            return
        active = next((change for change in self.changes if change.field == "is_active"), None)
        if is_new:
            self.verdict = Verdict.NEW
        elif active is not None:
            self.verdict = Verdict.RETURNS if active.after == str(_("yes")) else Verdict.LEAVES
        elif self.changes:
            self.verdict = Verdict.CHANGED


@dataclass
class Orders:
    """What has to be saved, once somebody agrees."""

    new_people: list = field(default_factory=list)
    new_placements: list = field(default_factory=list)
    # By model and key: what changes, and which of its fields; each is saved once.
    changed: dict = field(default_factory=dict)
    languages: list = field(default_factory=list)  # (person, language)
    managers: list = field(default_factory=list)  # (department, people)
    departments: list = field(default_factory=list)

    def change(self, thing: Model, **values: Any) -> None:
        """Give something that is here other values; what is new is saved as it is anyway."""
        for name, value in values.items():
            setattr(thing, name, value)
        if thing.pk is not None:
            _thing, fields = self.changed.setdefault((type(thing), thing.pk), (thing, set()))
            fields.update(values)


@dataclass
class Plan:
    """All lines, and why it may not be done at all."""

    lines: list[Line] = field(default_factory=list)
    refusals: list[str] = field(default_factory=list)
    orders: Orders = field(default_factory=Orders)
    active_before: int = 0

    @property
    def counts(self) -> dict[str, int]:
        found = Counter(line.verdict for line in self.lines)
        return {verdict: found[verdict] for verdict in Verdict}

    @property
    def may_be_done(self) -> bool:
        return not self.refusals and not any(line.problems for line in self.lines)

    @property
    def changes_nothing(self) -> bool:
        return all(line.verdict == Verdict.UNCHANGED for line in self.lines)

    @property
    def leaving(self) -> int:
        return self.counts[Verdict.LEAVES]

    @property
    def asks_again(self) -> bool:
        """Whether so many would be kept out that somebody has to say how many."""
        return self.leaving > max(FEW, MOST_LEAVING * self.active_before)

    @property
    def fingerprint(self) -> str:
        """Another one as soon as anything of it would be done otherwise."""
        facts = [
            [line.number, line.name, line.verdict, [asdict(change) for change in line.changes]]
            for line in self.lines
            if line.verdict != Verdict.UNCHANGED
        ]
        return sha256(json.dumps(facts).encode()).hexdigest()


def many(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))
