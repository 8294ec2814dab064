"""Changes in who works where."""

from datetime import date, timedelta

from django.db import transaction

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
