"""Faults under load, each with what became of what was acknowledged.

The tests run them in a short form, and `make drill` in full.
"""

import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bench.crowd import Crowd
from bench.driver import START, Answer, Press, Server, ask, gunicorn, is_open, press_all, statuses

AT_ONCE = 50
SECRET_KEY = "Three hedgehogs cross the road, slowly, in the rain, at night"  # noqa: S105 -- of servers that live for a minute


@dataclass
class Outcome:
    """How a crowd was answered, and what the database holds of it afterwards."""

    crowd: Crowd
    answers: list[Answer]

    @property
    def statuses(self) -> dict[int | None, int]:
        return statuses(self.answers)

    @property
    def acknowledged(self) -> set[tuple[int, int]]:
        return {*self.crowd.meant_by(answer for answer in self.answers if answer.status == 302)}

    @property
    def lost(self) -> set[tuple[int, int]]:
        return self.acknowledged - {*self.crowd.stored()}

    @property
    def doubled(self) -> int:
        return sum(count > 1 for count in self.crowd.stored().values())

    def is_well(self, *allowed: int | None) -> bool:
        """Whether nothing acknowledged is lost or there twice, and no other answer was given."""
        return not self.lost and not self.doubled and {*self.statuses} <= {302, *allowed}


def surroundings(database: str, folder: Path) -> dict[str, str]:
    """What gunicorn is told: a database, and production's settings. SECRET_KEY must be ours."""
    static = folder / "static"
    static.mkdir(exist_ok=True)
    return {
        "DJANGO_SETTINGS_MODULE": "bench.settings",
        "DATABASE_URL": database,
        "CACHE_URL": f"filecache://{folder}/cache",
        "MEDIA_ROOT": f"{folder}/media",
        "STATIC_ROOT": str(static),
        "SECRET_KEY": SECRET_KEY,
        "ALLOWED_HOSTS": "127.0.0.1",
        "BASE_URL": "",
        "HTTPS": "no",
        "TRUST_PROXY": "no",
        "WEB_CONCURRENCY": "2",
        "WEB_THREADS": "4",
    }


def without_fault(environment: dict[str, str], crowd: Crowd, *, at_once: int) -> Outcome:
    with gunicorn(environment) as server:
        return Outcome(crowd, press_all(server, crowd.presses, at_once=at_once))


def killed_workers(environment: dict[str, str], crowd: Crowd, *, times: int = 3) -> Outcome:
    """Kill one worker after another while the crowd presses."""
    with gunicorn(environment) as server:

        def kill() -> None:
            victim = server.workers()[0]
            os.kill(victim, signal.SIGKILL)
            wait_until(lambda: victim not in server.workers())

        answers = press_all(server, crowd.presses, at_once=AT_ONCE, meanwhile=[kill] * times)
    return Outcome(crowd, answers)


def reloaded(environment: dict[str, str], crowd: Crowd) -> Outcome:
    """Have all workers replaced while the crowd presses, as `systemctl reload` does."""
    with gunicorn(environment) as server:

        def reload() -> None:
            old = {*server.workers()}
            os.kill(server.pid, signal.SIGHUP)
            wait_until(lambda: old.isdisjoint(server.workers()))

        answers = press_all(server, crowd.presses, at_once=AT_ONCE, meanwhile=[reload])
        answers += press_all(server, unanswered(answers), at_once=AT_ONCE)
    return Outcome(crowd, answers)


def killed_server(environment: dict[str, str], crowd: Crowd) -> Outcome:
    """Kill the server and all its workers while the crowd presses, and start it at that address.

    Who saw no answer presses again, as a reader would.
    """
    with gunicorn(environment) as server:
        # Who they are takes a while to find out, and a quick server would be done by then.
        victims = [server.pid, *server.workers()]

        def kill() -> None:
            for pid in victims:
                os.kill(pid, signal.SIGKILL)

        answers = press_all(server, crowd.presses, at_once=AT_ONCE, meanwhile=[kill])
    wait_until(lambda: not is_open(server.port), seconds=START)
    with gunicorn(environment, port=server.port) as server:
        answers += press_all(server, unanswered(answers), at_once=AT_ONCE)
    return Outcome(crowd, answers)


def interrupted(
    environment: dict[str, str],
    crowd: Crowd,
    *,
    shut: Callable[[], None],
    open_again: Callable[[], None],
    look: Callable[[Server], None] = lambda server: None,
) -> Outcome:
    """Take something away while the crowd presses, look at the site without it, and bring it back.

    The same server goes on all the while; who saw no answer presses again.
    """
    with gunicorn(environment) as server:
        answers = press_all(server, crowd.presses, at_once=AT_ONCE, meanwhile=[shut])
        look(server)
        open_again()
        # As somebody who signed in: what everybody sees may be kept outside the database.
        session = next(iter(crowd.sessions))
        wait_until(lambda: ask(server, "/", session=session).status == 200)
        answers += press_all(server, unanswered(answers), at_once=AT_ONCE)
    return Outcome(crowd, answers)


def unanswered(answers: list[Answer]) -> list[Press]:
    return [answer.press for answer in answers if answer.status != 302]


def wait_until(is_so: Callable[[], bool], *, seconds: int = 30) -> None:
    deadline = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > deadline:
            raise TimeoutError("It didn't come about.")
        time.sleep(0.2)
