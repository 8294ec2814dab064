"""The drawings that are files: browsers keep them, because a key never changes its drawing."""

from functools import lru_cache

from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import etag, require_safe

from drawing.hanging import hang, svg_of

A_YEAR = 365 * 24 * 60 * 60


@require_safe
@cache_control(public=True, max_age=A_YEAR, immutable=True)
@etag(lambda request, key: f'"{key}"')
def hanging(request: HttpRequest, key: str) -> HttpResponse:
    """The wall hanging of a key. It tells nothing of what hangs there: any key has one."""
    response = HttpResponse(_drawn(key), content_type="image/svg+xml")
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


# Kept here and not in the shared cache, which whoever asks for made-up keys would fill.
@lru_cache(maxsize=64)
def _drawn(key: str) -> str:
    return svg_of(hang(key))
