"""What is acknowledged is stored, once, when everybody presses at once on several workers."""

import os
import signal
from collections import Counter
from pathlib import Path
from threading import Timer

import pytest
from django.db import connection

from bench.crowd import Crowd
from bench.driver import database_url, gunicorn, press_all, statuses
from learningpaths.progress.models import Enrolment

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)

LEARNERS, STEPS = 50, 6
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
