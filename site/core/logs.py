"""What is written about requests and faults: enough to find the cause, and nobody's data.

Needs no settings before there is a request, so that gunicorn writes its own lines the same way.
What is written is gone over as text: addresses of people and machines, what was asked in an
address, and the rows that a database quotes in its refusals are left out, tracebacks included.
"""

import json
import logging
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime

from django.conf import settings

LINE, JSON = "line", "json"
FORMS = {LINE: "core.logs.LineFormatter", JSON: "core.logs.JsonFormatter"}
ACCESS = "access"
FACTS = ("method", "route", "status", "ms")

# What a proxy may give along: letters and digits, no longer than any of them makes it.
SANE = re.compile(r"[A-Za-z0-9._-]{8,64}")
NOT_SAID = "…"
MOST = 50_000  # characters of one event; more is no fault but a file
# Each looks at a character a bounded number of times, whatever a sender makes of a text.
PERSONAL = [
    # The name and password in the address of a server, and the address of a person.
    (re.compile(r"(?<=://)[^\s/@]++(?=@)"), NOT_SAID),
    (re.compile(r"(?<![\w.+%'-])[\w.+%'-]++@[\w.-]+"), "<address>"),
    (re.compile(r"(?<![\w.+'-])[\w.+'-]++%40[\w.-]+"), "<address>"),
    (re.compile(r"(?<![\d.])(?!127\.|0\.0\.0\.0)(?:\d{1,3}\.){3}\d{1,3}(?![\d.])"), "<ip>"),
    (re.compile(r"(?<![\w:])(?:[0-9a-fA-F]{1,4}:){4,7}[0-9a-fA-F]{1,4}(?![\w:])"), "<ip>"),
    (re.compile(r"(?<![\w:])(?:[0-9a-fA-F]{1,4}:){1,6}:(?:[0-9a-fA-F]{1,4}:?){1,7}"), "<ip>"),
    # What was asked: of an address, what stands behind its question mark.
    (re.compile(r"\?[\w.%+-]++=[^\s\"'<>)]*"), f"?{NOT_SAID}"),
    # What PostgreSQL quotes of a row, and how a model writes somebody.
    (re.compile(r"^(DETAIL|CONTEXT|HINT):.*$", re.MULTILINE), rf"\1: {NOT_SAID}"),
    (re.compile(r"=\([^)\n]{0,500}\)"), f"=({NOT_SAID})"),
    (re.compile(r"<(User|Placement|Enrolment|Note|Completion)\b[^>\n]{0,500}>"), r"<\1>"),
]

_number: ContextVar[str] = ContextVar("number of the request", default="")


def configuration(form: str) -> dict:
    """Django's LOGGING: everything to standard error, one event at a time."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "filters": {"nameless": {"()": "core.logs.Nameless"}},
        "formatters": {"own": {"()": FORMS[form]}},
        "handlers": {
            "stderr": {
                "class": "logging.StreamHandler",
                "formatter": "own",
                "filters": ["nameless"],
            },
        },
        "root": {"handlers": ["stderr"], "level": "INFO"},
        # Django's own handlers are replaced: one line per event, and no mail with a traceback.
        "loggers": {
            "django": {"handlers": ["stderr"], "level": "INFO", "propagate": False},
            # They tell of every page saved and every task run.
            "django_tasks": {"level": "WARNING"},
            "wagtail": {"level": "WARNING"},
        },
    }


def dress(logger: logging.Logger, form: str) -> None:
    """Let the handlers that a logger has already write as ours do."""
    for handler in logger.handlers:
        handler.setFormatter(LineFormatter() if form == LINE else JsonFormatter())
        handler.addFilter(Nameless())


@contextmanager
def numbered(given: str = "") -> Iterator[str]:
    """Write this number beside every line until the block ends; a new one if it isn't sane."""
    number = given if SANE.fullmatch(given) else secrets.token_hex(8)
    token = _number.set(number)
    try:
        yield number
    finally:
        _number.reset(token)


def number_of_request() -> str:
    """The number under which the log tells of the request that is answered now."""
    return _number.get()


def without_persons(text: str) -> str:
    """The text without what says who or where somebody is, as far as that can be seen."""
    text = text[:MOST]
    for pattern, instead in PERSONAL:
        text = pattern.sub(instead, text)
    return text


class Nameless(logging.Filter):
    """Put the name of the route where Django writes the address that was asked for."""

    def filter(self, record: logging.LogRecord) -> bool:
        request = getattr(record, "request", None)
        # Django tells of a refusal when its middleware is done, and so is the number.
        record.number = number_of_request() or getattr(request, "number", "")
        if hasattr(request, "path") and isinstance(record.args, tuple):
            path = request.path
            known = {path, path.encode("unicode_escape").decode("ascii")}
            place = place_of(request)
            record.args = tuple(place if arg in known else arg for arg in record.args)
        return True


def place_of(request) -> str:
    """Where a request went, in words that say nothing of who asked: its route, and which page."""
    route = route_of(request)
    page = getattr(request, "_wagtail_route_for_request", None)
    return f"{route}, page {page[0].pk}" if page else route


def route_of(request) -> str:
    """The name of the route; what middleware answers has none, unless it says so in `route`."""
    if request.resolver_match:
        return request.resolver_match.view_name
    is_static = request.path_info.startswith(settings.STATIC_URL)
    return getattr(request, "route", "static" if is_static else "no route")


class LineFormatter(logging.Formatter):
    """One line for people to read; a traceback stands below it."""

    def format(self, record: logging.LogRecord) -> str:
        return without_persons(super().format(record))

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 -- logging's own name
        number = getattr(record, "number", "")
        moment = f"{datetime.fromtimestamp(record.created, UTC).astimezone():%Y-%m-%d %H:%M:%S}"
        about = f"{record.name} {number}" if number else record.name
        return f"{moment} {record.levelname} {about}: {record.message}"


class JsonFormatter(logging.Formatter):
    """One object for machines to read, on one line, tracebacks included."""

    def format(self, record: logging.LogRecord) -> str:
        facts = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": without_persons(record.getMessage()),
        }
        if getattr(record, "number", ""):
            facts["request"] = record.number
        facts |= {name: getattr(record, name) for name in FACTS if hasattr(record, name)}
        if record.exc_info and record.exc_info[0]:
            facts["error"] = record.exc_info[0].__name__
            facts["traceback"] = without_persons(self.formatException(record.exc_info))
        if record.stack_info:
            facts["stack"] = without_persons(record.stack_info)
        return json.dumps(facts, ensure_ascii=False, default=str)
