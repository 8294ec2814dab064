"""What can be passed on of a practice example: its card and its image, as far as approved."""

import re
from html import unescape
from io import BytesIO

import pytest
from django.test import override_settings
from PIL import Image
from wagtail.models import Locale, PageViewRestriction

from tests.factories import CaseFactory

pytestmark = [pytest.mark.django_db, pytest.mark.same_on_either]

WORDS = "Doe het zelf & bel elkaar"


def in_english(case):
    case = case.copy_for_translation(Locale.objects.get(language_code="en"))
    case.save_revision().publish()
    return case


@pytest.fixture
def outside():
    return CaseFactory(title='Drie "loketten"', approved_for="outside", social_text=WORDS)


def test_the_card_of_what_is_approved_for_outside_may_stand_in_a_frame(client, outside):
    response = client.get(f"{outside.url}kaart/")

    assert "X-Frame-Options" not in response.headers
    assert re.findall(r'<a class="card__link" href="([^"]*)">', response.text) == [outside.url]
    assert '<base target="_top">' in response.text


def test_the_page_itself_never_stands_in_a_frame(client, outside):
    assert client.get(outside.url).headers["X-Frame-Options"] == "DENY"


@pytest.mark.parametrize("address", ["kaart/", "beeld/", "card/", "image/"])
def test_what_is_for_inside_only_has_no_card_and_no_image(client, address):
    case = CaseFactory(approved_for="inside")

    assert client.get(case.url + address).status_code == 404


@pytest.mark.parametrize("address", ["kaart/", "beeld/"])
def test_what_a_visitor_may_not_see_has_no_card_and_no_image(client, outside, address):
    PageViewRestriction.objects.create(page=outside, restriction_type="login")

    assert client.get(outside.url + address).status_code == 404


def test_the_image_shows_the_example_in_the_size_that_sites_ask(client, outside):
    response = client.get(f"{outside.url}beeld/")

    image = Image.open(BytesIO(response.content))
    assert (response.headers["Content-Type"], image.format, image.size) == (
        "image/png",
        "PNG",
        (1200, 630),
    )


@override_settings(CACHES={"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}})
def test_the_image_follows_the_words_of_the_page(client, outside):
    before = client.get(f"{outside.url}beeld/").content
    again = client.get(f"{outside.url}beeld/").content
    outside.title = "Twee loketten"
    outside.save_revision().publish()

    assert again == before
    assert client.get(f"{outside.url}beeld/").content != before


def test_an_example_without_results_has_an_image_too(client, outside):
    outside.results = []
    outside.save()

    assert client.get(f"{outside.url}beeld/").status_code == 200


@pytest.mark.parametrize(
    ("language", "card", "image"), [("nl", "kaart/", "beeld/"), ("en", "card/", "image/")]
)
def test_the_share_kit_gives_whole_addresses_in_the_language_of_the_page(
    client, outside, language, card, image
):
    case = in_english(outside) if language == "en" else outside
    address = f"http://testserver{case.url}"

    text = client.get(case.url).text

    copied = [unescape(found) for found in re.findall(r'data-text="([^"]*)"', text)]
    assert copied == [
        address,
        WORDS,
        f'<iframe src="{address}{card}" title="Drie &quot;loketten&quot;" width="420" height="560" '
        'loading="lazy"></iframe>',
    ]
    assert f'<meta property="og:image" content="{address}{image}">' in text
    assert f'href="{address}{image}" download="{case.slug}.png"' in text
    [mail] = re.findall(r'href="(mailto:[^"]*)"', text)
    assert mail.startswith("mailto:?subject=Drie%20%22loketten%22&amp;body=Doe%20het%20zelf%20%26")


def test_of_what_is_for_inside_only_the_link_is_passed_on(client):
    case = CaseFactory(approved_for="inside", social_text=WORDS)

    text = client.get(case.url).text

    assert re.findall(r'data-text="([^"]*)"', text) == [f"http://testserver{case.url}"]
    assert [word for word in ("og:image", "iframe", "beeld/") if word in text] == []
