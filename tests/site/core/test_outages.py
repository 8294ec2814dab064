"""What is out of order around the site is told from a mistake in it."""

import errno
import sqlite3
from contextlib import closing

import psycopg
import pytest
from django.db import DatabaseError, OperationalError

from bench.driver import free_port
from core.outages import Outage, outage_of


def answer_of_sqlite(tmp_path, *commands):
    """The error that SQLite answers the last of these with, as Django raises it."""
    with closing(sqlite3.connect(tmp_path / "db", timeout=0, isolation_level=None)) as database:
        *before, last = commands
        for command in before:
            database.execute(command)
        try:
            database.execute(last)
        except sqlite3.Error as error:
            raise OperationalError(*error.args) from error


LARGE = "INSERT INTO t VALUES (zeroblob(100000))"


@pytest.mark.parametrize(
    ("commands", "outage"),
    [
        (["CREATE TABLE t (x)", "PRAGMA query_only=ON", LARGE], Outage.CLOSED),
        (["CREATE TABLE t (x)", "PRAGMA max_page_count=3", LARGE], Outage.CLOSED),
        (["ATTACH '/nowhere/db' AS other"], Outage.AWAY),
        (["SELECT * FROM t"], None),
        (["SELECT nonsense("], None),
    ],
)
def test_sqlite_says_what_is_out_of_order(tmp_path, commands, outage):
    with pytest.raises(OperationalError) as raised:
        answer_of_sqlite(tmp_path, *commands)

    assert outage_of(raised.value) is outage


def test_a_lock_that_is_held_for_too_long_is_no_mistake(tmp_path):
    with closing(sqlite3.connect(tmp_path / "db", isolation_level=None)) as other:
        other.execute("CREATE TABLE t (x)")
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(OperationalError, match="locked") as raised:
            answer_of_sqlite(tmp_path, "INSERT INTO t VALUES (1)")

    assert outage_of(raised.value) is Outage.AWAY


@pytest.mark.parametrize(
    ("code", "outage"),
    [
        ("25006", Outage.CLOSED),
        ("53100", Outage.CLOSED),
        ("53300", Outage.AWAY),
        ("57P01", Outage.AWAY),
        ("40P01", Outage.AWAY),
        ("55P03", Outage.AWAY),
        ("42P01", None),
        ("23505", None),
    ],
)
def test_postgresql_says_what_is_out_of_order(code, outage):
    with pytest.raises(DatabaseError) as raised:
        raise DatabaseError("…") from psycopg.errors.lookup(code)("…")

    assert outage_of(raised.value) is outage


def test_a_server_that_does_not_answer_is_away():
    def connect():
        try:
            psycopg.connect(host="127.0.0.1", port=free_port(), connect_timeout=2)
        except psycopg.Error as error:
            raise OperationalError(*error.args) from error

    with pytest.raises(OperationalError) as raised:
        connect()

    assert outage_of(raised.value) is Outage.AWAY


def test_what_comes_of_an_outage_is_one_and_other_errors_are_not():
    def keep_a_picture():
        try:
            raise OSError(errno.ENOSPC, "No space left on device")
        except OSError:
            raise ValueError("no picture")  # noqa: B904 -- as others do

    with pytest.raises(ValueError, match="no picture") as raised:
        keep_a_picture()

    assert outage_of(raised.value) is Outage.CLOSED
    assert outage_of(ValueError("no picture")) is None
    assert outage_of(FileNotFoundError(errno.ENOENT, "No such file")) is None
    assert outage_of(None) is None
