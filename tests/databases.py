"""One database for all processes of a run: whoever comes first makes it, each takes a copy.

To migrate an empty database takes most of a minute of a processor, to copy it a moment.
"""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, connection, connections, transaction

from home import services


@contextmanager
def of_this_run(*, is_kept: bool, is_new: bool) -> Iterator[None]:
    """A database with a site that an administrator has just laid out."""
    usual = settings.DATABASES[DEFAULT_DB_ALIAS]["NAME"]
    _make(is_kept=is_kept, is_new=is_new)
    yield
    if not is_kept:
        connection.creation.destroy_test_db(usual, verbosity=0)


@contextmanager
def of_this_process(worker: str, folder: Path, *, is_kept: bool, is_new: bool) -> Iterator[None]:
    """A copy of it for one of several processes; the last one to leave clears the first away.

    The folder is of this run, and all its processes see it.
    """
    usual = settings.DATABASES[DEFAULT_DB_ALIAS]["NAME"]
    shared = connection.creation._get_test_db_name()
    present = folder / "present"
    present.mkdir(parents=True, exist_ok=True)
    with _one_at_a_time(folder):
        if any(present.iterdir()):
            _turn_to(shared)
        else:
            _make(is_kept=is_kept, is_new=is_new)
        (present / worker).touch()
        connection.close()
        own = connection.creation.get_test_db_clone_settings(worker)["NAME"]
        _forget_the_log_of(own)
        connection.creation.clone_test_db(suffix=worker, verbosity=0)
    _turn_to(own)

    yield

    connection.creation.destroy_test_db(shared, verbosity=0)
    with _one_at_a_time(folder):
        (present / worker).unlink()
        if not is_kept and not any(present.iterdir()):
            connection.creation.destroy_test_db(verbosity=0)
    _turn_to(usual)


class Contents:
    """What stands in the database when every test begins, to be put back as it was.

    Tests with transactions of their own empty all tables. Django would save each row again, with
    all that listens to it.
    """

    def __init__(self):
        self.rows = {}
        for model in apps.get_models(include_auto_created=True):
            meta = model._meta
            if meta.managed and not meta.proxy:
                columns = [field.column for field in meta.local_concrete_fields]
                self.rows[meta.db_table] = columns, self._rows_of(meta.db_table, columns)
        # Django finds nothing to put back, and leaves it to us. It is said to the class as well:
        # once Playwright's loop runs, Django opens another connection.
        connection._test_serialized_contents = "[]"
        type(connections[DEFAULT_DB_ALIAS])._test_serialized_contents = "[]"

    def put_back(self) -> None:
        """Foreign keys are looked at when all is there.

        What a test that was skipped never emptied is emptied here.
        """
        with transaction.atomic(), connection.cursor() as cursor:
            for table, (columns, rows) in self.rows.items():
                cursor.execute(f"DELETE FROM {quoted(table)}")  # noqa: S608 -- ours
                if rows:
                    values = ", ".join(["%s"] * len(columns))
                    into = f"INSERT INTO {quoted(table)} ({quoted(*columns)})"
                    cursor.executemany(f"{into} VALUES ({values})", rows)

    def _rows_of(self, table: str, columns: list[str]) -> list[tuple]:
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {quoted(*columns)} FROM {quoted(table)}")  # noqa: S608 -- ours
            return cursor.fetchall()


def quoted(*names: str) -> str:
    return ", ".join(map(connection.ops.quote_name, names))


def _make(*, is_kept: bool, is_new: bool) -> None:
    connection.creation.create_test_db(
        verbosity=0, autoclobber=True, serialize=False, keepdb=is_kept and not is_new
    )
    services.prepare_site()


@contextmanager
def _one_at_a_time(folder: Path) -> Iterator[None]:
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _turn_to(name: str) -> None:
    connection.close()
    settings.DATABASES[DEFAULT_DB_ALIAS]["NAME"] = connection.settings_dict["NAME"] = name


def _forget_the_log_of(name: str) -> None:
    """What a run that was broken off left of SQLite's would be taken for the copy's."""
    if connection.vendor == "sqlite":
        for ending in ("-wal", "-shm"):
            Path(f"{name}{ending}").unlink(missing_ok=True)
