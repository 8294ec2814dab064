"""Walk through what the fields of a page are made of, down to the pieces that hold no other."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.db.models import Model
from django.utils.text import capfirst
from wagtail.blocks import Block, StreamValue, StructValue
from wagtail.blocks.list_block import ListValue
from wagtail.fields import RichTextField, StreamField
from wagtail.rich_text import RichText

Path = tuple[int | str, ...]
# The key of the page that a link leads to, in a text as it is kept, also within JSON.
LINK = re.compile(r'<a\b(?=[^>]*\blinktype=\\?"page)[^>]*\bid=\\?"(\d+)')


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a page: in which field, where in it, and what an editor calls those places.

    A path has the number of each block in its list and the name of each field in its block.
    """

    field: str
    path: Path
    names: tuple[str, ...]
    value: object
    features: tuple[str, ...] = ()

    @property
    def html(self) -> str:
        """The source of running text; nothing for another piece."""
        return self.value.source or "" if isinstance(self.value, RichText) else ""


def parts_of(model: type[Model], values: Mapping[str, object]) -> Iterator[Part]:
    """Every piece in the fields of a model that have a value here, in the order of the model."""
    for field in model._meta.get_fields():
        if field.name not in values:
            continue
        name, value = field.name, values[field.name]
        names = (capfirst(str(getattr(field, "verbose_name", name))),)
        if isinstance(field, StreamField):
            yield from _within(name, field.stream_block, value, (), names)
        elif isinstance(field, RichTextField):
            features = tuple(field.features or ())
            yield Part(name, (), names, RichText(str(value or "")), features)
        elif not (field.many_to_many or field.one_to_many):
            yield Part(name, (), names, value)


def _within(
    field: str, block: Block, value: object, path: Path, names: tuple[str, ...]
) -> Iterator[Part]:
    if isinstance(value, StreamValue):
        for index, child in enumerate(value):
            called = (*names, _name_of(child.block, child.value))
            yield from _within(field, child.block, child.value, (*path, index), called)
    elif isinstance(value, ListValue):
        for index, child in enumerate(value.bound_blocks):
            called = (*names, _name_of(child.block, child.value))
            yield from _within(field, child.block, child.value, (*path, index), called)
    elif isinstance(value, StructValue):
        for name, child in block.child_blocks.items():
            called = (*names, str(child.label))
            yield from _within(field, child, value.get(name), (*path, name), called)
    else:
        features = tuple(getattr(block, "features", None) or ())
        yield Part(field, path, names, value, features)


def _name_of(block: Block, value: object) -> str:
    """What an editor recognises a block by: its title, or else the kind that it is."""
    title = value.get("title") if isinstance(value, StructValue) else ""
    return title or str(block.label)
