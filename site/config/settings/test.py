"""Tests: quick and apart. Only DATABASE_URL is honoured, to run them on PostgreSQL."""

from pathlib import Path

from config.settings.base import *  # noqa: F403
from config.settings.base import DATABASES, VAR_DIR

SECRET_KEY = "only-for-tests"
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
BASE_URL = WAGTAILADMIN_BASE_URL = "http://testserver"
DATABASES["default"]["CONN_MAX_AGE"] = 0
# A power cut may take a test database along; without waiting for the disk it is faster.
if DATABASES["default"]["ENGINE"] == "django.db.backends.postgresql":
    DATABASES["default"]["OPTIONS"] = {"options": "-c synchronous_commit=off"}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # A file, not memory, so that tests with two threads meet real locks.
    NAME = Path(DATABASES["default"]["NAME"])
    DATABASES["default"]["TEST"] = {"NAME": str(NAME.with_name(f"test_{NAME.name}"))}
    DATABASES["default"]["OPTIONS"]["init_command"] += " PRAGMA synchronous=OFF;"
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
MEDIA_ROOT = VAR_DIR / "test_media"
STATIC_ROOT = VAR_DIR / "test_static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_AUTOREFRESH = True
# What Wagtail writes down of a page for its own search and for "used by" takes long, and few
# tests ask it: those use the fixture `wagtail_indexes`.
TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
HAS_WORKER = False
# At once, in the transaction of the test.
WORK_ASIDE = False
MAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
SSO_ISSUER = ""
PASSWORDS = True
DEMO_IS_ALLOWED = True
IMAGE_SOURCES = []
ACCESS_LOG = False
METRICS_TOKEN = METRICS_DIR = SENTRY_DSN = ""
METRICS_ALLOW = []
