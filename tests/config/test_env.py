"""One reader of the environment, which says what is wrong with it."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from config import env


def test_an_empty_variable_counts_as_not_set(monkeypatch):
    monkeypatch.setenv("NAME", "")

    assert env.text("NAME", "the default") == "the default"
    assert env.flag("NAME", default=True) is True
    assert env.number("NAME", 4) == 4
    assert env.words("NAME", "one, two,") == ["one", "two"]


@pytest.mark.parametrize(("value", "expected"), [("yes", True), ("On", True), ("0", False)])
def test_a_flag_is_yes_or_no(monkeypatch, value, expected):
    monkeypatch.setenv("NAME", value)

    assert env.flag("NAME", default=not expected) is expected


@pytest.mark.parametrize("read", [env.flag, lambda name: env.number(name, 1)])
def test_nonsense_is_named(monkeypatch, read):
    monkeypatch.setenv("NAME", "maybe")

    with pytest.raises(ImproperlyConfigured, match="NAME is 'maybe'"):
        read("NAME")


def test_sqlite_never_loses_a_write(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "sqlite:///var/other.sqlite3")

    database = env.database("DATABASE_URL", "sqlite:///var/db.sqlite3")

    assert database["NAME"] == str(env.BASE_DIR / "var" / "other.sqlite3")
    assert database["OPTIONS"] == {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": (
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
            " PRAGMA cache_size=-16384;"
        ),
    }


def test_postgresql_connections_are_kept_and_checked(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgres://anna:p%40ss@db.example.org:5433/leren")

    database = env.database("DATABASE_URL", "sqlite:///var/db.sqlite3")

    assert database == {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "leren",
        "USER": "anna",
        "PASSWORD": "p@ss",
        "HOST": "db.example.org",
        "PORT": 5433,
        "OPTIONS": {
            "connect_timeout": 5,
            "keepalives_idle": 10,
            "keepalives_interval": 5,
            "keepalives_count": 3,
            "tcp_user_timeout": 25_000,
        },
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
    }


def test_another_database_is_refused(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "mysql://root@localhost/leren")

    with pytest.raises(ImproperlyConfigured, match="DATABASE_URL must begin with"):
        env.database("DATABASE_URL", "sqlite:///var/db.sqlite3")


def test_a_cache_of_files_stands_in_the_project(monkeypatch):
    monkeypatch.delenv("CACHE_URL", raising=False)

    assert env.cache("CACHE_URL", "filecache://var/cache") == {
        "BACKEND": "core.caches.ForgivingFileCache",
        "LOCATION": str(env.BASE_DIR / "var" / "cache"),
        "OPTIONS": {"MAX_ENTRIES": 20_000},
    }


def test_a_cache_on_a_server_may_be_away(monkeypatch):
    monkeypatch.setenv("CACHE_URL", "redis://cache.example.org:6379/1")

    assert env.cache("CACHE_URL", "locmemcache://") == {
        "BACKEND": "core.caches.ForgivingRedisCache",
        "LOCATION": "redis://cache.example.org:6379/1",
    }


def test_mail_is_one_address(monkeypatch):
    monkeypatch.setenv("EMAIL_URL", "smtp+tls://post:geheim@mail.example.org:587")

    assert env.mail("EMAIL_URL", "smtp://localhost:25") == {
        "EMAIL_BACKEND": "core.mail.OutboxBackend",
        "MAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_FILE_PATH": "",
        "EMAIL_HOST": "mail.example.org",
        "EMAIL_HOST_PASSWORD": "geheim",
        "EMAIL_HOST_USER": "post",
        "EMAIL_PORT": 587,
        "EMAIL_USE_TLS": True,
    }


def test_uploads_go_to_a_bucket_by_one_address(monkeypatch):
    monkeypatch.setattr(env, "find_spec", lambda name: object())
    monkeypatch.setenv(
        "STORAGE_URL", "s3://key:se%2Fcret@uploads/leren?endpoint=https://objects.example.org"
    )

    assert env.storage("STORAGE_URL") == {
        "BACKEND": "storages.backends.s3.S3Storage",
        "OPTIONS": {
            "bucket_name": "uploads",
            "location": "leren",
            "access_key": "key",
            "secret_key": "se/cret",
            "endpoint_url": "https://objects.example.org",
            "default_acl": None,
            "file_overwrite": False,
            "querystring_expire": 24 * 60 * 60,
            "max_memory_size": 1024 * 1024,
        },
    }


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("ftp://uploads", "must look like s3://"),
        ("s3://uploads?colour=red", "known are endpoint"),
    ],
)
def test_a_wrong_address_for_uploads_is_refused(monkeypatch, url, message):
    monkeypatch.setattr(env, "find_spec", lambda name: object())
    monkeypatch.setenv("STORAGE_URL", url)

    with pytest.raises(ImproperlyConfigured, match=message):
        env.storage("STORAGE_URL")


def test_a_bucket_needs_the_optional_requirements(monkeypatch):
    monkeypatch.setattr(env, "find_spec", lambda name: None)
    monkeypatch.setenv("STORAGE_URL", "s3://uploads")

    with pytest.raises(ImproperlyConfigured, match=r"requirements-optional\.txt"):
        env.storage("STORAGE_URL")
