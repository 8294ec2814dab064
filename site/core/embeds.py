"""Films on other sites: which we know, and where their player is; nobody outside is asked.

A player is only fetched after the reader asks for it, from the address that the provider keeps
for not following people about.
"""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlencode, urlsplit

from django.conf import settings


@dataclass(frozen=True, slots=True)
class Player:
    """Who shows a film, and the address of the frame that plays it."""

    provider: str
    address: str


@dataclass(frozen=True, slots=True)
class Provider:
    name: str
    hosts: frozenset[str]
    # Where in an address the film stands, the query included.
    film: re.Pattern
    frame: str
    asked: tuple[tuple[str, str], ...]


PROVIDERS = {
    "youtube": Provider(
        name="YouTube",
        hosts=frozenset({"youtube.com", "m.youtube.com", "youtube-nocookie.com", "youtu.be"}),
        film=re.compile(
            r"/(?:watch\?(?:[^#]*&)?v=|embed/|shorts/|live/|v/)?(?P<id>[\w-]{11})(?!\w)"
        ),
        frame="https://www.youtube-nocookie.com/embed/{id}",
        asked=(("autoplay", "1"), ("rel", "0")),
    ),
    "vimeo": Provider(
        name="Vimeo",
        hosts=frozenset({"vimeo.com", "player.vimeo.com"}),
        film=re.compile(r"/(?:video/)?(?P<id>\d{6,12})(?:/(?P<h>[0-9a-f]{8,12}))?(?![\w/])"),
        frame="https://player.vimeo.com/video/{id}",
        asked=(("autoplay", "1"), ("dnt", "1")),
    ),
}


def player_of(address: str) -> Player | None:
    """The player of a film at an address; None for whatever this site doesn't let play."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or "@" in parts.netloc:
        return None
    host = (parts.netloc.lower()).removeprefix("www.")
    for provider in _allowed():
        film = provider.film.match(f"{parts.path}?{parts.query}" if parts.query else parts.path)
        if host in provider.hosts and film:
            return Player(provider.name, _address(provider, film.groupdict(), parts.query))
    return None


def frame_sources() -> list[str]:
    """The origins that a content security policy has to let be framed."""
    return ["https://" + urlsplit(provider.frame).netloc for provider in _allowed()]


def _allowed() -> list[Provider]:
    return [PROVIDERS[key] for key in settings.EMBED_PROVIDERS if key in PROVIDERS]


def _address(provider: Provider, film: dict[str, str | None], query: str) -> str:
    asked = dict(provider.asked)
    # Vimeo's key to a film that isn't listed.
    secret = film.get("h") or parse_qs(query).get("h", [""])[0]
    if provider is PROVIDERS["vimeo"] and re.fullmatch(r"[0-9a-f]{8,12}", secret):
        asked["h"] = secret
    return f"{provider.frame.format(id=film['id'])}?{urlencode(asked)}"
