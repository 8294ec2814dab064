"""Whoever stands at the door gives the same answer as the house, and gives it sooner."""

import gzip
import logging

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django.test import RequestFactory

from core.entrance import Entrance
from tests.factories import GuideFactory

pytestmark = pytest.mark.django_db

NUMBER = "X-Request-ID"
BEFORE, AFTER = "Kanarie", "Merel"


class House:
    """The site behind its door; `let_in` counts who came further."""

    def __init__(self):
        self.let_in, self.site = 0, WSGIHandler()
        self.door = Entrance(self._further)

    def _further(self, facts, start_response):
        self.let_in += 1
        return self.site(facts, start_response)

    def ask(self, path, method="GET", **facts):
        """Status line, headers without their number, and body of what is answered."""
        told = []
        environ = RequestFactory().generic(method, path, **facts).environ
        body = b"".join(self.door(environ, lambda *facts: told.extend(facts)))
        status, headers = told
        self.number = dict(headers).pop(NUMBER)
        return status, sorted(pair for pair in headers if pair[0] != NUMBER), body


@pytest.fixture
def house():
    """A site whose requests leave the connection of the test open, as those of a test client do."""
    signals = request_started, request_finished
    for signal in signals:
        signal.disconnect(close_old_connections)
    yield House()
    for signal in signals:
        signal.connect(close_old_connections)


@pytest.fixture
def guide():
    return GuideFactory(title=BEFORE)


@pytest.mark.parametrize(
    "asked",
    [
        {},
        {"HTTP_ACCEPT_ENCODING": "br"},
        {"HTTP_ACCEPT_ENCODING": "gzip"},
        {"method": "HEAD"},
    ],
    ids=str,
)
def test_the_door_answers_what_the_house_would_to_the_byte(house, guide, asked):
    house.ask(guide.url)
    behind = House()
    behind.door = behind._further

    answer = house.ask(guide.url, **asked)

    assert answer == behind.ask(guide.url, **asked)
    assert (answer[0], house.let_in) == ("200 OK", 1)
    assert house.number != behind.number


def test_who_drew_a_page_does_not_choose_how_others_read_it(house, guide):
    house.ask(guide.url, HTTP_ACCEPT_ENCODING="br")

    _status, headers, body = house.ask(guide.url)

    assert (house.let_in, "Content-Encoding" in dict(headers)) == (1, False)
    assert dict(headers)["Content-Length"] == str(len(body))
    assert BEFORE in body.decode()


def test_the_door_tells_a_browser_that_nothing_changed_until_something_does(house, guide):
    _status, headers, _body = house.ask(guide.url)
    known = {"HTTP_IF_NONE_MATCH": dict(headers)["ETag"]}

    status, again, body = house.ask(guide.url, **known)

    assert (status, body, house.let_in) == ("304 Not Modified", b"", 1)
    of_the_body = {"Content-Type", "Content-Language", "Content-Length"}
    assert again == [pair for pair in headers if pair[0] not in of_the_body]
    guide.title = AFTER
    guide.save_revision().publish()
    assert AFTER in house.ask(guide.url, **known)[2].decode()
    assert house.let_in == 2


@pytest.mark.parametrize(
    "asked",
    [
        {"method": "POST"},
        {"HTTP_COOKIE": "sessionid=x"},
        {"HTTP_COOKIE": "messages=x"},
        {"HTTP_AUTHORIZATION": "Basic eA=="},
        {"HTTP_HX_REQUEST": "true"},
        {"HTTP_HOST": "elders.example"},
        {"QUERY_STRING": "page=2&thema=x"},
    ],
    ids=str,
)
def test_whoever_asks_for_something_else_comes_further(house, guide, asked):
    house.ask(guide.url)

    house.ask(guide.url, **asked)

    assert house.let_in == 2


def test_http_and_https_are_two_addresses_as_the_proxy_tells(settings, house, guide):
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    settings.SECURE_HSTS_SECONDS = 60
    house = House()
    asked = [{}, *({"HTTP_X_FORWARDED_PROTO": scheme} for scheme in ("https", "https, http"))]
    told = []
    for facts in [*asked, *asked]:
        _status, headers, _body = house.ask(guide.url, **facts)
        told.append("Strict-Transport-Security" in dict(headers))

    assert told == [False, True, True] * 2
    assert house.let_in == 2


def test_a_proxy_gives_the_number_and_the_log_tells_of_it(house, guide, settings, caplog):
    settings.ACCESS_LOG = settings.BEHIND_A_PROXY = True
    house.ask(guide.url)
    caplog.set_level(logging.INFO)
    caplog.clear()

    house.ask(guide.url, HTTP_X_REQUEST_ID="from-the-proxy")

    (record,) = caplog.records
    assert (record.method, record.route, record.status) == ("GET", "kept page", 200)
    assert house.number == "from-the-proxy"


def test_a_cache_that_fails_is_left_to_the_house(house, guide, settings, tmp_path):
    """Which knows what to say of it, in the language of the reader."""
    backend = "django.core.cache.backends.filebased.FileBasedCache"
    settings.CACHES = {"default": {"BACKEND": backend, "LOCATION": str(tmp_path)}}
    house.ask(guide.url)
    for file in tmp_path.iterdir():
        file.write_bytes(b"x")

    status, _headers, body = house.ask(guide.url)

    assert (status, house.let_in) == ("500 Internal Server Error", 2)
    assert "Er ging iets mis" in body.decode()


def test_what_is_damaged_in_the_cache_is_drawn_anew(house, guide, settings, tmp_path):
    location = tmp_path / "cache"
    settings.CACHES = {
        "default": {"BACKEND": "core.caches.ForgivingFileCache", "LOCATION": str(location)}
    }
    house.ask(guide.url)
    for file in location.iterdir():
        file.write_bytes(gzip.compress(b"x"))

    assert BEFORE in house.ask(guide.url)[2].decode()
