"""A fault arrives at a server that understands Sentry, and says nothing of who met it."""

import gzip
import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import brotli
import pytest

from tests.config.production import ENOUGH, run

# A request of somebody that fails, in production settings; and a mail that wasn't sent.
MISHAP = """
import logging
import django
from django.conf import settings
plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
settings.STORAGES = settings.STORAGES | {"staticfiles": plain}
django.setup()
from django.db import IntegrityError
from django.test import Client
from django.urls import path
from config import urls

def breaks(request, name):
    secret = request.POST["note"]
    try:
        raise IntegrityError("DETAIL:  Key (email)=(anneloes@example.org) already exists.")
    except IntegrityError as error:
        raise RuntimeError("No mail to anneloes@example.org at 203.0.113.9") from error

urls.urlpatterns.insert(0, path("breekt/<name>/", breaks, name="breaks"))
client = Client(raise_request_exception=False, REMOTE_ADDR="203.0.113.9")
client.cookies["sessionid"] = "wijnstekers"
host = {"host": "leren.example.org", "user-agent": "wijnstekers", "x-request-id": "number-4711"}
note = {"note": "Ik durf niets"}
answer = client.post("/breekt/anneloes/?q=burn-out", note, secure=True, headers=host)
logging.getLogger("post").error("No mail to %s", "anneloes@example.org", extra={"x": "wijnstekers"})
print(answer.status_code)
"""
UNPACK = {"": bytes, "gzip": gzip.decompress, "br": brotli.decompress}
PERSONAL = ["anneloes", "wijnstekers", "burn-out", "durf", "203.0.113.9", "sessionid"]


@pytest.fixture
def receiver():
    """A server on this machine that keeps what it is sent."""
    received = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            unpack = UNPACK[self.headers.get("Content-Encoding", "")]
            received.append((self.path, unpack(body)))
            self.send_response(200)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"{}")

        def log_message(self, *args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server.server_port, received
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_fault_is_reported_without_whom_it_happened_to(receiver, tmp_path):
    port, received = receiver

    answer = run(
        *["-c", MISHAP],
        **ENOUGH | {"SENTRY_DSN": f"http://key@127.0.0.1:{port}/7", "RELEASE": "1.2"},
        DATABASE_URL=f"sqlite:///{tmp_path}/empty.sqlite3",
    )

    assert answer.stdout.split() == ["500"], answer.stderr
    assert {path for path, _body in received} == {"/api/7/envelope/"}
    events = [json.loads(body.splitlines()[2]) for _path, body in received]
    fault, mail = sorted(events, key=lambda event: event["timestamp"])
    assert fault["message"] == "Internal Server Error: breaks"
    assert (fault["release"], fault["level"]) == ("1.2", "error")
    assert fault["tags"] == {"request": "number-4711"}
    assert [(one["type"], one["value"]) for one in fault["exception"]["values"]] == [
        ("IntegrityError", "DETAIL: …"),
        ("RuntimeError", "No mail to <address> at <ip>"),
    ]
    last = fault["exception"]["values"][-1]["stacktrace"]["frames"][-1]
    assert (last["function"], last["lineno"]) == ("breaks", 18)
    assert mail["message"] == "No mail to <address>"
    text = b"\n".join(body for _path, body in received).decode().lower()
    assert [word for word in PERSONAL if word in text] == []
