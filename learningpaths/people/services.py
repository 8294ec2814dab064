"""Changes in who works where, and in how somebody signs in."""

import logging
from collections.abc import Iterable
from datetime import date, timedelta

from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone
from wagtail.log_actions import log

from learningpaths.people import notices
from learningpaths.people.models import Department, Placement, UnknownDepartment, User
from learningpaths.people.single_sign_on import Identity, Refusal, RefusedError

logger = logging.getLogger(__name__)


@transaction.atomic
def place(*, person: User, department: Department, from_on: date) -> Placement:
    """Let somebody work in a department from a day on; calling it again changes nothing.

    The placement until now ends the day before. Raises ValidationError for a day that lies
    before a placement of which the end is already known.
    """
    User.objects.select_for_update().get(pk=person.pk)
    current = Placement.objects.filter(person=person, until_on=None).first()
    if current and current.department == department and current.from_on <= from_on:
        return current
    if current:
        current.until_on = from_on - timedelta(days=1)
        current.full_clean()
        current.save()
    placement = Placement(person=person, department=department, from_on=from_on)
    placement.full_clean()
    placement.save()
    return placement


def admit(identity: Identity) -> User:
    """Find who signs in through the provider, or make them; raises RefusedError.

    Their subject at the issuer says who it is. The first time their address does, when it is
    verified: whoever makes up an address there must not become its owner here. Calling it again
    changes nothing.
    """
    try:
        person = _admit(identity)
    except IntegrityError:
        # Two sign-ins at once, of somebody new: the other one was first.
        person = _admit(identity)
    if identity.departments:
        follow_department(person=person, names=identity.departments, today=timezone.localdate())
    return person


@transaction.atomic
def _admit(identity: Identity) -> User:
    known = {"provider": identity.issuer, "uid": identity.subject}
    account = SocialAccount.objects.filter(**known).select_related("user").first()
    if account is not None:
        person = account.user
        _check_active(person)
        _follow_address(person, identity)
        return person
    person = _introduced(identity)
    SocialAccount.objects.create(user=person, **known)
    log(person, "people.work_account", user=person)
    return person


def _introduced(identity: Identity) -> User:
    """Who has the verified address of somebody that comes for the first time."""
    if not identity.email:
        raise RefusedError(Refusal.NO_ADDRESS)
    if not identity.is_verified:
        raise RefusedError(Refusal.UNVERIFIED)
    person = User.objects.select_for_update().filter(email=identity.email).first()
    if person is None:
        return _newcomer(identity)
    _check_active(person)
    if SocialAccount.objects.filter(user=person, provider=identity.issuer).exists():
        # An address that was handed on: its former owner must not be found by it.
        raise RefusedError(Refusal.TAKEN)
    if not person.get_full_name():
        person.first_name, person.last_name = identity.first_name, identity.last_name
        person.save(update_fields=["first_name", "last_name"])
    return person


def _newcomer(identity: Identity) -> User:
    if not settings.SSO_NEW_PEOPLE:
        raise RefusedError(Refusal.UNKNOWN)
    person = User.objects.create_user(
        identity.email, first_name=identity.first_name, last_name=identity.last_name
    )
    log(person, "wagtail.create", user=person)
    return person


def _check_active(person: User) -> None:
    if not person.is_active:
        raise RefusedError(Refusal.INACTIVE)


def _follow_address(person: User, identity: Identity) -> None:
    """Somebody whose address changed there has the new one here, unless it is somebody else's."""
    if not identity.is_verified or identity.email in {"", person.email}:
        return
    if User.objects.filter(email=identity.email).exists():
        logger.warning("User %s has an address at the provider that is taken here", person.pk)
        return
    person.email = identity.email
    person.save(update_fields=["email"])
    log(person, "people.new_address", user=person)


@transaction.atomic
def follow_department(*, person: User, names: Iterable[str], today: date) -> Placement | None:
    """Let somebody work from today where the provider says; of several names the first known.

    A department that isn't known here, or that two are called, changes nothing, and whoever looks
    after the site is told. Nothing changes either where it would overwrite a placement that is
    planned already.
    """
    names = list(names)
    department = next(filter(None, map(_department_called, names)), None)
    if department is None:
        _note_unknown(names)
        return None
    User.objects.select_for_update().get(pk=person.pk)
    placements = Placement.objects.filter(person=person)
    present = placements.on(today).first()
    if present and present.department_id == department.pk:
        return present
    try:
        with transaction.atomic():
            if present and present.from_on == today:
                # It began today, so nobody worked there yet.
                present.delete()
            elif present and present.until_on:
                present.until_on = today - timedelta(days=1)
                present.save()
            return place(person=person, department=department, from_on=today)
    except ValidationError:
        logger.warning("User %s has a placement that the provider's doesn't fit in", person.pk)
        return None


def _department_called(name: str) -> Department | None:
    """The one department with that code or name; two are none."""
    found = Department.objects.called(name)[:2]
    return found[0] if len(found) == 1 else None


def _note_unknown(names: list[str]) -> None:
    logger.warning("The provider names departments that aren't known here: %s", ", ".join(names))
    for name in names:
        seen = {"seen_at": timezone.now()}
        UnknownDepartment.objects.update_or_create(name=name, defaults=seen)


def forget_known_departments() -> int:
    """Forget which departments weren't known when they are now; return how many."""
    names = UnknownDepartment.objects.values_list("name", flat=True)
    known = [name for name in names if _department_called(name)]
    return UnknownDepartment.objects.filter(name__in=known).delete()[0]


@transaction.atomic
def forget_work_account(*, person: User, by: User) -> None:
    """Let somebody's address introduce them anew at their next sign-in; again, changes nothing."""
    deleted, _rows = SocialAccount.objects.filter(user=person).delete()
    if deleted:
        log(person, "people.work_account_forgotten", user=by)


@transaction.atomic
def take_second_step_off(*, person: User, by: User) -> None:
    """Let somebody who lost their phone sign in with their password; again, changes nothing.

    Whom the rules ask a second step sets it up anew before the editors' part answers.
    """
    deleted, _rows = Authenticator.objects.filter(user=person).delete()
    if not deleted:
        return
    log(person, "people.second_step_taken_off", user=by)
    notices.send_notice(person, "second_step_taken_off")
