"""What the desk hears of the rooms below it, and of who may do what.

Roles are heard as `m2m_changed`: it is sent whoever changes them, a form, a command or a sign-in
that brings roles along. Whether somebody may sign in, and do everything, is compared around a
whole save; what a query updates is told by who runs it.
"""

from collections.abc import Iterator

from django.contrib.auth.models import Group
from django.utils.translation import gettext as _

from core.checking import Problem
from core.models import SiteSettings
from desk import role_log, roles
from desk.importing import services as importing
from desk.uses import Going
from learningpaths.people.importing import services as people_importing
from learningpaths.people.models import User

ACCESS = ("is_active", "is_superuser")


def on_site_prepared(home, **kwargs):
    """Lay out the roles once their sections are there, within the same transaction."""
    roles.lay_out_roles(home)


def on_roles_changed(instance, action, reverse, pk_set, **kwargs):
    people, groups = ([instance], _groups(pk_set)) if not reverse else (_people(pk_set), [instance])
    if action == "pre_clear":
        people = instance.user_set.all() if reverse else people
        groups = groups if reverse else instance.groups.all()
    change = {"post_add": "given", "post_remove": "taken", "pre_clear": "taken"}.get(action)
    for person in people if change else []:
        role_log.log_roles(person, **{change: groups})


def on_person_saving(instance, raw=False, update_fields=None, **kwargs):
    """Remember what the access was; signing in saves one field, and is none of this."""
    is_ours = update_fields is None or set(ACCESS) & set(update_fields)
    if instance.pk and is_ours and not raw:
        before = User.objects.filter(pk=instance.pk).values(*ACCESS).first() or {}
        instance.access_before = before


def on_person_saved(instance, **kwargs):
    before = instance.__dict__.pop("access_before", {})
    now = {name: getattr(instance, name) for name in before}
    role_log.log_access(
        instance, **{name: value for name, value in now.items() if value != before[name]}
    )


def on_page_checked(page, cleaned, **kwargs) -> Iterator[Problem]:
    """Hear that a page is published in its form: going offline on a day is going, too.

    No path is named: the editor of the page may not be an editor of it.
    """
    if not cleaned.get("expire_at") or not page.pk or not page.live:
        return
    if Going([page], smallest=SiteSettings().smallest_group).required:
        problem = _(
            "Required steps of a learning path lead to this page, and would lead nowhere from "
            "then on. Choose another page in these steps first, or leave this empty."
        )
        yield Problem("expire_at", (), problem)


def _groups(pks):
    return Group.objects.filter(pk__in=pks or [])


def _people(pks):
    return User.objects.filter(pk__in=pks or [])


def on_signed_out(user, **kwargs):
    """Hear that somebody leaves: what they were importing isn't kept for who comes next."""
    if user is not None:
        importing.forget_waiting(user)
        people_importing.forget_waiting(user)
