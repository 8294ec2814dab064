"""What the clock starts: `manage.py tick`, every five minutes.

A job is a function without arguments that may be called at any time, and twice; it returns what
it did, in a few words for the log. It takes its turn by a lease on its own row: an update that
only one of two can make, on SQLite and PostgreSQL alike, and that holds no lock while the job
works. A tick that was killed leaves its lease behind, which ends by itself.
"""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from io import StringIO

from django.core.management import call_command
from django.db import models
from django.utils import timezone

from desk.importing.services import forget_expired
from desk.models import JobRun
from desk.reminders import remind_owners
from home.services import forget_old_searches
from learningpaths.people.importing import services as people_importing

logger = logging.getLogger(__name__)

LEASE = timedelta(minutes=15)


class Ending(models.TextChoices):
    DONE = "done"
    BUSY = "busy"
    FAILED = "failed"


@dataclass(frozen=True)
class Job:
    name: str
    run: Callable[[], object]


@dataclass(frozen=True)
class Outcome:
    name: str
    ending: Ending
    what: str = ""


def publish_scheduled() -> str:
    """Publish and withdraw what editors planned; readers see an expiry at once without it."""
    call_command("publish_scheduled", stdout=StringIO())
    return ""


# In this order: what goes online now may be what another job looks at.
JOBS = [
    Job("publish_scheduled", publish_scheduled),
    Job("remind_owners", lambda: remind_owners(timezone.localdate())),
    Job("forget_imports", lambda: forget_expired(timezone.now())),
    Job("forget_people_imports", lambda: people_importing.forget_expired(timezone.now())),
    Job("forget_old_searches", lambda: forget_old_searches(timezone.localdate())),
]


def tick(jobs: Iterable[Job] | None = None) -> list[Outcome]:
    """Run the jobs one after another; one that fails doesn't keep the next from running.

    A job that another tick is working on is left to it.
    """
    return [_run(job) for job in (JOBS if jobs is None else jobs)]


def _run(job: Job) -> Outcome:
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


def _take_turn(job: Job) -> bool:
    JobRun.objects.get_or_create(name=job.name)
    now = timezone.now()
    free = JobRun.objects.filter(name=job.name, taken_until_at__lte=now)
    return bool(free.update(taken_until_at=now + LEASE))


def _remember(job: Job, **facts) -> None:
    JobRun.objects.filter(name=job.name).update(taken_until_at=timezone.now(), **facts)
