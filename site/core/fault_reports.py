"""Telling a server that understands Sentry what went wrong, and of nobody whom it happened to.

What is sent is built anew from what we know to be harmless: the kind of fault, where in the code,
the number of the request. So what a later release of the package adds stays here.
"""

import logging
from typing import Any

import sentry_sdk
from django.conf import settings
from sentry_sdk.integrations.atexit import AtexitIntegration
from sentry_sdk.integrations.dedupe import DedupeIntegration
from sentry_sdk.integrations.excepthook import ExcepthookIntegration
from sentry_sdk.integrations.logging import LoggingIntegration

from core.logs import Nameless, number_of_request, without_persons

OF_THE_EVENT = ["event_id", "timestamp", "level", "platform", "release", "environment", "sdk"]
OF_AN_EXCEPTION = ["type", "module", "mechanism"]
OF_A_FRAME = ["filename", "abs_path", "function", "module", "lineno", "in_app"]
OF_A_FRAME += ["context_line", "pre_context", "post_context"]


def begin() -> None:
    """Report from now on what is logged as an error: each request that failed is."""
    sentry_sdk.init(
        dsn=settings.SENTRY_DSN,
        release=settings.RELEASE or None,
        environment="production",
        send_default_pii=False,
        include_local_variables=False,
        max_request_body_size="never",
        max_breadcrumbs=0,
        server_name="",
        auto_session_tracking=False,
        send_client_reports=False,
        default_integrations=False,
        auto_enabling_integrations=False,
        integrations=[
            AtexitIntegration(callback=lambda pending, timeout: None),
            DedupeIntegration(),
            ExcepthookIntegration(),
            LoggingIntegration(level=None, event_level=logging.ERROR, sentry_logs_level=None),
        ],
        before_send=harmless,
    )


def harmless(event: dict[str, Any], hint: dict[str, Any]) -> dict[str, Any]:
    """The part of a report that says nothing of who asked, or what."""
    kept = _only(OF_THE_EVENT, event)
    kept["logger"] = event.get("logger", "")
    number = number_of_request()
    if number:
        kept["tags"] = {"request": number}
    record = hint.get("log_record")
    if record is not None:
        Nameless().filter(record)
        kept["message"] = without_persons(record.getMessage())
    values = event.get("exception", {}).get("values", [])
    kept["exception"] = {"values": [_exception(value) for value in values]}
    return kept


def _exception(value: dict[str, Any]) -> dict[str, Any]:
    frames = value.get("stacktrace", {}).get("frames", [])
    return _only(OF_AN_EXCEPTION, value) | {
        "value": without_persons(str(value.get("value", ""))),
        "stacktrace": {"frames": [_only(OF_A_FRAME, frame) for frame in frames]},
    }


def _only(names: list[str], found: dict[str, Any]) -> dict[str, Any]:
    return {name: found[name] for name in names if name in found}
