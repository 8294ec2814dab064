"""The admin of people and roles: Wagtail's own, in which nobody rises above who they are."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from wagtail.models import Page
from wagtail.users.views import groups, users

from desk import policies, role_log
from learningpaths.people import viewsets as people


class OnlyAdministratorsMakeAdministrators:
    """Whoever may not do everything, can't let somebody do everything."""

    def get_form(self, *args, **kwargs):
        form = super().get_form(*args, **kwargs)
        if "is_superuser" in form.fields and not policies.can_give_all_rights(self.request.user):
            form.fields["is_superuser"].disabled = True
        return form


class UserCreateView(OnlyAdministratorsMakeAdministrators, users.CreateView):
    pass


class UserEditView(OnlyAdministratorsMakeAdministrators, people.UserEditView):
    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if not policies.can_change_person(request.user, self.object):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


class UserViewSet(people.UserViewSet):
    # A copy of somebody has their roles too, before anybody looked at them.
    copy_view_enabled = False
    add_view_class = UserCreateView
    edit_view_class = UserEditView


class LogsRights:
    """Log which rights a form gave and took; Wagtail logs that there was an edit."""

    def process_form(self) -> HttpResponse:
        before = role_log.rights_of(self.object)
        response = super().process_form()
        if self.object.pk is not None:
            role_log.log_rights(self.object, before=before)
        return response


class GroupCreateView(LogsRights, groups.CreateView):
    pass


class GroupEditView(LogsRights, groups.EditView):
    pass


class GroupViewSet(groups.GroupViewSet):
    add_view_class = GroupCreateView
    edit_view_class = GroupEditView


def keep_off_administrators(
    request: HttpRequest, action_type: str, objects: list, action: object
) -> None:
    """Refuse a change of many people at once, if one of them may do everything."""
    are_people = action.model is users.User
    if are_people and not all(policies.can_change_person(request.user, one) for one in objects):
        raise PermissionDenied


def log_many(request: HttpRequest, action_type: str, objects: list, action: object) -> None:
    """Log what is changed of many people at once without telling anybody."""
    if action.model is users.User and action_type == "set_active_state":
        for person in objects:
            role_log.log_access(
                person, is_active=action.cleaned_form.cleaned_data["mark_as_active"]
            )


def only_where_one_may_move(request: HttpRequest, page: Page, destination: Page) -> None:
    """Refuse before the page that asks whether one is sure: it names drafts of other sections."""
    if not page.permissions_for_user(request.user).can_move_to(destination):
        raise PermissionDenied
