"""What browsers are told to refuse, on every answer: the policies of the site and of the editor.

Without `unsafe-inline` for scripts and without a nonce: pages are kept whole, so that what is
secret once would be known to all. The editor's own inline scripts are made data; see
`desk.starting`.
"""

from functools import cache
from typing import Any
from urllib.parse import urlsplit

from csp.constants import NONE, SELF, UNSAFE_HASHES, UNSAFE_INLINE
from csp.utils import build_policy
from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase

from core.embeds import frame_sources
from core.requests import is_in_the_editor

POLICY = "Content-Security-Policy"
FRAME = "X-Frame-Options"
ANYWHERE = "*"
# The one inline handler of the editor, `return;`: its image cropper asks so whether touch works.
NOTHING_DONE = "'sha256-i+qr4lq34KgNHiW62lWi9aInEBwiEOrfCzaNPCvkqD8='"
# What no page of ours needs. What a player needs isn't named: its frame asks for it by itself.
NOT_NEEDED = [
    *["accelerometer", "browsing-topics", "camera", "display-capture", "geolocation"],
    *["gyroscope", "hid", "local-fonts", "magnetometer", "microphone", "midi", "payment"],
    *["screen-wake-lock", "serial", "usb", "xr-spatial-tracking"],
]
ON_EVERY_ANSWER = {
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": ", ".join(f"{name}=()" for name in NOT_NEEDED),
    # Said by Django as well, but not on what is answered above it.
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}


def finish(request: HttpRequest, response: HttpResponseBase) -> None:
    """Add what the view hasn't said itself; what it has said stays."""
    headers = response.headers
    for name, value in ON_EVERY_ANSWER.items():
        headers.setdefault(name, value)
    # Django's own pages for developers are styled and scripted inline.
    is_for_developers = settings.DEBUG and response.status_code in {404, 500}
    if POLICY not in headers and not is_for_developers:
        frame = SELF if headers.get(FRAME) == "SAMEORIGIN" else NONE
        is_editor = is_in_the_editor(request.path_info)
        headers[POLICY] = (editor_policy if is_editor else site_policy)(frame)
    if f"frame-ancestors {ANYWHERE}" in headers.get(POLICY, ""):
        # It knows no word for anywhere.
        headers.pop(FRAME, None)
    else:
        headers.setdefault(FRAME, "DENY")


def let_frame_anywhere(response: HttpResponseBase) -> None:
    """Let any site show this answer in a frame; said as a header, which a cache keeps."""
    response.headers[POLICY] = site_policy(ANYWHERE)
    response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"


def show_as_draft(response: HttpResponseBase) -> None:
    """Let the editor frame a page in which no form can be sent: it would act for the editor."""
    response.headers[POLICY] = site_policy(SELF, is_preview=True)
    response.headers[FRAME] = "SAMEORIGIN"


@cache
def site_policy(frame: str = NONE, *, is_preview: bool = False) -> str:
    """For what anybody reads: files of this host, and the players that readers choose."""
    return _written(
        {
            "default-src": NONE,
            "script-src": SELF,
            "style-src": SELF,
            "img-src": [SELF, *image_sources()],
            "font-src": SELF,
            "media-src": SELF,
            "connect-src": SELF,
            "manifest-src": SELF,
            "frame-src": frame_sources() or NONE,
            "object-src": NONE,
            "base-uri": NONE,
            "form-action": NONE if is_preview else SELF,
            "frame-ancestors": frame,
        }
    )


@cache
def editor_policy(frame: str = NONE) -> str:
    """For Wagtail's editor: styled inline, scripted never; it shows a file before it is sent."""
    return _written(
        {
            "default-src": NONE,
            "script-src": SELF,
            "script-src-attr": [UNSAFE_HASHES, NOTHING_DONE],
            # Draftail writes style sheets, Wagtail's own templates attributes.
            "style-src": [SELF, UNSAFE_INLINE],
            "img-src": [SELF, "blob:", "data:", *image_sources()],
            "font-src": SELF,
            "media-src": SELF,
            "connect-src": SELF,
            "manifest-src": SELF,
            "frame-src": SELF,
            "object-src": NONE,
            "base-uri": NONE,
            "form-action": SELF,
            "frame-ancestors": frame,
        }
    )


def _written(policy: dict[str, Any]) -> str:
    """In one order, in every process."""
    return "; ".join(sorted(build_policy(policy).split("; ")))


def image_sources() -> list[str]:
    """The hosts, besides ours, that images come from: where uploads are kept, and what is set."""
    found = [_origin(settings.MEDIA_URL)] if "//" in settings.MEDIA_URL else []
    storage = settings.STORAGES["default"]
    if storage["BACKEND"].endswith(".S3Storage"):
        found += _bucket_origins(**storage["OPTIONS"])
    return [*found, *settings.IMAGE_SOURCES]


def _bucket_origins(
    bucket_name: str,
    custom_domain: str = "",
    endpoint_url: str = "",
    region_name: str = "",
    **_options,
) -> list[str]:
    """Where browsers find what is in a bucket, both ways of addressing it."""
    if custom_domain:
        return [f"https://{custom_domain.partition('/')[0]}"]
    if endpoint_url:
        scheme, host = urlsplit(endpoint_url)[:2]
        return [f"{scheme}://{host}", f"{scheme}://{bucket_name}.{host}"]
    regions = ["", f".{region_name}"] if region_name else [""]
    return [f"https://{bucket_name}.s3{region}.amazonaws.com" for region in regions]


def _origin(address: str) -> str:
    scheme, host = urlsplit(address, "https")[:2]
    return f"{scheme}://{host}"
