"""What a load balancer and Prometheus are answered, and what strangers are not."""

import pytest
from django.db import OperationalError, connection, connections
from django.db.migrations.recorder import MigrationRecorder
from django.test import Client
from psycopg.errors import DiskFull, UndefinedTable

from core import health, probes

TOKEN = "a-token-that-nobody-guesses"


def answer(address, method="get", **extra):
    """How it answers a machine that knows no host name and no https."""
    client = Client(raise_request_exception=False, SERVER_NAME="10.0.0.7")
    response = getattr(client, method)(address, **extra)
    return response.status_code, response.text


@pytest.fixture
def as_production(settings):
    settings.SECURE_SSL_REDIRECT = True
    settings.ALLOWED_HOSTS = ["leren.example.org"]


@pytest.fixture
def newly_started(monkeypatch):
    monkeypatch.setattr(probes, "_is_migrated", False)


@pytest.mark.usefixtures("as_production")
def test_a_process_lives_without_database_session_or_host():
    response = Client(SERVER_NAME="10.0.0.7").get("/healthz/live")

    assert (response.status_code, response.text) == (200, "live\n")
    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["Content-Type"] == "text/plain"
    assert dict(response.cookies) == {}
    assert answer("/healthz/live", "head") == (200, "")
    assert answer("/healthz/live", "post")[0] == 405
    assert answer("/")[0] == 400


@pytest.mark.django_db
@pytest.mark.usefixtures("as_production", "newly_started")
def test_it_is_ready_when_database_and_cache_answer():
    assert answer("/healthz/ready") == (200, "ready\n")
    assert answer("/healthz/ready", "post")[0] == 405


@pytest.mark.django_db
@pytest.mark.usefixtures("as_production", "newly_started")
def test_it_is_not_ready_before_it_is_migrated_and_asks_once_after(django_assert_num_queries):
    rows = MigrationRecorder(connection).migration_qs
    newest = rows.filter(app="core").order_by("-name").first()
    newest.delete()
    assert answer("/healthz/ready") == (503, "not ready: migrations\n")

    newest.save(force_insert=True)

    assert answer("/healthz/ready") == (200, "ready\n")
    with django_assert_num_queries(1):
        answer("/healthz/ready")


@pytest.mark.django_db
@pytest.mark.usefixtures("as_production")
def test_it_is_not_ready_without_cache(settings):
    settings.CACHES = {
        "default": {
            "BACKEND": "core.caches.ForgivingRedisCache",
            "LOCATION": "redis://127.0.0.1:8199/0",
        }
    }

    assert answer("/healthz/ready") == (503, "not ready: cache\n")


@pytest.mark.django_db
@pytest.mark.usefixtures("as_production")
def test_it_is_not_ready_without_database():
    def fail(execute, sql, params, many, context):
        raise OperationalError("could not connect to 10.1.2.3")

    with connections["default"].execute_wrapper(fail):
        assert answer("/healthz/ready") == (503, "not ready: database\n")


@pytest.mark.django_db
def test_metrics_are_not_there_for_who_may_not_have_them(settings):
    bearer = {"Authorization": f"Bearer {TOKEN}"}
    assert answer("/metrics", headers=bearer) == (404, "not found\n")

    settings.METRICS_TOKEN = TOKEN
    refused = [{}, {"Authorization": "Bearer "}, {"Authorization": TOKEN}]
    refused += [{"Authorization": "Bearer ünïcode"}, {"Authorization": f"Bearer {TOKEN}x"}]
    assert [answer("/metrics", headers=headers)[0] for headers in refused] == [404] * 5
    assert answer("/metrics", headers=bearer)[0] == 200


@pytest.mark.django_db
def test_metrics_by_address_are_not_for_who_comes_through_a_proxy(settings):
    settings.METRICS_ALLOW = ["127.0.0.1", "10.9.0.0/16"]
    through = {"X-Forwarded-For": "10.9.8.7"}

    assert answer("/metrics", REMOTE_ADDR="10.9.8.7")[0] == 200
    assert answer("/metrics", REMOTE_ADDR="127.0.0.1")[0] == 200
    assert answer("/metrics", REMOTE_ADDR="10.8.8.7")[0] == 404
    assert answer("/metrics", REMOTE_ADDR="")[0] == 404
    assert answer("/metrics", REMOTE_ADDR="127.0.0.1", headers=through)[0] == 404


@pytest.mark.django_db
def test_metrics_tell_how_requests_went_and_name_nobody(settings, monkeypatch):
    monkeypatch.setattr(health, "_measures", {})
    settings.METRICS_TOKEN = TOKEN
    settings.ALLOWED_HOSTS = ["10.0.0.7"]
    health.register_measure("answers", "What there is.", lambda: 42)
    health.register_measure("by_kind", "By kind.", lambda: {"a": 1, "b": 2}, label="kind")
    health.register_measure("unknown", "Nobody knows.", lambda: None)

    def fail_by_mistake(execute, sql, params, many, context):
        raise OperationalError("no such table") from UndefinedTable("no such table")

    def fail(execute, sql, params, many, context):
        raise OperationalError("disk full") from DiskFull("disk full")

    assert answer("/zoeken/?q=burn-out")[0] == 200
    assert answer("/anneloes/")[0] == 404
    assert answer("/zoeken/", "post")[0] == 405
    with connections["default"].execute_wrapper(fail_by_mistake):
        assert answer("/healthz/ready")[0] == 503
        assert answer("/zoeken/?q=x")[0] == 500
    with connections["default"].execute_wrapper(fail):
        assert answer("/healthz/ready")[0] == 503
        assert answer("/zoeken/?q=x")[0] == 503
    _status, text = answer("/metrics", headers={"Authorization": f"Bearer {TOKEN}"})

    lines = set(text.splitlines())
    assert {
        'dwarsverband_requests_total{method="GET",route="home:search",status="2xx"} 1.0',
        'dwarsverband_requests_total{method="POST",route="home:search",status="4xx"} 1.0',
        'dwarsverband_requests_total{method="GET",route="wagtail_serve",status="4xx"} 1.0',
        'dwarsverband_request_seconds_count{route="home:search"} 4.0',
        "dwarsverband_requests_in_progress 0.0",
        "dwarsverband_answers 42.0",
        'dwarsverband_by_kind{kind="a"} 1.0',
        "dwarsverband_workers 1.0",
    } <= lines
    assert not any(line.startswith("dwarsverband_unknown ") for line in lines)
    assert "anneloes" not in text
    assert "burn-out" not in text
    (memory,) = [line for line in lines if line.startswith('dwarsverband_memory_bytes{of="largest')]
    assert float(memory.split()[-1]) > 10_000_000
    errors = [line for line in lines if line.startswith("dwarsverband_database_errors_total{")]
    assert errors == ['dwarsverband_database_errors_total{kind="closed"} 1.0']
