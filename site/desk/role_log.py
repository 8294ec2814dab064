"""Who may do what, in Wagtail's audit log: roles, access and rights, with what was changed."""

from collections.abc import Iterable

from django.contrib.auth.models import Group
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.log_actions import LogFormatter, log

from learningpaths.people.models import User

ROLES, ACCESS, RIGHTS = "desk.roles", "desk.access", "desk.rights"


class GivenAndTaken(LogFormatter):
    """What was given and what was taken, by name."""

    def format_message(self, log_entry) -> str:
        parts = [
            _("given: %s") % ", ".join(log_entry.data.get("given", [])),
            _("taken: %s") % ", ".join(log_entry.data.get("taken", [])),
        ]
        named = [part for part in parts if not part.endswith(": ")]
        return f"{self.label}: {'; '.join(named)}"


class RolesFormatter(GivenAndTaken):
    label = gettext_lazy("Roles changed")


class RightsFormatter(GivenAndTaken):
    label = gettext_lazy("Rights of the role changed")


class AccessFormatter(LogFormatter):
    label = gettext_lazy("Access changed")

    def format_message(self, log_entry) -> str:
        words = {
            ("is_active", True): _("may sign in"),
            ("is_active", False): _("may not sign in any more"),
            ("is_superuser", True): _("may do everything"),
            ("is_superuser", False): _("may not do everything any more"),
        }
        changes = [words[change] for change in log_entry.data.items() if change in words]
        return f"{self.label}: {', '.join(changes)}"


def register(actions) -> None:
    actions.register_action(ROLES)(RolesFormatter)
    actions.register_action(ACCESS)(AccessFormatter)
    actions.register_action(RIGHTS)(RightsFormatter)


def log_roles(person: User, *, given: Iterable[Group] = (), taken: Iterable[Group] = ()) -> None:
    _log(person, ROLES, given={group.name for group in given}, taken={g.name for g in taken})


def log_access(person: User, **flags: bool) -> None:
    """Log flags that were changed, with what they are now."""
    if flags:
        log(person, ACCESS, data=flags)


def log_rights(group: Group, *, before: set[str]) -> None:
    now = rights_of(group)
    _log(group, RIGHTS, given=now - before, taken=before - now)


def rights_of(group: Group) -> set[str]:
    """What a group may do, in words that say where."""
    if group.pk is None:
        return set()
    on_pages = group.page_permissions.values_list("page__title", "permission__codename")
    on_files = group.collection_permissions.values_list("collection__name", "permission__codename")
    on_models = group.permissions.values_list("content_type__app_label", "codename")
    return {
        f"{where}: {right}" for rights in (on_pages, on_files, on_models) for where, right in rights
    }


def _log(instance: User | Group, action: str, *, given: set[str], taken: set[str]) -> None:
    if given or taken:
        log(instance, action, data={"given": sorted(given), "taken": sorted(taken)})
