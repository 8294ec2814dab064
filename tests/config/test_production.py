"""Production refuses to start until what must be decided is decided, and says what."""

import os
import subprocess
import sys

import pytest
from django.conf import settings

SECRET = "3q8Zk1vWm0sXb7RtYp5Jd9LfGh2NcVa4TuEiKo6MxQyBwSzHjP"
ENOUGH = {"SECRET_KEY": SECRET, "ALLOWED_HOSTS": "leren.example.org", "TRUST_PROXY": "yes"}


def run(*arguments, **variables):
    """Run Python in production settings, with these variables and no others of ours."""
    environment = {
        **{name: os.environ[name] for name in ("PATH", "LANG", "HOME") if name in os.environ},
        **{"ENV_FILE": "", "PYTHONPATH": "site", "PYTHONWARNINGS": "error:::config"},
        **{"DJANGO_SETTINGS_MODULE": "config.settings.production"},
        **variables,
    }
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=settings.BASE_DIR,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


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


def test_the_deployment_checks_have_nothing_to_say():
    answer = run("manage.py", "check", "--deploy", "--fail-level", "WARNING", **ENOUGH)

    assert (answer.returncode, answer.stderr) == (0, "")
    assert "no issues" in answer.stdout


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, "https://leren.example.org True True True"),
        ({"HTTPS": "no"}, "http://leren.example.org False False False"),
        (
            {"TRUST_PROXY": "", "BASE_URL": "https://a.example/"},
            "https://a.example True True False",
        ),
    ],
)
def test_cookies_and_redirects_follow_https_and_the_proxy(variables, expected):
    answer = run(
        "-c",
        "from config.settings import production as p; print(p.BASE_URL, p.SESSION_COOKIE_SECURE, "
        "p.CSRF_COOKIE_SECURE, getattr(p, 'SECURE_SSL_REDIRECT', False))",
        **ENOUGH | variables,
    )

    assert answer.stdout.strip() == expected
