"""What is told of every answer: its number, a line in the log, and a count; where it is wanted."""

import logging
import time
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext

from django.conf import settings

from core import logs

NUMBER = "X-Request-ID"

access = logging.getLogger(logs.ACCESS)


class Watch:
    """Counts answers and writes a line for each, as the settings say; costs nothing otherwise."""

    def __init__(self):
        self._metrics = None
        if settings.METRICS_TOKEN or settings.METRICS_ALLOW:
            from core import metrics  # noqa: PLC0415 -- slow import

            metrics.begin()
            self._metrics = metrics

    def in_progress(self) -> AbstractContextManager:
        """Count what is being answered until the block ends."""
        return self._metrics.IN_PROGRESS.track_inprogress() if self._metrics else nullcontext()

    def note(self, method: str, route: str, status: int, start: float) -> None:
        """Tell of an answer that was begun at this reading of `time.perf_counter`."""
        if self._metrics is None and not settings.ACCESS_LOG:
            return
        seconds = time.perf_counter() - start
        if self._metrics is not None:
            self._metrics.count_answer(method, route, status, seconds)
        if settings.ACCESS_LOG:
            facts = {
                "method": method,
                "route": route,
                "status": status,
                "ms": round(seconds * 1000),
            }
            access.info("%(method)s %(route)s %(status)s %(ms)s ms", facts, extra=facts)


def number_given(facts: Mapping[str, str]) -> str:
    """The number that a proxy gave along; nobody else may choose one."""
    return facts.get("HTTP_X_REQUEST_ID", "") if settings.BEHIND_A_PROXY else ""
