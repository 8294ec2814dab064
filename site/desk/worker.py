"""The process that does background work, and what the clock starts, until it is told to stop.

Several may run, on several machines. On SQLite one is enough; it looks for work without a lock,
and takes one only for as long as it notes what it took or did.
"""

import logging
import os
import signal
import socket
import time
from dataclasses import dataclass, field
from datetime import timedelta

from django.db import Error, connection

from core import background, freshness
from desk import jobs

logger = logging.getLogger(__name__)

# How often it says that it is there, and looks what is due by the clock.
SIGN_OF_LIFE, CLOCK = timedelta(seconds=30), timedelta(minutes=1)


@dataclass
class Worker:
    """Look for work, do it, rest; what is begun is finished before it stops."""

    rest: float
    name: str = field(default_factory=lambda: f"{socket.gethostname()}:{os.getpid()}")
    is_stopping: bool = False
    _next: dict[timedelta, float] = field(default_factory=dict)

    def run(self) -> None:
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self.stop)
        logger.info("The worker %s begins", self.name)
        with background.asked_here():
            while not self.is_stopping:
                if not self._work():
                    time.sleep(self.rest)
        logger.info("The worker %s stops", self.name)

    def stop(self, *args) -> None:
        self.is_stopping = True

    def _work(self) -> bool:
        """Do one thing, and tell whether there was one; a database may be away for a while."""
        try:
            connection.close_if_unusable_or_obsolete()
            if self._is_time_for(SIGN_OF_LIFE):
                background.note_worker(self.name)
                # Who draws pages asks for the token, and tells by that what the cache missed.
                freshness.generation()
            if self._is_time_for(CLOCK):
                jobs.tick(jobs.BY_THE_CLOCK)
            return not self.is_stopping and background.do_next() is not None
        except Error:
            logger.exception("The database doesn't answer")
            connection.close()
            return False

    def _is_time_for(self, interval: timedelta) -> bool:
        if time.monotonic() < self._next.get(interval, 0):
            return False
        self._next[interval] = time.monotonic() + interval.total_seconds()
        return True
