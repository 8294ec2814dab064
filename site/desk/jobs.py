"""What the clock starts: `manage.py tick` every five minutes, or a worker every minute.

A job is a function without arguments that may be called at any time, and twice; it returns what
it did, in a few words for the log. It takes its turn by a lease on its own row: an update that
only one of two can make, on SQLite and PostgreSQL alike, and that holds no lock while the job
works. A tick that was killed leaves its lease behind, which ends by itself.
"""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta

from django.core.management import call_command
from django.db import models
from django.utils import timezone

from core import background, renditions
from core.background import work_off
from desk import planned
from desk.importing.services import forget_expired
from desk.models import JobRun
from desk.reminders import remind_owners
from home.services import forget_old_searches
from learningpaths.people.importing import services as people_importing
from learningpaths.people.services import forget_known_departments

logger = logging.getLogger(__name__)

LEASE, AN_HOUR = timedelta(minutes=15), timedelta(hours=1)


class Ending(models.TextChoices):
    DONE = "done"
    BUSY = "busy"
    NOT_YET = "not yet"
    FAILED = "failed"


@dataclass(frozen=True)
class Job:
    name: str
    run: Callable[[], object]
    # How long after a success it need not run again.
    pause: timedelta = timedelta(0)


@dataclass(frozen=True)
class Outcome:
    name: str
    ending: Ending
    what: str = ""


def forget_sessions() -> None:
    """Forget who was signed in until a moment that is past."""
    call_command("clearsessions")


class WorkFailedError(Exception):
    """Some background work was given up; it stands in the admin's first page."""


def do_background_work() -> int:
    """Do what waits: where no worker runs, what failed before or was cut off; else what it left."""
    tally = work_off(until=timezone.now() + background.PATIENCE)
    if tally[background.Ending.FAILED]:
        raise WorkFailedError(f"{tally[background.Ending.FAILED]} given up")
    return tally[background.Ending.DONE]


# In this order: what goes online now may be what another job looks at.
BY_THE_CLOCK = [
    # Readers see an expiry at once without it.
    Job("publish_scheduled", lambda: planned.carry_out(timezone.now())),
    Job("remind_owners", lambda: remind_owners(timezone.localdate()), AN_HOUR),
    Job("make_sizes", renditions.ask_for_all, AN_HOUR),
    Job("forget_imports", lambda: forget_expired(timezone.now()), AN_HOUR),
    Job("forget_people_imports", lambda: people_importing.forget_expired(timezone.now()), AN_HOUR),
    Job("forget_known_departments", forget_known_departments, AN_HOUR),
    Job("forget_old_searches", lambda: forget_old_searches(timezone.localdate()), AN_HOUR),
    Job("forget_sessions", forget_sessions, AN_HOUR),
    Job("forget_work", lambda: background.forget_old(timezone.now()), AN_HOUR),
]
# A worker does the last one all the time.
JOBS = [*BY_THE_CLOCK, Job("do_background_work", do_background_work)]


def tick(jobs: Iterable[Job] | None = None) -> list[Outcome]:
    """Run the jobs one after another; one that fails doesn't keep the next from running.

    A job that another tick is working on is left to it. What they ask for waits until all ran.
    """
    with background.asked_here():
        return [_run(job) for job in (JOBS if jobs is None else jobs)]


def _run(job: Job) -> Outcome:
    if job.pause and _has_just_run(job):
        return Outcome(job.name, Ending.NOT_YET)
    if not _take_turn(job):
        return Outcome(job.name, Ending.BUSY)
    try:
        what = job.run()
    except Exception as error:
        logger.exception("The job %s failed", job.name)
        message = f"{type(error).__name__}: {error}"[:500]
        _remember(job, failed_at=timezone.now(), error=message)
        return Outcome(job.name, Ending.FAILED, message)
    _remember(job, succeeded_at=timezone.now(), error="")
    return Outcome(job.name, Ending.DONE, str(what or ""))


def _has_just_run(job: Job) -> bool:
    just_now = timezone.now() - job.pause
    return JobRun.objects.filter(name=job.name, succeeded_at__gt=just_now, error="").exists()


def _take_turn(job: Job) -> bool:
    JobRun.objects.get_or_create(name=job.name)
    now = timezone.now()
    free = JobRun.objects.filter(name=job.name, taken_until_at__lte=now)
    return bool(free.update(taken_until_at=now + LEASE))


def _remember(job: Job, **facts) -> None:
    JobRun.objects.filter(name=job.name).update(taken_until_at=timezone.now(), **facts)
