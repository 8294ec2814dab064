"""Background work in real processes: a worker killed or stopped, and gunicorn without one."""

import http.client
import os
import signal
import socketserver
import subprocess
import sys
import time
from contextlib import contextmanager
from threading import Event, Thread

import pytest
from django.db import connection
from django.utils import timezone

from bench.driver import CSRF_TOKEN, HOST, PATIENCE, ROOT, database_url, gunicorn
from core.models import Errand, Theme, Worker
from tests.factories import LearnerFactory
from tests.factories.errands import add_theme, add_theme_slowly

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)

COMMAND = [sys.executable, "manage.py", "work", "--rest", "0.1"]


@contextmanager
def a_worker():
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "config.settings.test",
        "DATABASE_URL": database_url(connection.settings_dict),
        "ENV_FILE": "",
    }
    process = subprocess.Popen(COMMAND, cwd=ROOT, env=environment)
    try:
        yield process
    finally:
        process.kill()
        process.wait(PATIENCE)


def wait_for(file) -> None:
    deadline = time.monotonic() + 3 * PATIENCE
    while not file.exists():
        assert time.monotonic() < deadline, f"{file.name} didn't come"
        time.sleep(0.05)


def states() -> dict[str, tuple]:
    found = Errand.objects.filter(name__contains="errands")
    return {one.name.rpartition(".")[2]: (one.state.value, one.attempts) for one in found}


def themes() -> list[str]:
    return list(Theme.objects.filter(name_nl__startswith="T ").values_list("name_nl", flat=True))


def test_what_a_killed_worker_was_doing_is_done_once_and_who_is_told_to_stop_finishes(
    settings, tmp_path
):
    settings.HAS_WORKER = True
    begun, wait = tmp_path / "begun", tmp_path / "wait"
    wait.touch()
    add_theme_slowly.enqueue(name="T slow", folder=str(tmp_path))

    with a_worker() as killed:
        wait_for(begun)
        killed.send_signal(signal.SIGKILL)
        killed.wait(PATIENCE)
    assert states() == {"add_theme_slowly": ("taken", 1)}
    assert themes() == []

    begun.unlink()
    Errand.objects.update(due_at=timezone.now())
    add_theme.enqueue(name="T next")
    with a_worker() as stopped:
        wait_for(begun)
        stopped.send_signal(signal.SIGTERM)
        wait.unlink()
        assert stopped.wait(PATIENCE) == 0

    assert states() == {"add_theme_slowly": ("done", 2), "add_theme": ("waiting", 0)}
    assert themes() == ["T slow"]
    assert Worker.objects.count() == 2


class MailServer(socketserver.ThreadingTCPServer):
    """Takes letters, but answers nothing before it may."""

    allow_reuse_address = daemon_threads = True

    def __init__(self):
        super().__init__((HOST, 0), Talk)
        self.is_asked, self.may_answer, self.letters = Event(), Event(), []


class Talk(socketserver.StreamRequestHandler):
    def handle(self):
        self.server.is_asked.set()
        self.server.may_answer.wait(PATIENCE)
        self.say("220 hello")
        for line in self.rfile:
            verb = line.split()[0].upper()
            self.say("354 go on" if verb == b"DATA" else "250 fine")
            if verb == b"DATA":
                self.server.letters.append(list(iter(self.rfile.readline, b".\r\n")))
                self.say("250 taken")

    def say(self, text):
        self.wfile.write(f"{text}\r\n".encode())


def test_without_a_worker_nobody_waits_for_the_mail_server(tmp_path):
    person = LearnerFactory(email="noor@example.org")
    person.set_password("een-lang-wachtwoord")
    person.save()
    server = MailServer()
    Thread(target=server.serve_forever, daemon=True).start()
    environment = {
        "DJANGO_SETTINGS_MODULE": "config.settings.production",
        "DATABASE_URL": database_url(connection.settings_dict),
        "CACHE_URL": f"filecache://{tmp_path}/cache",
        "SECRET_KEY": "Three hedgehogs cross the road, slowly, in the rain, at night",
        "ALLOWED_HOSTS": HOST,
        "HTTPS": "no",
        "EMAIL_URL": f"smtp://{HOST}:{server.server_address[1]}",
        "WORKER": "no",
        "WEB_CONCURRENCY": "1",
    }
    form = f"email={person.email}&csrfmiddlewaretoken={CSRF_TOKEN}"
    headers = {
        "Cookie": f"csrftoken={CSRF_TOKEN}",
        "Content-Type": "application/x-www-form-urlencoded",
    }

    with gunicorn(environment) as site:
        browser = http.client.HTTPConnection(HOST, site.port, timeout=PATIENCE)
        browser.request("POST", "/wachtwoord/vergeten/", form, headers)
        answer = browser.getresponse()
        status, _body = answer.status, answer.read()
        assert server.is_asked.wait(PATIENCE)
        # A proxy keeps a connection open, and sends the question of the next visitor over it.
        browser.request("GET", "/healthz/live")
        next_status = browser.getresponse().status
        sent_before_the_answer = list(server.letters)
        server.may_answer.set()
    server.shutdown()
    server.server_close()

    assert (status, next_status, sent_before_the_answer) == (302, 200, [])
    (letter,) = server.letters
    assert b"To: noor@example.org\r\n" in letter
    assert [one.state for one in Errand.objects.all()] == [Errand.State.DONE]
