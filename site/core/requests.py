"""What a request asks for, beyond its address."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from functools import cache
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import get_language

from core.visibility import Sight

_in_hand: ContextVar[HttpRequest | None] = ContextVar("request in hand", default=None)


@contextmanager
def in_hand(request: HttpRequest) -> Iterator[None]:
    """Let `request_in_hand` give this request until the block ends."""
    token = _in_hand.set(request)
    try:
        yield
    finally:
        _in_hand.reset(token)


def request_in_hand() -> HttpRequest | None:
    """The request that is answered now, for code that is given none; None outside of one."""
    return _in_hand.get()


def wants_fragment(request: HttpRequest) -> bool:
    """Whether htmx asks for a part of the page."""
    return request.headers.get("HX-Request") == "true"


def is_in_the_editor(path: str) -> bool:
    """Whether an address, without host, is one of the editor's."""
    return path.startswith(_address_of_the_editor())


@cache
def _address_of_the_editor() -> str:
    return reverse("wagtailadmin_home")


def is_preview(request: HttpRequest) -> bool:
    """Whether an editor looks at a draft; Wagtail sets the flag on some requests only."""
    return getattr(request, "is_preview", False)


def preview_mode_of(request: HttpRequest) -> str:
    """In which way an editor looks at a draft; one of the modes of its page."""
    return getattr(request, "preview_mode", None) or ""


def moment_of(request: HttpRequest) -> datetime:
    """The one moment at which everything in this request is judged."""
    if not hasattr(request, "moment"):
        request.moment = timezone.now()
    return request.moment


def sight_of(request: HttpRequest) -> Sight:
    """What the visitor may see; asked for once, however many lists and links a page has."""
    sight = getattr(request, "sight", None)
    if sight is None or sight.person is not request.user:
        sight = request.sight = Sight(request.user, moment_of(request))
    return sight


def front_page_url(language: str | None = None) -> str:
    """Where the site begins, in a language or in the reader's: Dutch has no prefix."""
    language = language or get_language()
    return "/" if language == settings.LANGUAGE_CODE else f"/{language}/"


def page_before(request: HttpRequest) -> str | None:
    """The address on this site from which the request came, as the browser says it."""
    address = request.headers.get("Referer", "")
    if not url_has_allowed_host_and_scheme(address, {request.get_host()}):
        return None
    parts = urlsplit(address)
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


def is_own_address(address: str) -> bool:
    """Whether something typed is the path of a page here: not script, and not another site."""
    return address.startswith("/") and url_has_allowed_host_and_scheme(address, allowed_hosts=None)


def typed_texts(request: HttpRequest) -> list[str]:
    """What somebody typed in a form of this site that could not be accepted, to show it again.

    Nothing for a form that came from elsewhere; only notes, and so never a password.
    """
    if request.method != "POST" or page_before(request) is None:
        return []
    notes = [request.POST[name] for name in request.POST if name.startswith("note")]
    return [text for text in notes if text.strip()]
