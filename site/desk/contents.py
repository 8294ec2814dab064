"""What a page's content leads to and shows: links, chosen pages, and images without words.

It reads values as they are stored, by the blocks they belong to, and asks the database nothing:
a page that was deleted still stands in the content that chose it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from django.db.models import ForeignKey
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageBlock
from wagtail.models import Page

from core.rich_text import LINK

IMAGE = re.compile(r'<embed\b(?=[^>]*\bembedtype="image")[^>]*>')
ALT = re.compile(r'\balt="\s*[^"\s]')
# No page has a higher number; what claims one would break a query.
HIGHEST_KEY = 2**31 - 1


@dataclass(slots=True)
class Contents:
    """The pages that a page leads to, and how many of its images have no text instead."""

    pages: set[int] = field(default_factory=set)
    images_without_text: int = 0

    def add_text(self, text: str) -> None:
        self.pages.update(int(key) for key in LINK.findall(text) if int(key) <= HIGHEST_KEY)
        self.images_without_text += sum(not ALT.search(tag) for tag in IMAGE.findall(text))

    def add_page(self, key: Any) -> None:
        if isinstance(key, int):
            self.pages.add(key)

    def add_image(self, image: dict) -> None:
        """An image of a block, as it is stored: one that is decoration needs no text."""
        if image.get("image") and not (image.get("decorative") or image.get("alt_text")):
            self.images_without_text += 1


def contents_of(page: Page) -> Contents:
    """Read every field of a page that can hold a link or an image."""
    contents = Contents()
    for content_field in content_fields(type(page)):
        value = content_field.value_from_object(page)
        if not value:
            continue
        if isinstance(content_field, RichTextField):
            contents.add_text(value)
        elif isinstance(content_field, StreamField):
            _read(content_field.stream_block, value.raw_data, contents)
        elif issubclass(content_field.related_model, Page):
            contents.add_page(value)
        elif not getattr(page, content_field.name).description:
            contents.images_without_text += 1
    return contents


def content_fields(model: type[Page]) -> list:
    """The fields of a kind of page that can hold a link or an image."""
    return [
        field
        for field in model._meta.local_fields
        if isinstance(field, RichTextField | StreamField) or _is_choice(field)
    ]


def chosen_images(model: type[Page]) -> list[str]:
    """The names of the fields that choose an image, to read them along."""
    fields = filter(_is_choice, model._meta.local_fields)
    return [field.name for field in fields if not issubclass(field.related_model, Page)]


def _is_choice(field) -> bool:
    is_tie = getattr(field.remote_field, "parent_link", False)
    chosen = (Page, get_image_model())
    return isinstance(field, ForeignKey) and not is_tie and issubclass(field.related_model, chosen)


def _read(block: blocks.Block, value: Any, contents: Contents) -> None:
    """Read a value by its block; what has another shape than the block says is passed over."""
    if isinstance(block, ImageBlock) and isinstance(value, dict):
        contents.add_image(value)
    elif isinstance(block, blocks.PageChooserBlock):
        contents.add_page(value)
    elif isinstance(block, blocks.RichTextBlock) and isinstance(value, str):
        contents.add_text(value)
    else:
        for child, child_value in _children(block, value):
            _read(child, child_value, contents)


def _children(block: blocks.Block, value: Any) -> Iterator[tuple[blocks.Block, Any]]:
    if isinstance(block, TypedTableBlock) and isinstance(value, dict):
        columns = [block.child_blocks.get(column["type"]) for column in value.get("columns", [])]
        for row in value.get("rows", []):
            pairs = zip(columns, row["values"], strict=False)
            yield from ((child, cell) for child, cell in pairs if child)
    elif isinstance(block, blocks.BaseStructBlock) and isinstance(value, dict):
        yield from ((child, value.get(name)) for name, child in block.child_blocks.items())
    elif isinstance(block, blocks.BaseStreamBlock) and not isinstance(value, str):
        for item in value or ():
            if item["type"] in block.child_blocks:
                yield block.child_blocks[item["type"]], item["value"]
    elif isinstance(block, blocks.ListBlock) and isinstance(value, list):
        for item in value:
            is_item = isinstance(item, dict) and item.get("type") == "item"
            yield block.child_block, item["value"] if is_item else item
