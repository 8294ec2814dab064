from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.snippets.models import register_snippet

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
