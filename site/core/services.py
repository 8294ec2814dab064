"""Keep the register equal to the published pages."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from django.db import transaction
from django.utils.translation import override
from wagtail.models import Page, get_page_models
from wagtail.query import PageQuerySet

from core import freshness
from core.about import Label, line_of, number_of
from core.models import BasePage, Entry, EntryLabel, EntryLine, EntryWord, Term, Word
from core.querysets import rows_of
from core.turns import take_turn
from core.words import stem, weigh, words_of


@transaction.atomic
def keep_entry(page: BasePage) -> Entry | None:
    """Make the register say what the page says; calling it again changes nothing.

    A page that isn't live has no entry.
    """
    take_turn()
    if not (page.live and page.entry_kind):
        forget_entry(page)
        return None
    fields = _fields(page)
    facts = _facts(page, fields)
    entry, _created = Entry.objects.update_or_create(page_id=page.pk, defaults=facts)
    _keep_labels(entry, set(page.entry_labels()))
    _keep_lines([_line(page.pk, entry.kind, entry.language, page.entry_labels())])
    _keep_words(entry, fields)
    return entry


def keep_entries(pages: Iterable[BasePage]) -> None:
    for page in pages:
        keep_entry(page)


def forget_entry(page: Page) -> None:
    """Take a page that went offline out of the register."""
    Entry.objects.filter(page=page.pk).delete()
    EntryLine.objects.filter(page=page.pk).delete()


@transaction.atomic
def keep_entries_with(term: Term) -> None:
    keep_entries(pages_with(term))


def pages_with(term: Term) -> list[BasePage]:
    """The published pages that carry a term, whatever they use it for.

    Nobody publishes another version of them before the transaction ends.
    """
    take_turn()
    pages = {}
    for relation in term._meta.related_objects:
        model = relation.related_model
        if issubclass(model, BasePage) and model.entry_kind:
            carrying = model.objects.live().filter(**{relation.field.name: term})
            pages |= {page.pk: page for page in carrying.select_related("locale")}
    return list(pages.values())


@transaction.atomic
def rebuild_register() -> int:
    """Keep every entry anew and forget those without a live page; return how many there are."""
    take_turn()
    for model in (Entry, EntryLine):
        model.objects.exclude(page__in=Page.objects.live()).delete()
    Word.objects.all().delete()
    freshness.renew()
    return sum(keep_entry(page) is not None for page in _registered_pages())


def fill_register() -> None:
    """Make the register where a site has none yet: after an upgrade, or in an empty site."""
    if not EntryWord.objects.exists():
        rebuild_register()
    else:
        mend_lines()


@transaction.atomic
def mend_lines() -> None:
    """Write the lines that say otherwise than the labels do, as code of before leaves them."""
    take_turn()
    labels = defaultdict(list)
    for page, *label in rows_of(EntryLabel.objects.values_list("entry", "facet", "value")):
        labels[page].append(tuple(label))
    present = dict(rows_of(EntryLine.objects.values_list("page", "number")))
    entries = rows_of(Entry.objects.order_by().values_list("page", "kind", "language"))
    lines = (_line(page, kind, language, labels[page]) for page, kind, language in entries)
    if wrong := [line for line in lines if line.number != present.get(line.page_id)]:
        _keep_lines(wrong)
        freshness.renew()


def unregistered_pages() -> PageQuerySet:
    """The published pages that should have an entry and a line, and have not."""
    pages = Page.objects.live().type(*_registered_models())
    return pages.exclude(entry__isnull=False, line__isnull=False)


def stale_entries() -> Iterator[str]:
    """Say of each page whose entry differs from it what it is; changes nothing."""
    for page in _registered_pages():
        entry = Entry.objects.filter(page=page.pk).first()
        if entry is None:
            yield f"{page.url_path}: has no entry"
        elif differences := [*_differences(page, entry)]:
            yield f"{page.url_path}: other {', '.join(differences)}"
    for entry in Entry.objects.exclude(page__live=True).select_related("page"):
        yield f"{entry.page.url_path}: has an entry and is offline"


def _differences(page: BasePage, entry: Entry) -> Iterator[str]:
    fields = _fields(page)
    if any(getattr(entry, name) != value for name, value in _facts(page, fields).items()):
        yield "facts"
    if set(entry.labels.values_list("facet", "value")) != set(page.entry_labels()):
        yield "labels"
    line = EntryLine.objects.filter(page=page.pk).first()
    expected = line_of(page.entry_kind, page.entry_labels())
    if line is None or (line.labels, line.number) != (expected, number_of(expected)):
        yield "line"
    if dict(entry.words.values_list("stem", "weight")) != weigh(fields, entry.language):
        yield "words"


def _registered_pages() -> Iterator[BasePage]:
    for model in _registered_models():
        yield from model.objects.live().select_related("locale").iterator(chunk_size=100)


def _registered_models() -> list[type[BasePage]]:
    return [model for model in get_page_models() if getattr(model, "entry_kind", "")]


def _facts(page: BasePage, fields: dict[str, str]) -> dict[str, str]:
    return {
        "kind": page.entry_kind,
        "language": page.locale.language_code,
        "summary": page.summary,
        "text": f"{fields['texts']}\n{fields['names']}",
        "about": _about_of([("kind", page.entry_kind), *page.entry_labels()]),
    }


def _fields(page: BasePage) -> dict[str, str]:
    """What is searched in a page, by the fields that `core.words` weighs."""
    with override(page.locale.language_code):
        return {
            "title": page.title,
            "summary": page.summary,
            "names": " · ".join(page.entry_names()),
            "texts": "\n".join(text for text in page.entry_texts() if text),
        }


def _about_of(labels: list[Label]) -> str:
    """The line as code of the release before reads it; see `Entry.about`."""
    values = {
        facet: sorted({value for name, value in labels if name == facet})
        for facet in ("kind", "theme", "signal", "department")
    }
    return " ".join(
        f"{facet}={','.join(of_facet)}" for facet, of_facet in values.items() if of_facet
    )


def _line(page: int, kind: str, language: str, labels: Iterable[Label]) -> EntryLine:
    line = line_of(kind, labels)
    return EntryLine(page_id=page, language=language, number=number_of(line), labels=line)


def _keep_lines(lines: list[EntryLine]) -> None:
    EntryLine.objects.bulk_create(
        lines,
        batch_size=1_000,
        update_conflicts=True,
        unique_fields=["page"],
        update_fields=["language", "number", "labels"],
    )


def _keep_labels(entry: Entry, labels: set[tuple[str, str]]) -> None:
    present = {(label.facet, label.value): label.pk for label in entry.labels.all()}
    gone = [pk for label, pk in present.items() if label not in labels]
    if gone:
        EntryLabel.objects.filter(pk__in=gone).delete()
    EntryLabel.objects.bulk_create(
        EntryLabel(entry=entry, facet=facet, value=value)
        for facet, value in sorted(labels - present.keys())
    )


def _keep_words(entry: Entry, fields: dict[str, str]) -> None:
    """Write the weights that changed, and the words that no page had before."""
    weights = weigh(fields, entry.language)
    present = dict(entry.words.values_list("stem", "weight"))
    changed = {word for word, weight in present.items() if weights.get(word) != weight}
    if changed:
        entry.words.filter(stem__in=changed).delete()
    EntryWord.objects.bulk_create(
        EntryWord(entry=entry, language=entry.language, stem=word, weight=weight)
        for word, weight in sorted(weights.items())
        if present.get(word) != weight
    )
    _keep_vocabulary({word for text in fields.values() for word in words_of(text)}, entry.language)


def _keep_vocabulary(words: set[str], language: str) -> None:
    known = Word.objects.filter(language=language, word__in=words).values_list("word", flat=True)
    Word.objects.bulk_create(
        (
            Word(language=language, word=word, backwards=word[::-1], stem=stem(word, language))
            for word in words.difference(known)
        ),
        ignore_conflicts=True,
    )
