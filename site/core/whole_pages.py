"""Whole pages as visitors without an account get them, ready to be sent: kept until it is news.

What a page says depends on nothing but its address, the generation of `core.freshness`, the
subjects that it shows besides, and the moment: a page appears or expires at its time, and a day
begins. So an answer is kept with the tokens that were read before it was drawn, and with the
moment until which it holds; one that doesn't agree with now is not there.

An answer stands in one of a fixed number of places, chosen by its address, and whoever comes
later takes the place over: made-up addresses can't fill the cache.
"""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import blake2b
from zlib import crc32

from django.core.cache import cache
from django.db.models import Min, Q
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.utils import timezone
from django.utils.cache import patch_vary_headers
from wagtail.models import Page

from core.freshness import AN_HOUR, GENERATION, agree, kept
from core.kept_answers import OF_THE_BODY, WholePage, knows
from core.requests import moment_of

PLACES = 2_048
# How many of them a process holds besides, so that it needn't fetch what it sent just now.
AT_HAND = 128
# Numbers of people may change behind our back as well, by an import of rows.
OF_PEOPLE = 5 * 60
A_YEAR = timedelta(days=365)
# Seconds that somebody waits for what another draws, and that another may be drawing.
PATIENCE, DRAWING, A_WHILE = 3, 10, 0.01

# What the log and the counts call an answer that no view was asked for.
ROUTE = "kept page"
# What a header may say that an answer differs by; a language stands in the address.
DIFFERS_BY = {"accept-encoding", "accept-language", "cookie"}


def kept_whole(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Keep what a view answers as a page is kept: it shows nothing else than pages do."""
    view.is_kept_whole = True
    return view


def find(address: str) -> WholePage | None:
    """What was kept for the address and holds now."""
    place = _place(address)
    page = _at_hand.get(place)
    if page and _holds(page, address):
        return page
    facts = cache.get(place)
    page = WholePage(*facts) if facts else None
    if page is None or not _holds(page, address):
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
        return find(address)  # somebody may have been just before us
    end = time.monotonic() + PATIENCE
    page, is_drawing = None, True
    while page is None and is_drawing and time.monotonic() < end:
        time.sleep(A_WHILE)
        is_drawing = cache.get(turn) is not None
        page = find(address)
    return page


def finish(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """Send an answer that holds nothing personal as it will be sent from now on, if it is kept.

    Else tell a browser that has it already so.
    """
    if request.method != "GET" or "ETag" in response.headers:
        return response
    if not _is_everybodys(request, response):
        return response
    _mark(response)
    if request.whole_address is not None and getattr(request, "is_kept_whole", False):
        request.whole_page = _made_of(request, response)
        return request.whole_page.response_to(request)
    if knows(request.META, response.headers["ETag"]):
        return _not_modified(response.headers)
    return response


def keep(request: HttpRequest, response: HttpResponse) -> None:
    """Keep what was drawn for everybody, with the headers that it has by now."""
    drawn = getattr(request, "whole_page", None)
    if drawn is None:
        return
    left = (drawn.until - timezone.now()).total_seconds()
    if left > 0:
        of_the_body = {name: text for name, text in drawn.headers.items() if name in OF_THE_BODY}
        # Who drew it was told how that one reads the body.
        others = {name: text for name, text in response.items() if name not in OF_THE_BODY}
        page = replace(drawn, headers=of_the_body | others)
        facts = page.address, page.tokens, page.until, page.headers, page.bodies
        cache.set(_place(page.address), facts, left)


def end_turn(request: HttpRequest, address: str) -> None:
    if getattr(request, "has_turn", False):
        cache.delete(_turn(address))


def _made_of(request: HttpRequest, response: HttpResponse) -> WholePage:
    tokens = {GENERATION: request.generation} | getattr(request, "shown_subjects", {})
    until = _end_of(request, OF_PEOPLE if len(tokens) > 1 else AN_HOUR)
    return WholePage.made_of(response, request.whole_address, tokens, until)


def _holds(page: WholePage, address: str) -> bool:
    return page.address == address and timezone.now() < page.until and agree(page.tokens)


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
