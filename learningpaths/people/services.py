"""Changes in who works where, and in how somebody signs in."""

from datetime import date, timedelta

from allauth.mfa.models import Authenticator
from django.db import transaction
from wagtail.log_actions import log

from learningpaths.people import notices
from learningpaths.people.models import Department, Placement, User


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
