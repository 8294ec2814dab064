"""What an editor sees of a block before adding it."""

import re

import pytest
from django.urls import reverse
from django.utils.html import strip_tags
from wagtail.blocks import Block, ListBlock, StreamBlock, StructBlock
from wagtail.contrib.typed_table_block.blocks import BaseTypedTableBlock
from wagtail.fields import StreamField
from wagtail.images.blocks import ImageBlock
from wagtail.models import get_page_models

pytestmark = [pytest.mark.django_db, pytest.mark.same_on_either]


def streams_in(block):
    """A stream and every stream within it."""
    if isinstance(block, StreamBlock):
        yield block
    children = [block.child_block] if isinstance(block, ListBlock) else []
    if isinstance(block, StreamBlock | StructBlock) and not isinstance(block, ImageBlock):
        children = block.child_blocks.values()
    for child in children:
        yield from streams_in(child)


def offered_blocks() -> dict[str, tuple[Block, StreamBlock]]:
    """Every block that an editor may add somewhere and its list, by the name of its place."""
    found = {}
    for model in get_page_models():
        for field in model._meta.get_fields():
            for stream in streams_in(getattr(field, "stream_block", None)):
                for name, block in stream.child_blocks.items():
                    place = f"{model.__name__}.{field.name}.{name} ({type(block).__name__})"
                    found[place] = (block, stream)
    return found


OFFERED = {place: block for place, (block, _stream) in offered_blocks().items()}
STREAMS = {place: stream for place, (_block, stream) in offered_blocks().items()}
STRUCTURED = {
    name: block
    for name, block in OFFERED.items()
    if isinstance(block, StructBlock | BaseTypedTableBlock) or block.get_description()
}


def test_every_stream_of_every_page_is_looked_at():
    fields = {
        f"{model.__name__}.{field.name}"
        for model in get_page_models()
        for field in model._meta.get_fields()
        if isinstance(field, StreamField)
    }

    assert {".".join(name.split(".")[:2]) for name in OFFERED} == fields
    assert len(STRUCTURED) > 30


@pytest.mark.parametrize("block", STRUCTURED.values(), ids=STRUCTURED)
def test_a_block_says_what_it_is_and_shows_how_it_looks(admin_client, block):
    assert block.get_description()
    assert block.meta.icon != "placeholder"
    assert block.is_previewable

    address = reverse("wagtailadmin_block_preview")
    response = admin_client.get(address, {"id": block.definition_prefix})

    assert response.status_code == 200
    main = re.search(r"<main.*</main>", response.text, re.DOTALL).group()
    assert strip_tags(main).strip() != ""


@pytest.mark.parametrize("name", [name for name in OFFERED if name not in STRUCTURED])
def test_a_block_without_a_description_is_the_only_one_of_its_list(name):
    """A list of one kind doesn't ask which: nobody reads what it says of itself."""
    block, stream = OFFERED[name], STREAMS[name]

    assert list(stream.child_blocks.values()) == [block]
    assert block.label
    assert block.meta.icon != "placeholder"
