"""What machines read of the site: what everybody may see, in each language, and nothing else."""

import xml.etree.ElementTree as ET

import pytest
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import PageViewRestriction

from core import freshness
from tests.factories import (
    CaseFactory,
    GuideFactory,
    LearnerFactory,
    a_path,
    a_translation,
    publish,
)

SITE = "http://testserver"
pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"


def feed(client, name, language="nl"):
    with override(language):
        return ET.fromstring(client.get(reverse(f"home:{name}")).content)  # noqa: S314 -- ours


def titles(client, name, language="nl"):
    return [
        entry.find(f"{ATOM}title").text
        for entry in feed(client, name, language).iter(f"{ATOM}entry")
    ]


def addresses(client) -> dict[str, dict[str, str]]:
    """Each address in the sitemap with its languages."""
    root = ET.fromstring(client.get("/sitemap.xml").content)  # noqa: S314 -- ours
    return {
        url.find(f"{SITEMAP}loc").text: {
            link.get("hreflang"): link.get("href") for link in url.findall(LINK)
        }
        for url in root
    }


def for_who_is_signed_in(page):
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def test_a_feed_tells_of_the_newest_first_in_its_own_language(client):
    page = a_path(title="Pad & <meer>")
    translation = a_translation(page, title="Path")
    a_path(title="Nieuwer pad")

    link = feed(client, "paths_feed", "en").find(f"{ATOM}entry/{ATOM}link").get("href")

    assert titles(client, "paths_feed") == ["Nieuwer pad", "Pad & <meer>"]
    assert titles(client, "paths_feed", "en") == ["Path"]
    assert link == SITE + translation.url


def test_a_page_keeps_its_name_in_a_feed_when_it_is_renamed(client):
    page = a_path(title="Oud")
    before = feed(client, "paths_feed").find(f"{ATOM}entry/{ATOM}id").text

    publish(page, title="Nieuw", slug="nieuw")

    entry = feed(client, "paths_feed").find(f"{ATOM}entry")
    assert (entry.find(f"{ATOM}title").text, entry.find(f"{ATOM}id").text) == ("Nieuw", before)


@pytest.mark.parametrize("visitor", ["anonymous", "employee"])
def test_what_not_everybody_may_see_is_in_no_feed_and_not_in_the_sitemap(client, visitor):
    pages = [CaseFactory(), a_path(), GuideFactory()]
    seen = [SITE + page.url in addresses(client) for page in pages]
    for page in pages:
        for_who_is_signed_in(page)
    if visitor == "employee":
        client.force_login(LearnerFactory())

    found = [titles(client, "cases_feed"), titles(client, "paths_feed")]

    assert seen == [True, True, True]
    assert found == [[], []]
    assert [SITE + page.url in addresses(client) for page in pages] == [False, False, False]


def test_the_sitemap_names_the_other_languages_of_a_page(client):
    page = a_path(title="Pad")
    alone = GuideFactory()
    translation = a_translation(page, title="Path")

    found = addresses(client)

    languages = {"nl": SITE + page.url, "en": SITE + translation.url}
    assert found[SITE + page.url] == found[SITE + translation.url] == languages
    assert found[SITE + alone.url] == {}


def test_a_page_leaves_the_sitemap_at_once(client):
    page = a_path()
    assert SITE + page.url in addresses(client)

    page.unpublish()

    assert SITE + page.url not in addresses(client)


def test_a_hidden_language_is_not_named(client):
    page = a_path(title="Pad")
    translation = a_translation(page, title="Path")
    for_who_is_signed_in(translation)

    assert addresses(client)[SITE + page.url] == {}


@pytest.mark.parametrize("count", [1, 12])
def test_the_sitemap_costs_the_same_for_one_page_and_for_many(
    client, django_assert_num_queries, count
):
    GuideFactory.create_batch(count)
    client.get("/sitemap.xml")
    freshness.renew()

    with django_assert_num_queries(4):
        client.get("/sitemap.xml")


@pytest.mark.parametrize("count", [1, 12])
def test_a_feed_costs_the_same_for_one_page_and_for_many(client, django_assert_num_queries, count):
    CaseFactory.create_batch(count)
    feed(client, "cases_feed")

    with django_assert_num_queries(4):
        feed(client, "cases_feed")


def test_robots_are_told_where_the_sitemap_is(client):
    text = client.get("/robots.txt").text

    assert "Disallow: /cms/\n" in text
    assert text.endswith("Sitemap: http://testserver/sitemap.xml\n")


def test_the_list_of_a_kind_names_its_feed(client):
    found = {
        page.get_parent().url: name
        for page, name in ((CaseFactory(), "cases_feed"), (a_path(), "paths_feed"))
    }

    assert [
        f'href="{reverse(f"home:{name}")}"' in client.get(url).text for url, name in found.items()
    ] == [True, True]
