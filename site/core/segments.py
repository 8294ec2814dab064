"""The texts of a page apart from the rest of it: what each language says in words of its own.

A page that is a translation takes everything else from its source. A text is known by its path,
made of the field, the ids of blocks and their names: it stays the same text when blocks move,
and it is the same text in all languages. A whole number is no text; 2,6 is: elsewhere it is 2.6.
Everything here works on the stored form of a page and asks no database.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.utils.text import capfirst
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.fields import RichTextField, StreamField

WORDED_BLOCKS = (blocks.CharBlock, blocks.TextBlock, blocks.URLBlock, blocks.RichTextBlock)
# What each page has of its own, whatever its language.
OWN = {"slug", "seo_title", "search_description", "show_in_menus", "go_live_at", "expire_at"}
OWN |= {"reviewed_on", "review_due_on"}
BLOCK_KEY = re.compile(r' data-block-key="[^"]*"')


@dataclass(frozen=True, slots=True)
class Segment:
    """One text of a page, or the key of a file: each language may have a file of its own.

    `place` names the way to it, for people.
    """

    path: str
    text: str
    place: tuple[str, ...]
    is_rich: bool = False
    is_long: bool = False
    is_address: bool = False
    is_file: bool = False
    limit: int | None = None
    features: tuple[str, ...] | None = None

    @property
    def is_own(self) -> bool:
        """Whether a language may say it in its own way."""
        return self.is_file or self.has_words

    @property
    def has_words(self) -> bool:
        if self.is_file:
            return False
        text = re.sub(r"<[^>]*>|&\w+;", "", self.text) if self.is_rich else self.text
        return any(sign.isalpha() or sign in ".," for sign in text)


Visit = Callable[[Segment], str]


def segments_of(page) -> list[Segment]:
    """The texts and files of a page in the order of its editor, without what is empty or bare."""
    return [segment for segment in _all_segments(page) if segment.text and segment.is_own]


def words_of(page) -> dict[str, str]:
    """What a page says at each path, in its own words; nothing for what is empty."""
    return {segment.path: segment.text for segment in _all_segments(page) if segment.text}


def reworded(page, words: Mapping[str, str]) -> dict[str, Any]:
    """The worded fields of a page in other words; what isn't worded stays as the page has it."""
    return _values(page, lambda text: words.get(text.path, text.text) if text.is_own else text.text)


def stored(page) -> dict[str, Any]:
    """The worded fields of a page as they are, in the form `reworded` gives them."""
    return _values(page, lambda text: text.text)


def worded_fields(model) -> list[str]:
    """The fields that hold texts, in the order of the editor."""
    return [name for name in followed_fields(model) if _is_worded(model, name)]


def taken_fields(model) -> list[str]:
    """The fields that a translation takes from its source as they are."""
    return [name for name in followed_fields(model) if not _is_worded(model, name)]


def followed_fields(model) -> list[str]:
    """The fields that all languages have in common, whether as they are or in other words."""
    names = dict.fromkeys(_names(model.get_edit_handler()))
    return [name for name in names if name not in OWN and name not in model.own_in_each_language]


def same_text(text: str) -> str:
    """A text without what an editor's screen adds to it, to tell whether it changed."""
    return BLOCK_KEY.sub("", text).replace("\r\n", "\n").strip()


def _all_segments(page) -> list[Segment]:
    found = []

    def note(segment: Segment) -> str:
        found.append(segment)
        return segment.text

    _values(page, note)
    return found


def _values(page, visit: Visit) -> dict[str, Any]:
    return {name: _value(page, name, visit) for name in worded_fields(type(page))}


def _value(page, name: str, visit: Visit):
    field, value = page._meta.get_field(name), getattr(page, name)
    label = capfirst(str(field.verbose_name))
    if isinstance(field, StreamField):
        raw = value.stream_block.get_prep_value(value)
        return _stream(value.stream_block, raw, (name,), (label,), visit)
    is_rich = isinstance(field, RichTextField)
    return visit(
        Segment(
            path=name,
            text=value or "",
            place=(label,),
            is_rich=is_rich,
            is_long=isinstance(field, models.TextField),
            limit=field.max_length,
            features=tuple(field.features or ()) or None if is_rich else None,
        )
    )


def _worded(block, raw, path: tuple, place: tuple, visit: Visit):
    """The stored value of a block with every text in it visited."""
    if isinstance(block, WORDED_BLOCKS):
        return visit(_segment(block, raw, path, place))
    if isinstance(block, DocumentChooserBlock):
        file = visit(Segment(".".join(path), str(raw or ""), place, is_file=True))
        return int(file) if file else None
    if isinstance(block, TypedTableBlock):
        return _table(block, raw, path, place, visit)
    if isinstance(block, blocks.StructBlock):
        return _struct(block, raw or {}, path, place, visit)
    if isinstance(block, blocks.StreamBlock):
        return _stream(block, raw or [], path, place, visit)
    if isinstance(block, blocks.ListBlock):
        return _list(block, raw or [], path, place, visit)
    return deepcopy(raw)


def _segment(block, raw, path: tuple, place: tuple) -> Segment:
    is_rich = isinstance(block, blocks.RichTextBlock)
    return Segment(
        path=".".join(path),
        text=raw or "",
        place=place,
        is_rich=is_rich,
        is_long=isinstance(block, blocks.TextBlock),
        is_address=isinstance(block, blocks.URLBlock),
        limit=None if is_rich else getattr(block.field, "max_length", None),
        features=tuple(block.features or ()) or None if is_rich else None,
    )


def _struct(block, raw: dict, path: tuple, place: tuple, visit: Visit) -> dict:
    """A structure with all its fields: code may have left some out, which a form never does."""
    return {
        name: _worded(
            child,
            raw[name] if name in raw else child.get_prep_value(child.get_default()),
            (*path, name),
            (*place, str(child.label)),
            visit,
        )
        for name, child in block.child_blocks.items()
    }


def _stream(block, raw: list, path: tuple, place: tuple, visit: Visit) -> list:
    known = [item for item in raw if item["type"] in block.child_blocks]
    children = []
    for number, item in enumerate(known, start=1):
        child, key = block.child_blocks[item["type"]], item.get("id") or str(number)
        names = (*place, _name(child, item["value"], number))
        value = _worded(child, item["value"], (*path, key), names, visit)
        children.append({"type": item["type"], "value": value, "id": item.get("id")})
    return children


def _list(block, raw: list, path: tuple, place: tuple, visit: Visit) -> list:
    child, items = block.child_block, []
    for number, item in enumerate(raw, start=1):
        is_whole = isinstance(item, dict) and item.keys() == {"type", "value", "id"}
        value, key = (item["value"], item["id"]) if is_whole else (item, str(number))
        names = (*place, _name(child, value, number))
        value = _worded(child, value, (*path, key), names, visit)
        items.append(item | {"value": value} if is_whole else value)
    return items


def _table(block, raw: dict | None, path: tuple, place: tuple, visit: Visit) -> dict | None:
    """A table has no ids: its texts are known by row and column."""
    if not raw:
        return raw
    columns = raw["columns"]

    def say(text: str, *way: str) -> str:
        return visit(Segment(".".join((*path, *way)), text or "", place))

    return {
        "columns": [
            column | {"heading": say(column["heading"], "heading", str(number))}
            for number, column in enumerate(columns, start=1)
        ],
        "rows": [
            {
                "values": [
                    _worded(
                        block.child_blocks[column["type"]],
                        value,
                        (*path, str(row_number), str(number)),
                        place,
                        visit,
                    )
                    for number, (column, value) in enumerate(
                        zip(columns, row["values"], strict=False), start=1
                    )
                ]
            }
            for row_number, row in enumerate(raw["rows"], start=1)
        ],
        "caption": say(raw.get("caption", ""), "caption"),
    }


def _name(block, value, number: int) -> str:
    """How people know a block: by its title, or else by its number."""
    title = value.get("title") if isinstance(value, dict) else None
    return (
        f"{capfirst(str(block.label))}: {title}"
        if title
        else f"{capfirst(str(block.label))} {number}"
    )


def _names(panel) -> Iterator[str]:
    if hasattr(panel, "field_name"):
        yield panel.field_name
    for child in getattr(panel, "children", ()):
        yield from _names(child)


def _is_worded(model, name: str) -> bool:
    field = model._meta.get_field(name)
    is_text = isinstance(field, models.CharField | models.TextField) and not field.choices
    return is_text or isinstance(field, StreamField)
