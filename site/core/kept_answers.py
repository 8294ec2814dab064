"""An answer as it is kept: under which name, what it depends on, and how it is sent.

All of it works on the facts of WSGI (PEP 3333), because it is asked before there is a request.
"""

import gzip
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple, Self

import brotli
from django.conf import settings
from django.http import HttpRequest, HttpResponse

from core.freshness import START

PAGE_NUMBER = re.compile(r"page=[1-9]\d?")
ACCEPTS = {
    coding: re.compile(rf"\b{coding}\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))")
    for coding in ("br", "gzip")
}
OF_THE_BODY = {"Content-Type", "Content-Language", "Content-Encoding", "Content-Length"}


class Answer(NamedTuple):
    """What is sent, as WSGI wants it."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes


@dataclass(frozen=True, slots=True)
class WholePage:
    """An answer, compressed, with what it depends on."""

    address: str
    tokens: dict[str, str]
    until: datetime
    headers: dict[str, str]
    bodies: dict[str, bytes]
    # Put together once for each coding; most of what an answer costs is to do that anew.
    _ready: dict[str, Answer] = field(default_factory=dict, init=False, compare=False)

    @classmethod
    def made_of(
        cls, response: HttpResponse, address: str, tokens: dict[str, str], until: datetime
    ) -> Self:
        bodies = {
            "br": brotli.compress(response.content, mode=brotli.MODE_TEXT, quality=5),
            "gzip": gzip.compress(response.content, compresslevel=6, mtime=0),
        }
        return cls(address, tokens, until, dict(response.items()), bodies)

    def answer_to(self, facts: Mapping[str, str]) -> Answer:
        """That nothing changed, or the page in the smallest way that the browser reads."""
        if knows(facts, self.headers["ETag"]):
            return self._in("304")
        accepted = facts.get("HTTP_ACCEPT_ENCODING", "")
        answer = self._in(
            next((name for name in self.bodies if ACCEPTS[name].search(accepted)), "")
        )
        return answer if facts["REQUEST_METHOD"] == "GET" else answer._replace(body=b"")

    def response_to(self, request: HttpRequest) -> HttpResponse:
        """The same, as views and middleware pass it on."""
        answer = self.answer_to(request.META)
        return HttpResponse(answer.body, status=answer.status, headers=dict(answer.headers))

    def _in(self, coding: str) -> Answer:
        if coding not in self._ready:
            self._ready[coding] = self._made_ready(coding)
        return self._ready[coding]

    def _made_ready(self, coding: str) -> Answer:
        if coding == "304":
            kept = (pair for pair in self.headers.items() if pair[0] not in OF_THE_BODY)
            return Answer(304, tuple(kept), b"")
        body = self.bodies[coding] if coding else gzip.decompress(self.bodies["gzip"])
        of_the_body = {"Content-Length": str(len(body))}
        of_the_body |= {"Content-Encoding": coding} if coding else {}
        return Answer(200, tuple((self.headers | of_the_body).items()), body)


def address_of(facts: Mapping[str, str]) -> str | None:
    """The name of the answer that every visitor without an account gets; None if there is none.

    Whoever has a session, or is told something once, gets an answer of their own.
    """
    if facts["REQUEST_METHOD"] not in {"GET", "HEAD"} or settings.DEBUG:
        return None
    cookies = facts.get("HTTP_COOKIE")
    if cookies and (settings.SESSION_COOKIE_NAME in cookies or "messages" in cookies):
        return None
    if "HTTP_AUTHORIZATION" in facts or "HTTP_HX_REQUEST" in facts:
        return None
    query, path = facts.get("QUERY_STRING"), facts["PATH_INFO"]
    if (query and not PAGE_NUMBER.fullmatch(query)) or "//" in path:
        return None
    # As it was sent: whether the host is one of ours is seen before a page is drawn.
    host = facts.get("HTTP_HOST") or f"{facts['SERVER_NAME']}:{facts['SERVER_PORT']}"
    return f"{START} {_scheme(facts)}://{host}{facts.get('SCRIPT_NAME', '')}{path}?{query or ''}"


def knows(facts: Mapping[str, str], etag: str) -> bool:
    known = facts.get("HTTP_IF_NONE_MATCH")
    return bool(known) and etag in {tag.strip() for tag in known.split(",")}


def _scheme(facts: Mapping[str, str]) -> str:
    """As Django tells it of a request."""
    if settings.SECURE_PROXY_SSL_HEADER:
        header, secure = settings.SECURE_PROXY_SSL_HEADER
        if header in facts:
            return "https" if facts[header].partition(",")[0].strip() == secure else "http"
    return facts["wsgi.url_scheme"]
