"""A thread of this process for what its requests leave to be done, one thing after the other."""

import atexit
import os
from collections.abc import Callable
from queue import SimpleQueue
from threading import Lock, Thread
from typing import Generic, TypeVar

Thing = TypeVar("Thing")

# Seconds that a process which ends waits for what it is doing; the clock does the rest.
PATIENCE = 20


class Aside(Generic[Thing]):
    """Begins with the first thing that is left to it, anew in each process.

    What it does with one says itself what goes wrong: it raises nothing.
    """

    def __init__(self, do: Callable[[Thing], None]):
        self._do = do
        self._lock = Lock()
        self._process = None

    def take(self, thing: Thing) -> None:
        with self._lock:
            if self._process != os.getpid():
                self._begin()
        self._waiting.put(thing)

    def _begin(self) -> None:
        self._process, self._waiting = os.getpid(), SimpleQueue()
        thread = Thread(target=self._work, args=[self._waiting], name="aside", daemon=True)
        thread.start()
        atexit.register(self._end, thread, self._waiting)

    def _work(self, waiting: SimpleQueue) -> None:
        while (thing := waiting.get()) is not None:
            self._do(thing)

    def _end(self, thread: Thread, waiting: SimpleQueue) -> None:
        waiting.put(None)
        thread.join(PATIENCE)
