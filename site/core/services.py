"""Keep the register equal to the published pages."""

from collections.abc import Iterator

from django.db import transaction
from wagtail.models import Page, get_page_models

from core.models import BasePage, Entry, EntryLabel, Term


@transaction.atomic
def keep_entry(page: BasePage) -> Entry | None:
    """Make the register say what the page says; calling it again changes nothing.

    A page that isn't live has no entry.
    """
    if not (page.live and page.entry_kind):
        forget_entry(page)
        return None
    entry, _created = Entry.objects.update_or_create(page_id=page.pk, defaults=_facts(page))
    _keep_labels(entry, set(page.entry_labels()))
    return entry


def forget_entry(page: Page) -> None:
    """Take a page that went offline out of the register."""
    Entry.objects.filter(page=page.pk).delete()


def rename_label(term: Term) -> None:
    """Let the register follow a term whose short name changes; to call before it is saved."""
    terms = type(term)._default_manager.filter(pk=term.pk)
    former = terms.values_list("slug", flat=True).first()
    if former not in (None, term.slug):
        labels = EntryLabel.objects.filter(facet=term.facet, value=former)
        labels.update(value=term.slug)


def forget_label(term: Term) -> None:
    """Take a term that was deleted off every page that carried it."""
    EntryLabel.objects.filter(facet=term.facet, value=term.slug).delete()


def rebuild_register() -> int:
    """Keep every entry anew and forget those without a live page; return how many there are."""
    Entry.objects.exclude(page__in=Page.objects.live()).delete()
    return sum(keep_entry(page) is not None for page in _registered_pages())


def stale_entries() -> Iterator[str]:
    """Say of each page whose entry differs from it what it is; changes nothing."""
    for page in _registered_pages():
        entry = Entry.objects.filter(page=page.pk).first()
        if entry is None:
            yield f"{page.url_path}: has no entry"
        elif any(getattr(entry, name) != value for name, value in _facts(page).items()):
            yield f"{page.url_path}: other facts"
        elif set(entry.labels.values_list("facet", "value")) != set(page.entry_labels()):
            yield f"{page.url_path}: other labels"


def _registered_pages() -> Iterator[BasePage]:
    for model in get_page_models():
        if getattr(model, "entry_kind", ""):
            yield from model.objects.live().select_related("locale").iterator(chunk_size=100)


def _facts(page: BasePage) -> dict[str, str]:
    return {
        "kind": page.entry_kind,
        "language": page.locale.language_code,
        "text": "\n".join(text for text in page.entry_texts() if text),
    }


def _keep_labels(entry: Entry, labels: set[tuple[str, str]]) -> None:
    present = {(label.facet, label.value): label.pk for label in entry.labels.all()}
    gone = [pk for label, pk in present.items() if label not in labels]
    if gone:
        EntryLabel.objects.filter(pk__in=gone).delete()
    EntryLabel.objects.bulk_create(
        EntryLabel(entry=entry, facet=facet, value=value)
        for facet, value in sorted(labels - present.keys())
    )
