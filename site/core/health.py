"""How the site does: findings for who looks after it, measures for machines.

Every room says what it knows of by registering functions in its `apps.py`; nobody has to know
them all. What can't be looked at is a finding as well, so that one fault doesn't hide the rest.
"""

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from django.db import Error
from django.db.models import TextChoices
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

logger = logging.getLogger(__name__)


class State(TextChoices):
    """How bad it is; the worst first."""

    WRONG = "wrong", gettext_lazy("Not in order")
    LOOK = "look", gettext_lazy("Have a look at this")
    FINE = "fine", gettext_lazy("In order")
    KNOWN = "known", gettext_lazy("Good to know")


class Pace(IntEnum):
    """How dear a check is, which decides who asks it."""

    FIRST_PAGE = 1  # a query or less: whenever an administrator opens the admin
    PAGE = 2  # some queries, a look at the disk: on the page of the system check
    ON_REQUEST = 3  # reads all content or asks another server: when somebody presses a button


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at: how it is, what that means and what to do."""

    subject: str
    state: State
    says: str
    remedy: str = ""
    url: str = ""  # where in the admin it is mended
    guide: str = ""  # which part of the documentation tells more


@dataclass(frozen=True)
class Measure:
    """A number by name; by label as well if there are several of a kind."""

    name: str
    about: str
    ask: Callable[[], float | Mapping[str, float] | None]
    label: str = ""

    @property
    def labels(self) -> list[str]:
        return [self.label] if self.label else []

    def now(self) -> Iterator[tuple[list[str], float]]:
        """The values of now with their labels; nothing if it isn't known."""
        try:
            found = self.ask()
        except Error:
            return
        if isinstance(found, Mapping):
            yield from (([str(label)], value) for label, value in found.items())
        elif found is not None:
            yield [], found


Check = Callable[[datetime], Iterable[Finding]]

_checks: dict[Check, Pace] = {}
_measures: dict[str, Measure] = {}


def register_check(check: Check, pace: Pace = Pace.FIRST_PAGE) -> None:
    """Let the system check ask this, given the moment; calling it again changes nothing."""
    _checks[check] = pace


def register_measure(
    name: str,
    about: str,
    ask: Callable[[], float | Mapping[str, float] | None],
    label: str = "",
) -> None:
    """Let Prometheus know this number, or these numbers by a label."""
    _measures[name] = Measure(name, about, ask, label)


def measures() -> list[Measure]:
    return list(_measures.values())


def findings(now: datetime, pace: Pace) -> list[Finding]:
    """What all checks say that are no dearer than this, the worst first."""
    found = [
        finding
        for check, its_pace in _checks.items()
        if its_pace <= pace
        for finding in _asked(check, now)
    ]
    return sorted(found, key=lambda finding: State.values.index(finding.state))


def _asked(check: Check, now: datetime) -> list[Finding]:
    try:
        return list(check(now))
    except (Error, OSError) as error:
        logger.exception("A check of the system failed: %s", check.__name__)
        says = _("This could not be looked at: %s") % type(error).__name__
        return [Finding(check.__name__, State.WRONG, says, _("The log says more."))]
