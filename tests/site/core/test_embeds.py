"""Films of other sites: known ones play after a click, others are links; nobody is asked."""

import re

import pytest

from core.embeds import Player, frame_sources, player_of
from tests.factories import a_path, a_step

YOUTUBE = Player("YouTube", "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1&rel=0")
VIMEO = Player("Vimeo", "https://player.vimeo.com/video/76979871?autoplay=1&dnt=1")
UNLISTED = Player("Vimeo", VIMEO.address + "&h=8272103f6e")


@pytest.mark.parametrize(
    ("address", "player"),
    [
        ("https://www.youtube.com/watch?v=aqz-KE-bpKQ", YOUTUBE),
        ("http://youtube.com/watch?t=12&v=aqz-KE-bpKQ&list=x", YOUTUBE),
        ("https://m.youtube.com/watch?v=aqz-KE-bpKQ#t=3", YOUTUBE),
        ("https://youtu.be/aqz-KE-bpKQ?si=abc", YOUTUBE),
        ("https://www.youtube.com/shorts/aqz-KE-bpKQ", YOUTUBE),
        ("https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ", YOUTUBE),
        ("https://vimeo.com/76979871", VIMEO),
        ("https://player.vimeo.com/video/76979871", VIMEO),
        ("https://vimeo.com/76979871/8272103f6e", UNLISTED),
        ("https://player.vimeo.com/video/76979871?h=8272103f6e", UNLISTED),
    ],
)
def test_a_film_of_a_provider_has_a_player(address, player):
    assert player_of(address) == player


@pytest.mark.parametrize(
    "address",
    [
        *[
            "",
            "x",
            "https://example.org/watch?v=aqz-KE-bpKQ",
            "https://youtube.com/",
            "//youtu.be/",
        ],
        *["https://youtube.com.evil.example/watch?v=aqz-KE-bpKQ", "https://evilyoutube.com/x"],
        *["https://youtu.be@evil.example/aqz-KE-bpKQ", "https://a@youtu.be/aqz-KE-bpKQ"],
        *[
            "javascript:alert(1)//youtu.be/aqz-KE-bpKQ",
            "data:text/html,https://youtu.be/aqz-KE-bpKQ",
        ],
        *["https://youtu.be/aqz-KE-bpKQ1234", "https://youtube.com/watch?v=../../x", "https://["],
        *["https://youtube.com/watch?v=%22onload=alert", "https://vimeo.com/76979871abc"],
        *["https://vimeo.com/user/76979871", "https://youtube.com:8443/watch?v=aqz-KE-bpKQ"],
    ],
)
def test_anything_else_has_none(address):
    assert player_of(address) is None


def test_what_may_not_be_smuggled_along_is_left_out():
    address = 'https://player.vimeo.com/video/76979871?h="><script>&dnt=0&autoplay=0'

    assert player_of(address) == VIMEO


def test_an_organisation_chooses_its_providers(settings):
    settings.EMBED_PROVIDERS = ["vimeo", "unknown"]

    assert player_of("https://youtu.be/aqz-KE-bpKQ") is None
    assert frame_sources() == ["https://player.vimeo.com"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("address", "plays"),
    [("https://youtu.be/aqz-KE-bpKQ", True), ("https://example.org/film", False)],
)
def test_a_step_loads_nothing_from_elsewhere(client, address, plays):
    step = a_step("Kijk", kind="watch", url=address, recording=None, captions=None, transcript="x")
    path = a_path(step)

    text = client.get(path.url + path.step_address(path.steps[0])).text

    outside = re.findall(r'(?:src|srcset|action|poster)="(?!/)[^"]*"', text)
    outside += re.findall(r'<link[^>]*href="(?!/)[^"]*"', text)
    assert (outside, "<iframe" in text) == ([], False)
    assert f'href="{address}"' in text
    assert ("YouTube" in text, 'data-behaviour="player"' in text) == (plays, plays)
