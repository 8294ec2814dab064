"""Questions that nearly every request asks, of which the SQL is written once in a process.

To write a query takes Django several times as long as a database takes to answer it.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cached_property, partial
from uuid import UUID

from django.db import connection
from django.db.models import QuerySet
from django.db.models.query import RawQuerySet

# What no row holds: they mark the places in the SQL of what differs from one time to the next.
A_MOMENT = datetime(9876, 5, 4, 3, 21, tzinfo=UTC)
A_DAY = date(9876, 5, 3)
A_KEY, ANOTHER_KEY = -987_654_321, -987_654_322
A_UUID = UUID(int=987_654_321)


class Written:
    """A query with marks in it, ready to be asked with the values of now in their places.

    The query uses its arguments as they are: what it works out of a mark would stay the mark's.
    """

    def __init__(self, make: Callable[..., QuerySet], **marks):
        self.make = make
        self.marks = marks

    def rows(self, **values) -> list[tuple]:
        """As the database gives them: for keys, paths and numbers, which need no translation."""
        sql, parameters = self._filled_in(values)
        with connection.cursor() as cursor:
            cursor.execute(sql, parameters)
            return cursor.fetchall()

    def objects(self, **values) -> RawQuerySet:
        sql, parameters = self._filled_in(values)
        return self._query.model.objects.raw(sql, parameters)

    def _filled_in(self, values: dict) -> tuple[str, list]:
        sql, parameters = self._statement
        places = {_stored(mark): _stored(values[name]) for name, mark in self.marks.items()}
        return sql, [places.get(value, value) for value in parameters]

    @cached_property
    def _query(self) -> QuerySet:
        return self.make(**self.marks)

    @cached_property
    def _statement(self) -> tuple[str, tuple]:
        sql, parameters = self._query.query.sql_with_params()
        marks = [_stored(mark) for mark in self.marks.values()]
        if len({*marks}) < len(marks) or any(mark not in parameters for mark in marks):
            raise ValueError("Each mark is of its own kind, and stands in the query as it is.")
        return sql, parameters


def written(**marks) -> Callable[[Callable[..., QuerySet]], Written]:
    """Have the query that a function makes written once; it gets a mark for each argument."""
    return partial(Written, **marks)


def _stored(value):
    if isinstance(value, UUID):
        return value if connection.features.has_native_uuid_field else value.hex
    if isinstance(value, datetime):
        return connection.ops.adapt_datetimefield_value(value)
    return connection.ops.adapt_datefield_value(value) if isinstance(value, date) else value
