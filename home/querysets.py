"""Questions about searches that found nothing."""

from datetime import date
from typing import Self

from django.db import connections
from django.db.models import Max, QuerySet, Sum


class UnansweredSearchQuerySet(QuerySet):
    def since(self, day: date) -> Self:
        return self.filter(asked_on__gte=day)

    def before(self, day: date) -> Self:
        return self.filter(asked_on__lt=day)

    def asked_at_least(self, times: int) -> QuerySet:
        """Each text once, as dictionaries: how often it was asked and when last; most first."""
        found = self.order_by().values("language", "text")
        found = found.annotate(times=Sum("times"), last_on=Max("asked_on"))
        return found.filter(times__gte=times).order_by("-times", "-last_on", "text")

    def count_one(self, *, language: str, text: str, day: date, most: int) -> None:
        """Count a search, in one statement; a text that is new only while the day has room."""
        connection = connections[self.db]
        asked_on = connection.ops.adapt_datefield_value(day)
        with connection.cursor() as cursor:
            cursor.execute(
                UPSERT, [language, text, asked_on, asked_on, most, *[language, text, asked_on]]
            )


UPSERT = """
    INSERT INTO home_unansweredsearch (language, text, asked_on, times)
    SELECT %s, %s, %s, 1
    WHERE (SELECT COUNT(*) FROM home_unansweredsearch WHERE asked_on = %s) < %s
       OR EXISTS (
           SELECT 1 FROM home_unansweredsearch
           WHERE language = %s AND text = %s AND asked_on = %s
       )
    ON CONFLICT (language, text, asked_on)
    DO UPDATE SET times = home_unansweredsearch.times + 1
"""
