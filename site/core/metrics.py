"""What Prometheus is told: how requests went in all workers of this machine, and what rooms count.

Workers count in files of their own in `METRICS_DIR`, which are added up when somebody asks. A
worker that takes the place of another goes on with its file, so there are never more files than
workers. What only the database knows is asked when somebody asks; every machine says the same of
it. No label says who asked, or for which page.

Only imported where metrics are wanted: whoever doesn't want them pays nothing.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.core.signals import got_request_exception
from django.db import Error
from django.db.backends.signals import connection_created
from django.http import HttpRequest, HttpResponse
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    generate_latest,
    multiprocess,
    values,
)
from prometheus_client.core import GaugeMetricFamily

from core import health
from core.logs import route_of
from core.outages import outage_of

METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}

_place = "main"  # of this process among those that count in the same folder


def _own_place() -> str:
    return _place


if settings.METRICS_DIR:
    Path(settings.METRICS_DIR).mkdir(parents=True, exist_ok=True)
    values.ValueClass = values.MultiProcessValue(process_identifier=_own_place)

OWN = CollectorRegistry()
REQUESTS = Counter(
    "dwarsverband_requests",
    "Requests that were answered.",
    ["route", "method", "status"],
    registry=OWN,
)
SECONDS = Histogram(
    "dwarsverband_request_seconds",
    "How long answers took.",
    ["route"],
    buckets=(0.02, 0.1, 0.3, 1, 5),
    registry=OWN,
)
IN_PROGRESS = Gauge(
    "dwarsverband_requests_in_progress",
    "Requests that are being answered now.",
    multiprocess_mode="livesum",
    registry=OWN,
)
DATABASE_ERRORS = Counter(
    "dwarsverband_database_errors",
    "Times that the database was away, locked or full.",
    ["kind"],
    registry=OWN,
)


def take_place(place: str) -> None:
    """Count under this name from now on; another process had it that has ended."""
    global _place
    _place = place


def leave_place(place: str) -> None:
    """What a process that has ended was doing counts no more; what it did stays counted."""
    multiprocess.mark_process_dead(place, settings.METRICS_DIR)


def begin() -> None:
    """Count from now on that the database is out of order, also where code makes good for it."""
    connection_created.connect(_watch, dispatch_uid="metrics")
    got_request_exception.connect(_on_fault, dispatch_uid="metrics")


def count_answer(request: HttpRequest, response: HttpResponse, seconds: float) -> None:
    route = route_of(request)
    method = request.method if request.method in METHODS else "other"
    REQUESTS.labels(route, method, f"{response.status_code // 100}xx").inc()
    SECONDS.labels(route).observe(seconds)


def exposition() -> tuple[bytes, str]:
    """All of it in the text format of Prometheus, and how that is called."""
    registry = CollectorRegistry()
    if settings.METRICS_DIR:
        multiprocess.MultiProcessCollector(registry, settings.METRICS_DIR)
    else:
        registry.register(OWN)
    registry.register(_Measures())
    return generate_latest(registry), CONTENT_TYPE_LATEST


class _Measures:
    """What rooms count, and what this machine's workers weigh; asked anew each time."""

    def collect(self) -> Iterator[GaugeMetricFamily]:
        for measure in health.measures():
            family = GaugeMetricFamily(
                f"dwarsverband_{measure.name}", measure.about, labels=measure.labels
            )
            for labels, value in measure.now():
                family.add_metric(labels, value)
            yield family
        weights = [_weight(pid) for pid in _workers()]
        yield GaugeMetricFamily("dwarsverband_workers", "Workers here.", value=len(weights))
        memory = GaugeMetricFamily(
            "dwarsverband_memory_bytes", "Memory of the workers here.", labels=["of"]
        )
        memory.add_metric(["all workers"], sum(weights))
        memory.add_metric(["largest worker"], max(weights))
        yield memory


def _workers() -> list[int]:
    """The workers of this server; this process alone when it has no brothers."""
    parent = os.getppid()
    try:
        children = Path(f"/proc/{parent}/task/{parent}/children").read_text()
        found = [int(pid) for pid in children.split()]
    except OSError:
        found = []
    return found if settings.METRICS_DIR and os.getpid() in found else [os.getpid()]


def _weight(pid: int) -> int:
    try:
        pages = Path(f"/proc/{pid}/statm").read_text().split()[1]
    except OSError:
        return 0
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def _watch(connection, **kwargs) -> None:
    if _count_failing not in connection.execute_wrappers:
        connection.execute_wrappers.append(_count_failing)


def _count_failing(execute, sql, params, many, context):
    try:
        return execute(sql, params, many, context)
    except Error as error:
        _count_once(error)
        raise


def _on_fault(**kwargs) -> None:
    """Count what no query told: that there was no connection to be had."""
    error = sys.exception()
    if isinstance(error, Error):
        _count_once(error)


def _count_once(error: Error) -> None:
    outage = outage_of(error)
    if outage and not hasattr(error, "is_counted"):
        error.is_counted = True
        DATABASE_ERRORS.labels(outage.name.lower()).inc()
