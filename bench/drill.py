"""What is left of what was acknowledged when something around the site goes wrong.

`python -m bench.drill sqlite` or `… postgresql`: on a database, and servers, of its own. Every
press comes twice, from fifty people at once, on two workers in production's settings. `--short`
is to see whether the drill itself works; words after the database choose drills by their name.
"""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from hashlib import sha256
from pathlib import Path

import django

from bench.faults import own_postgresql, own_redis
from config import env

everything_started = ExitStack()
FOLDER = Path(everything_started.enter_context(tempfile.TemporaryDirectory()))
SERVER = everything_started.enter_context(own_postgresql()) if "postgresql" in sys.argv else None
os.environ["DATABASE_URL"] = SERVER.url if SERVER else f"sqlite:///{FOLDER}/site.sqlite3"
env.choose_settings("config.settings.test")
django.setup()

import psycopg  # noqa: E402 -- from here on Django is set up
from django.conf import settings  # noqa: E402
from django.core.files.base import ContentFile  # noqa: E402
from django.core.files.storage import default_storage  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402

from bench import drills, faults  # noqa: E402
from bench.crowd import Crowd  # noqa: E402
from bench.driver import Server, ask, database_url  # noqa: E402
from desk.backups import databases, uploads  # noqa: E402
from desk.backups.services import back_up, restore  # noqa: E402
from home.services import prepare_site  # noqa: E402
from learningpaths.people.models import User  # noqa: E402
from learningpaths.progress.models import Completion, Enrolment  # noqa: E402
from tests.factories import a_path, a_step, outline_of, steps_of_path  # noqa: E402

IS_SHORT = "--short" in sys.argv
LEARNERS, STEPS = (25, 2) if IS_SHORT else (50, 6)
PEOPLE, MANY_STEPS = (200, 20) if IS_SHORT else (10_000, 20)
ROW = "{:<46} {:<36} {:>5} {:>6}  {}"


def main() -> None:
    settings.ALLOWED_HOSTS = [*settings.ALLOWED_HOSTS, "testserver"]
    settings.SECRET_KEY = drills.SECRET_KEY
    settings.MEDIA_ROOT = FOLDER / "media"
    call_command("migrate", verbosity=0)
    prepare_site()
    Client().get("/inloggen/")  # the first visit to a new site writes down its settings
    print(f"{connection.vendor}: 2 workers, every press twice, 50 people at once")
    print(ROW.format("what goes wrong", "answers", "lost", "twice", "and then"))
    told("nothing", lambda crowd: drills.without_fault(own(), crowd, at_once=50))
    told("nothing, 32 at once", lambda crowd: drills.without_fault(own(), crowd, at_once=32))
    told("a worker is killed, three times", lambda crowd: drills.killed_workers(own(), crowd), None)
    told("the server is killed and started", lambda crowd: drills.killed_server(own(), crowd), None)
    if SERVER:
        told("PostgreSQL is killed and started", without_postgresql, None, 503)
        told("the database becomes read-only", read_only, 503)
    if shutil.which("redis-server"):
        told("Redis is killed and started", without_redis)
    if os.geteuid() == 0:
        told("the disk is full", on_a_full_disk, 503)
    else:
        print("The disk is not filled: only root may mount a small one.")
    if not SERVER:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA integrity_check")
            print("PRAGMA integrity_check:", cursor.fetchone()[0])
    if is_asked("backup"):
        away_and_back()


def told(what: str, drill: Callable[[Crowd], drills.Outcome], *allowed: int | None) -> None:
    if not is_asked(what):
        return
    outcome = drill(Crowd.gather(LEARNERS, STEPS))
    meant = outcome.crowd.meant_by(outcome.answers).keys()
    is_whole = {*outcome.crowd.stored()} == {*meant}
    state = "all is there" if is_whole else "some is to be sent again"
    ended = state if outcome.is_well(*allowed) else f"NOT WELL: {state}"
    answers = ", ".join(
        f"{count} × {status or 'none'}" for status, count in outcome.statuses.items()
    )
    print(ROW.format(what, answers, len(outcome.lost), outcome.doubled, ended), flush=True)


def is_asked(what: str) -> bool:
    """Whether all drills are, or this one by a word of it."""
    words = [word for word in sys.argv[2:] if not word.startswith("--")]
    return not words or any(word in what for word in words)


def own(**others: str) -> dict[str, str]:
    return drills.surroundings(database_url(connection.settings_dict), FOLDER) | others


def shown(server: Server) -> None:
    """What a reader sees meanwhile."""
    page = ask(server, "/inloggen/")
    print(f"    meanwhile the sign-in page answers {page.status}")


def without_postgresql(crowd: Crowd) -> drills.Outcome:
    def start() -> None:
        SERVER.start()
        connection.close()

    return drills.interrupted(own(), crowd, shut=SERVER.stop, open_again=start, look=shown)


def without_redis(crowd: Crowd) -> drills.Outcome:
    with own_redis() as redis:
        surroundings = own(CACHE_URL=redis.url)
        doors = {"shut": redis.stop, "open_again": redis.start}
        return drills.interrupted(surroundings, crowd, look=shown, **doors)


def read_only(crowd: Crowd) -> drills.Outcome:
    """A standby, or a server whose administrator stopped writing."""

    def let_it_be(value: str) -> Callable[[], None]:
        def change() -> None:
            connection.close()
            with psycopg.connect(SERVER.url.replace("/drill", "/postgres"), autocommit=True) as by:
                by.execute(f"ALTER DATABASE drill SET default_transaction_read_only = {value}")
                by.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'drill'"
                )

        return change

    doors = {"shut": let_it_be("on"), "open_again": let_it_be("off")}
    return drills.interrupted(own(), crowd, look=shown, **doors)


def on_a_full_disk(crowd: Crowd) -> drills.Outcome:
    with faults.small_disk(96) as disk:
        bring_back = (move_to_tablespace if SERVER else move_to_file)(disk)

        def shut() -> None:
            if not SERVER:
                with connection.cursor() as cursor:
                    cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            faults.fill(disk)

        def make_room() -> None:
            faults.make_room(disk)

        try:
            outcome = drills.interrupted(own(), crowd, shut=shut, open_again=make_room, look=shown)
            outcome.crowd.stored()
            return outcome
        finally:
            bring_back()


def move_to_file(disk: Path) -> Callable[[], None]:
    """Let the site stand on the small disk; return what brings it back."""
    name = connection.settings_dict["NAME"]
    databases.dump(disk / "site.sqlite3")
    stay_at(disk / "site.sqlite3")
    # Those who press were signed in on the other one: a dump holds no sessions.
    with connection.cursor() as cursor:
        cursor.execute("ATTACH %s AS other", [name])
        cursor.execute("INSERT INTO django_session SELECT * FROM other.django_session")
        cursor.execute("DETACH other")

    def bring_back() -> None:
        databases.dump(FOLDER / "after.sqlite3")
        stay_at(FOLDER / "after.sqlite3")

    return bring_back


def stay_at(path: Path) -> None:
    connection.close()
    connection.settings_dict["NAME"] = str(path)


def move_to_tablespace(disk: Path) -> Callable[[], None]:
    """Let completions stand on the small disk; return what brings them back."""
    shutil.chown(disk, "postgres")

    def move(place: str) -> None:
        with connection.cursor() as cursor:
            cursor.execute(f"ALTER TABLE progress_completion SET TABLESPACE {place}")

    with connection.cursor() as cursor:
        cursor.execute(f"CREATE TABLESPACE small LOCATION '{disk}'")
        # A page takes few rows, and none has room left: what is stored needs another one soon.
        cursor.execute("ALTER TABLE progress_completion SET (fillfactor = 10)")
    move("small")
    with connection.cursor() as cursor:
        cursor.execute("VACUUM FULL progress_completion")

    def bring_back() -> None:
        move("pg_default")
        with connection.cursor() as cursor:
            cursor.execute("ALTER TABLE progress_completion RESET (fillfactor)")
            cursor.execute("DROP TABLESPACE small")

    return bring_back


def away_and_back() -> None:
    """Back up a large site, take away all of it, and put it back into nothing."""
    fill_site()
    before = digests()
    start = time.perf_counter()
    report = back_up(FOLDER / "backups")
    made = time.perf_counter()
    destroy()
    gone = time.perf_counter()
    restore(report.path)
    back = time.perf_counter()
    after = digests()
    before["desk_jobrun"] = after["desk_jobrun"]  # where the backup itself is remembered
    same = sum(before[name] == after.get(name) for name in before)
    print(
        f"backup: {report.rows:,} rows and {report.uploads} uploads in {made - start:.1f} s,"
        f" {report.path.stat().st_size / 1e6:.0f} MB; restored into nothing in {back - gone:.1f} s;"
        f" {same} of {len(before)} tables and uploads the same"
    )


def fill_site() -> None:
    path = a_path(*(a_step(f"Step {number}") for number in range(MANY_STEPS)))
    people = User.objects.bulk_create(
        User(email=f"{number}@many.example") for number in range(PEOPLE)
    )
    runs = Enrolment.objects.bulk_create(
        Enrolment(learner=person, outline=outline_of(path)) for person in people
    )
    Completion.objects.bulk_create(
        (Completion(enrolment=run, step=step) for run in runs for step in steps_of_path(path)),
        batch_size=5_000,
    )
    for number in range(50):
        default_storage.save(f"documents/{number}.bin", ContentFile(os.urandom(2_000_000)))


def digests() -> dict[str, str]:
    """What each table and each upload holds, in a few letters; sessions are in no backup."""
    found = {}
    with connection.cursor() as cursor:
        for table in databases.count_rows():
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608
            rows = sorted(map(repr, cursor.fetchall()))
            found[table] = sha256("\n".join(rows).encode()).hexdigest()
    found.pop("django_session")
    for name in uploads.names():
        with default_storage.open(name) as file:
            found[name] = sha256(file.read()).hexdigest()
    return found


def destroy() -> None:
    shutil.rmtree(settings.MEDIA_ROOT)
    if SERVER:
        with connection.cursor() as cursor:
            cursor.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    else:
        connection.close()
        for end in ("", "-wal", "-shm"):
            Path(connection.settings_dict["NAME"] + end).unlink(missing_ok=True)


if __name__ == "__main__":
    with everything_started:
        main()
