"""How far the translations of a site are: what content health shows of them."""

from collections import defaultdict
from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from wagtail.models import Locale, Page, get_page_models

from core.models import BasePage
from core.segments import taken_fields, worded_fields
from desk.models import Translation
from desk.translation.states import State, compare
from learningpaths.catalogue.models import PathOutline


@dataclass(frozen=True, slots=True)
class TranslationLine:
    """One page in one other language; `page` is None where there is none in it.

    `since` is when the source was last published: from that moment the translation is behind.
    """

    source: BasePage
    page: BasePage | None
    language: str
    state: State
    done: int = 0
    total: int = 0
    changed: int = 0
    since: datetime | None = None


def translation_report(sources: Iterable[int] | None = None) -> list[TranslationLine]:
    """Each published source page in each other language, those without a page too.

    `sources` are the keys of the pages that may be told of; by default all. The number of queries
    depends on the kinds of page that there are, not on the number of pages.
    """
    codes = dict(Locale.objects.values_list("pk", "language_code"))
    chosen = {page.translation_key: page.pk for page in _outline_pages()}
    answered = dict(Translation.objects.values_list("page", "answered"))
    told_of = None if sources is None else set(sources)
    lines = []
    for family in _families():
        source = _source(family, chosen)
        if not source.live or (told_of is not None and source.pk not in told_of):
            continue
        by_locale = {page.locale_id: page for page in family}
        for locale, code in codes.items():
            if locale != source.locale_id:
                page = by_locale.get(locale)
                lines.append(_line(source, page, code, answered.get(page and page.pk)))
    return lines


def _line(source: BasePage, page: BasePage | None, code: str, answered) -> TranslationLine:
    if page is None:
        return TranslationLine(source, None, code, State.ABSENT, since=source.first_published_at)
    found = compare(source, _latest(page), answered)
    since = None if found.state is State.DONE else source.last_published_at
    return TranslationLine(
        source, page, code, found.state, found.done, found.total, found.changed, since
    )


def _outline_pages() -> Iterable[Page]:
    pages = PathOutline.objects.filter(page__isnull=False).select_related("page")
    return [outline.page for outline in pages]


def _families() -> Iterable[list[BasePage]]:
    """The pages that are each other's translation, the eldest first; a few queries for a kind."""
    families: dict[UUID, list] = defaultdict(list)
    for model in get_page_models():
        if issubclass(model, BasePage):
            many = [name for name in taken_fields(model) if _is_many(model, name)]
            pages = model.objects.eldest_first().select_related("locale", "latest_revision")
            for page in pages.prefetch_related(*many):
                families[page.translation_key].append(page)
    return families.values()


def _is_many(model, name: str) -> bool:
    return bool(model._meta.get_field(name).many_to_many)


def _source(family: list[BasePage], chosen: dict) -> BasePage:
    decided = chosen.get(family[0].translation_key)
    return next((page for page in family if page.pk == decided), family[0])


def _latest(page: BasePage) -> BasePage:
    """The page with the words of its latest draft; the rest is as readers have it."""
    if page.latest_revision is None or page.latest_revision_id == page.live_revision_id:
        return page
    draft, content = copy(page), page.latest_revision.content
    for name in worded_fields(type(page)):
        setattr(draft, name, page._meta.get_field(name).to_python(content.get(name, "")))
    return draft
