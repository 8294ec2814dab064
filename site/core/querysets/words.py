"""Questions to the register: the words of pages, and the vocabulary of a language."""

from collections.abc import Iterable, Set
from typing import Self

from django.db.models import (
    Case,
    Exists,
    F,
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
    words: QuerySet,
    language: str,
    stems: Set[str],
    telling: Set[str],
    *,
    has_labels: bool = True,
) -> QuerySet:
    """What the pages have of the stems, as tuples: key, labels, stem and weight.

    Only of pages that have one of the telling stems among their words. A row for each: a database
    adds up thousands of them no faster than we do, and sorts them slower. The labels are a third
    of what it costs; whoever counts nothing does without.
    """
    found = pages.filter(entry__words__language=language, entry__words__stem__in=stems)
    if stems != telling:
        having = words.filter(language=language, stem__in=telling)
        found = found.filter(pk__in=having.values("entry"))
    labels = F("entry__about") if has_labels else Value("")
    return found.order_by().values_list("pk", labels, "entry__words__stem", "entry__words__weight")


def in_register(pages: PageQuerySet, language: str) -> QuerySet:
    """All pages of a language that readers may look for, newest first, as key and labels."""
    entries = pages.filter(entry__language=language).order_by("-first_published_at", "-pk")
    return entries.values_list("pk", "entry__about")
