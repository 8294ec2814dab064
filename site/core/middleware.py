"""What stands around every request: refuse what can't be right, lead old addresses on.

NUL bytes break text look-ups on PostgreSQL and full-text search on SQLite; integers that no
column holds raise OverflowError on SQLite. Both would be errors of ours (500); they are the
sender's (4xx).
"""

import re
import time
from collections.abc import Callable, Iterable

from django.core.exceptions import BadRequest
from django.db import DataError
from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponseNotAllowed,
    HttpResponsePermanentRedirect,
    HttpResponseRedirect,
)
from django.middleware.gzip import GZipMiddleware
from django.shortcuts import render
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext as _
from wagtail.contrib.redirects.middleware import RedirectMiddleware, get_redirect
from wagtail.contrib.redirects.models import Redirect
from wagtail.views import serve

from core import freshness, headers, kept_answers, logs, probes, watching, whole_pages
from core.requests import in_hand, sight_of
from core.routing import find_page

TOO_LONG_A_NUMBER = re.compile(r"(?:^|/)\d{19,}(?:/|$)")
# What Python and Django say of an id that isn't one; Wagtail's bulk actions don't check theirs.
NO_NUMBER = re.compile(r"^invalid literal for int\(\)|expected a number but got")
COMPRESSIBLE = re.compile(r"text/|image/svg|application/.*(?:json|xml|javascript)")
FORM_TYPES = {"application/x-www-form-urlencoded", "multipart/form-data"}


class WatchMiddleware:
    """Answer probes, and give every other request a number under which the log tells of it.

    Below the headers only: what other middleware answers or fails in is numbered and counted too.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response
        self.watch = watching.Watch()

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with logs.numbered(watching.number_given(request.META)) as number:
            request.number = number
            response = probes.answer_to(request) or self._watched(request)
        response.headers[watching.NUMBER] = number
        return response

    def _watched(self, request: HttpRequest) -> HttpResponse:
        with self.watch.in_progress():
            start = time.perf_counter()
            response = self.get_response(request)
        self.watch.note(request.method, logs.route_of(request), response.status_code, start)
        return response


class HeadersMiddleware:
    """Tell browsers, with every answer there is, what they have to refuse."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        headers.finish(request, response)
        return response


class TextGZipMiddleware(GZipMiddleware):
    """Compress what gets smaller; a part of a file has to stay the part that was asked for."""

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        content_type = response.headers.get("Content-Type", "")
        if "Content-Encoding" in response.headers or response.status_code == 206:
            return response
        if not COMPRESSIBLE.match(content_type):
            return response
        return super().process_response(request, response)


class WholePageMiddleware:
    """Answer visitors without an account from what is kept, and keep what was drawn for them.

    What stands below is kept along. The entrance passes by what stands above: the headers of that
    are added here, and `core.entrance` numbers and counts by itself.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        address = request.whole_address = kept_answers.address_of(request.META)
        if address is None:
            return self.get_response(request)
        page = whole_pages.find(address)
        if page is not None:
            request.route = whole_pages.ROUTE
            return page.response_to(request)
        try:
            response = self.get_response(request)
            headers.finish(request, response)
            whole_pages.keep(request, response)
        finally:
            whole_pages.end_turn(request, address)
        return response

    def process_view(self, request: HttpRequest, view, args, kwargs) -> HttpResponse | None:
        """Let one draw a page that many ask for, and the others wait for it."""
        is_kept = view is serve or getattr(view, "is_kept_whole", False)
        if not is_kept or request.whole_address is None or request.method != "GET":
            return None
        page = whole_pages.take_turn(request, request.whole_address)
        return page and page.response_to(request)


class DrawnWholePageMiddleware:
    """Make of what was drawn for everybody what will be sent: marked, and compressed once."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return whole_pages.finish(request, self.get_response(request))


class ShortcutMiddleware:
    """Do at once what costs a page most: see what may be shown again, and find the page.

    The generation is read before anything else, so that nothing old is kept as if it were new.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.generation = freshness.generation()
        with in_hand(request):
            return self.get_response(request)

    def process_view(self, request: HttpRequest, view, args, kwargs) -> None:
        """Give Wagtail the page it would look for; see `Page.route_for_request`."""
        found = find_page(request, *args, **kwargs) if view is serve else None
        if found is not None:
            request._wagtail_route_for_request = found


class BadInputMiddleware:
    """Answer 400 or 404, in the reader's language, to what can't be a request of a person."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if TOO_LONG_A_NUMBER.search(request.path_info):
            raise Http404
        if any("\0" in text for text in _texts_of(request)):
            raise BadRequest(_("The request holds a character that no text can hold."))
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> None:
        """Tell a value that no column can hold, or that is no number, from a mistake of ours."""
        is_no_number = isinstance(exception, ValueError) and NO_NUMBER.search(str(exception))
        if is_no_number or isinstance(exception, DataError | OverflowError):
            raise BadRequest(_("The request holds a value that can't be right.")) from exception


def _texts_of(request: HttpRequest) -> Iterable[str]:
    yield request.path_info
    yield from request.COOKIES.values()
    parameters = [request.GET]
    if request.content_type in FORM_TYPES:
        parameters += [request.POST]
    for query in parameters:
        for name, values in query.lists():
            yield name
            yield from values
    for name, upload in request.FILES.items() if request.content_type in FORM_TYPES else ():
        yield name
        yield upload.name or ""


class TemporaryRedirectMiddleware(RedirectMiddleware):
    """Lead an old address to the present one, but never for good, and never to a hidden page.

    Browsers keep a permanent redirect for ever; when an old title comes back, the two addresses
    would send each other round in circles.
    """

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        answer = super().process_response(request, response)
        if answer is response:
            return response
        redirect = get_redirect(request, Redirect.normalise_path(request.get_full_path()))
        page = redirect and redirect.redirect_page
        if page and not sight_of(request).reaches(page):
            return response
        is_for_good = isinstance(answer, HttpResponsePermanentRedirect)
        return HttpResponseRedirect(answer.url) if is_for_good else answer


class AnswerMiddleware:
    """Finish every answer: a refused method in words, and nothing personal in a shared cache."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if isinstance(response, HttpResponseNotAllowed) and not response.content:
            allowed = response.headers["Allow"]
            response = render(request, "405.html", status=405)
            response.headers["Allow"] = allowed
        is_for_everybody = "immutable" in response.headers.get("Cache-Control", "")
        if not is_for_everybody and request.user.is_authenticated:
            patch_cache_control(response, private=True, no_store=True)
        return response
