"""Paths, guides, practice examples and standard pages, in Dutch and in English."""

from datetime import timedelta

from django.utils import timezone
from wagtail.models import Page

from cases.models import CaseIndexPage, CasePage, Sector
from core.models import BasePage, OrganisationForm, Signal, Theme
from core.segments import same_text, segments_of
from demo.builders import streams
from demo.builders.keys import key_of
from demo.builders.shelf import Shelf
from demo.builders.upkeep import look_after
from demo.content.articles import ARTICLES
from demo.content.cases import CASES
from demo.content.cases_en import CASES_IN_ENGLISH
from demo.content.guides import GUIDES
from demo.content.guides_en import GUIDES_IN_ENGLISH
from demo.content.paths import PATHS
from demo.content.paths_en import PATHS_IN_ENGLISH
from demo.content.translations import BEFORE
from desk.translation.services import note_answers, source_of
from home.models import ArticlePage
from learningpaths.catalogue.models import (
    GuideIndexPage,
    GuideKind,
    GuidePage,
    LearningPathIndexPage,
    LearningPathPage,
    Purpose,
)

# In this order: a path can only read what is there.
SECTIONS = [
    (GuidePage, GuideIndexPage, GUIDES, GUIDES_IN_ENGLISH),
    (CasePage, CaseIndexPage, CASES, CASES_IN_ENGLISH),
    (LearningPathPage, LearningPathIndexPage, PATHS, PATHS_IN_ENGLISH),
    (
        ArticlePage,
        None,
        [article["nl"] for article in ARTICLES],
        {article["nl"]["slug"]: article["en"] for article in ARTICLES},
    ),
]
ONE_TERM = {"kind": GuideKind, "purpose": Purpose, "sector": Sector, "theme": Theme}
TERMS = {"organisation_forms": OrganisationForm, "signals": Signal, "themes": Theme}
STREAMS = {
    "commitments": "commitment",
    "lessons": "lesson",
    "materials": "material",
    "measures": "measure",
    "objectives": "objective",
    "pitfalls": "pitfall",
    "preparation": "moment",
    "quotes": "quote",
    "rather": "alternative",
    "results": "result",
    "roles": "role",
    "run_sheet": "block",
}


def publish_missing(shelf: Shelf) -> set[str]:
    """Make the pages that aren't there, in both languages; return the slugs of the Dutch ones."""
    new = [entry for section in SECTIONS for entry in _add_drafts(section, shelf)]
    for page, entry in new:
        _publish(page, entry, entry["slug"], shelf)
    english = shelf.in_language("en")
    translated = [page for section in SECTIONS for page in _add_translations(section, english)]
    for page, entry, slug in translated:
        _publish(page, entry, slug, english)
        _note(page, slug)
    return {entry["slug"] for _page, entry in new}


def _add_drafts(section: tuple, shelf: Shelf) -> list[tuple[Page, dict]]:
    """Make the Dutch pages of a section; they are published when all of them can be linked."""
    model, index, entries, _words = section
    parent = index.objects.child_of(shelf.home).first() if index else shelf.home
    new = []
    for entry in entries:
        key = key_of("page", entry["slug"])
        if model.objects.filter(translation_key=key, locale=shelf.home.locale_id).exists():
            continue
        page = model(translation_key=key, locale_id=shelf.home.locale_id, live=False)
        look_after(page, entry["slug"])
        fill(page, entry, entry["slug"], shelf)
        new.append((parent.add_child(instance=page), entry))
    return new


def _add_translations(section: tuple, shelf: Shelf) -> list[tuple[Page, dict, str]]:
    model, _index, entries, words = section
    new = []
    for entry in entries:
        slug = entry["slug"]
        source = model.objects.get(
            translation_key=key_of("page", slug), locale=shelf.home.locale_id
        )
        if slug in words and not source.has_translation(shelf.locale):
            page = source.copy_for_translation(shelf.locale)
            _prepare(page, words[slug]["slug"], source)
            new.append((page, in_words(entry, words[slug]), slug))
    return new


def _prepare(page: Page, slug: str, source: Page) -> None:
    """Give a draft its own address before it is published, or Wagtail adds a redirect to it.

    It bears the date of its source, which may lie in the past.
    """
    page.slug, page.first_published_at = slug, source.first_published_at
    page.owner = source.owner
    page.save(update_fields=["slug", "url_path", "first_published_at", "owner"])


def in_words(entry, words):
    """The content with other words; lists keep their order, and what isn't worded stays."""
    if isinstance(entry, dict) and isinstance(words, dict):
        return entry | {name: in_words(entry.get(name), words[name]) for name in words}
    is_series = isinstance(words, list) and all(isinstance(item, dict) for item in words)
    if is_series and isinstance(entry, list):
        return [in_words(*pair) for pair in zip(entry, words, strict=True)]
    return words


def _publish(page: Page, entry: dict, slug: str, shelf: Shelf) -> None:
    fill(page, entry, slug, shelf)
    page.save_revision().publish()


def _note(page: BasePage, slug: str) -> None:
    """A translation of ours answers every text of its source, now and then as it was before."""
    page = type(page).objects.get(pk=page.pk)
    texts = {text.path: same_text(text.text) for text in segments_of(source_of(page))}
    note_answers(page, texts | BEFORE.get(slug, {}))


def fill(page: Page, entry: dict, slug: str, shelf: Shelf) -> None:
    """Give a page its content; `slug` is the Dutch one, which all languages have in common."""
    for name, value in entry.items():
        if name == "stages":
            page.stages = streams.stages(value, slug, shelf)
        elif name == "body":
            page.body = streams.body(value, (slug, name), shelf)
        elif name in ("related", "used"):
            setattr(page, name, streams.pages(value, (slug, name), shelf))
        elif name in STREAMS:
            setattr(page, name, streams.stream(STREAMS[name], value, (slug, name), shelf))
        elif name in ONE_TERM:
            setattr(page, name, shelf.term(ONE_TERM[name], value))
        elif name in TERMS:
            setattr(page, name, [shelf.term(TERMS[name], term) for term in value])
        elif name == "departments":
            page.departments = [shelf.departments[code] for code in value]
        elif name == "tags":
            page.tags.set(value)
        elif name == "featured_days":
            page.featured_until = timezone.localdate() + timedelta(days=value)
        elif name == "published_days_ago":
            page.first_published_at = timezone.localtime() - timedelta(days=value)
        else:
            setattr(page, name, value)
