"""How long what pages show is kept: until something of it changes.

All that is kept stands under one random token, the generation, in the cache that the workers
share. Whoever changes what pages show renews it, and what was kept before is never looked up
again. What a visitor may see, and when a page appears or expires, needs no such news: it is part
of the name under which something is kept (`Sight.fingerprint`).

What learners do changes all day, and few pages show it. It is a subject with a token of its own,
which holds up whole pages only (`core.whole_pages`).
"""

from collections.abc import Callable, Hashable, Iterable
from functools import partial
from hashlib import sha256
from secrets import token_hex
from typing import Any, TypeVar

from django.conf import settings
from django.core.cache import cache
from django.db import transaction
from django.http import HttpRequest
from django.utils.timezone import localdate
from django.utils.translation import get_language

from core.lending import Shelf
from core.requests import is_preview, moment_of, sight_of
from core.signals import news_missed

Kept = TypeVar("Kept")
Thing = TypeVar("Thing", bound=Hashable)
GENERATION = "freshness.generation"
# Who takes part, where pages tell how many.
PEOPLE = "freshness.people"
# How long what is kept can hide a change that no signal tells of, as an update in SQL. A list may
# stand in a piece and that in a whole page, each kept for an hour of its own: three in all.
AN_HOUR = 60 * 60
# How long a token that tells of news holds; after it, the next reader makes one that stays. Whoever
# is killed between a commit and its news so leaves for a minute what others drew before it.
A_MINUTE = 60
READING = {"GET", "HEAD"}
# What an earlier start of the server drew may be of an earlier release.
START = token_hex(4)
# Not empty while the cache was away when there was news: it is told when the cache is back.
_untold = set()
_at_hand = Shelf()


def generation() -> str:
    """The token of now; read it before the data that is drawn under it.

    Data that is newer than its token is harmless; the other way round it would stay old.
    """
    return token_of(GENERATION)


def token_of(subject: str) -> str:
    """The token of one subject: of all that pages show, or of what only some of them do."""
    for untold in tuple(_untold):
        tell(untold)
    return cache.get_or_set(subject, _token, timeout=None)


def agree(tokens: dict[str, str]) -> bool:
    """Whether all of these are the tokens of now; the cache is asked once."""
    return not _untold and cache.get_many(tokens) == tokens


def renew(subject: str = GENERATION) -> None:
    """Let nothing that is kept be shown again: for who reads on in this transaction, and again
    once it is committed, because others drew meanwhile what they could see.
    """
    connection = transaction.get_connection()
    if not connection.in_atomic_block:
        _tell_or_leave(subject)
        return
    tell(subject)
    waiting = [function for _, function, *_ in connection.run_on_commit]
    if _ON_COMMIT[subject] not in waiting:
        transaction.on_commit(_ON_COMMIT[subject])


def tell(subject: str) -> bool:
    """Let the cache hear of news, and say whether it did; again, is harmless."""
    before = cache.get(subject)
    cache.set(subject, _token(), A_MINUTE)
    # A full disk takes nothing, and still gives what was there.
    is_told = cache.get(subject) not in {None, before}
    if is_told:
        _untold.discard(subject)
    else:
        _untold.add(subject)
    return is_told


def show(request: HttpRequest, subject: str) -> None:
    """Say that what is drawn for a request shows a subject; say so before it is asked."""
    shown = request.__dict__.setdefault("shown_subjects", {})
    shown.setdefault(subject, token_of(subject))


def kept(request: HttpRequest | None, name: str, *differs_by, ask: Callable[[], Kept]) -> Kept:
    """What was asked or drawn before for who sees the same pages, else ask and keep it.

    None is nothing to keep, and is asked again.
    """
    key = _key(request, name, *differs_by)
    found = _look_up(request, [key]).get(key) if key else None
    if found is None:
        found = ask()
        if key and found is not None:
            cache.set(key, found, AN_HOUR)
    return found


def kept_each(
    request: HttpRequest | None,
    name: str,
    things: Iterable[Thing],
    *,
    ask: Callable[[list[Thing]], dict[Thing, Kept]],
    in_forms: bool = False,
) -> dict[Thing, Kept]:
    """As `kept`, for each of several things: what isn't there of them is asked together.

    An answer to a form keeps nothing, because it may see what is taken back; with `in_forms` it
    does, for who asks before anything is changed.
    """
    keys = {thing: _key(request, name, thing, in_forms=in_forms) for thing in things}
    known = _look_up(request, [key for key in keys.values() if key])
    found = {thing: known[key] for thing, key in keys.items() if key in known}
    missing = [thing for thing in keys if thing not in found]
    asked = ask(missing) if missing else {}
    for thing, answer in asked.items():
        if keys[thing]:
            cache.set(keys[thing], answer, AN_HOUR)
    return found | asked


def _look_up(request: HttpRequest, names: list[str]) -> dict[str, Any]:
    """What is kept under these names; what isn't at hand of it is fetched together."""
    found = {name: _at_hand.lent(request.generation, name) for name in names}
    found = {name: thing for name, thing in found.items() if thing is not None}
    away = [name for name in names if name not in found]
    for name, thing in cache.get_many(away).items() if away else ():
        found[name] = _at_hand.hold(request.generation, name, thing)
    return found


def _key(request: HttpRequest | None, name: str, *differs_by, in_forms: bool = False) -> str | None:
    """The name under which something is kept for this request; None to ask anew.

    That is so for drafts, for an answer to a form, and in development, where a template shows
    what it says at once.
    """
    read_at_first = getattr(request, "generation", None)
    if read_at_first is None or settings.DEBUG or is_preview(request):
        return None
    if request.method not in READING and not in_forms:
        return None
    facts = repr([_circumstances(request), *map(str, differs_by)])
    return f"kept.{name}.{sha256(facts.encode()).hexdigest()}"


def _circumstances(request: HttpRequest) -> str:
    """What everything differs by; the same for all of a request in one language."""
    sight, language = sight_of(request), get_language()
    known = request.__dict__.setdefault("circumstances", {})
    asked_for = sight, language, request.generation
    if asked_for not in known:
        place = request.scheme, request.get_host(), language, str(localdate(moment_of(request)))
        known[asked_for] = repr((START, request.generation, *place, sight.fingerprint))
    return known[asked_for]


def _tell_or_leave(subject: str) -> None:
    """Tell what is committed; if the cache is away, let who stands above remember it."""
    if not tell(subject):
        # Robustly: what was done is stored, and whoever did it has nothing to do with the cache.
        news_missed.send_robust(sender=None, subject=subject)


_ON_COMMIT = {subject: partial(_tell_or_leave, subject) for subject in (GENERATION, PEOPLE)}


def _token() -> str:
    return token_hex(8)
