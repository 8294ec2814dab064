"""How the site is served: `gunicorn` in this folder is the whole command."""

import ctypes
import gc
import multiprocessing
import sys
from itertools import count
from pathlib import Path

from gunicorn.glogging import Logger

pythonpath = str(Path(__file__).resolve().parent / "site")
sys.path.insert(0, pythonpath)

from config import env  # noqa: E402 -- it is found only now
from core import logs  # noqa: E402

wsgi_app = "config.wsgi:application"
bind = env.text("BIND", "127.0.0.1:8000")

# Requests wait for the database more than they compute: some threads per worker.
worker_class = "gthread"
workers = env.number("WEB_CONCURRENCY", min(multiprocessing.cpu_count(), 4))
threads = env.number("WEB_THREADS", 4)
preload_app = True
# What a start makes stays. To look for garbage in it makes a start longer, and a worker that
# does so later copies all that it shares with the others.
gc.disable()
# With a place of its own for each thread to take memory from, each keeps what it doesn't need.
# One does, as Python lets one thread compute at a time. Only glibc has this (M_ARENA_MAX).
if set_malloc := getattr(ctypes.CDLL(None), "mallopt", None):
    set_malloc(-8, 1)

# A worker is renewed now and then, not all in the same minute, and finishes what it does.
max_requests = 5_000
max_requests_jitter = 1_000
timeout = 60
graceful_timeout = 30
keepalive = 5

# Longer request lines and headers than these are no reader's.
limit_request_line = 4_094
limit_request_field_size = 8_190

# Only Django decides whether a proxy is believed (TRUST_PROXY).
forwarded_allow_ips = ""
control_socket_disable = True
# Its own line per request holds addresses and what was asked: ACCESS_LOG is the site's.
accesslog = None
errorlog = "-"


class OwnLogger(Logger):
    """Write gunicorn's own lines as the site does."""

    def setup(self, cfg):
        super().setup(cfg)
        logs.dress(self.error_log, env.choice("LOG_FORMAT", logs.FORMS))


logger_class = OwnLogger


def on_starting(server):
    """Begin counting anew."""
    for file in _metrics_dir().glob("*.db"):
        file.unlink()


def when_ready(server):
    """Leave what is loaded alone for good."""
    gc.freeze()


on_reload = when_ready


def pre_fork(server, worker):
    """Give a worker the first place that no other one has, under which it counts."""
    taken = {other.place for other in server.WORKERS.values()}
    worker.place = next(place for place in map(str, count(1)) if place not in taken)


def post_fork(server, worker):
    """Look for garbage in what comes, also in a worker of after a reload."""
    gc.enable()
    if metrics := sys.modules.get("core.metrics"):
        metrics.take_place(worker.place)


def child_exit(server, worker):
    if metrics := sys.modules.get("core.metrics"):
        metrics.leave_place(worker.place)


def _metrics_dir():
    return env.folder("METRICS_DIR", "var/metrics")
