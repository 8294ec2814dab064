"""What a page's content leads to and shows."""

from uuid import uuid4

import pytest

from desk.contents import contents_of
from home.models import HomePage
from tests.factories import (
    ArticleFactory,
    CaseFactory,
    GuideFactory,
    ImageFactory,
    a_path,
    a_step,
)

pytestmark = pytest.mark.django_db


def read(page):
    contents = contents_of(type(page).objects.get(pk=page.pk))
    return contents.pages, contents.images_without_text


def a_link(key):
    return f'<p>Zie <a linktype="page" id="{key}">hier</a>.</p>'


def a_figure(image, **fields):
    return {"image": {"image": image.pk, "decorative": False, "alt_text": ""} | fields}


def an_article(*blocks):
    stream = [{"type": kind, "value": value, "id": str(uuid4())} for kind, value in blocks]
    page = ArticleFactory()
    page.body = page._meta.get_field("body").stream_block.to_python(stream)
    page.save()
    return page


def test_links_are_found_in_texts_blocks_and_steps():
    assert read(GuideFactory(when=a_link(81)))[0] == {81}
    assert read(an_article(("text", a_link(82))))[0] == {82}
    body = [{"type": "text", "value": a_link(83), "id": str(uuid4())}]
    assert read(a_path(a_step(body=body)))[0] == {83}


def test_chosen_pages_are_found_in_fields_streams_and_steps():
    guide = GuideFactory()
    front = HomePage.objects.get(locale__language_code="nl")
    front.lead_case = CaseFactory()
    front.save()

    assert read(a_path(a_step(kind="read", page=guide.pk)))[0] == {guide.pk}
    assert read(CaseFactory(used=[("page", guide)]))[0] == {guide.pk}
    assert read(GuideFactory(rather=[("alternative", {"text": "Ruzie", "page": guide})]))[0] == {
        guide.pk
    }
    assert read(front)[0] == {front.lead_case.pk}


def test_a_chosen_page_that_was_deleted_is_still_named():
    guide = GuideFactory()
    path = a_path(a_step(kind="read", page=guide.pk))
    guide.delete()

    assert read(path)[0] == {guide.pk}


def test_an_image_needs_a_description_unless_it_is_decoration():
    image = ImageFactory()

    page = an_article(
        ("image", a_figure(image)),
        ("image", a_figure(image, alt_text="Een wand")),
        ("image", a_figure(image, decorative=True)),
    )

    assert read(page)[1] == 1


def test_an_image_in_a_text_needs_a_description():
    tag = '<embed embedtype="image" format="left" id="1" alt="{}"/>'

    page = an_article(("text", tag.format("") + tag.format("Een wand") + tag.format(" ")))

    assert read(page)[1] == 2


def test_an_image_of_an_example_needs_a_description_of_its_own():
    assert read(CaseFactory(image=ImageFactory(description="")))[1] == 1
    assert read(CaseFactory(image=ImageFactory(description="Een wand")))[1] == 0
    assert read(CaseFactory())[1] == 0


def test_a_number_that_no_page_can_have_is_no_link():
    assert read(GuideFactory(when=a_link(10**22)))[0] == set()


def test_tables_and_unknown_shapes_do_no_harm():
    table = {
        "columns": [{"type": "text", "heading": "Wat"}, {"type": "number", "heading": "Aantal"}],
        "rows": [{"values": ["Zaken", 4]}],
        "caption": "",
    }

    assert read(an_article(("table", table), ("text", a_link(9)))) == ({9}, 0)
