"""Thousands of guides to search and to list, made of the sentences of the demo."""

import random
import re
from itertools import count

from django.db import connection, transaction
from wagtail.models import Page

from core.about import line_of, number_of
from core.models import Entry, EntryLabel, EntryLine, EntryWord, Signal, Theme, Word
from core.words import stem, weigh, words_of
from learningpaths.catalogue.models import GuideIndexPage, GuideKind, GuidePage, Purpose
from learningpaths.people.models import Department

SENTENCE = re.compile(r"[^.?!\n]{20,}[.?!]")
SENTENCES, BATCH = 14, 1_000
LANGUAGE = "nl"


def fill_shelves(number: int) -> None:
    """Fill up to so many pages in Dutch; rows only, as no editor could make them so fast."""
    texts = Entry.objects.filter(language=LANGUAGE).values_list("text", flat=True)
    sentences = [sentence.strip() for text in texts for sentence in SENTENCE.findall(text)]
    parent = GuideIndexPage.objects.get(locale__language_code=LANGUAGE)
    steps = count(parent.numchild + 1)
    missing = number - Entry.objects.filter(language=LANGUAGE).count()
    for start in range(0, missing, BATCH):
        with transaction.atomic():
            _add_pages(parent, [next(steps) for _ in range(min(BATCH, missing - start))], sentences)
    Page.objects.filter(pk=parent.pk).update(numchild=parent.numchild + missing)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("VACUUM ANALYZE")


def _add_pages(parent: GuideIndexPage, steps: list[int], sentences: list[str]) -> None:
    template = parent.get_children().first()
    pages = Page.objects.bulk_create(_a_page(parent, template, step, sentences) for step in steps)
    _add_guides(pages)
    # The search asks the register only, and there they are of every kind.
    kinds = random.choices(["guide", "case", "path", "article"], [5, 3, 1, 1], k=len(pages))
    fields = {page.pk: _fields(page.title, sentences) for page in pages}
    labels = {page.pk: _labels() for page in pages}
    Entry.objects.bulk_create(
        Entry(
            page=page,
            kind=kind,
            language=LANGUAGE,
            summary=fields[page.pk]["summary"],
            text=fields[page.pk]["texts"],
        )
        for page, kind in zip(pages, kinds, strict=True)
    )
    lines = {
        page.pk: line_of(kind, labels[page.pk]) for page, kind in zip(pages, kinds, strict=True)
    }
    EntryLine.objects.bulk_create(
        EntryLine(page_id=key, language=LANGUAGE, number=number_of(line), labels=line)
        for key, line in lines.items()
    )
    EntryLabel.objects.bulk_create(
        EntryLabel(entry_id=page.pk, facet=facet, value=value)
        for page in pages
        for facet, value in labels[page.pk]
    )
    EntryWord.objects.bulk_create(
        EntryWord(entry_id=page.pk, language=LANGUAGE, stem=word, weight=weight)
        for page in pages
        for word, weight in weigh(fields[page.pk], LANGUAGE).items()
    )
    _learn(
        word for of_page in fields.values() for text in of_page.values() for word in words_of(text)
    )


def _a_page(parent: GuideIndexPage, template: Page, step: int, sentences: list[str]) -> Page:
    title = " ".join(random.choice(sentences).split()[:5]).strip(",.;:")
    return Page(
        path=Page._get_path(parent.path, parent.depth + 1, step),
        depth=parent.depth + 1,
        title=title,
        draft_title=title,
        slug=f"page-{step}",
        url_path=f"{parent.url_path}page-{step}/",
        content_type=template.content_type,
        locale=parent.locale,
        live=True,
        first_published_at=template.first_published_at,
    )


def _add_guides(pages: list[Page]) -> None:
    """The rows of guides beside those of their pages, which `bulk_create` refuses to make."""
    kinds, purposes = list(GuideKind.objects.all()), list(Purpose.objects.all())
    guides = [
        GuidePage(
            page_ptr=page,
            kind=random.choice(kinds),
            purpose=random.choice(purposes),
            duration=random.choice([15, 60, 120, 480]),
        )
        for page in pages
    ]
    columns = GuidePage._meta.local_concrete_fields
    GuidePage.objects.all()._batched_insert(guides, columns, batch_size=None)


def _fields(title: str, sentences: list[str]) -> dict[str, str]:
    # "samen" stands on every page: the commonest word there can be.
    return {
        "title": title,
        "summary": random.choice(sentences)[:120],
        "names": "samen",
        "texts": " ".join(random.choices(sentences, k=SENTENCES)),
    }


def _labels() -> set[tuple[str, str]]:
    of_terms = {
        (model.facet, term)
        for model, most in ((Theme, 2), (Signal, 3), (Department, 3), (GuideKind, 1))
        for term in random.sample(_slugs(model), most)
    }
    of_choices = {
        (facet, str(random.choice(choices.values)))
        for facet, choices in (
            ("time", GuidePage.Time),
            ("size", GuidePage.Group),
            ("form", GuidePage.Form),
            ("effort", GuidePage.Effort),
        )
    }
    return of_terms | of_choices


def _slugs(model) -> list[str]:
    if model not in _known_slugs:
        _known_slugs[model] = list(model.objects.values_list("slug", flat=True))
    return _known_slugs[model]


_known_slugs = {}


def _learn(words) -> None:
    Word.objects.bulk_create(
        (
            Word(language=LANGUAGE, word=word, backwards=word[::-1], stem=stem(word, LANGUAGE))
            for word in sorted(set(words))
        ),
        ignore_conflicts=True,
    )
