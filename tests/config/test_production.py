"""Production refuses to start until what must be decided is decided, and says what."""

import pytest

from tests.config.production import ENOUGH, SECRET, run


@pytest.mark.parametrize(
    ("variables", "message"),
    [
        ({"SECRET_KEY": ""}, "SECRET_KEY is missing"),
        ({"SECRET_KEY": "too-short"}, "SECRET_KEY can be guessed"),
        ({"SECRET_KEY": "ab" * 40}, "SECRET_KEY can be guessed"),
        ({"SECRET_KEY": f"django-insecure-{SECRET}"}, "SECRET_KEY is one that others know"),
        ({"SECRET_KEY": f"only-for-development-{SECRET}"}, "SECRET_KEY is one that others know"),
        ({"ALLOWED_HOSTS": ""}, "ALLOWED_HOSTS is empty"),
        ({"ALLOWED_HOSTS": "*"}, "ALLOWED_HOSTS holds *"),
        ({"ALLOWED_HOSTS": "leren.example.org,*"}, "ALLOWED_HOSTS holds *"),
        ({"DEBUG": "1"}, "DEBUG is on"),
        ({"CACHE_URL": "locmemcache://"}, "CACHE_URL is one that workers don't share"),
        ({"HTTPS": "perhaps"}, "HTTPS is 'perhaps'"),
        ({"LOG_FORMAT": "xml"}, "LOG_FORMAT is 'xml'; known are line, json"),
        ({"METRICS_ALLOW": "10.0.0.1, all"}, "METRICS_ALLOW has 'all'"),
        ({"METRICS_TOKEN": "secret"}, "METRICS_TOKEN can be guessed"),
        ({"SSO_ISSUER": "https://login.example.org"}, "SSO_CLIENT_SECRET is missing"),
        ({"SSO_ISSUER": "http://login.example.org"}, "SSO_ISSUER must begin with https://"),
        ({"PASSWORDS": "no"}, "nobody could sign in"),
    ],
)
def test_production_refuses_to_start(variables, message):
    answer = run("-c", "import config.settings.production", **ENOUGH | variables)

    assert answer.returncode == 1
    assert message in answer.stderr
    assert SECRET not in answer.stderr


def test_all_that_is_wrong_is_said_at_once():
    answer = run("-c", "import config.settings.production")

    assert "SECRET_KEY" in answer.stderr
    assert "secrets.token_urlsafe(50)" in answer.stderr
    assert "ALLOWED_HOSTS" in answer.stderr


def test_the_server_refuses_as_the_settings_do():
    answer = run("-c", "import config.wsgi", ALLOWED_HOSTS="leren.example.org")

    assert answer.returncode == 1
    assert "SECRET_KEY is missing" in answer.stderr


def test_a_server_loads_all_addresses_at_once_and_nothing_that_nobody_asked_for():
    unasked = {"cryptography", "fido2", "markdown_it", "ninja", "openpyxl", "pillow_heif"}
    unasked |= {"prometheus_client", "psycopg", "qrcode", "redis", "requests", "sentry_sdk"}
    unasked |= {"snowballstemmer"}
    script = "import sys, config.wsgi; from django.core.cache import cache; cache.get('nothing'); "
    script += f"print('home.views' in sys.modules, {unasked} & {{*sys.modules}})"

    answer = run("-c", script, **ENOUGH)

    assert answer.stdout.strip() == "True set()", answer.stderr


def test_what_was_left_alone_at_the_start_can_be_loaded_later():
    script = "import config.wsgi, pillow_heif, requests; "
    script += "from django.contrib.postgres.fields import ArrayField; "
    script += "from fido2.server import Fido2Server; "
    script += "print(*(one.__name__ for one in (pillow_heif, requests, ArrayField, Fido2Server)))"

    answer = run("-c", script, **ENOUGH)

    assert answer.stdout.strip() == "pillow_heif requests ArrayField Fido2Server", answer.stderr


@pytest.mark.parametrize(
    ("database", "is_installed"),
    [("sqlite:///var/db.sqlite3", "False"), ("postgres://nobody@localhost/nothing", "True")],
)
def test_what_only_postgresql_knows_is_installed_there(database, is_installed):
    script = "from django.conf import settings as s; "
    script += "print('django.contrib.postgres' in s.INSTALLED_APPS)"

    answer = run("-c", script, **ENOUGH | {"DATABASE_URL": database})

    assert answer.stdout.strip() == is_installed, answer.stderr


def test_the_deployment_checks_have_nothing_to_say():
    answer = run("manage.py", "check", "--deploy", "--fail-level", "WARNING", **ENOUGH)

    assert (answer.returncode, answer.stderr) == (0, "")
    assert "no issues" in answer.stdout


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, "https://leren.example.org True True True __Host-sessionid __Host-csrftoken"),
        ({"HTTPS": "no"}, "http://leren.example.org False False False sessionid csrftoken"),
        (
            {"TRUST_PROXY": "", "BASE_URL": "https://a.example/"},
            "https://a.example True True False __Host-sessionid __Host-csrftoken",
        ),
    ],
)
def test_cookies_and_redirects_follow_https_and_the_proxy(variables, expected):
    answer = run(
        "-c",
        "from django.conf import settings as s; print(s.BASE_URL, s.SESSION_COOKIE_SECURE, "
        "s.CSRF_COOKIE_SECURE, s.SECURE_SSL_REDIRECT, s.SESSION_COOKIE_NAME, s.CSRF_COOKIE_NAME)",
        **ENOUGH | variables,
    )

    assert answer.stdout.strip() == expected


def test_a_place_for_reports_needs_the_optional_requirements():
    script = "import sys; sys.modules['sentry_sdk'] = None; import config.settings.production"

    answer = run("-c", script, **ENOUGH | {"SENTRY_DSN": "https://key@faults.example.org/7"})

    assert answer.returncode == 1
    assert "SENTRY_DSN needs what requirements-optional.txt installs" in answer.stderr
    assert "faults.example.org" not in answer.stderr
