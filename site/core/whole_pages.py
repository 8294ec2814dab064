"""Whole pages as visitors without an account get them, ready to be sent: kept until it is news.

What a page says depends on nothing but its address, the generation of `core.freshness`, the
subjects that it shows besides, and the moment: a page appears or expires at its time, and a day
begins. So an answer is kept with the tokens that were read before it was drawn, and with the
moment until which it holds; one that doesn't agree with now is not there.

An answer stands in one of a fixed number of places, chosen by its address, and whoever comes
later takes the place over: made-up addresses can't fill the cache.
"""

import gzip
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Self
from zlib import crc32

import brotli
from django.conf import settings
from django.core.cache import cache
from django.db.models import Min, Q
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.http.response import ResponseHeaders
from django.utils import timezone
from django.utils.cache import patch_vary_headers
from wagtail.models import Page

from core.freshness import AN_HOUR, GENERATION, START, kept, token_of
from core.requests import moment_of

PLACES = 2_048
# How many of them a process holds besides, so that it needn't fetch what it sent just now.
AT_HAND = 128
# Numbers of people may change behind our back as well, by an import of rows.
OF_PEOPLE = 5 * 60
A_YEAR = timedelta(days=365)
# Seconds that somebody waits for what another draws, and that another may be drawing.
PATIENCE, DRAWING, A_WHILE = 3, 10, 0.01

PAGE_NUMBER = re.compile(r"page=[1-9]\d?")
ACCEPTS = {
    coding: re.compile(rf"\b{coding}\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))")
    for coding in ("br", "gzip")
}
# What a header may say that an answer differs by; a language stands in the address.
DIFFERS_BY = {"accept-encoding", "accept-language", "cookie"}
OF_THE_BODY = {"Content-Type", "Content-Language", "Content-Encoding", "Content-Length"}


@dataclass(frozen=True, slots=True)
class WholePage:
    """An answer, compressed, with what it depends on."""

    address: str
    tokens: dict[str, str]
    until: datetime
    headers: dict[str, str]
    bodies: dict[str, bytes]
    # Headers as Django holds them, by coding: to check each of them anew costs more than the rest.
    _ready: dict[str, dict] = field(default_factory=dict, init=False, compare=False)

    @classmethod
    def made_of(
        cls, response: HttpResponse, address: str, tokens: dict[str, str], until: datetime
    ) -> Self:
        headers = {name: text for name, text in response.items() if name != "Content-Length"}
        bodies = {
            "br": brotli.compress(response.content, mode=brotli.MODE_TEXT, quality=5),
            "gzip": gzip.compress(response.content, compresslevel=6, mtime=0),
        }
        return cls(address, tokens, until, headers, bodies)

    def answer(self, request: HttpRequest) -> HttpResponse:
        """That nothing changed, or the page in the smallest way that the browser reads."""
        if _has_already(request, self.headers["ETag"]):
            return _not_modified(self.headers)
        accepted = request.META.get("HTTP_ACCEPT_ENCODING", "")
        coding = next((name for name in self.bodies if ACCEPTS[name].search(accepted)), "")
        body = self.bodies[coding] if coding else gzip.decompress(self.bodies["gzip"])
        response = HttpResponse(b"" if request.method == "HEAD" else body)
        if coding not in self._ready:
            of_the_body = {"Content-Length": str(len(body))}
            of_the_body |= {"Content-Encoding": coding} if coding else {}
            self._ready[coding] = ResponseHeaders(self.headers | of_the_body)._store
        response.headers._store.update(self._ready[coding])
        return response


def kept_whole(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Keep what a view answers as a page is kept: it shows nothing else than pages do."""
    view.is_kept_whole = True
    return view


def address_of(request: HttpRequest) -> str | None:
    """The name of the answer that every visitor without an account gets; None if there is none.

    Whoever has a session, or is told something once, gets an answer of their own.
    """
    if request.method not in {"GET", "HEAD"} or settings.DEBUG:
        return None
    facts = request.META
    cookies = facts.get("HTTP_COOKIE", "")
    if cookies and (settings.SESSION_COOKIE_NAME in cookies or "messages" in cookies):
        return None
    if "HTTP_AUTHORIZATION" in facts or "HTTP_HX_REQUEST" in facts:
        return None
    query = facts.get("QUERY_STRING", "")
    if (query and not PAGE_NUMBER.fullmatch(query)) or "//" in request.path:
        return None
    # As it was sent: whether the host is one of ours is seen before a page is drawn.
    host = facts.get("HTTP_HOST") or f"{facts['SERVER_NAME']}:{facts['SERVER_PORT']}"
    return f"{START} {request.scheme}://{host}{request.path}?{query}"


def find(request: HttpRequest, address: str) -> WholePage | None:
    """What was kept for the address and holds now; reads the generation before anything else."""
    request.generation = token_of(GENERATION)
    place = _place(address)
    page = _at_hand.get(place)
    if page and _holds(page, request, address):
        return page
    facts = cache.get(place)
    page = WholePage(*facts) if facts else None
    if page is None or not _holds(page, request, address):
        return None
    if len(_at_hand) >= AT_HAND:
        _at_hand.clear()
    _at_hand[place] = page
    return page


def take_turn(request: HttpRequest, address: str) -> WholePage | None:
    """None for who is to draw the page; else the page that somebody else drew meanwhile.

    Whoever may draw it tells the others with `keep` and `end_turn`. Nobody waits for ever: who
    drew may have been killed, and an answer may be none that is kept.
    """
    turn = _turn(address)
    request.is_kept_whole = True
    if cache.add(turn, 1, DRAWING):
        request.has_turn = True
        return find(request, address)  # somebody may have been just before us
    end = time.monotonic() + PATIENCE
    page, is_drawing = None, True
    while page is None and is_drawing and time.monotonic() < end:
        time.sleep(A_WHILE)
        is_drawing = cache.get(turn) is not None
        page = find(request, address)
    return page


def keep(request: HttpRequest, address: str, response: HttpResponse) -> HttpResponse:
    """Keep an answer that was drawn for everybody, and send it as it will be sent from now on."""
    is_kept = getattr(request, "is_kept_whole", False) and request.method == "GET"
    if not is_kept or "ETag" in response.headers or not _is_everybodys(request, response):
        return finish(request, response)
    _mark(response)
    tokens = {GENERATION: request.generation} | getattr(request, "shown_subjects", {})
    until = _end_of(request, OF_PEOPLE if len(tokens) > 1 else AN_HOUR)
    page = WholePage.made_of(response, address, tokens, until)
    left = (until - timezone.now()).total_seconds()
    if left > 0:
        facts = page.address, page.tokens, page.until, page.headers, page.bodies
        cache.set(_place(address), facts, left)
    return page.answer(request)


def end_turn(request: HttpRequest, address: str) -> None:
    if getattr(request, "has_turn", False):
        cache.delete(_turn(address))


def finish(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """Tell a browser that has this answer already so, where it holds nothing personal."""
    if request.method != "GET" or "ETag" in response.headers:
        return response
    if not _is_everybodys(request, response):
        return response
    _mark(response)
    if _has_already(request, response.headers["ETag"]):
        return _not_modified(response.headers)
    return response


def _holds(page: WholePage, request: HttpRequest, address: str) -> bool:
    if page.address != address or page.tokens[GENERATION] != request.generation:
        return False
    if moment_of(request) >= page.until:
        return False
    others = page.tokens.items() if len(page.tokens) > 1 else ()
    return all(token_of(subject) == token for subject, token in others)


def _is_everybodys(request: HttpRequest, response: HttpResponse) -> bool:
    """Whether an answer holds nothing of who asked, and no secret that is for one browser."""
    if response.status_code != 200 or response.streaming or response.cookies:
        return False
    if not response.headers.get("Content-Type", "").startswith("text/html"):
        return False
    if request.user.is_authenticated or request.session.session_key or request.session.modified:
        return False
    if response.headers.get("Cache-Control", "no-cache") != "no-cache":
        return False
    differs_by = {name.strip().lower() for name in response.headers.get("Vary", "").split(",")}
    return differs_by - {""} <= DIFFERS_BY and b' nonce="' not in response.content


def _mark(response: HttpResponse) -> None:
    """A browser, and a proxy, may keep the answer, and asks each time whether it still holds."""
    digest = blake2b(response.content, digest_size=12).hexdigest()
    response.headers["ETag"] = f'W/"{digest}"'
    response.headers["Cache-Control"] = "no-cache"
    patch_vary_headers(response, ["Accept-Encoding", "Cookie"])


def _has_already(request: HttpRequest, etag: str) -> bool:
    known = request.META.get("HTTP_IF_NONE_MATCH")
    return bool(known) and etag in {tag.strip() for tag in known.split(",")}


def _not_modified(headers) -> HttpResponse:
    response = HttpResponseNotModified()
    for name, text in headers.items():
        if name not in OF_THE_BODY:
            response.headers[name] = text
    return response


def _end_of(request: HttpRequest, at_most: int) -> datetime:
    """Until when what is drawn now holds, if nothing happens that is told."""
    moment = moment_of(request)
    midnight = timezone.localtime(moment).replace(hour=0, minute=0, second=0, microsecond=0)
    turn = kept(request, "turn", ask=lambda: _next_turn(moment))
    if turn <= moment:
        turn = _next_turn(moment)
    return min(moment + timedelta(seconds=at_most), midnight + timedelta(days=1), turn)


def _next_turn(moment: datetime) -> datetime:
    """When the next page appears or expires by itself; asks one query."""
    begins = Min("go_live_at", filter=Q(go_live_at__gt=moment))
    ends = Min("expire_at", filter=Q(expire_at__gt=moment))
    turns = Page.objects.filter(live=True).aggregate(begins=begins, ends=ends)
    return min(filter(None, turns.values()), default=moment + A_YEAR)


def _place(address: str) -> str:
    return f"whole.{crc32(address.encode()) % PLACES}"


def _turn(address: str) -> str:
    return f"{_place(address)}.turn"


# Places and pages; each is compared with the tokens of now before it is sent.
_at_hand: dict[str, WholePage] = {}
