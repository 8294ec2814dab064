"""A cache that is away takes nothing along."""

import multiprocessing
import os
import resource
import shutil
import socket
from contextlib import contextmanager
from threading import Event, Thread

import pytest
import time_machine
from django.core.cache import cache, caches

from bench.faults import own_redis
from core import freshness
from core.caches import CULLED_EVERY
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

    assert (cache.get("x"), cache.get("x", 2), cache.add("x", 1)) == (None, 2, True)
    assert (cache.get_many(["x"]), cache.delete("x")) == ({}, False)
    assert cache.get_or_set("x", lambda: 3) == 3


@pytest.mark.django_db
@pytest.mark.usefixtures("an_absent_server")
def test_a_page_is_shown_and_published_without_its_cache(client):
    guide = GuideFactory(title="Eerst")
    guide.title = "Daarna"
    guide.save_revision().publish()

    assert "Daarna" in client.get(guide.url).text


@pytest.fixture
def a_server(settings):
    if not shutil.which("redis-server"):
        pytest.skip("no Redis is installed")
    backend = "core.caches.ForgivingRedisCache"
    with own_redis() as server:
        settings.CACHES = {"default": {"BACKEND": backend, "LOCATION": server.url}}
        yield server


def test_several_things_are_read_at_once(a_server):
    cache.set("text", "één")
    cache.set("number", 2)

    assert cache.get_many(["text", "number", "nowhere"]) == {"text": "één", "number": 2}
    assert (cache.get_many(["nowhere"]), cache.get_many([])) == ({}, {})


def test_a_server_that_was_away_between_two_questions_is_asked_anew(a_server):
    cache.set("x", 1)
    before = cache.get_many(["x"])

    a_server.stop()
    a_server.start()
    emptied = cache.get_many(["x"])
    cache.set("x", 2)

    assert (before, emptied, cache.get_many(["x"])) == ({"x": 1}, {}, {"x": 2})


def test_a_process_that_branches_off_does_not_hear_what_the_first_one_is_told(a_server):
    names = [f"x{number}" for number in range(200)]
    for name in names:
        cache.set(name, f"of {name}")
    everything = [{name: f"of {name}"} for name in names]
    assert cache.get_many(names[:1]) == everything[0]

    branch = multiprocessing.get_context("fork").Pool(1)
    there = branch.map_async(_each_of, [names[::-1]])
    here = _each_of(names)

    assert here == everything
    assert there.get(timeout=20) == [everything[::-1]]
    branch.terminate()


def _each_of(names: list[str]) -> list[dict[str, str]]:
    return [cache.get_many([name]) for name in names]


@pytest.fixture
def folder(settings, tmp_path):
    backend = "core.caches.ForgivingFileCache"
    settings.CACHES = {"default": {"BACKEND": backend, "LOCATION": str(tmp_path / "cache")}}
    return tmp_path / "cache"


@pytest.mark.parametrize("content", [b"", b"garbage", b"\x80\x05N.garbage"])
def test_a_damaged_file_is_a_file_that_is_not_there(folder, content):
    cache.set("x", 1)
    for file in folder.iterdir():
        file.write_bytes(content)

    assert (cache.get("x"), cache.get("x", 2)) == (None, 2)
    cache.set("x", 3)
    assert cache.get("x") == 3


def test_a_folder_that_can_not_be_written_keeps_nothing(folder):
    folder.write_text("a file stands where the folder should")

    cache.set("x", 1)

    assert (cache.get("x"), cache.add("x", 1), cache.delete("x")) == (None, True, False)
    assert cache.get_or_set("x", lambda: 3) == 3


def test_a_folder_that_can_not_be_emptied_takes_nobody_along(folder):
    (folder / "stands.djcache" / "in the way").mkdir(parents=True)

    assert cache.clear() is False


@contextmanager
def away(folder):
    elsewhere = folder.rename(folder.with_name("away"))
    folder.write_text("a file stands where the folder should")
    yield
    folder.unlink()
    elsewhere.rename(folder)


@pytest.mark.django_db
def test_news_during_an_absence_of_the_cache_is_told_afterwards(folder):
    before = freshness.generation()

    with away(folder):
        freshness.renew()

    assert cache.get(freshness.GENERATION) == before
    assert freshness.generation() != before
    assert freshness.generation() == cache.get(freshness.GENERATION)


def test_news_that_a_full_disk_does_not_take_is_told_afterwards(folder):
    before = freshness.generation()

    # No file may get a byte, as root on a full disk.
    _bytes, at_most = limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, at_most))
    try:
        is_told = freshness.tell(freshness.GENERATION)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    assert (is_told, cache.get(freshness.GENERATION)) == (False, before)
    assert freshness.generation() != before


class Lingering:
    """A value that is being written for as long as a test wants."""

    begun, may_end = Event(), Event()

    def __reduce__(self):
        self.begun.set()
        assert self.may_end.wait(10)
        return (str, ())


def test_of_two_who_add_at_once_one_is_told_no(folder):
    answers = []
    slow = Thread(target=lambda: answers.append(cache.add("x", Lingering())))
    slow.start()
    assert Lingering.begun.wait(10)

    answers.append(cache.add("x", "first"))
    Lingering.may_end.set()
    slow.join()

    assert (answers, cache.get("x")) == ([True, False], "first")
    assert [file.suffix for file in folder.iterdir()] == [".djcache"]


def test_what_is_added_lasts_as_long_as_was_said(folder):
    cache.add("x", 1, timeout=60)
    cache.add("gone", 1, timeout=0)

    assert (cache.add("x", 2), cache.get("x"), cache.add("gone", 2)) == (False, 1, True)


@pytest.mark.parametrize("content", [b"", b"garbage"])
def test_what_is_added_replaces_a_damaged_file(folder, content):
    cache.set("x", 1)
    for file in folder.iterdir():
        file.write_bytes(content)

    assert (cache.add("x", 2), cache.get("x")) == (True, 2)


def test_a_folder_is_cleared_now_and_then_and_never_grows_without_end(folder, settings):
    settings.CACHES["default"]["OPTIONS"] = {"MAX_ENTRIES": 50}
    settings.CACHES = dict(settings.CACHES)

    for number in range(400):
        cache.set(f"x{number}", number)

    assert cache.get("x399") == 399
    assert len(list(folder.iterdir())) < 3 * CULLED_EVERY


def test_a_text_that_stands_for_a_while_is_remembered_until_its_file_is_another(folder):
    cache.set("x", "first", timeout=None)
    (file,) = folder.iterdir()
    os.utime(file, (1, 1))
    other = caches.create_connection("default")
    assert (cache.get("x"), cache.get("x")) == ("first", "first")

    other.set("x", "second", timeout=None)
    assert cache.get("x") == "second"
    os.utime(file, (1, 1))
    assert cache.get("x") == "second"
    other.delete("x")
    assert cache.get("x") is None


def test_a_text_that_is_remembered_lasts_as_long_as_was_said(folder):
    with time_machine.travel(100, tick=False) as clock:
        cache.set("x", "for a minute", timeout=60)
        (file,) = folder.iterdir()
        os.utime(file, (1, 1))
        assert cache.get("x") == "for a minute"
        assert cache._settled[str(file)].text == "for a minute"

        clock.shift(59)
        assert cache.get("x") == "for a minute"
        clock.shift(2)
        assert cache.get("x") is None
