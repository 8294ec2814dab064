"""Questions that nearly every request asks, of which the SQL is written once in a process.

To write a query takes Django several times as long as a database takes to answer it.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property, partial
from uuid import UUID

from django.db import DEFAULT_DB_ALIAS as DEFAULT
from django.db import connection
from django.db.models import Model, QuerySet
from django.db.models.query import RelatedPopulator, get_related_populators

# What no row holds: they mark the places in the SQL of what differs from one time to the next.
A_MOMENT = datetime(9876, 5, 4, 3, 21, tzinfo=UTC)
A_DAY = date(9876, 5, 3)
A_KEY, ANOTHER_KEY = -987_654_321, -987_654_322
A_UUID, ANOTHER_UUID = UUID(int=987_654_321), UUID(int=987_654_322)
A_TEXT = "in the place of a text"


@dataclass(frozen=True, slots=True)
class Statement:
    """The SQL of a query, and how rows become objects: which columns, what they are called."""

    sql: str
    parameters: tuple
    model: type[Model]
    columns: slice
    names: list[str]
    annotations: dict[str, int]
    converters: dict[int, tuple[list[Callable], object]]
    related: list[RelatedPopulator]


class Written:
    """A query with marks in it, ready to be asked with the values of now in their places.

    The query uses its arguments as they are: what it works out of a mark would stay the mark's.
    """

    def __init__(self, make: Callable[..., QuerySet], **marks):
        self.make = make
        self.marks = marks

    def rows(self, **values) -> list[tuple]:
        """As the database gives them: for keys, paths, texts and numbers, which need no
        translation.
        """
        statement = self._statement
        places = {_stored(mark): _stored(values[name]) for name, mark in self.marks.items()}
        with connection.cursor() as cursor:
            cursor.execute(
                statement.sql, [places.get(value, value) for value in statement.parameters]
            )
            return cursor.fetchall()

    def objects(self, **values) -> list[Model]:
        """With what the query annotates, and with the related rows that it selects."""
        return list(self.made_of(self.rows(**values)))

    def made_of(self, rows: Iterable[tuple]) -> Iterator[Model]:
        """An object of each of the rows."""
        statement = self._statement
        for row in rows:
            values = list(row)
            for place, (converters, expression) in statement.converters.items():
                for convert in converters:
                    values[place] = convert(values[place], expression, connection)
            found = statement.model.from_db(DEFAULT, statement.names, values[statement.columns])
            for others in statement.related:
                others.populate(values, found)
            for name, place in statement.annotations.items():
                setattr(found, name, values[place])
            yield found

    @cached_property
    def _statement(self) -> Statement:
        query = self.make(**self.marks).query
        compiler = query.get_compiler(connection=connection)
        sql, parameters = compiler.as_sql()
        marks = [_stored(mark) for mark in self.marks.values()]
        if len({*marks}) < len(marks) or any(mark not in parameters for mark in marks):
            raise ValueError("Each mark is of its own kind, and stands in the query as it is.")
        selected = [expression for expression, _sql, _alias in compiler.select]
        places = (compiler.klass_info or {}).get("select_fields") or [0]
        columns = slice(places[0], places[-1] + 1)
        return Statement(
            sql=sql,
            parameters=parameters,
            model=query.model,
            columns=columns,
            names=[column.target.attname for column in selected[columns] if compiler.klass_info],
            annotations=compiler.annotation_col_map or {},
            converters=compiler.get_converters(selected),
            related=get_related_populators(compiler.klass_info or {}, compiler.select, DEFAULT),
        )


def written(**marks) -> Callable[[Callable[..., QuerySet]], Written]:
    """Have the query that a function makes written once; it gets a mark for each argument."""
    return partial(Written, **marks)


def _stored(value):
    if isinstance(value, UUID):
        return value if connection.features.has_native_uuid_field else value.hex
    if isinstance(value, datetime):
        return connection.ops.adapt_datetimefield_value(value)
    return connection.ops.adapt_datefield_value(value) if isinstance(value, date) else value
