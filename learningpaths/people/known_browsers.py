"""Browsers in which somebody signed in before: what others type wrong doesn't shut those out.

The method is that of OWASP's "Slow Down Online Guessing Attacks with Device Cookies",
https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies. The cookie
opens nothing: it chooses the limits by which an attempt is counted, see `limits`.
"""

import time
from datetime import timedelta
from hashlib import blake2b
from secrets import token_urlsafe
from typing import NamedTuple

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse

from learningpaths.people.models import User

SALT = "learningpaths.people.known_browsers"
LIFE = timedelta(days=180)
AT_MOST = 5  # people who share a browser


class Acquaintance(NamedTuple):
    """An account that somebody opened in this browser, and when they did so last."""

    nonce: str
    mark: str
    met_at: int


def cookie_name() -> str:
    """With the session's prefix, but never its name: `kept_answers` takes that for a session."""
    return "__Host-known_browser" if settings.SESSION_COOKIE_SECURE else "known_browser"


def nonce_for(request: HttpRequest, account: str) -> str | None:
    """What this browser's attempts at the account are counted by; None where it is a stranger."""
    known = _read(request)
    person = User.objects.filter(email=account).first() if known else None
    return _nonce_among(known, person) if person else None


def introduce(request: HttpRequest, response: HttpResponse, person: User) -> None:
    """Make the browser known to whoever signed in; its count of wrong passwords goes on."""
    known = _read(request)
    nonce = _nonce_among(known, person) or token_urlsafe(16)
    newest = Acquaintance(nonce, _mark(nonce, person), int(time.time()))
    others = [each for each in known if each.nonce != nonce]
    response.set_cookie(
        cookie_name(),
        signing.dumps([newest, *others][:AT_MOST], salt=SALT),
        max_age=LIFE,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )


def _read(request: HttpRequest) -> list[Acquaintance]:
    """Whom the browser knows, the newest first; nobody by a cookie that isn't ours."""
    try:
        kept = signing.loads(request.COOKIES.get(cookie_name(), ""), salt=SALT)
    except signing.BadSignature:
        return []
    oldest = time.time() - LIFE.total_seconds()
    return [each for each in (Acquaintance(*facts) for facts in kept) if each.met_at > oldest]


def _nonce_among(known: list[Acquaintance], person: User) -> str | None:
    nonces = (each.nonce for each in known if each.mark == _mark(each.nonce, person))
    return next(nonces, None)


def _mark(nonce: str, person: User) -> str:
    """Tells who it is only to who has the password as it is kept, and until they change it."""
    facts = f"{person.pk} {person.password}"
    return blake2b(facts.encode(), key=nonce.encode(), digest_size=16).hexdigest()
