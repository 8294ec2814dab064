from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from core.requests import front_page_url


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """End the session; a link could do it unasked, so it takes a POST."""
    logout(request)
    return redirect(front_page_url())
