"""Work that nobody waits for: asked for in a transaction, done after it, once.

A function becomes an errand with `@errand`, and is asked for with `enqueue`. That stores a row
in the transaction of what causes it: what is rolled back was never asked, what is committed is
never lost. Where a worker runs (WORKER=yes), it does them; elsewhere the process that asked does,
in a thread of its own (`core.aside`). `manage.py tick` does what is left in both cases.

Whoever takes an errand has it until `due_at`; who was killed loses it by itself. An errand that
works in the database alone is done in the transaction that notes that it is done, so that its
effect is there once, whatever is killed and whoever else took it. One that leaves the database
may be begun again after a kill: it must be harmless twice, or nearly so.
"""

import logging
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from functools import partial
from uuid import UUID, uuid4

from asgiref.local import Local
from django.conf import settings
from django.db import connection, transaction
from django.db.models import Count, Max, Min, Q
from django.utils import timezone
from django.utils.module_loading import import_string
from django.utils.translation import get_language, override
from django.utils.translation import gettext_lazy as _

from core.aside import Aside
from core.models import Errand, Worker
from core.querysets import ErrandQuerySet

logger = logging.getLogger(__name__)

# Half a minute, a minute, two … and from then on every hour: nine pauses are three hours.
FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=30), timedelta(hours=1)
DOUBLED = 7  # times that a pause is doubled; it is the longest by then
ATTEMPTS = 10
LEASE = timedelta(minutes=5)
# How long a process that has something else to do goes on with errands.
PATIENCE = timedelta(minutes=1)
ENDED_ARE_KEPT, FAILED_ARE_KEPT = timedelta(days=30), timedelta(days=90)

# What was asked in this request, or by this command; None outside of them.
_here = Local()


class GiveUpError(Exception):
    """Trying it again is of no use."""


class TurnLostError(Exception):
    """Somebody else took the errand: it had seemed that this process was gone."""


class Ending(Enum):
    DONE = "done"
    POSTPONED = "postponed"
    FAILED = "failed"
    LOST = "lost"


@dataclass(frozen=True)
class Status:
    """How background work stands: `background.status(now)`."""

    waiting: int
    # When the one that waits longest was asked for, and since when one could have been done.
    oldest_at: datetime | None
    due_since: datetime | None
    failed: int
    worker_seen_at: datetime | None


@dataclass(frozen=True)
class Kind:
    """A function that can be done later; its arguments have to fit in JSON."""

    function: Callable
    title: str
    attempts: int
    lease: timedelta
    leaves_database: bool

    @property
    def name(self) -> str:
        return f"{self.function.__module__}.{self.function.__qualname__}"

    def enqueue(
        self, *, key: str | None = None, again: bool = False, about: str = "", **arguments
    ) -> None:
        """Have it done once this transaction is committed; in the language of now.

        What was asked before under the same key is not asked again, also when it is done; with
        `again` it is when it was done well. `about` tells an administrator what failed; it goes
        when the errand is done.
        """
        wanted = Errand(
            name=self.name,
            about=about[:200],
            arguments=arguments,
            key=key and key[:200],
            language=get_language() or settings.LANGUAGE_CODE,
        )
        Errand.objects.bulk_create([wanted], ignore_conflicts=key is not None)
        if again:
            _begin_anew(Errand.objects.done().filter(key=wanted.key), arguments, wanted.about)
            _see_to(Errand.objects.values_list("pk", flat=True).get(key=wanted.key))
        else:
            _see_to(wanted.pk)


def errand(
    title: str,
    *,
    attempts: int = ATTEMPTS,
    lease: timedelta = LEASE,
    leaves_database: bool = False,
) -> Callable[[Callable], Kind]:
    """Make an errand of a function at the top of a module."""
    return partial(
        Kind, title=title, attempts=attempts, lease=lease, leaves_database=leaves_database
    )


def status(now: datetime) -> Status:
    """What waits and what failed, in two queries."""
    waiting = Q(ended_at=None, failed_at=None)
    facts = Errand.objects.filter(ended_at=None).aggregate(
        waiting=Count("pk", filter=waiting),
        oldest_at=Min("asked_at", filter=waiting),
        due_since=Min("due_at", filter=waiting & Q(due_at__lte=now)),
        failed=Count("pk", filter=~waiting),
    )
    return Status(**facts, worker_seen_at=Worker.objects.aggregate(at=Max("seen_at"))["at"])


def title_of(name: str) -> str:
    """What an errand is called for people, also one that no release knows any more."""
    try:
        return import_string(name).title
    except (ImportError, AttributeError):
        return name


# Doing it


def do_next(only: Collection[UUID] | None = None) -> Ending | None:
    """Do the errand that is due longest, of all or of these; None when there is none.

    Two at once, in whatever process, never do the same one.
    """
    taken = _take(only)
    if taken is None:
        return None
    try:
        _do(taken)
    except TurnLostError:
        logger.warning("%s took too long, and was left to somebody else", taken.name)
        return Ending.LOST
    except Exception as error:  # noqa: BLE001 -- whatever it is, it is noted and seen
        return _note_failure(taken, error)
    return Ending.DONE


def work_off(*, until: datetime | None = None) -> dict[Ending, int]:
    """Do what is due; return how many ended how."""
    tally = dict.fromkeys(Ending, 0)
    with asked_here():
        while (until is None or timezone.now() < until) and (ending := do_next()):
            tally[ending] += 1
    return tally


def _take(only: Collection[UUID] | None) -> Errand | None:
    due = Errand.objects.due(timezone.now())
    if only is not None:
        due = due.filter(pk__in=only)
    # Looking takes no lock, so that a worker without work is in nobody's way on SQLite.
    while due.exists():
        with transaction.atomic():
            taken = due.select_for_update(skip_locked=True).first()
            if taken is None:
                return None
            if _may_begin(taken):
                return taken
    return None


def _may_begin(taken: Errand) -> bool:
    """Note that it is begun, unless it ended every process that tried."""
    kind = _kind_of(taken)
    if taken.turn and taken.attempts >= _attempts_of(taken):
        error = str(_("Each process that began it was ended before it was done."))
        _change(taken, turn=None, failed_at=timezone.now(), error=error)
        logger.error("%s was given up: %s", taken.name, error)
        return False
    lease = kind.lease if kind else LEASE
    return _change(taken, turn=uuid4(), due_at=timezone.now() + lease, attempts=taken.attempts + 1)


def _do(taken: Errand) -> None:
    kind = _kind_of(taken)
    if kind is None:
        # While releases change, another process may know it.
        raise LookupError(f"{taken.name} is no errand of this release")
    with override(taken.language):
        if kind.leaves_database:
            kind.function(**taken.arguments)
            _note_done(taken)
        else:
            with transaction.atomic():
                kind.function(**taken.arguments)
                _note_done(taken)


def _note_done(taken: Errand) -> None:
    """Keep that it was done, and nothing of what it worked with."""
    is_ours = _change(taken, turn=None, ended_at=timezone.now(), arguments={}, about="", error="")
    if not is_ours:
        raise TurnLostError
    logger.info("%s is done, at attempt %d", taken.name, taken.attempts)


def _note_failure(taken: Errand, error: Exception) -> Ending:
    message = f"{type(error).__name__}: {error}"[:500]
    if isinstance(error, GiveUpError) or taken.attempts >= _attempts_of(taken):
        is_ours = _change(taken, turn=None, failed_at=timezone.now(), error=message)
        ending, level, what = Ending.FAILED, logging.ERROR, "given up"
    else:
        pause = min(FIRST_PAUSE * 2 ** min(taken.attempts - 1, DOUBLED), LONGEST_PAUSE)
        is_ours = _change(taken, turn=None, due_at=timezone.now() + pause, error=message)
        ending, level, what = Ending.POSTPONED, logging.WARNING, "tried again later"
    if not is_ours:
        return Ending.LOST
    words = "%s failed at attempt %d and is %s"
    logger.log(level, words, taken.name, taken.attempts, what, exc_info=error)
    return ending


def _change(taken: Errand, **facts) -> bool:
    """Write what became of it, if it is still ours; tell whether it was."""
    if not Errand.objects.filter(pk=taken.pk, turn=taken.turn).update(**facts):
        return False
    for name, value in facts.items():
        setattr(taken, name, value)
    return True


def _attempts_of(one: Errand) -> int:
    kind = _kind_of(one)
    return kind.attempts if kind else ATTEMPTS


def _kind_of(one: Errand) -> Kind | None:
    try:
        found = import_string(one.name)
    except ImportError:
        return None
    return found if isinstance(found, Kind) else None


# Where no worker runs


@contextmanager
def asked_here() -> Iterator[list[UUID]]:
    """Only note what is asked: whoever opens this does it, or leaves it to others."""
    before = getattr(_here, "asked", None)
    _here.asked = []
    try:
        yield _here.asked
    finally:
        _here.asked = before


def begin_request(**kwargs) -> None:
    _here.asked = []


def finish_request(**kwargs) -> None:
    """Leave what the request asked for to the thread that has time; nothing here harms an answer.

    The connection of whoever asked is free for the next question, which may be somebody else's:
    a proxy keeps it open.
    """
    asked, _here.asked = getattr(_here, "asked", None), None
    if asked and settings.WORK_ASIDE:
        aside.take(asked)
    elif asked:
        do_all(asked)


def do_all(asked: list[UUID]) -> None:
    """Do these, and what they ask for; what fails is left to the clock.

    A mail server that is away is waited for once.
    """
    _here.asked = asked
    until = timezone.now() + PATIENCE
    try:
        while timezone.now() < until and do_next(asked) is Ending.DONE:
            pass
    except Exception:
        logger.exception("Background work stopped")
    finally:
        _here.asked = None
    # As Django does after a request; in a test, that is in the middle of a transaction.
    if not connection.in_atomic_block:
        connection.close_if_unusable_or_obsolete()


def _see_to(pk: UUID) -> None:
    asked = getattr(_here, "asked", None)
    if settings.HAS_WORKER:
        return
    if asked is None:
        transaction.on_commit(partial(do_next, [pk]), robust=True)
    else:
        asked.append(pk)


# Looking after it


def try_again(failed: Errand) -> None:
    """Let something that was given up begin anew; calling it again changes nothing."""
    if _begin_anew(Errand.objects.failed().filter(pk=failed.pk), failed.arguments, failed.about):
        _see_to(failed.pk)


def _begin_anew(errands: ErrandQuerySet, arguments: dict, about: str) -> int:
    now = timezone.now()
    begins = {"asked_at": now, "due_at": now, "turn": None, "attempts": 0}
    ended = {"failed_at": None, "ended_at": None}
    return errands.update(arguments=arguments, about=about, **begins, **ended)


def dismiss(failed: Errand) -> None:
    """Let something that was given up rest, and forget what it was about."""
    Errand.objects.failed().filter(pk=failed.pk).update(
        ended_at=timezone.now(), arguments={}, about=""
    )


def note_worker(name: str) -> None:
    """Let it be seen that a worker is there."""
    Worker.objects.update_or_create(name=name, defaults={"seen_at": timezone.now()})


def forget_old(now: datetime) -> int:
    """Forget what ended a month ago, and what failed three months ago."""
    old = Errand.objects.ended_before(now - ENDED_ARE_KEPT)
    old |= Errand.objects.failed_before(now - FAILED_ARE_KEPT)
    Worker.objects.filter(seen_at__lt=now - ENDED_ARE_KEPT).delete()
    return old.delete()[0]


aside = Aside(do_all)
