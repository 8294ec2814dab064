"""A worker as a process of its own: killed in the middle, and told to stop."""

import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager

import pytest
from django.db import connection
from django.utils import timezone

from bench.driver import PATIENCE, ROOT, database_url
from core.models import Errand, Theme, Worker
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
