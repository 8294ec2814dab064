"""What was read, field by field, for an editor to look over before a draft is made of it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from django.utils.safestring import SafeString, mark_safe
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.images.blocks import ImageBlock

from desk.importing.kinds import KINDS
from desk.models import Import


@dataclass
class Entry:
    """A value with its label: a line, running text, a table, or entries of its own."""

    label: str
    words: str = ""
    html: str = ""
    columns: list[str] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    entries: list["Entry"] = field(default_factory=list)


def entries_of(record: Import) -> list[Entry]:
    model = KINDS[record.kind].model
    entries = []
    for name, raw in record.values.items():
        if raw in (None, "", []):
            continue
        found = model._meta.get_field(name)
        label = capfirst(found.verbose_name)
        if isinstance(found, StreamField):
            entries.append(Entry(label, entries=list(_stream(found.stream_block, raw))))
        elif isinstance(found, RichTextField):
            entries.append(Entry(label, html=_shown(raw)))
        elif isinstance(raw, dict):
            entries.append(Entry(label, words=_image(raw)))
        else:
            entries.append(Entry(label, words=str(raw)))
    return entries


def missing_from(record: Import) -> list[str]:
    """The fields that a page needs before it goes live, and that the file doesn't give."""
    kind = KINDS[record.kind]
    names = [
        str(capfirst(kind.model._meta.get_field(name).verbose_name))
        for name in kind.asked
        if not record.values.get(name)
    ]
    untimed = sum(
        step["value"].get("minutes") is None
        for stage in record.values.get("stages", ())
        for step in stage["value"]["steps"]
    )
    if untimed:
        minutes = ngettext("Minutes of %(count)d step", "Minutes of %(count)d steps", untimed)
        names.append(minutes % {"count": untimed})
    return names


def _stream(block: blocks.BaseStreamBlock, raw: list[dict]) -> Iterator[Entry]:
    for part in raw:
        child = block.child_blocks[part["type"]]
        yield _entry(child, str(child.label), part["value"])


def _entry(block: blocks.Block, label: str, raw) -> Entry:
    if isinstance(block, TypedTableBlock):
        columns = [column["heading"] for column in raw["columns"]]
        return Entry(
            label, raw["caption"], columns=columns, rows=[r["values"] for r in raw["rows"]]
        )
    if isinstance(block, ImageBlock):
        return Entry(label, _image(raw))
    if isinstance(block, blocks.BaseStructBlock):
        inner = block.child_blocks.items()
        entries = [
            _entry(child, str(child.label), raw[name])
            for name, child in inner
            if raw.get(name) and not isinstance(raw[name], bool)
        ]
        return Entry(label, entries=entries)
    if isinstance(block, blocks.BaseStreamBlock):
        return Entry(label, entries=list(_stream(block, raw)))
    if isinstance(block, blocks.RichTextBlock):
        return Entry(label, html=_shown(raw))
    if isinstance(block, blocks.ChoiceBlock):
        return Entry(label, str(dict(block.field.choices).get(raw, raw)))
    return Entry(label, _("A page on this site") if _is_page(block) else str(raw))


def _is_page(block: blocks.Block) -> bool:
    return isinstance(block, blocks.PageChooserBlock)


def _image(raw: dict) -> str:
    return _("Image %(number)d") % {"number": raw["picture"] + 1}


def _shown(html: str) -> SafeString:
    """Running text without its links and headings, so that the outline stays that of the screen.

    It was made from words of the file that were escaped one by one.
    """
    for name in ("h2", "h3"):
        html = html.replace(f"<{name}>", "<p><b>").replace(f"</{name}>", "</b></p>")
    return mark_safe(html)  # noqa: S308 -- escaped in desk.importing.markup, see above
