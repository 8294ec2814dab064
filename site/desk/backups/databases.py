"""The database as one file, taken while others write, and put back all at once or not at all.

On SQLite by its own online backup, on PostgreSQL by pg_dump and pg_restore, which must be on the
PATH. Rows are counted in the very state that the file holds, so that the number proves it.
"""

import os
import re
import shutil
import sqlite3
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from django.db import connection

from desk.backups.archive import PIECE

# Who has such a row's key is signed in as somebody: it goes into no file, and sessions that ended
# after a backup don't come back with it.
EMPTIED = ["django_session"]
PATIENCE = 60  # seconds for a writer that holds SQLite's lock


class DatabaseToolError(Exception):
    """What the database, or a program of its own, says against a backup or a restore."""


def dump(target: Path) -> dict[str, int]:
    """Write the whole database to a file; return how many rows each table has in it."""
    if connection.vendor == "sqlite":
        return _dump_sqlite(target)
    return _dump_postgresql(target)


def load(source: Path) -> None:
    """Make the database what the file holds, in one transaction; what was in it is gone."""
    if connection.vendor == "sqlite":
        _load_sqlite(source)
    else:
        _load_postgresql(source)
    connection.close()


def look_into(source: Path, rows: dict[str, int]) -> None:
    """See that a file can be put back, without putting it back."""
    if connection.vendor == "postgresql":
        _run(["pg_restore", "--list", str(source)])
        return
    with closing(sqlite3.connect(source)) as copy:
        _prove(copy, rows)


def count_rows() -> dict[str, int]:
    """How many rows each table has."""
    with connection.cursor() as cursor:
        return _count(cursor, _tables(cursor))


def _tables(cursor) -> list[str]:
    if connection.vendor == "sqlite":
        return _sqlite_tables(cursor)
    cursor.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
    return [name for (name,) in cursor.fetchall()]


def _sqlite_tables(cursor) -> list[str]:
    cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    return [name for (name,) in cursor.fetchall() if not name.startswith("sqlite_")]


def _count(cursor, tables: list[str]) -> dict[str, int]:
    rows = {}
    for table in sorted(tables):
        cursor.execute(f'SELECT COUNT(*) FROM "{table}"')  # noqa: S608 -- the database's own name
        rows[table] = cursor.fetchone()[0]
    return rows


def _dump_sqlite(target: Path) -> dict[str, int]:
    if connection.is_in_memory_db():
        raise DatabaseToolError("A database in memory can't be kept.")
    with (
        closing(sqlite3.connect(connection.settings_dict["NAME"])) as source,
        closing(sqlite3.connect(target, isolation_level=None)) as copy,
    ):
        source.backup(copy)  # in one step, so that nobody's writing begins it anew
        cursor = copy.cursor()
        cursor.execute("PRAGMA journal_mode=DELETE")
        cursor.execute("PRAGMA secure_delete=ON")
        for table in {*EMPTIED}.intersection(_sqlite_tables(cursor)):
            cursor.execute(f'DELETE FROM "{table}"')  # noqa: S608
        rows = _count(cursor, _sqlite_tables(cursor))
        _prove(copy, rows)
    return rows


def _prove(copy: sqlite3.Connection, rows: dict[str, int]) -> None:
    cursor = copy.cursor()
    try:
        cursor.execute("PRAGMA integrity_check")
        found = [text for (text,) in cursor.fetchall()]
        if found != ["ok"]:
            raise DatabaseToolError(f"The copy of the database is damaged: {found[0]}")
        if _count(cursor, _sqlite_tables(cursor)) != rows:
            raise DatabaseToolError("The copy of the database has other rows than it should.")
    except sqlite3.DatabaseError as error:
        raise DatabaseToolError(f"The copy of the database can't be read: {error}") from error


def _load_sqlite(source: Path) -> None:
    """Through SQLite itself, so that a process that has the database open sees it whole."""
    deadline = time.monotonic() + PATIENCE

    def give_up(status: int, *progress) -> None:
        # Once it is done it is committed, however long that took.
        if status != sqlite3.SQLITE_DONE and time.monotonic() > deadline:
            raise DatabaseToolError("Somebody keeps writing to the database: stop the site first.")

    connection.close()
    name = connection.settings_dict["NAME"]
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(source)) as copy, closing(sqlite3.connect(name)) as target:
        copy.backup(target, progress=give_up, sleep=0.1)


def _dump_postgresql(target: Path) -> dict[str, int]:
    """With pg_dump looking at the very snapshot in which the rows are counted."""
    with _snapshot() as (cursor, snapshot):
        left_out = [f"--exclude-table-data={table}" for table in EMPTIED]
        command = ["pg_dump", "--format=custom", "--no-owner", "--no-privileges"]
        where = ["--file", str(target), "--snapshot", snapshot]
        with _address() as address:
            _run([*command, *left_out, *where, *address])
        return _count(cursor, _tables(cursor)) | dict.fromkeys(EMPTIED, 0)


@contextmanager
def _snapshot() -> Iterator[tuple]:
    own = connection.copy()
    try:
        with own.cursor() as cursor:
            cursor.execute("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            cursor.execute("SELECT pg_export_snapshot()")
            yield cursor, cursor.fetchone()[0]
            cursor.execute("ROLLBACK")
    finally:
        own.close()


EMPTY_POSTGRESQL = """
SET lock_timeout = '60s';
DO $$
DECLARE name text;
BEGIN
    FOR name IN SELECT format('%I.%I', schemaname, tablename)
        FROM pg_tables WHERE schemaname = 'public'
    LOOP EXECUTE 'DROP TABLE IF EXISTS ' || name || ' CASCADE'; END LOOP;
END $$;
"""


def _load_postgresql(source: Path) -> None:
    """What is there goes, and what was saved comes, in one transaction of psql.

    It commits when its input ends, so the input ends only after pg_restore said that it was all.
    """
    connection.close()
    psql = ["psql", "--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1"]
    steps = [f"--output={os.devnull}", f"--command={EMPTY_POSTGRESQL}", "--file=-"]
    script = ["pg_restore", "--no-owner", "--no-privileges", "--file=-", str(source)]
    with (
        _address() as address,
        _program(script, stdout=subprocess.PIPE) as reading,
        _program([*psql, *steps, *address], stdin=subprocess.PIPE) as writing,
    ):
        try:
            shutil.copyfileobj(reading.stdout, writing.stdin, PIECE)
        except BrokenPipeError:
            reading.kill()
        else:
            if reading.wait():
                writing.kill()
        with suppress(BrokenPipeError):
            writing.stdin.close()


@contextmanager
def _address() -> Iterator[list[str]]:
    """Our database as an option of a program; who lists the processes doesn't read the password."""
    from psycopg.conninfo import make_conninfo  # noqa: PLC0415 -- slow import
    from psycopg.pq import Conninfo  # noqa: PLC0415 -- slow import

    known = {option.keyword.decode() for option in Conninfo.get_defaults()}
    parts = connection.get_connection_params()
    password = parts.pop("password", "")
    with tempfile.NamedTemporaryFile("w", prefix="pgpass-") as file:
        if password:
            escaped = re.sub(r"([\\:])", r"\\\1", password)
            file.write(f"*:*:*:*:{escaped}\n")
            file.flush()
            parts["passfile"] = file.name
        words = {name: value for name, value in parts.items() if name in known}
        yield ["-d", make_conninfo(**words)]


def _run(command: list[str]) -> None:
    with _program(command):
        pass


@contextmanager
def _program(command: list[str], **pipes) -> Iterator[subprocess.Popen]:
    """Start a program of PostgreSQL's; when the block ends, raise what it says of failing."""
    pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL} | pipes
    with tempfile.TemporaryFile() as said:
        try:
            process = subprocess.Popen(command, stderr=said, **pipes)  # noqa: S603 -- no shell
        except FileNotFoundError as error:
            reason = f"{command[0]} isn't on the PATH: install the client of PostgreSQL."
            raise DatabaseToolError(reason) from error
        told = []
        try:
            yield process
        except DatabaseToolError as error:  # of the program that reads what this one writes
            told.append(str(error))
        except BaseException:
            process.kill()
            raise
        finally:
            if process.stdout:
                process.stdout.close()
            status = process.wait()
        said.seek(0)
        told.insert(0, said.read().decode(errors="replace").strip())
        if status or told[1:]:
            raise DatabaseToolError("\n".join(filter(None, told)) or f"{command[0]} was stopped.")
