"""What stands around the editor's views that have no hook of their own."""

from collections.abc import Callable

from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import BadRequest
from django.core.handlers.exception import response_for_exception
from django.db.models import ProtectedError, RestrictedError
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.datastructures import MultiValueDictKeyError
from django.utils.translation import gettext as _
from wagtail.permissions import policy_registry

from core.policies import can_open_the_editor
from core.requests import is_in_the_editor
from desk.audit import log_export
from desk.belongings import DELETIONS, guard_deletion
from desk.reach import reaches, sees_all, selected

# How Wagtail's addresses call the key of a page.
PAGE_KEYS = {"page_id", "parent_page_id", "page_to_move_id", "destination_id"}
# It names the page of each type that was edited last, whoever may see it.
OF_ALL_PAGES = {
    "wagtailadmin_reports:page_types_usage",
    "wagtailadmin_reports:page_types_usage_results",
}

EDITING_A_PAGE = {"wagtailadmin_pages:edit", "wagtailadmin_pages:revisions_revert"}


class ReachMiddleware:
    """Answer an editor for a page out of their reach as for one that isn't there."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view, args, kwargs) -> None:
        if not is_in_the_editor(request.path):
            return
        if _is_about_many_pages(request) and can_open_the_editor(request.user):
            request.GET = request.GET.copy()
            request.GET.setlist("id", selected(request))
        keys = [kwargs[name] for name in PAGE_KEYS & kwargs.keys()]
        is_of_all = request.resolver_match.view_name in OF_ALL_PAGES
        if not (keys or is_of_all) or not can_open_the_editor(request.user):
            return
        if not all(reaches(request, key) for key in keys) or (is_of_all and not sees_all(request)):
            raise Http404


def _is_about_many_pages(request: HttpRequest) -> bool:
    match = request.resolver_match
    of_pages = match.kwargs.get("app_label"), match.kwargs.get("model_name")
    return match.view_name == "wagtail_bulk_action" and of_pages == ("wagtailcore", "page")


# What Wagtail fails with, at these addresses, on a form without one of its fields.
LACKS_A_FIELD = {
    "wagtailadmin_choose_page_external_link": (AttributeError,),
    "wagtailredirects:process_import": (KeyError,),
}


class FormMiddleware:
    """Answer a form that lacks what every form of the editor holds, in words and not as a fault.

    Wagtail reads the number of blocks, the name of an uploaded file, and the kind of page in an
    address, without asking whether they are there. And when somebody approves, its autosave sees
    the form change and sends the approval once more, beside the form: deciding twice at once, it
    would leave a draft of what has just gone online.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view, args, kwargs) -> HttpResponse | None:
        is_edited = request.resolver_match.view_name in EDITING_A_PAGE
        if not is_edited or request.method != "POST" or request.accepts("text/html"):
            return None
        if "action-workflow-action" not in request.POST:
            return None
        reason = _("The decision itself is on its way.")
        answer = {"success": False, "error_code": "decided", "error_message": reason}
        return JsonResponse(answer, status=400)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not is_in_the_editor(request.path):
            return None
        expected = (
            MultiValueDictKeyError,
            *LACKS_A_FIELD.get(request.resolver_match.view_name, ()),
        )
        if isinstance(exception, expected):
            return response_for_exception(request, BadRequest("Form without a field"))
        if isinstance(exception, ContentType.DoesNotExist):
            return response_for_exception(request, Http404("No such kind of page"))
        return None


class ExportMiddleware:
    """Write down every file that the editor hands out, whichever report makes it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        log_export(request, response)
        return response


class DeletionMiddleware:
    """Refuse in words to delete what is used: Wagtail would leave a hole, or fail."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view, args, kwargs) -> HttpResponse | None:
        model, key = DELETIONS.get(request.resolver_match.view_name, (None, None))
        thing = model and model.objects.filter(pk=kwargs[key]).first()
        if not thing or not isinstance(request.user, get_user_model()):
            return None
        policy = policy_registry.get_by_type(model)
        if not policy.user_has_permission_for_instance(request.user, "delete", thing):
            return None
        answer = guard_deletion(request, [thing])
        return answer and answer.render()

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Say of whatever the database still protects that it is used."""
        if not isinstance(exception, ProtectedError | RestrictedError):
            return None
        reason = _("It is used. Take it away there first.")
        return render(request, "desk/kept.html", {"kept": [{"reason": reason}]}, status=409)
