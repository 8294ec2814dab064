"""How many completions a minute the site takes, and that none of them is lost.

It makes a database of its own beside that of DATABASE_URL (its name begins with `test_`), lets
learners press on two workers of the project's gunicorn, and takes the database away again.
"""

import tempfile
import time

import django

from bench.driver import database_url, gunicorn, percentile_95, press_all, statuses
from config import env

env.choose_settings("config.settings.test")
django.setup()

from django.conf import settings  # noqa: E402 -- from here on Django is set up
from django.db import connection  # noqa: E402

from bench.crowd import Crowd  # noqa: E402
from home.services import prepare_site  # noqa: E402

LEARNERS, STEPS = 75, 8
# As many presses for each: one after another, an office, a storm.
AT_ONCE = (1, 12, 32, 50)


def main() -> None:
    settings.ALLOWED_HOSTS = [*settings.ALLOWED_HOSTS, "testserver"]
    own_name = connection.settings_dict["NAME"]
    connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    try:
        prepare_site()
        measure(Crowd.gather(LEARNERS, STEPS))
    finally:
        connection.creation.destroy_test_db(own_name, verbosity=0)


def measure(crowd: Crowd) -> None:
    with tempfile.TemporaryDirectory() as folder, gunicorn(surroundings(folder)) as server:
        print(f"{connection.vendor}, 2 workers: every press comes twice.")
        for number, at_once in enumerate(AT_ONCE):
            share = len(crowd.presses) // len(AT_ONCE)
            run(server, crowd.presses[number * share : (number + 1) * share], at_once)
    stored = crowd.stored()
    print(f"{len(stored)} steps done, each once: {set(stored.values()) == {1}}.")


def run(server, presses: list, at_once: int) -> None:
    start = time.perf_counter()
    answers = press_all(server, presses, at_once=at_once)
    seconds = time.perf_counter() - start
    print(
        f"{at_once:>3} at once: {len(answers) / seconds:5.0f} presses a second,"
        f" 95 % within {percentile_95(answers) * 1000:.0f} ms, answers {statuses(answers)}"
    )


def surroundings(folder: str) -> dict[str, str]:
    return {
        "DJANGO_SETTINGS_MODULE": settings.SETTINGS_MODULE,
        "DATABASE_URL": database_url(connection.settings_dict),
        "CACHE_URL": f"filecache://{folder}",
        "WEB_CONCURRENCY": "2",
        "WEB_THREADS": "4",
    }


if __name__ == "__main__":
    main()
