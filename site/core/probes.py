"""What machines ask of this one: does it live, can it serve, and how does it do.

A load balancer asks by address and not by the site's name, and over http. So these are answered
before anything looks at host, session or language.
"""

import hmac
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from ipaddress import ip_address, ip_network
from pkgutil import iter_modules
from secrets import token_hex

from django.apps import apps
from django.conf import settings
from django.core.cache import cache
from django.db import Error, connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseNotFound

# Once true in a process it stays so: code doesn't change while it runs.
_is_migrated = False


def answer_to(request: HttpRequest) -> HttpResponse | None:
    """The answer to a probe; None for every other request."""
    probe = PROBES.get(request.path_info)
    if probe is None:
        return None
    if request.method in {"GET", "HEAD"}:
        answer = probe(request)
    else:
        answer = HttpResponseNotAllowed(["GET", "HEAD"], content_type="text/plain")
    answer.headers["Content-Length"] = str(len(answer.content))
    answer.headers["Cache-Control"] = "no-store"
    answer.headers["X-Content-Type-Options"] = "nosniff"
    return answer


def live(request: HttpRequest) -> HttpResponse:
    """Say that this process answers; restart it when it doesn't."""
    return HttpResponse("live\n", content_type="text/plain")


def ready(request: HttpRequest) -> HttpResponse:
    """Say whether visitors may be sent here; if not, which part keeps it, in one word."""
    missing = what_is_missing()
    text, status = (f"not ready: {missing}\n", 503) if missing else ("ready\n", 200)
    return HttpResponse(text, content_type="text/plain", status=status)


def metrics(request: HttpRequest) -> HttpResponse:
    """Numbers for Prometheus, for who may have them; for others they aren't there."""
    if not _may_measure(request):
        return HttpResponseNotFound("not found\n", content_type="text/plain")
    from core.metrics import exposition  # noqa: PLC0415 -- slow import

    text, content_type = exposition()
    return HttpResponse(text, content_type=content_type)


PROBES: dict[str, Callable[[HttpRequest], HttpResponse]] = {
    "/healthz/live": live,
    "/healthz/ready": ready,
    "/metrics": metrics,
}


def what_is_missing() -> str:
    """Which part keeps this process from serving: database, migrations or cache."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        if not is_migrated():
            return "migrations"
    except Error:
        return "database"
    return "" if cache_answers() else "cache"


def is_migrated() -> bool:
    """Whether the database is as this code expects it."""
    global _is_migrated
    if not _is_migrated:
        applied = MigrationRecorder(connection).applied_migrations()
        _is_migrated = applied.keys() >= set(_migrations_on_disk())
    return _is_migrated


def _migrations_on_disk() -> Iterator[tuple[str, str]]:
    """By the names of their files: what is in them would stay in memory as long as the process."""
    for label in apps.app_configs:
        place, _is_set = MigrationLoader.migrations_module(label)
        package = find_spec(place) if place else None
        for module in iter_modules(package.submodule_search_locations if package else []):
            if not module.ispkg and module.name[0] not in "_~":
                yield label, module.name


def cache_answers() -> bool:
    """Whether what one puts there is found again: a cache of ours never says that it is away."""
    name, word = f"probe.{token_hex(4)}", token_hex(4)
    cache.set(name, word, timeout=10)
    found = cache.get(name)
    cache.delete(name)
    return found == word


def _may_measure(request: HttpRequest) -> bool:
    token = settings.METRICS_TOKEN
    given = request.headers.get("Authorization", "")
    if token and hmac.compare_digest(given.encode(), f"Bearer {token}".encode()):
        return True
    # Behind a proxy everybody has the address of the proxy.
    if not settings.METRICS_ALLOW or "X-Forwarded-For" in request.headers:
        return False
    try:
        address = ip_address(request.META.get("REMOTE_ADDR", ""))
    except ValueError:
        return False
    return any(address in ip_network(place) for place in settings.METRICS_ALLOW)
