"""The editors' part answers those whom the rules ask a second step only after they took it."""

from collections.abc import Callable
from urllib.parse import quote

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from core.requests import is_in_the_editor
from learningpaths.people.second_step import is_taken, second_step_of


class SecondStepMiddleware:
    """Lead who opens a page of the editor to the second step first, and refuse the rest.

    The rest is what scripts ask and what is sent: a redirect would lose it.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not _is_guarded(request):
            return self.get_response(request)
        step = second_step_of(request.user)
        if not step.is_asked or is_taken(request, step):
            return self.get_response(request)
        if not _opens_a_page(request):
            raise PermissionDenied
        name = "people:confirm_code" if step.app else "people:two_steps_on"
        return redirect(f"{reverse(name)}?next={quote(request.get_full_path())}")


def _is_guarded(request: HttpRequest) -> bool:
    if not is_in_the_editor(request.path):
        return False
    is_leaving = request.path == reverse("wagtailadmin_logout")
    return request.user.is_authenticated and not is_leaving


def _opens_a_page(request: HttpRequest) -> bool:
    is_script = request.headers.get("X-Requested-With") == "XMLHttpRequest"
    is_interface = request.path.startswith(f"{reverse('wagtailadmin_home')}api/")
    takes_pages = "text/html" in request.headers.get("Accept", "text/html")
    return request.method in {"GET", "HEAD"} and takes_pages and not (is_script or is_interface)
