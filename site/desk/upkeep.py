"""What a site lacks: said to whoever looks after it, until it is mended."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from core.models import SiteSettings
from desk.models import JobRun, Role
from learningpaths.people.models import Department, UnknownDepartment, User

# The clock ticks every five minutes.
TOO_LONG = timedelta(hours=1)
A_MONTH = timedelta(days=30)
NOWHERE = ("console", "dummy", "locmem", "filebased")


@dataclass(frozen=True)
class Lack:
    what: str
    how: str
    url: str = ""


def lacking(now: datetime) -> Iterator[Lack]:
    """What is missing or stands still, each with how to mend it."""
    yield from _of_the_clock(now)
    yield from _of_mail()
    yield from _of_roles()
    yield from _of_settings()
    yield from _of_departments(now)


def _of_the_clock(now: datetime) -> Iterator[Lack]:
    runs = list(JobRun.objects.order_by("name"))
    moments = [moment for run in runs for moment in (run.succeeded_at, run.failed_at) if moment]
    how = _("Let the clock start “manage.py tick” every five minutes: see the guide to installing.")
    if not moments:
        yield Lack(_("The clock never ran: nothing planned goes online or offline"), how)
    elif now - max(moments) > TOO_LONG:
        yield Lack(_("The clock stands still: nothing planned goes online or offline"), how)
    for run in runs:
        if run.error:
            yield Lack(_("A job fails: %s") % run.name, run.error)


def _of_mail() -> Iterator[Lack]:
    backend = settings.EMAIL_BACKEND.split(".")
    if set(NOWHERE) & set(backend) or "@localhost" in settings.DEFAULT_FROM_EMAIL:
        how = _("Fill in the mail settings of the server: see the guide to installing.")
        yield Lack(_("Mail isn’t set: nobody hears of anything"), how)


def _of_roles() -> Iterator[Lack]:
    role = Role.objects.filter(key=Role.Key.FINAL_EDITORS).select_related("group").first()
    if role and not User.objects.filter(groups=role.group_id, is_active=True).exists():
        how = _("Give somebody this role: without one nobody publishes what editors submit.")
        yield Lack(_("Nobody is in %s") % role, how, reverse("wagtailusers_users:index"))


def _of_settings() -> Iterator[Lack]:
    own = SiteSettings.objects.first()
    if own is None or not (own.organisation_name and own.contact_email):
        how = _("Visitors look for it at the foot of each page.")
        address = reverse("wagtailsettings:edit", args=["core", "sitesettings"])
        yield Lack(_("The name of the organisation or its e-mail address is empty"), how, address)


def _of_departments(now: datetime) -> Iterator[Lack]:
    """What signing in called somebody's department this month, and what still isn't known."""
    if not (settings.SSO_ISSUER and settings.SSO_DEPARTMENT_CLAIM):
        return
    seen = UnknownDepartment.objects.since(now - A_MONTH).order_by("name")
    names = list(seen.values_list("name", flat=True))
    known = Department.objects.values_list("code", "name_nl", "name_en") if names else ()
    called = {name.lower() for department in known for name in department}
    unknown = [name for name in names if name.lower() not in called]
    if unknown:
        how = _("Give a department this code or name. Until then people stay where they were.")
        address = reverse(Department.snippet_viewset.get_url_name("list"))
        named = ", ".join(unknown)
        yield Lack(_("Work accounts name an unknown department: %s") % named, how, address)
