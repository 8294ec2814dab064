"""Starts the project's own gunicorn on this machine and lets many learners press at once."""

import http.client
import os
import signal
import socket
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

ROOT = Path(__file__).resolve().parents[1]
HOST = "127.0.0.1"
CSRF_TOKEN = "x" * 32
PATIENCE = 20  # seconds, for a start, an answer or a stop


@dataclass(frozen=True, slots=True)
class Press:
    """A button that the owner of a session presses."""

    address: str
    session: str


@dataclass(frozen=True, slots=True)
class Answer:
    press: Press
    status: int | None  # None for a connection that broke
    seconds: float


@dataclass(frozen=True, slots=True)
class Server:
    port: int
    pid: int
    seconds: float  # from the command to the first answer

    def workers(self) -> list[int]:
        children = Path(f"/proc/{self.pid}/task/{self.pid}/children")
        return [int(pid) for pid in children.read_text().split()]


@contextmanager
def gunicorn(environment: dict[str, str], *options: str) -> Iterator[Server]:
    """Serve on a free port of this machine until the block ends."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port = probe.getsockname()[1]
    environment = os.environ | environment | {"BIND": f"{HOST}:{port}", "ENV_FILE": ""}
    command = [sys.executable, "-m", "gunicorn", "--log-level", "warning", *options]
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=ROOT, env=environment)  # noqa: S603 -- our own
    try:
        _wait_until_it_answers(port, process)
        yield Server(port, process.pid, time.monotonic() - start)
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()


def press_all(server: Server, presses: Iterable[Press], *, at_once: int) -> list[Answer]:
    """Send the presses, so many at once, each over a connection of its own."""
    with ThreadPoolExecutor(at_once) as pool:
        return list(pool.map(lambda press: _send(server.port, press), presses))


def statuses(answers: Iterable[Answer]) -> dict[int | None, int]:
    return dict(Counter(answer.status for answer in answers))


def percentile_95(answers: Iterable[Answer]) -> float:
    return statistics.quantiles((answer.seconds for answer in answers), n=20)[-1]


def database_url(settings: dict) -> str:
    """The address of a database of Django's, to give to another process."""
    if settings["ENGINE"].endswith("sqlite3"):
        return f"sqlite:///{settings['NAME']}"
    user, password = quote(settings["USER"], safe=""), quote(settings["PASSWORD"], safe="")
    place = f"{settings['HOST'] or 'localhost'}:{settings['PORT'] or 5432}"
    return f"postgres://{user}:{password}@{place}/{settings['NAME']}"


def _wait_until_it_answers(port: int, process: subprocess.Popen) -> None:
    deadline = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < deadline:
        try:
            connection = http.client.HTTPConnection(HOST, port, timeout=PATIENCE)
            connection.request("OPTIONS", "/")
            connection.getresponse()
        except OSError:
            time.sleep(0.02)
        else:
            return
        finally:
            connection.close()
    raise RuntimeError("gunicorn doesn't answer; what it says stands above")


def _send(port: int, press: Press) -> Answer:
    headers = {
        "Cookie": f"sessionid={press.session}; csrftoken={CSRF_TOKEN}",
        "X-CSRFToken": CSRF_TOKEN,
        "Content-Length": "0",
    }
    connection = http.client.HTTPConnection(HOST, port, timeout=PATIENCE)
    start = time.perf_counter()
    try:
        connection.request("POST", press.address, headers=headers)
        response = connection.getresponse()
        response.read()
        status = response.status
    except (OSError, http.client.HTTPException):
        status = None
    finally:
        connection.close()
    return Answer(press, status, time.perf_counter() - start)
