"""The site with an address for every page that says what went wrong; answered as any page is."""

from django.conf.urls.i18n import i18n_patterns
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.defaults import server_error

from config import urls
from home import views

handler404 = urls.handler404
ANSWERS = {
    "400": views.bad_request,
    "403": views.permission_denied,
    "403-csrf": views.csrf_failure,
    "405": lambda request: render(request, "405.html"),
    "429": views.too_many_requests,
    "500": server_error,
}


def answer(request: HttpRequest, name: str) -> HttpResponse:
    response = ANSWERS[name](request)
    response.status_code = 200
    return response


urlpatterns = [
    *i18n_patterns(path("fout/<slug:name>/", answer), prefix_default_language=False),
    *urls.urlpatterns,
]
