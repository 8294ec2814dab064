"""The drawings that are files: browsers keep them, because an address never changes its drawing."""

from functools import lru_cache

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control
from django.views.decorators.cache import cache_control
from django.views.decorators.http import etag, require_safe

from drawing.dyes import edition_of, named_in, readable_field, style_of
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


@require_safe
@etag(lambda request, colours, edition: f'"{edition_of(colours)}"')
def dyes(request: HttpRequest, colours: str, edition: str) -> HttpResponse:
    """The style sheet of an organisation's own dyes: everything it says stands in its address.

    A colour on which nobody could read isn't there, whoever makes up the address. A page of
    another release gets what this one says, and doesn't keep it under the other's address.
    """
    chosen = named_in(colours)
    if any(readable_field(dye, colour) != colour for dye, colour in chosen.items()):
        raise Http404
    response = HttpResponse(style_of(chosen), content_type="text/css; charset=utf-8")
    if edition == edition_of(colours):
        patch_cache_control(response, public=True, max_age=A_YEAR, immutable=True)
    else:
        patch_cache_control(response, no_cache=True)
    return response


# Kept here and not in the shared cache, which whoever asks for made-up keys would fill.
@lru_cache(maxsize=64)
def _drawn(key: str) -> str:
    return svg_of(hang(key))
