"""What the desk knows of the site's health: the clock, the roles, what visitors should read.

Checks and measures of `core.health`.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core import background
from core.health import Finding, Pace, State, register_check, register_measure
from core.models import SiteSettings
from core.surroundings import INSTALLING
from desk.backups.services import JOB as BACKUP
from desk.models import JobRun, Role
from learningpaths.people.models import Department, UnknownDepartment, User

# The clock ticks every five minutes.
TOO_LONG = timedelta(hours=1)
# A backup is made by a command of its own; a night may be missed.
TOO_OLD = timedelta(days=2)
# A new site has a night to make its first one.
A_DAY = timedelta(days=1)
# A worker says every minute, or sooner, that it is there.
NOT_SEEN = timedelta(minutes=10)
A_MONTH = timedelta(days=30)
SCALING = "docs/operations/scale.md: Background work"


def register() -> None:
    register_check(clock)
    register_check(background_work)
    register_check(backups)
    register_check(final_editors)
    register_check(site_settings)
    register_check(departments)
    register_check(other_roles, Pace.PAGE)
    register_measure("clock_age_seconds", "Since the clock last ran a job.", _clock_age)
    register_measure("backup_age_seconds", "Since the last backup.", _backup_age)
    register_measure("jobs_failing", "Jobs of the clock that fail.", _jobs_failing)
    register_measure("background", "Background work that waits or failed.", _work, "state")
    register_measure("background_age_seconds", "Since when it could be done.", _work_age)
    register_measure("worker_age_seconds", "Since a worker was last seen.", _worker_age)


def clock(now: datetime) -> Iterator[Finding]:
    subject, guide = _("The clock"), f"{INSTALLING}: The clock"
    how = _("Let the clock start “manage.py tick” every five minutes: see the guide to installing.")
    runs = list(JobRun.objects.order_by("name"))
    last = _last_of(run for run in runs if run.name != BACKUP)
    if last is None:
        says = _("The clock never ran: nothing planned goes online or offline")
        yield Finding(subject, State.WRONG, says, how, guide=guide)
    elif now - last > TOO_LONG:
        says = _("The clock stands still: nothing planned goes online or offline")
        yield Finding(subject, State.WRONG, says, how, guide=guide)
    else:
        moment = date_format(localtime(last), "SHORT_DATETIME_FORMAT")
        yield Finding(subject, State.FINE, _("It last ran on %s.") % moment)
    for run in runs:
        if run.error:
            yield Finding(subject, State.WRONG, _("A job fails: %s") % run.name, run.error)


def background_work(now: datetime) -> Iterator[Finding]:
    subject, guide = _("Background work"), SCALING
    status, report = background.status(now), reverse("desk_reports:background_work")
    if status.failed:
        says = ngettext(
            "%d piece of background work failed",
            "%d pieces of background work failed",
            status.failed,
        )
        remedy = _("See what went wrong, and try it again.")
        yield Finding(subject, State.WRONG, says % status.failed, remedy, report, guide)
    if status.due_since and now - status.due_since > TOO_LONG:
        says = _("Background work stands still: mail and images wait")
        remedy = _("Start the worker, or the clock: see the guide to installing.")
        yield Finding(subject, State.WRONG, says, remedy, report, guide)
    elif settings.HAS_WORKER and not _is_seen(status, now):
        says = _("No worker is there; the clock does its work, every five minutes")
        remedy = _("Start “manage.py work” on the server, or take out WORKER=yes.")
        yield Finding(subject, State.LOOK, says, remedy, guide=guide)
    elif not status.failed:
        yield Finding(subject, State.FINE, _("Nothing waits for long, and nothing failed."))


def backups(now: datetime) -> Iterator[Finding]:
    subject, guide = _("Backup"), f"{INSTALLING}: Keeping it"
    run = JobRun.objects.filter(name=BACKUP).first()
    if settings.BACKUP_ELSEWHERE:
        yield Finding(subject, State.FINE, _("Backups are made elsewhere (BACKUP_ELSEWHERE)."))
        return
    if run is None or run.succeeded_at is None:
        says = _("The site knows of no backup")
        remedy = _(
            "Let the server run “manage.py backup” every night, or say in .env that it is seen to"
            " elsewhere: BACKUP_ELSEWHERE=yes."
        )
        state = State.LOOK if _is_new(now) else State.WRONG
        yield Finding(subject, state, says, remedy, guide=guide)
        return
    moment = date_format(localtime(run.succeeded_at), "SHORT_DATETIME_FORMAT")
    if now - run.succeeded_at > TOO_OLD:
        says = _("The last backup is of %s") % moment
        remedy = _("Look why “manage.py backup” didn’t run, or failed, on the server.")
        yield Finding(subject, State.WRONG, says, remedy, guide=guide)
    else:
        yield Finding(subject, State.FINE, _("The last backup is of %s") % moment)


def _is_new(now: datetime) -> bool:
    """Whether nobody has an account for longer than a day."""
    return not User.objects.filter(date_joined__lt=now - A_DAY).exists()


def final_editors(now: datetime) -> Iterator[Finding]:
    for role in Role.objects.filter(key=Role.Key.FINAL_EDITORS).select_related("group"):
        if _is_empty(role):
            how = _("Give somebody this role: without one nobody publishes what editors submit.")
            yield _nobody_in(role, State.WRONG, how)


def other_roles(now: datetime) -> Iterator[Finding]:
    roles = Role.objects.exclude(key=Role.Key.FINAL_EDITORS).select_related("group")
    empty = [role for role in roles if _is_empty(role)]
    how = _("Give somebody this role, or leave it so if others do this work.")
    yield from (_nobody_in(role, State.KNOWN, how) for role in empty)
    if not empty:
        yield Finding(_("Roles"), State.FINE, _("There is somebody in every role."))


def site_settings(now: datetime) -> Iterator[Finding]:
    subject, own = _("The organisation"), SiteSettings.objects.first()
    if own is None or not (own.organisation_name and own.contact_email):
        says = _("The name of the organisation or its e-mail address is empty")
        how = _("Visitors look for it at the foot of each page.")
        address = reverse("wagtailsettings:edit", args=["core", "sitesettings"])
        yield Finding(subject, State.WRONG, says, how, address)
    else:
        yield Finding(subject, State.FINE, own.organisation_name)


def departments(now: datetime) -> Iterator[Finding]:
    """What signing in called somebody's department this month, and what isn't one still."""
    if not (settings.SSO_ISSUER and settings.SSO_DEPARTMENT_CLAIM):
        return
    seen = UnknownDepartment.objects.since(now - A_MONTH).order_by("name")
    names = list(seen.values_list("name", flat=True))
    known = Department.objects.values_list("code", "name_nl", "name_en") if names else ()
    called = Counter(name for department in known for name in {*map(str.lower, department)})
    if unknown := [name for name in names if not called[name.lower()]]:
        says = _("Work accounts name an unknown department: %s") % ", ".join(unknown)
        how = _("Give a department this code or name. Until then people stay where they were.")
        yield _of_departments(says, how)
    if shared := [name for name in names if called[name.lower()] > 1]:
        says = _("Work accounts name departments that are there more than once: %s")
        says %= ", ".join(shared)
        how = _("Give each a name of its own. Until then people stay where they were.")
        yield _of_departments(says, how)


def _of_departments(says: str, how: str) -> Finding:
    address = reverse(Department.snippet_viewset.get_url_name("list"))
    return Finding(_("Departments"), State.WRONG, says, how, address)


def _last_of(runs: Iterable[JobRun]) -> datetime | None:
    moments = [moment for run in runs for moment in (run.succeeded_at, run.failed_at) if moment]
    return max(moments, default=None)


def _clock_age() -> float | None:
    last = _last_of(JobRun.objects.exclude(name=BACKUP))
    return last and (timezone.now() - last).total_seconds()


def _backup_age() -> float | None:
    made = JobRun.objects.filter(name=BACKUP).exclude(succeeded_at=None)
    return next(((timezone.now() - run.succeeded_at).total_seconds() for run in made), None)


def _jobs_failing() -> int:
    return JobRun.objects.exclude(error="").count()


def _is_seen(status: background.Status, now: datetime) -> bool:
    return status.worker_seen_at is not None and now - status.worker_seen_at < NOT_SEEN


def _work() -> dict[str, float]:
    status = background.status(timezone.now())
    return {"waiting": status.waiting, "failed": status.failed}


def _work_age() -> float:
    now = timezone.now()
    since = background.status(now).due_since
    return (now - since).total_seconds() if since else 0


def _worker_age() -> float | None:
    now = timezone.now()
    seen_at = background.status(now).worker_seen_at
    return (now - seen_at).total_seconds() if seen_at else None


def _is_empty(role: Role) -> bool:
    return not User.objects.filter(groups=role.group_id, is_active=True).exists()


def _nobody_in(role: Role, state: State, how: str) -> Finding:
    says, address = _("Nobody is in %s") % role, reverse("wagtailusers_users:index")
    return Finding(_("Roles"), state, says, how, address)
