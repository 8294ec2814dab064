"""What is acknowledged is stored, once, whatever is killed or goes away while everybody presses,
and who guesses is counted by all workers together.

`make drill` does the same with more people, and more.
"""

import shutil
from collections import Counter
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlencode

import pytest
from django.db import connection

from bench.crowd import Crowd
from bench.drills import (
    SECRET_KEY,
    interrupted,
    killed_server,
    killed_workers,
    reloaded,
    surroundings,
    without_fault,
)
from bench.driver import CSRF_TOKEN as TOKEN
from bench.driver import HOST, ask, database_url, gunicorn
from bench.faults import Door, own_redis
from config.settings import base
from learningpaths.people.models import User
from learningpaths.progress.models import Enrolment

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)

LEARNERS, STEPS = 50, 6
PASSWORD = "een-lang-wachtwoord"
WRONG = "Controleer je e-mailadres en wachtwoord en probeer het opnieuw."
WAIT = "Te veel pogingen. Probeer het over 5 minuten opnieuw."
on_linux = pytest.mark.skipif(not Path("/proc").exists(), reason="who works is asked of Linux")


@pytest.fixture
def production(settings, tmp_path):
    settings.SECRET_KEY = SECRET_KEY  # sessions made here are read there
    return surroundings(database_url(connection.settings_dict), tmp_path)


def test_fifty_learners_press_twice_and_each_step_is_done_once(production):
    crowd = Crowd.gather(LEARNERS, STEPS)

    outcome = without_fault(production, crowd, at_once=LEARNERS)

    assert outcome.statuses == {302: 2 * LEARNERS * STEPS}
    assert crowd.stored() == Counter(outcome.acknowledged)
    assert len(crowd.stored()) == LEARNERS * STEPS
    assert Enrolment.objects.exclude(completed_at=None).count() == LEARNERS


@on_linux
def test_what_was_acknowledged_survives_workers_and_a_server_that_are_killed(production):
    crowd, another = Crowd.gather(LEARNERS, 2), Crowd.gather(LEARNERS, 2)

    workers = killed_workers(production, crowd, times=3)
    server = killed_server(production, another)

    assert workers.is_well(None)
    assert server.is_well(None)
    assert None in server.statuses
    # Who saw no answer pressed again, so all is there.
    assert another.stored() == Counter(another.meant_by(server.answers).keys())
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA integrity_check")
            assert cursor.fetchall() == [("ok",)]


@on_linux
def test_a_reload_replaces_the_workers_and_fails_nobody(production):
    crowd = Crowd.gather(LEARNERS, 2)

    outcome = reloaded(production, crowd)

    assert outcome.statuses == {302: len(crowd.presses)}
    assert crowd.stored() == Counter(crowd.meant_by(outcome.answers).keys())


@pytest.mark.skipif("connection.vendor != 'postgresql'", reason="SQLite is a file, never away")
def test_a_database_that_goes_away_is_told_and_comes_back(production):
    crowd = Crowd.gather(LEARNERS, 2)
    session = next(iter(crowd.sessions))
    door = Door(int(connection.settings_dict["PORT"] or 5432))
    own = connection.settings_dict | {"HOST": "127.0.0.1", "PORT": door.port}
    seen = []

    def look(server):
        address = next(iter(crowd.addresses))
        seen.append(ask(server, "/", session=session))
        seen.append(ask(server, "/en/", session=session))
        seen.append(ask(server, address, session=session, note="Het lag aan de brug."))

    outcome = interrupted(
        production | {"DATABASE_URL": database_url(own)},
        crowd,
        shut=door.shut,
        open_again=door.open,
        look=look,
    )
    door.shut()

    assert outcome.is_well(503)
    assert 503 in outcome.statuses
    assert crowd.stored() == Counter(crowd.meant_by(outcome.answers).keys())
    dutch, english, sent = seen
    assert [page.status for page in seen] == [503, 503, 503]
    assert [page.headers["Retry-After"] for page in seen] == ["30", "30", "30"]
    assert ('lang="nl"' in dutch.text, 'lang="en"' in english.text) == (True, True)
    assert "<h1>Back in a moment</h1>" in english.text
    assert "Het lag aan de brug." in sent.text


@pytest.mark.skipif(not shutil.which("redis-server"), reason="no Redis is installed")
@pytest.mark.skipif("connection.vendor != 'sqlite'", reason="the cache knows no database")
def test_a_cache_that_goes_away_is_not_missed_and_comes_back(production):
    crowd = Crowd.gather(LEARNERS, 2)
    session = next(iter(crowd.sessions))
    seen = []

    with own_redis() as redis:
        outcome = interrupted(
            production | {"CACHE_URL": redis.url},
            crowd,
            shut=redis.stop,
            open_again=redis.start,
            look=lambda server: seen.extend(
                ask(server, address, session=session).status
                for address in ("/", "/en/", crowd.path.url, "/mijn-leren/")
            ),
        )

    assert outcome.statuses == {302: len(crowd.presses)}
    assert outcome.is_well()
    assert crowd.stored() == Counter(crowd.meant_by(outcome.answers).keys())
    assert seen == [200, 200, 200, 200]


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
