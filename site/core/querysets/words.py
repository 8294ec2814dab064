"""Questions to the register: the words of pages, and the vocabulary of a language."""

from collections.abc import Iterable, Set
from typing import Self

from django.core.exceptions import EmptyResultSet
from django.db import connections
from django.db.models import (
    Case,
    Exists,
    Func,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
    When,
)
from django.db.models.functions import Length
from wagtail.query import PageQuerySet

from core.words import typing_errors

# Behind the letters of a word: after every word that begins with them, in any collation.
LAST_LETTERS = "z" * 8


class WordQuerySet(QuerySet):
    """The vocabulary of a language."""

    def in_language(self, language: str) -> Self:
        return self.filter(language=language)

    def around(
        self,
        *,
        stems: Iterable[str] = (),
        words: Iterable[str] = (),
        beginnings: Iterable[str] = (),
        endings: Iterable[str] = (),
        like: Iterable[str] = (),
    ) -> Self:
        """The words themselves, and those with one of the stems, beginnings or endings.

        Those `like` a word are as long as it, give or take what a typing error changes, and begin
        with its first or second letter; nearly all that is meant does.
        """
        condition = Q(stem__in=set(stems)) | Q(word__in=set(words))
        for letters in beginnings:
            condition |= Q(word__range=(letters, letters + LAST_LETTERS))
        for letters in endings:
            backwards = letters[::-1]
            condition |= Q(backwards__range=(backwards, backwards + LAST_LETTERS))
        for word in like:
            slack = typing_errors(word)
            length = Q(length__range=(len(word) - slack, len(word) + slack))
            for letter in set(word[:2]):
                condition |= length & Q(word__range=(letter, letter + LAST_LETTERS))
        return self.alias(length=Length("word")).filter(condition)

    def with_numbers(self, stems: Iterable[str], entry_words: QuerySet, entries: QuerySet) -> Self:
        """How many pages have the stem of a word, as `pages`, and how many entries there are.

        The entries are those of the language: a number for all words, that a database counts once.
        Only for the stems given, and once for each: the first of its forms speaks for them all.
        The numbers include pages that a visitor may not see; they serve to choose words by.
        """
        same = entry_words.filter(language=OuterRef("language"), stem=OuterRef("stem"))
        return self.annotate(
            pages=Case(
                When(self._first_form_of(stems), then=_number_of(same)),
                default=0,
                output_field=IntegerField(),
            ),
            of_pages=_number_of(entries),
        )

    def with_seen(self, pages: PageQuerySet, stems: Iterable[str] | None = None) -> Self:
        """Whether a word stands on one of the pages, as `is_seen`.

        Where stems are given only of those, and of each its first form speaks for all.
        """
        stands = Exists(
            pages.filter(
                entry__words__language=OuterRef("language"), entry__words__stem=OuterRef("stem")
            )
        )
        if stems is not None:
            asked = When(self._first_form_of(stems), then=stands)
            stands = Case(asked, default=Value(False))
        return self.annotate(is_seen=stands)

    def _first_form_of(self, stems: Iterable[str]) -> Q:
        forms = self.model.objects.filter(language=OuterRef("language"), stem=OuterRef("stem"))
        return Q(stem__in=set(stems), word=Subquery(forms.order_by("word").values("word")[:1]))


def _number_of(rows: QuerySet) -> Subquery:
    """How many rows there are; Django's `Count` would group them, which costs as much again."""
    number = Func(function="COUNT", template="%(function)s(*)", output_field=IntegerField())
    return Subquery(rows.order_by().annotate(number=number).values("number"))


def weights_on(
    pages: PageQuerySet,
    language: str,
    stems: Set[str],
    telling: Set[str],
    *,
    has_lines: bool = True,
) -> list[tuple[int, int, str, float]]:
    """What the pages have of the stems: key, number of the line, stem and weight.

    Only of pages that have one of the telling stems among their words. A row for each: a database
    adds up thousands of them no faster than we do, and sorts them slower. Django can't lead from
    words to lines but by way of the entries, of which the rows are wide; so this is written out.
    Whoever counts nothing does without the lines.
    """
    try:
        visible, parameters = pages.order_by().values_list("pk").query.sql_with_params()
    except EmptyResultSet:
        return []
    number, line = ("line.number", JOIN_LINE) if has_lines else ("0", "")
    sql = WEIGHTS.format(number=number, line=line, visible=visible, stems=_places(stems))
    parameters = [*parameters, language, *stems]
    if stems != telling:
        sql += HAVING.format(stems=_places(telling))
        parameters += [language, *telling]
    with connections[pages.db].cursor() as cursor:
        cursor.execute(sql, parameters)
        return cursor.fetchall()


def _places(values: Set[str]) -> str:
    return ", ".join(["%s"] * len(values))


def in_register(pages: PageQuerySet, language: str) -> QuerySet:
    """All pages of a language that readers may look for, newest first: key, number of the line."""
    found = pages.filter(line__language=language).order_by("-first_published_at", "-pk")
    return found.values_list("pk", "line__number")


WEIGHTS = """
    SELECT word.entry_id, {number}, word.stem, word.weight
    FROM core_entryword word
    JOIN ({visible}) page ON page.pk = word.entry_id{line}
    WHERE word.language = %s AND word.stem IN ({stems})
"""
JOIN_LINE = " JOIN core_entryline line ON line.page_id = word.entry_id"
HAVING = """
    AND word.entry_id IN (
        SELECT entry_id FROM core_entryword WHERE language = %s AND stem IN ({stems})
    )
"""
