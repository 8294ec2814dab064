"""Questions to the register of which the answer is thousands of rows, each a few numbers."""

from collections.abc import Sequence
from itertools import chain

from django.core.exceptions import EmptyResultSet
from django.db import connections
from django.db.models import Aggregate, Count, QuerySet, TextField
from wagtail.query import PageQuerySet

from core import about

# More lines that are new to a process are not asked by their numbers, but all there are.
FEW = 200


def rows_of(queryset: QuerySet) -> list[tuple]:
    """The rows as the database gives them: for keys, numbers and short texts, thousands at once.

    Django would look at each of them once more, which takes as long as reading it.
    """
    try:
        sql, parameters = queryset.query.sql_with_params()
    except EmptyResultSet:
        return []
    with connections[queryset.db].cursor() as cursor:
        cursor.execute(sql, parameters)
        return cursor.fetchall()


class Joined(Aggregate):
    """The numbers of all rows in one text: thousands of rows take ten times as long to fetch."""

    function = "GROUP_CONCAT"
    output_field = TextField()

    def as_postgresql(self, compiler, connection, **context):
        template = "STRING_AGG(%(expressions)s::text, ',')"
        return self.as_sql(compiler, connection, template=template, **context)


def numbers_on(pages: PageQuerySet) -> tuple[int, list[int]]:
    """How many pages there are, and the numbers of their lines; one query."""
    found = pages.order_by().aggregate(pages=Count("pk"), numbers=Joined("line__number"))
    numbers = found["numbers"].split(",") if found["numbers"] else []
    return found["pages"], [*map(int, numbers)]


class EntryLineQuerySet(QuerySet):
    def marks_of(self, numbers: Sequence[int]) -> list[int]:
        """What the lines with these numbers are about, as `core.about` counts it.

        Asks what this process hasn't met: nothing, as a rule, and one query after a change. A page
        that changed since its number was read has no marks: it is news, and is asked anew.
        """
        marks = about.known()
        try:
            return [*map(marks.__getitem__, numbers)]
        except KeyError:
            missing = {number for number in numbers if number not in marks}
        lines = self.filter(number__in=missing) if len(missing) <= FEW else self
        about.learn(marks, chain.from_iterable(rows_of(lines.order_by().values_list("labels"))))
        return [marks.get(number, 0) for number in numbers]
