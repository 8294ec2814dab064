"""Who may do what in every room."""

from django.contrib.auth.models import Permission
from django.db.models import QuerySet

from core.visibility import Person
from core.written import A_KEY, written


def can_open_the_editor(person: Person) -> bool:
    """The same as Wagtail's permission, in one query instead of all that somebody may."""
    if not person.is_active or person.is_superuser:
        return person.is_active
    return bool(_access.rows(person=person.pk))


@written(person=A_KEY)
def _access(person: int) -> QuerySet:
    access = Permission.objects.filter(
        content_type__app_label="wagtailadmin", codename="access_admin"
    )
    own = access.filter(user=person) | access.filter(group__user=person)
    return own.order_by().values_list("pk")[:1]


def can_look_after_the_site(person: Person) -> bool:
    """Whether somebody is told how the site itself does, and may try what it stands on."""
    return person.has_perm("core.change_sitesettings")
