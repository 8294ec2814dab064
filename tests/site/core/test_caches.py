"""A cache that is away takes nothing along."""

import socket

import pytest
from django.core.cache import cache

from tests.factories import GuideFactory


@pytest.fixture
def an_absent_server(settings):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    backend = "core.caches.ForgivingRedisCache"
    settings.CACHES = {"default": {"BACKEND": backend, "LOCATION": f"redis://127.0.0.1:{port}"}}


@pytest.mark.usefixtures("an_absent_server")
def test_an_absent_cache_holds_nothing_and_keeps_nothing():
    cache.set("x", 1)

    assert (cache.get("x"), cache.get("x", 2), cache.add("x", 1)) == (None, 2, False)
    assert (cache.get_many(["x"]), cache.delete("x")) == ({}, False)
    assert cache.get_or_set("x", lambda: 3) == 3


@pytest.mark.django_db
@pytest.mark.usefixtures("an_absent_server")
def test_a_page_is_shown_and_published_without_its_cache(client):
    guide = GuideFactory(title="Eerst")
    guide.title = "Daarna"
    guide.save_revision().publish()

    assert "Daarna" in client.get(guide.url).text
