"""Several workers are one site: what is acknowledged is stored, once, when everybody presses at
once, and who guesses is counted by all of them together."""

import os
import signal
from collections import Counter
from http.client import HTTPConnection
from pathlib import Path
from threading import Timer
from urllib.parse import urlencode

import pytest
from django.db import connection

from bench.crowd import Crowd
from bench.driver import CSRF_TOKEN as TOKEN
from bench.driver import HOST, database_url, gunicorn, press_all, statuses
from config.settings import base
from learningpaths.people.models import User
from learningpaths.progress.models import Enrolment

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)

LEARNERS, STEPS = 50, 6
PASSWORD = "een-lang-wachtwoord"
WRONG = "Controleer je e-mailadres en wachtwoord en probeer het opnieuw."
WAIT = "Te veel pogingen. Probeer het over 5 minuten opnieuw."
SECRET_KEY = "Three hedgehogs cross the road, slowly, in the rain, at night"


@pytest.fixture
def production(settings, tmp_path):
    """What gunicorn is told: the database of this test, and production's settings."""
    settings.SECRET_KEY = SECRET_KEY  # sessions made here are read there
    return {
        "DJANGO_SETTINGS_MODULE": "config.settings.production",
        "DATABASE_URL": database_url(connection.settings_dict),
        "CACHE_URL": f"filecache://{tmp_path}/cache",
        "SECRET_KEY": SECRET_KEY,
        "ALLOWED_HOSTS": "127.0.0.1",
        "BASE_URL": "",
        "HTTPS": "no",
        "TRUST_PROXY": "no",
        "WEB_CONCURRENCY": "2",
        "WEB_THREADS": "4",
    }


def test_fifty_learners_press_twice_and_each_step_is_done_once(production):
    crowd = Crowd.gather(LEARNERS, STEPS)

    with gunicorn(production) as server:
        answers = press_all(server, crowd.presses, at_once=LEARNERS)

    assert statuses(answers) == {302: 2 * LEARNERS * STEPS}
    assert crowd.stored() == Counter(crowd.meant_by(answers).keys())
    assert len(crowd.stored()) == LEARNERS * STEPS
    assert Enrolment.objects.exclude(completed_at=None).count() == LEARNERS


@pytest.mark.skipif(not Path("/proc").exists(), reason="who works is asked of Linux")
def test_what_was_acknowledged_survives_a_worker_that_is_killed(production):
    crowd = Crowd.gather(LEARNERS, STEPS)

    with gunicorn(production) as server:
        victim = server.workers()[0]
        killer = Timer(0.7, os.kill, [victim, signal.SIGKILL])
        killer.start()
        answers = press_all(server, crowd.presses, at_once=LEARNERS)
        killer.join()
        survivors = server.workers()

    acknowledged = crowd.meant_by(answer for answer in answers if answer.status == 302)
    assert victim not in survivors
    assert set(statuses(answers)) <= {302, None}
    assert set(acknowledged) <= set(crowd.stored())
    assert set(crowd.stored().values()) == {1}


def test_workers_count_wrong_passwords_together(production, settings):
    settings.PASSWORD_HASHERS = base.PASSWORD_HASHERS
    for name in ("noor", "sami"):
        User.objects.create_user(f"{name}@example.org", PASSWORD)

    with gunicorn(production) as server:
        wrong = [try_to_sign_in(server.port, "noor", "mis") for _ in range(9)]
        strange = [try_to_sign_in(server.port, "niemand", "mis") for _ in range(9)]
        known = try_to_sign_in(server.port, "noor", PASSWORD)
        colleague = try_to_sign_in(server.port, "sami", PASSWORD)

    assert wrong == strange == [WRONG] * 5 + [WAIT] * 4
    assert (known, colleague) == (WAIT, "/mijn-leren/")


def try_to_sign_in(port: int, name: str, password: str) -> str:
    """What a browser without cookies is told, over a connection of its own, or where it is led."""
    fields = {"login": f"{name}@example.org", "password": password, "csrfmiddlewaretoken": TOKEN}
    headers = {
        "Cookie": f"csrftoken={TOKEN}",
        "Content-Type": "application/x-www-form-urlencoded",
        "Referer": f"http://{HOST}:{port}/",
    }
    connection = HTTPConnection(HOST, port, timeout=20)
    try:
        connection.request("POST", "/inloggen/", urlencode(fields), headers)
        answer = connection.getresponse()
        text = answer.read().decode()
        return answer.headers["Location"] or next(told for told in (WRONG, WAIT) if told in text)
    finally:
        connection.close()
