"""How files that editors uploaded reach a reader: never as something that runs on our origin.

Safari, and whoever jumps ahead in a film, asks for a part of a file; Wagtail's own view sends all
of it, whatever was asked.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from django.core.files import File
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.views.decorators.http import etag, require_safe
from django.views.static import serve
from wagtail.documents.models import AbstractDocument, document_served

# Nothing in a file is loaded or run. Chromium shows a pdf all the same: what a pdf holds of
# script its reader runs apart from every site.
INERT = "default-src 'none'; sandbox"
CHUNK = 64 * 1024
ONE_RANGE = re.compile(r"bytes=(\d{0,15})-(\d{0,15})")


def serve_document(document: AbstractDocument, request: HttpRequest) -> HttpResponseBase:
    """Answer with the file, or with the part of it that is asked for."""
    document_served.send(sender=type(document), instance=document, request=request)

    @require_safe
    @etag(lambda request: f'"{document.file_hash}"' if document.file_hash else None)
    def answer(request: HttpRequest) -> HttpResponseBase:
        try:
            file = document.file.open("rb")
        except FileNotFoundError as error:
            raise Http404 from error
        response = _part_or_all(request, file, document)
        response.headers["Accept-Ranges"] = "bytes"
        return response

    response = answer(request)
    response.headers["Content-Security-Policy"] = INERT
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers.setdefault("Content-Disposition", document.content_disposition)
    return response


def serve_image(request: HttpRequest, path: str, document_root: str | Path) -> HttpResponseBase:
    """An image as the proxy serves it in production; for development."""
    response = serve(request, path, document_root=document_root)
    response.headers["Content-Security-Policy"] = INERT
    return response


def _part_or_all(request: HttpRequest, file: File, document: AbstractDocument) -> HttpResponseBase:
    size = file.size
    part = _part_asked(request, size, document.file_hash)
    if part is None:
        return _stream(file, 0, size, document.content_type)
    start, end = part
    if start >= end:
        file.close()
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
    response = _stream(file, start, end, document.content_type)
    response.status_code = 206
    response.headers["Content-Range"] = f"bytes {start}-{end - 1}/{size}"
    return response


def _part_asked(request: HttpRequest, size: int, file_hash: str) -> tuple[int, int] | None:
    """Where the part begins and ends that a request asks for; None to send everything.

    Several parts at once, another unit, or a part of an earlier file: RFC 9110 lets us send all.
    """
    match = ONE_RANGE.fullmatch(request.headers.get("Range", ""))
    is_of_this = request.headers.get("If-Range", f'"{file_hash}"') == f'"{file_hash}"'
    if request.method != "GET" or not match or not is_of_this or match[0] == "bytes=-":
        return None
    first, last = match.groups()
    if not first:
        return max(0, size - int(last)), size
    if last and int(last) < int(first):
        return None
    return int(first), min(size, int(last) + 1) if last else size


def _stream(file: File, start: int, end: int, content_type: str) -> StreamingHttpResponse:
    response = StreamingHttpResponse(_chunks(file, start, end), content_type=content_type)
    response.headers["Content-Length"] = str(end - start)
    return response


def _chunks(file: File, start: int, end: int) -> Iterator[bytes]:
    with file:
        file.seek(start)
        while start < end and (chunk := file.read(min(CHUNK, end - start))):
            start += len(chunk)
            yield chunk
