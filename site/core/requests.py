"""What a request asks for, beyond its address."""

from datetime import datetime

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import get_language


def wants_fragment(request: HttpRequest) -> bool:
    """Whether htmx asks for a part of the page."""
    return request.headers.get("HX-Request") == "true"


def is_preview(request: HttpRequest) -> bool:
    """Whether an editor looks at a draft; Wagtail sets the flag on some requests only."""
    return getattr(request, "is_preview", False)


def moment_of(request: HttpRequest) -> datetime:
    """The one moment at which everything in this request is judged."""
    if not hasattr(request, "moment"):
        request.moment = timezone.now()
    return request.moment


def front_page_url(language: str | None = None) -> str:
    """Where the site begins, in a language or in the reader's: Dutch has no prefix."""
    language = language or get_language()
    return "/" if language == settings.LANGUAGE_CODE else f"/{language}/"
