"""What stands around every request: refuse what can't be right, lead old addresses on.

NUL bytes break text look-ups on PostgreSQL and full-text search on SQLite; integers that no
column holds raise OverflowError on SQLite. Both would be errors of ours (500); they are the
sender's (4xx).
"""

import logging
import re
import time
from collections.abc import Callable, Iterable

from django.conf import settings
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

from core import freshness, headers, logs, probes, whole_pages
from core.requests import in_hand, sight_of
from core.routing import find_page

TOO_LONG_A_NUMBER = re.compile(r"(?:^|/)\d{19,}(?:/|$)")
# What Python and Django say of an id that isn't one; Wagtail's bulk actions don't check theirs.
NO_NUMBER = re.compile(r"^invalid literal for int\(\)|expected a number but got")
COMPRESSIBLE = re.compile(r"text/|image/svg|application/.*(?:json|xml|javascript)")
FORM_TYPES = {"application/x-www-form-urlencoded", "multipart/form-data"}

access = logging.getLogger(logs.ACCESS)


class WatchMiddleware:
    """Answer probes, and give every other request a number under which the log tells of it.

    Outside of all that answers: what other middleware answers or fails in is numbered and counted.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response
        self.metrics = None
        if settings.METRICS_TOKEN or settings.METRICS_ALLOW:
            from core import metrics  # noqa: PLC0415 -- slow import

            metrics.begin()
            self.metrics = metrics

    def __call__(self, request: HttpRequest) -> HttpResponse:
        given = request.META.get("HTTP_X_REQUEST_ID", "") if settings.BEHIND_A_PROXY else ""
        with logs.numbered(given) as number:
            request.number = number
            response = probes.answer_to(request) or self._watched(request)
        response.headers["X-Request-ID"] = number
        return response

    def _watched(self, request: HttpRequest) -> HttpResponse:
        if self.metrics is None and not settings.ACCESS_LOG:
            return self.get_response(request)
        start = time.perf_counter()
        if self.metrics is None:
            response = self.get_response(request)
        else:
            with self.metrics.IN_PROGRESS.track_inprogress():
                response = self.get_response(request)
        seconds = time.perf_counter() - start
        if self.metrics is not None:
            self.metrics.count_answer(request, response, seconds)
        if settings.ACCESS_LOG:
            _write_line(request, response, seconds)
        return response


def _write_line(request: HttpRequest, response: HttpResponse, seconds: float) -> None:
    facts = {
        "method": request.method,
        "route": logs.route_of(request),
        "status": response.status_code,
        "ms": round(seconds * 1000),
    }
    access.info("%(method)s %(route)s %(status)s %(ms)s ms", facts, extra=facts)


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
    """Answer visitors without an account from what is kept, before anything else is done.

    Whatever stands above it adds to kept answers too; what stands below is kept along with them.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        address = request.whole_address = whole_pages.address_of(request)
        if address is None:
            return whole_pages.finish(request, self.get_response(request))
        page = whole_pages.find(request, address)
        if page is not None:
            request.route = "kept page"
            return page.answer(request)
        try:
            return whole_pages.keep(request, address, self.get_response(request))
        finally:
            whole_pages.end_turn(request, address)

    def process_view(self, request: HttpRequest, view, args, kwargs) -> HttpResponse | None:
        """Let one draw a page that many ask for, and the others wait for it."""
        is_kept = view is serve or getattr(view, "is_kept_whole", False)
        if not is_kept or request.whole_address is None or request.method != "GET":
            return None
        page = whole_pages.take_turn(request, request.whole_address)
        return page and page.answer(request)


class ShortcutMiddleware:
    """Do at once what costs a page most: see what may be shown again, and find the page.

    The generation is read before anything else, so that nothing old is kept as if it were new.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not hasattr(request, "generation"):
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
