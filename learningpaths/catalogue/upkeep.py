"""Whether learners see what pages say: a check of `core.health`, which reads every path."""

from collections.abc import Iterator
from datetime import datetime

from django.utils.translation import gettext as _

from core.health import Finding, Pace, State, register_check
from learningpaths.catalogue import services


def register() -> None:
    register_check(outlines, Pace.ON_REQUEST)


def outlines(now: datetime) -> Iterator[Finding]:
    subject, stale = _("Learning paths"), list(services.stale_outlines())
    if stale:
        says = _("Learners see something else than these paths say: %s") % "; ".join(stale[:5])
        remedy = _("Run “manage.py rebuild_outlines” on the server.")
        yield Finding(subject, State.WRONG, says, remedy)
    else:
        yield Finding(subject, State.FINE, _("Learners see what the paths say."))
