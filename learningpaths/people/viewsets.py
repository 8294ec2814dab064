"""The admin of people and departments."""

from django.contrib.admin.utils import quote
from django.core.exceptions import PermissionDenied
from django.forms import modelform_factory
from django.urls import path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views import generic
from wagtail.admin.views.account import BaseSettingsPanel
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets.button import Button
from wagtail.snippets.views.snippets import SnippetViewSet
from wagtail.users.views import users

from core.choosers import OnlyChoosingViewSet
from learningpaths.people import services
from learningpaths.people.models import Department, Placement, User
from learningpaths.people.policies import can_forget_work_account, can_take_second_step_off
from learningpaths.people.second_step import second_step_of


class SignInPanel(BaseSettingsPanel):
    """On the editor's own page: the way to where passwords and the second step are."""

    name = "sign_in"
    title = _("Signing in")
    order = 250
    form_class = modelform_factory(User, fields=[])
    template_name = "people/sign_in_panel.html"


class UserEditView(users.EditView):
    @cached_property
    def header_more_buttons(self) -> list:
        """Wagtail's own, and the way to help somebody who lost their phone."""
        buttons = super().header_more_buttons
        if self._can_forget():
            address = reverse("wagtailusers_users:work_account", args=[quote(self.object.pk)])
            label = _("Forget the work account")
            buttons.append(Button(label, url=address, icon_name="logout", priority=41))
        if self._can_take_off():
            address = reverse("wagtailusers_users:second_step", args=[quote(self.object.pk)])
            label = _("Switch off the second step")
            buttons.append(Button(label, url=address, icon_name="lock-open", priority=40))
        return buttons

    def _can_forget(self) -> bool:
        is_allowed = can_forget_work_account(self.request.user, self.object)
        return is_allowed and self.object.socialaccount_set.exists()

    def _can_take_off(self) -> bool:
        is_allowed = can_take_second_step_off(self.request.user, self.object)
        return is_allowed and second_step_of(self.object).app is not None


class SecondStepOffView(generic.DeleteView):
    """Ask, and then let somebody sign in with their password only, until they set it up anew."""

    permission_required = "change"
    template_name = "people/second_step_off.html"
    page_title = _("Switch off the second step")
    success_message = _("%(object)s signs in with only a password now.")
    confirmation_message = _(
        "Do this only after you are sure that it is this person who asks. They get a message of it."
    )

    def dispatch(self, request, *args, **kwargs):
        if not can_take_second_step_off(request.user, self.object):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_usage_url(self) -> None:
        return None

    def get_success_url(self) -> str:
        return reverse(self.edit_url_name, args=[quote(self.object.pk)])

    def delete_action(self) -> None:
        services.take_second_step_off(person=self.object, by=self.request.user)


class WorkAccountOffView(generic.DeleteView):
    """Ask, and then let the address of somebody introduce them anew at their next sign-in."""

    permission_required = "change"
    template_name = "people/forget_work_account.html"
    page_title = _("Forget the work account")
    success_message = _("The next sign-in with the address of %(object)s is taken for theirs.")
    confirmation_message = _(
        "Do this when your organisation gave this person a new account. Who signs in next with "
        "this address, verified, is taken for them: make sure that it is still theirs."
    )

    def dispatch(self, request, *args, **kwargs):
        if not can_forget_work_account(request.user, self.object):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_usage_url(self) -> None:
        return None

    def get_success_url(self) -> str:
        return reverse(self.edit_url_name, args=[quote(self.object.pk)])

    def delete_action(self) -> None:
        services.forget_work_account(person=self.object, by=self.request.user)


class UserViewSet(users.UserViewSet):
    edit_view_class = UserEditView

    def get_urlpatterns(self) -> list:
        taken_off = self.construct_view(
            SecondStepOffView, delete_url_name=self.get_url_name("second_step")
        )
        forgotten = self.construct_view(
            WorkAccountOffView, delete_url_name=self.get_url_name("work_account")
        )
        pk = f"<{self.pk_path_converter}:pk>"
        return [
            *super().get_urlpatterns(),
            path(f"second-step/{pk}/", taken_off, name="second_step"),
            path(f"work-account/{pk}/", forgotten, name="work_account"),
        ]


class DepartmentViewSet(SnippetViewSet):
    """A snippet, so that editors can choose departments in a path."""

    model = Department
    icon = "group"
    list_display = ["name", "code", "yarn", "headcount", "parent"]
    ordering = ["position", "name_nl"]
    add_to_admin_menu = True
    menu_label = _("Departments")
    menu_order = 500
    chooser_viewset_class = OnlyChoosingViewSet


class PlacementViewSet(ModelViewSet):
    model = Placement
    icon = "user"
    list_display = ["person", "department", "from_on", "until_on"]
    list_filter = ["department"]
    form_fields = ["person", "department", "from_on", "until_on"]
    add_to_admin_menu = True
    menu_label = _("Placements")
    menu_order = 510
