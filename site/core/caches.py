"""Caches that may fail: the site is slower without its cache, and there all the same."""

import logging
import math
import os
import pickle
import tempfile
import time
import zlib
from collections.abc import Callable
from functools import cache, lru_cache
from itertools import count
from pathlib import Path
from threading import local
from typing import BinaryIO, NamedTuple

from django.core.cache.backends.base import DEFAULT_TIMEOUT
from django.core.cache.backends.filebased import FileBasedCache
from django.core.cache.backends.redis import RedisCache, RedisCacheClient

logger = logging.getLogger(__name__)

PATIENCE = 1  # seconds that a page waits for the server
PAUSE = 5  # seconds until it is asked again
NAMES_KNOWN, CULLED_EVERY = 1_024, 64
SHORT, A_WHILE = 64, 2_000_000_000  # characters, nanoseconds
FEW = 2  # subjects that a page shows


class LastingClient(RedisCacheClient):
    """Django's own, except that what it makes for a question lasts: its client, and for reading
    several things at once a connection of each thread and the words that go over it.

    A page of the cache costs little else than this.
    """

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self._client = cache(self._client)
        self._of_thread = local()
        self._known = lru_cache(NAMES_KNOWN)(self._command)

    def get_many(self, keys):
        keys = tuple(keys)
        if not keys:
            return {}
        command = self._known(keys) if len(keys) <= FEW else self._command(keys)
        found = zip(keys, self._ask(command), strict=True)
        return {key: self._serializer.loads(thing) for key, thing in found if thing is not None}

    def _ask(self, command: list[bytes]):
        """Only what may be asked twice: whoever was away meanwhile is asked anew."""
        connection = self._connection()
        try:
            return _answer(connection, command)
        except self._lib.ConnectionError:
            return _answer(connection, command)

    def _connection(self):
        """One of this thread in this process; after a failure it connects again by itself."""
        process = os.getpid()
        if getattr(self._of_thread, "process", None) != process:
            self._of_thread.connection = self._get_connection_pool(write=False).make_connection()
            self._of_thread.process = process
        return self._of_thread.connection

    def _command(self, keys: tuple[str, ...]) -> list[bytes]:
        return self._connection().pack_command("MGET", *keys)


def _answer(connection, command: list[bytes]):
    connection.send_packed_command(command)
    return connection.read_response()


class ForgivingRedisCache(RedisCache):
    """Django's own, except that a server that doesn't answer holds nothing and keeps nothing."""

    def __init__(self, server: str, params: dict):
        from redis import RedisError, backoff, retry  # noqa: PLC0415 -- slow import

        once = retry.Retry(backoff.NoBackoff(), 0)
        waiting = {"socket_connect_timeout": PATIENCE, "socket_timeout": PATIENCE, "retry": once}
        super().__init__(server, params | {"OPTIONS": waiting | params.get("OPTIONS", {})})
        self._class = LastingClient
        self._trouble = RedisError
        self._away_until = 0.0
        self.make_and_validate_key = lru_cache(NAMES_KNOWN)(super().make_and_validate_key)

    def get(self, key, default=None, version=None):
        return self._unless_away(default, super().get, key, default, version)

    def get_many(self, keys, version=None):
        return self._unless_away({}, super().get_many, keys, version)

    def add(self, key, value, *args, **options):
        return self._unless_away(True, super().add, key, value, *args, **options)

    def set(self, key, value, *args, **options):
        return self._unless_away(None, super().set, key, value, *args, **options)

    def delete(self, key, version=None):
        return self._unless_away(False, super().delete, key, version)

    def clear(self):
        return self._unless_away(False, super().clear)

    def _unless_away(self, otherwise, ask: Callable, *args, **options):
        if time.monotonic() < self._away_until:
            return otherwise
        try:
            return ask(*args, **options)
        except self._trouble as error:
            self._away_until = time.monotonic() + PAUSE
            logger.warning("The cache is away: %s", error)
            return otherwise


class Settled(NamedTuple):
    """A text that was read, from which file, and the second at which it ends."""

    file: tuple[int, int]
    text: str
    end: float


class ForgivingFileCache(FileBasedCache):
    """Django's own, except that a file that can't be read or written is a file that isn't there.

    A full disk, a folder of somebody else, or what another version wrote.
    """

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self._writes = count()
        self._settled = {}
        self._key_to_file = lru_cache(NAMES_KNOWN)(super()._key_to_file)

    def get(self, key, default=None, version=None):
        """Django's own way, with fewer steps: a page of the cache costs little else than this."""
        path = self._key_to_file(key, version)
        settled = self._settled.get(path)
        try:
            if settled and settled.file == _signature(os.stat(path)) and time.time() <= settled.end:
                return settled.text
            with open(path, "rb") as file:
                if self._is_expired(file):
                    return default
                value = pickle.loads(zlib.decompress(file.read()))  # noqa: S301 -- our own file
                self._settle(file, value)
                return value
        except FileNotFoundError:
            pass
        except Exception as error:  # noqa: BLE001 -- a damaged file raises whatever it likes
            _warn(error)
        return default

    def _settle(self, file: BinaryIO, value) -> None:
        """Remember a short text for as long as its file is the same one, and it lasts.

        Only of a file that stands for a while: of two that are written within a tick of the
        clock, the second may look like the first.
        """
        if not isinstance(value, str) or len(value) > SHORT:
            return
        facts = os.stat(file.fileno())
        if time.time_ns() - facts.st_mtime_ns > A_WHILE:
            file.seek(0)
            end = pickle.load(file)  # noqa: S301 -- our own file
            self._settled[file.name] = Settled(_signature(facts), value, end or math.inf)

    def set(self, key, value, *args, **options):
        return _unless_broken(None, super().set, key, value, *args, **options)

    def add(self, key, value, timeout=DEFAULT_TIMEOUT, version=None):
        """Keep it for whoever comes first: of two at once, Django's own tells both they are."""
        return _unless_broken(True, self._add, key, value, timeout, version)

    def _add(self, key, value, timeout, version) -> bool:
        if self.has_key(key, version):
            return False
        self._createdir()
        self._cull()
        handle, written = tempfile.mkstemp(dir=self._dir)
        try:
            with open(handle, "wb") as file:
                self._write_content(file, timeout, value)
            os.link(written, self._key_to_file(key, version))
        except OSError:
            # Somebody was first; if not, what stood there is damaged, or the disk knows no links.
            if self.has_key(key, version):
                return False
            self.set(key, value, timeout, version)
        finally:
            Path(written).unlink()
        return True

    def has_key(self, key, version=None):
        return _unless_broken(False, super().has_key, key, version)

    def delete(self, key, version=None):
        return _unless_broken(False, super().delete, key, version)

    def clear(self):
        return _unless_broken(False, super().clear)

    def _createdir(self):
        _unless_broken(None, super()._createdir)

    def _cull(self):
        """Make room now and then: it lists the whole folder, which costs more than a write."""
        if next(self._writes) % CULLED_EVERY == 0:
            super()._cull()


def _signature(facts: os.stat_result) -> tuple[int, int]:
    return facts.st_ino, facts.st_mtime_ns


def _unless_broken(otherwise, ask: Callable, *args, **options):
    try:
        return ask(*args, **options)
    except Exception as error:  # noqa: BLE001 -- a damaged file raises whatever it likes
        _warn(error)
        return otherwise


def _warn(error: Exception) -> None:
    logger.warning("The cache fails: %r", error)
