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
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, urlencode

ROOT = Path(__file__).resolve().parents[1]
HOST = "127.0.0.1"
CSRF_TOKEN = "x" * 32
PATIENCE = 20  # seconds, for an answer or a stop
START = 90  # for a start, on a machine that does much else


@dataclass(frozen=True, slots=True)
class Press:
    """A button that the owner of a session presses."""

    address: str
    session: str
    body: str = ""  # JSON, where a button sends more than itself


@dataclass(frozen=True, slots=True)
class Answer:
    press: Press
    status: int | None  # None for a connection that broke
    seconds: float


@dataclass(frozen=True, slots=True)
class Page:
    """What somebody who asks for an address is answered."""

    status: int
    headers: dict[str, str]
    text: str


@dataclass(frozen=True, slots=True)
class Server:
    port: int
    pid: int
    host: str = HOST
    seconds: float = 0.0  # from the command to the first answer

    def workers(self) -> list[int]:
        children = Path(f"/proc/{self.pid}/task/{self.pid}/children")
        return [int(pid) for pid in children.read_text().split()]

    def kill(self) -> None:
        """Take it away at once, with all that it started, as when a machine fails."""
        os.killpg(self.pid, signal.SIGKILL)


@contextmanager
def gunicorn(
    environment: dict[str, str],
    *options: str,
    host: str = HOST,
    port: int | None = None,
    folder: Path = ROOT,
    python: str = sys.executable,
) -> Iterator[Server]:
    """Serve on a port of this machine, or on a free one, until the block ends."""
    port = port or free_port(host)
    environment = os.environ | environment | {"ENV_FILE": ""}
    always = ["--log-level", "warning", "--bind", f"{host}:{port}"]
    start = time.monotonic()
    process = subprocess.Popen(  # noqa: S603 -- our own
        [python, "-m", "gunicorn", *always, *options],
        cwd=folder,
        env=environment,
        start_new_session=True,
    )
    try:
        _wait_until_it_answers(host, port, process)
        yield Server(port, process.pid, host, time.monotonic() - start)
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()


def free_port(host: str = HOST) -> int:
    with socket.socket() as probe:
        probe.bind((host, 0))
        return probe.getsockname()[1]


def is_open(port: int) -> bool:
    """Whether anything answers at a port of this machine."""
    with socket.socket() as probe:
        return probe.connect_ex((HOST, port)) == 0


def ask(server: Server, address: str, *, session: str = "", **form: str) -> Page:
    """Open a page as a reader does, or send a form that stands on it."""
    headers = {"Cookie": f"sessionid={session}; csrftoken={CSRF_TOKEN}"}
    if form:
        headers |= {
            "Content-Type": "application/x-www-form-urlencoded",
            "Referer": f"http://{server.host}:{server.port}/",
            "X-CSRFToken": CSRF_TOKEN,
        }
    connection = http.client.HTTPConnection(server.host, server.port, timeout=PATIENCE)
    try:
        connection.request("POST" if form else "GET", address, urlencode(form), headers)
        response = connection.getresponse()
        return Page(response.status, dict(response.headers), response.read().decode())
    finally:
        connection.close()


def press_all(
    server: Server,
    presses: Sequence[Press],
    *,
    at_once: int,
    meanwhile: Iterable[Callable[[], None]] = (),
) -> list[Answer]:
    """Send the presses, so many at once, each over a connection of its own.

    What is to happen meanwhile is spread evenly over the answers, which come as they are given.
    """
    events = [*meanwhile]
    moments = [len(presses) * (n + 1) // (len(events) + 1) for n in range(len(events))]
    happens_at = dict(zip(moments, events, strict=True))
    answers = []
    with ThreadPoolExecutor(at_once) as pool:
        sent = [pool.submit(_send, server, press) for press in presses]
        for done in as_completed(sent):
            answers.append(done.result())
            if len(answers) in happens_at:
                happens_at[len(answers)]()
    return answers


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


def _wait_until_it_answers(host: str, port: int, process: subprocess.Popen) -> None:
    deadline = time.monotonic() + START
    while process.poll() is None and time.monotonic() < deadline:
        try:
            connection = http.client.HTTPConnection(host, port, timeout=PATIENCE)
            connection.request("GET", "/healthz/live")
            connection.getresponse()
        except OSError:
            time.sleep(0.02)
        else:
            return
        finally:
            connection.close()
    raise RuntimeError("gunicorn doesn't answer; what it says stands above")


def _send(server: Server, press: Press) -> Answer:
    headers = {
        "Cookie": f"sessionid={press.session}; csrftoken={CSRF_TOKEN}",
        "X-CSRFToken": CSRF_TOKEN,
    } | ({"Content-Type": "application/json"} if press.body else {})
    connection = http.client.HTTPConnection(server.host, server.port, timeout=PATIENCE)
    start = time.perf_counter()
    try:
        connection.request("POST", press.address, press.body, headers)
        response = connection.getresponse()
        response.read()
        status = response.status
    except (OSError, http.client.HTTPException):
        status = None
    finally:
        connection.close()
    return Answer(press, status, time.perf_counter() - start)
