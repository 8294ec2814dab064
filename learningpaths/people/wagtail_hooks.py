from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.log_actions import LogFormatter
from wagtail.snippets.models import register_snippet

from learningpaths.people.importing.columns import LABELS
from learningpaths.people.importing.services import IMPORT_DONE, IMPORTED
from learningpaths.people.policies import can_import_people
from learningpaths.people.viewsets import DepartmentViewSet, PlacementViewSet, SignInPanel

register_snippet(DepartmentViewSet)


@hooks.register("register_admin_viewset")
def register_placements():
    return PlacementViewSet("placements")


@hooks.register("register_account_settings_panel")
def register_signing_in(request, user, profile):
    return SignInPanel(request, user, profile)


@hooks.register("register_log_actions")
def register_changes_of_signing_in(actions):
    actions.register_action(
        "people.second_step_on", _("Second step on"), _("Signs in with two steps from now on")
    )
    actions.register_action(
        "people.second_step_off", _("Second step off"), _("Switched off their own second step")
    )
    actions.register_action(
        "people.second_step_taken_off",
        _("Second step taken off"),
        _("Switched off the second step of this person"),
    )
    actions.register_action(
        "people.recovery_codes", _("New recovery codes"), _("Made new recovery codes")
    )
    actions.register_action(
        "people.work_account",
        _("Work account"),
        _("Signs in with their work account from now on"),
    )
    actions.register_action(
        "people.work_account_forgotten",
        _("Work account forgotten"),
        _("Let the work account of this person introduce itself anew"),
    )
    actions.register_action(
        "people.new_address",
        _("New e-mail address"),
        _("Has the e-mail address that their work account gives"),
    )


# Importing people


@hooks.register("register_admin_urls")
def register_import_urls():
    return [path("people/import/", include("learningpaths.people.importing.urls"))]


class ImportMenuItem(MenuItem):
    def is_shown(self, request):
        return can_import_people(request.user)


@hooks.register("register_admin_menu_item")
def register_import_menu_item():
    url = reverse("people_import:upload")
    return ImportMenuItem(
        _("Import people"), url, name="import-people", icon_name="group", order=515
    )


class ImportedFormatter(LogFormatter):
    """What a file changed of one person or department."""

    label = _("Import of people")

    def format_message(self, log_entry) -> str:
        changes = [
            f"{LABELS.get(change['field'], change['field'])}: {change['before'] or '–'} → "
            f"{change['after'] or '–'}"
            for change in log_entry.data.get("changes", [])
        ]
        return f"{self.label}: {'; '.join(changes)}"


@hooks.register("register_log_actions")
def register_imports(actions):
    actions.register_action(IMPORTED)(ImportedFormatter)
    actions.register_action(IMPORT_DONE, _("Import of people"), _("Imported a file of people"))
