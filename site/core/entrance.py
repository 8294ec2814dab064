"""The door of the site: who asks for what is kept gets it before Django makes a request of it.

It answers what `WholePageMiddleware` would, to the byte; most of what such an answer costs is
what stands around it.
"""

import logging
import time
from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import Any

from core import kept_answers, logs, watching, whole_pages

logger = logging.getLogger(__name__)

LINES = {status: f"{status.value} {status.phrase}" for status in HTTPStatus}


class Entrance:
    """An application of WSGI (PEP 3333) in front of another one."""

    def __init__(self, application: Callable):
        self.application = application
        self.watch = watching.Watch()

    def __call__(self, facts: dict[str, Any], start_response: Callable) -> Iterable[bytes]:
        start = time.perf_counter()
        page = _kept(facts)
        if page is None:
            return self.application(facts, start_response)
        answer = page.answer_to(facts)
        with logs.numbered(watching.number_given(facts)) as number:
            start_response(LINES[answer.status], [*answer.headers, (watching.NUMBER, number)])
            method = facts["REQUEST_METHOD"]
            self.watch.note(method, whole_pages.ROUTE, answer.status, start)
        return [answer.body]


def _kept(facts: dict[str, Any]) -> kept_answers.WholePage | None:
    address = kept_answers.address_of(facts)
    try:
        return whole_pages.find(address) if address else None
    except Exception:  # whatever a cache raises, Django knows what to say of it
        logger.exception("The cache fails")
        return None
