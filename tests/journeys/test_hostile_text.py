"""What an editor types or pastes never becomes markup or script for who reads it."""

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from django.apps import apps
from django.db import models
from django.urls import reverse
from wagtail import blocks
from wagtail.admin.rich_text import get_rich_text_editor_widget
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page

from core.models import Theme
from home.models import HomePage
from tests.factories import (
    ArticleFactory,
    CaseFactory,
    DepartmentFactory,
    GuideFactory,
    ImageFactory,
    LearnerFactory,
    SignalFactory,
    a_path,
    a_step,
    enrolled,
    publish,
)
from tests.factories.cases import RESULT

pytestmark = [pytest.mark.django_db, pytest.mark.same_on_either]

# Each would begin an element or end an attribute; the mark tells which of them came through.
PROBE = "\"'><u x-probe>"
BAD_LINKS = [
    *[
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        " javascript:alert(1)",
    ],
    *["data:text/html,<script>alert(1)</script>", "vbscript:x", "blob:https://evil.example/x"],
]
# What a browser fetches or frames; an embed without a source is nothing to it.
EMBEDDED = re.compile(r'(?:src|srcset|data|action|poster)="[^"]*"')


def fields_with_rich_text() -> Iterator[tuple[str, list[str] | None]]:
    """Every place for rich text that an editor has, with what it lets them use."""
    for model in apps.get_models():
        for field in model._meta.get_fields():
            if isinstance(field, RichTextField):
                yield str(field), field.features
            elif isinstance(field, StreamField):
                yield from (
                    (f"{field}.{name}", block.features)
                    for name, block in blocks_in(field.stream_block)
                    if isinstance(block, blocks.RichTextBlock)
                )


def blocks_in(block, name="") -> Iterator[tuple[str, blocks.Block]]:
    yield name, block
    if isinstance(block, blocks.ListBlock):
        yield from blocks_in(block.child_block, f"{name}.")
    for key, child in getattr(block, "child_blocks", {}).items():
        yield from blocks_in(child, f"{name}.{key}")


RICH = dict(fields_with_rich_text())


def test_every_place_for_rich_text_says_what_it_allows():
    allowed = {"h2", "h3", "bold", "italic", "link", "document-link", "ol", "ul"}

    assert len(RICH) > 5
    assert {place for place, features in RICH.items() if not features} == set()
    assert set().union(*RICH.values()) <= allowed


def forged(text: str, url: str | None = None, entity: str = "LINK", **data) -> str:
    """What a form sends that no editor of ours would make."""
    data = data or {"url": url}
    ranges = [{"offset": 0, "length": len(text), "key": 0}]
    block = {
        "key": "aaaaa",
        "text": text,
        "type": "unstyled",
        "depth": 0,
        "inlineStyleRanges": [{"offset": 0, "length": 2, "style": "SCRIPT"}],
        "entityRanges": ranges,
    }
    entities = {"0": {"type": entity, "mutability": "MUTABLE", "data": data}}
    return json.dumps({"blocks": [block], "entityMap": entities})


def stored(place: str, sent: str) -> str:
    widget = get_rich_text_editor_widget(features=RICH[place])
    return widget.value_from_datadict({"text": sent}, {}, "text")


class Parts(HTMLParser):
    """The elements and attributes of a text, as a browser reads them."""

    def __init__(self, html: str):
        super().__init__()
        self.found, self.links = set(), []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        self.found |= {tag, *(f"@{name}" for name, _value in attributes)}
        self.links += [value for name, value in attributes if name == "href"]


SAFE = {"p", "a", "b", "i", "h2", "h3", "ol", "ul", "li", "@href", "@id", "@linktype"}
SAFE |= {"@data-block-key", "br"}


@pytest.mark.parametrize("place", RICH)
def test_a_forged_text_is_cleaned_before_it_is_stored(place):
    html = "<script>alert(1)</script><img src=x onerror=alert(1)><p style=x onclick=y>x</p>"
    texts = [
        stored(place, forged(html, url="https://example.org/")),
        *[stored(place, forged("klik", url=url)) for url in BAD_LINKS],
        stored(place, forged("x", entity="EMBED", url="https://evil.example/", providerName="x")),
        stored(place, forged("x", entity="IMAGE", id="1", src="x", alt='"><script>')),
        stored(place, forged("x", entity="HORIZONTAL_RULE", html="<script>")),
    ]

    for text in texts:
        parts = Parts(text)
        assert parts.found - SAFE == set()
        links = [re.sub(r"[\s\0]", "", link or "").lower() for link in parts.links]
        assert [link for link in links if not link.startswith(("http:", "https:"))] == []


def test_what_was_stored_long_ago_embeds_nothing(client):
    embed = '<embed embedtype="media" url="https://evil.example/">'
    page = ArticleFactory(body=[("text", f"<p>Lees.</p>{embed}")])

    text = client.get(page.url).text

    assert [found for found in EMBEDDED.findall(text) if "evil" in found] == []


def fill(model, skip=()) -> dict:
    """A value with the probe for each text an editor types in a plain field of a page."""
    kinds = (models.CharField, models.TextField)
    return {
        field.name: PROBE[: field.max_length or None]
        for field in model._meta.get_fields()
        if isinstance(field, kinds)
        and not isinstance(field, RichTextField | models.SlugField)
        and not isinstance(field, models.URLField | models.EmailField)
        and not field.choices
        and field.editable
        and field.name not in {"url_path", "path", "draft_title", *skip}
    }


def filled(block):
    """The raw value of a block with the probe in each of its texts."""
    if isinstance(block, blocks.StreamBlock):
        children = (child for name, child in block.child_blocks.items())
        return [{"type": child.name, "value": filled(child)} for child in children if usable(child)]
    if isinstance(block, blocks.StructBlock):
        return {name: filled(child) for name, child in block.child_blocks.items()}
    if isinstance(block, blocks.ListBlock):
        return [filled(block.child_block)] if usable(block.child_block) else []
    if isinstance(block, blocks.RichTextBlock):
        return "<p>Tekst.</p>"
    if isinstance(block, blocks.URLBlock):
        return "https://example.org/?" + PROBE
    if isinstance(block, blocks.CharBlock | blocks.TextBlock):
        return PROBE
    if isinstance(block, blocks.IntegerBlock):
        return 5
    return block.get_prep_value(block.get_default())


def usable(block) -> bool:
    """Whether a block has a value without something that has to be chosen first."""
    own = type(block).__name__
    return own not in {"FileBlock", "FigureBlock", "TableBlock"} and "Chooser" not in own


def streams(model) -> dict:
    return {
        field.name: json.dumps(filled(field.stream_block))
        for field in model._meta.get_fields()
        if isinstance(field, StreamField) and field.name not in {"stages", "related", "used"}
    }


def hostile_pages() -> list[Page]:
    steps = [
        a_step(PROBE, kind=name, **values_of(block))
        for name, block in kinds_of_step().items()
        if name not in {"read"}
    ]
    path = a_path(*steps, title=PROBE)
    path = publish(path, departments=[DepartmentFactory(name_nl=PROBE, slug="p", code="x")])
    path.signals.set([SignalFactory(name_nl=PROBE, slug="q")])
    path.tags.add(PROBE)
    pages = [path, GuideFactory(), CaseFactory(image=ImageFactory(title=PROBE, credit=PROBE))]
    pages += [ArticleFactory(), HomePage.objects.get(locale__language_code="nl")]
    for page in pages:
        values = fill(type(page)) | streams(type(page))
        for name, value in values.items():
            setattr(page, name, value)
        page.save_revision().publish()
    Theme.objects.update(name_nl=PROBE)
    return pages


def kinds_of_step() -> dict[str, blocks.Block]:
    stage = path_stages().child_blocks["stage"]
    return dict(stage.child_blocks["steps"].child_blocks)


def path_stages():
    model = apps.get_model("catalogue", "LearningPathPage")
    return model._meta.get_field("stages").stream_block


def values_of(block) -> dict:
    values = filled(block)
    return {name: value for name, value in values.items() if name not in {"title", "page"}} | {
        "minutes": 5,
        "required": False,
        "open": True,
    }


def test_what_an_editor_types_is_text_wherever_it_is_shown(client):
    pages = hostile_pages()
    path = pages[0]
    learner = LearnerFactory(first_name=PROBE, is_superuser=True)
    enrolled(learner, path)
    urls = [page.get_url() for page in pages] + [page.get_parent().url for page in pages[:4]]
    urls += [path.url + path.step_address(step) for step in path.steps]
    urls += [f"{pages[2].url}{pages[2].card_address}", f"{pages[1].url}draaiboek/"]
    urls += ["/zoeken/?q=probe", f"/zoeken/?q={PROBE}", "/zoeken/suggesties/?q=probe"]
    urls += ["/signalen/?signaal=q", "/sitemap.xml", "/nieuw/leerpaden/", "/nieuw/praktijk/"]
    urls += [f"/en{url}" for url in urls]
    as_editor = [reverse("progress:my_learning"), "/cms/", "/cms/pages/search/?q=probe"]
    for page in pages:
        as_editor += [
            reverse(name, args=[page.pk])
            for name in (
                *["wagtailadmin_explore", "wagtailadmin_pages:edit", "wagtailadmin_pages:history"],
                *["wagtailadmin_pages:view_draft", "wagtailadmin_pages:delete"],
                *["wagtailadmin_pages:unpublish", "wagtailadmin_choose_page_child"],
            )
        ]

    seen = {url: client.get(url) for url in urls}
    client.force_login(learner)
    seen |= {url: client.get(url) for url in as_editor}

    assert [url for url, answer in seen.items() if "<u x-probe" in answer.text] == []
    assert [url for url, answer in seen.items() if answer.status_code >= 500] == []
    shown = [url for url, answer in seen.items() if "x-probe" in answer.text]
    assert {page.get_url() for page in pages} <= set(shown)


@pytest.mark.parametrize("url", BAD_LINKS)
@pytest.mark.parametrize("kind", ["link", "watch"])
def test_an_address_that_is_script_is_no_link(client, kind, url):
    value = {"url": url, "why": "", "transcript": "x", "recording": None, "captions": None}
    step = a_step("Kijk", kind=kind, **value)
    path = a_path(step)

    text = client.get(path.url + path.step_address(path.steps[0])).text

    assert [link for link in Parts(text).links if link and not link.startswith(("/", "#"))] == []


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "//evil.example/", "https://evil.example/"]
)
def test_a_stop_of_a_tour_leads_to_this_site_only(client, address):
    stop = {"title": "Kijk", "text": "Rond.", "page": None, "address": address}
    home = HomePage.objects.get(locale__language_code="nl")
    home.tours = [("tour", {"role": "Gast", "sentence": "Rond.", "note": "", "stops": [stop]})]
    home.save_revision().publish()

    assert address not in Parts(client.get(home.url).text).links


def test_a_draft_without_its_number_of_cases_is_previewed(admin_client):
    case = CaseFactory()
    result = case.results.raw_data[0] | {"value": RESULT | {"n": None}}
    case.results = json.dumps([result])
    case.save_revision()

    answer = admin_client.get(reverse("wagtailadmin_pages:view_draft", args=[case.pk]))

    assert (answer.status_code, "Uit het zaaksysteem" in answer.text) == (200, True)
