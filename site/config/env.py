"""The only reader of the environment, and of the `.env` file beside manage.py.

What is set in the environment wins over the file; a variable that is set but empty counts as
not set. `ENV_FILE` names another file; empty, or one that doesn't exist, means no file.
"""

import os
from collections.abc import Iterable
from importlib.util import find_spec
from ipaddress import ip_network
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured
from environ import Env

BASE_DIR = Path(__file__).resolve().parents[2]

YES, NO = {"1", "true", "yes", "on"}, {"0", "false", "no", "off"}

# FULL: with NORMAL a power cut could take back commits that were answered already. Each connection
# keeps at most 16 MiB of what it read. The file isn't read as memory (mmap_size): every thread
# would have a view of its own, and each counts as memory of the process.
SQLITE_PRAGMAS = (
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
    " PRAGMA cache_size=-16384;"
)

# Seconds, and not minutes, that a reader waits for a server that isn't there: for one to connect
# to, and for one that vanished without a word in the middle of an answer.
PATIENCE_WITH_POSTGRESQL = {
    "connect_timeout": 5,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 25_000,  # milliseconds
}

S3_OPTIONS = {
    "endpoint": "endpoint_url",
    "region": "region_name",
    "domain": "custom_domain",
    "addressing": "addressing_style",
}

Env.read_env(BASE_DIR / os.environ.get("ENV_FILE", ".env"))


def choose_settings(module: str) -> None:
    """Use this settings module, unless the environment names another one."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", module)


def is_reloaded() -> bool:
    """Whether the development server started this process again after a change."""
    return os.environ.get("RUN_MAIN") == "true"


def text(name: str, default: str = "") -> str:
    return os.environ.get(name) or default


def flag(name: str, *, default: bool = False) -> bool:
    value = text(name).lower()
    if value not in {"", *YES, *NO}:
        raise ImproperlyConfigured(f"{name} is {value!r}, which is neither yes nor no.")
    return value in YES if value else default


def number(name: str, default: int) -> int:
    value = text(name, str(default))
    if not value.isdecimal():
        raise ImproperlyConfigured(f"{name} is {value!r}, which is no whole number.")
    return int(value)


def words(name: str, default: str = "") -> list[str]:
    return [word.strip() for word in text(name, default).split(",") if word.strip()]


def choice(name: str, options: Iterable[str]) -> str:
    """One of these words; the first if nothing is said."""
    options = list(options)
    value = text(name, options[0]).lower()
    if value not in options:
        raise ImproperlyConfigured(f"{name} is {value!r}; known are {', '.join(options)}.")
    return value


def networks(name: str) -> list[str]:
    """Addresses of machines, or of networks as in 10.0.0.0/8."""
    found = words(name)
    for word in found:
        try:
            ip_network(word)
        except ValueError as error:
            raise ImproperlyConfigured(f"{name} has {word!r}: {error}.") from error
    return found


def folder(name: str, default: str) -> Path:
    """A path on disk; one that doesn't begin with a slash stands in the project."""
    return BASE_DIR / text(name, default)


def tell(name: str, value: str) -> None:
    """Set what a package reads from the environment by itself."""
    os.environ[name] = value


def database(name: str, default: str) -> dict[str, Any]:
    """A database by its address, with the options under which no write is lost."""
    config = Env.db_url_config(text(name, default)) | {
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
    }
    if config["ENGINE"] == "django.db.backends.sqlite3":
        if config["NAME"] != ":memory:":
            config["NAME"] = str(BASE_DIR / config["NAME"])
        config["OPTIONS"] = {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": SQLITE_PRAGMAS,
        }
    elif config["ENGINE"] == "django.db.backends.postgresql":
        config["OPTIONS"] = PATIENCE_WITH_POSTGRESQL | config.get("OPTIONS", {})
    else:
        raise ImproperlyConfigured(f"{name} must begin with sqlite:// or postgres://.")
    return config


def cache(name: str, default: str) -> dict[str, Any]:
    """A cache by its address: redis://, filecache://, dbcache:// or locmemcache://."""
    config = Env.cache_url_config(text(name, default))
    if config["BACKEND"] == "django.core.cache.backends.filebased.FileBasedCache":
        config["LOCATION"] = str(BASE_DIR / config["LOCATION"])
        config["BACKEND"] = "core.caches.ForgivingFileCache"
        # A page keeps up to twenty pieces, and those of before a change stay until there is no
        # room: then a third goes, whatever it is.
        config["OPTIONS"] = {"MAX_ENTRIES": 20_000}
    if config["BACKEND"] == "django.core.cache.backends.redis.RedisCache":
        config["BACKEND"] = "core.caches.ForgivingRedisCache"
    return config


def mail(name: str, default: str) -> dict[str, Any]:
    """Django's own EMAIL_ settings by one address: smtp+tls://user:password@host:587.

    What sends it comes to MAIL_BACKEND: Django's own place for it keeps mail as background work.
    """
    config = Env.email_url_config(text(name, default))
    backend = config.pop("EMAIL_BACKEND")
    facts = {key: value for key, value in config.items() if key.startswith("EMAIL_")}
    return {"EMAIL_BACKEND": "core.mail.OutboxBackend", "MAIL_BACKEND": backend, **facts}


def storage(name: str) -> dict[str, Any]:
    """Where uploads are kept: on disk, or at s3://key:secret@bucket/folder?endpoint=…"""
    url = urlsplit(text(name))
    if not url.scheme:
        return {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    if url.scheme != "s3" or not url.hostname:
        raise ImproperlyConfigured(f"{name} must look like s3://bucket?endpoint=https://….")
    if find_spec("storages") is None:
        raise ImproperlyConfigured(f"{name} needs what requirements-optional.txt installs.")
    options = {"bucket_name": url.hostname, "location": url.path.strip("/")}
    if url.username:
        options["access_key"] = unquote(url.username)
        options["secret_key"] = unquote(url.password or "")
    for key, value in parse_qsl(url.query):
        if key not in S3_OPTIONS:
            raise ImproperlyConfigured(f"{name} has {key!r}; known are {', '.join(S3_OPTIONS)}.")
        options[S3_OPTIONS[key]] = value
    # Two uploads of one name are two files; access is decided by the bucket, not by each file.
    options |= {"default_acl": None, "file_overwrite": False}
    # What a page says of an image is kept for hours; its signature has to outlive that.
    options["querystring_expire"] = 24 * 60 * 60
    # A larger file is read through a file on disk, and not through memory.
    options["max_memory_size"] = 1024 * 1024
    return {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": options}
