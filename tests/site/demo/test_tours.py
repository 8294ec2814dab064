"""Each role can walk its tour over the front page to the end, in both languages."""

import re
from html import unescape

import pytest

from demo.build import build_demo
from demo.builders.people import address_of
from demo.content.articles import ARTICLES
from demo.content.cases_en import CASES_IN_ENGLISH
from demo.content.guides_en import GUIDES_IN_ENGLISH
from demo.content.paths_en import PATHS_IN_ENGLISH
from demo.content.tours import TOURS
from home.models import HomePage
from learningpaths.people.models import User

TRANSLATED = {
    *[*PATHS_IN_ENGLISH, *GUIDES_IN_ENGLISH, *CASES_IN_ENGLISH],
    *(article["nl"]["slug"] for article in ARTICLES),
}

pytestmark = pytest.mark.django_db


def stops_for(client, tour, language):
    """The address and title of each stop, as the role's account finds them on the front page."""
    role, _sentence = tour[language]
    text = client.get(HomePage.objects.get(locale__language_code=language).url).text
    own = unescape(text).partition(f'class="tour__title">{role}<')[2].partition("</details>")[0]
    return re.findall(r'<li><a href="([^"]+)">([^<]+)</a>', own)


def visit(client, url):
    """Where a visit to a stop ends, and how: not at signing in, and not refused."""
    answer = client.get(url, follow=True)
    return answer.status_code, answer.resolver_match.view_name.endswith(("sign_in", "login"))


def test_every_stop_opens_for_the_account_of_its_tour(client, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    build_demo()

    for tour in TOURS:
        client.force_login(User.objects.get(email=address_of(tour["account"])))
        for language in ("nl", "en"):
            stops = stops_for(client, tour, language)
            assert [title for _url, title in stops] == [stop[language][0] for stop in tour["stops"]]
            assert {url: visit(client, url) for url, _title in stops} == {
                url: (200, False) for url, _title in stops
            }


def test_a_tour_names_pages_that_are_there_in_both_languages_and_none_twice():
    for tour in TOURS:
        pages = [stop["page"] for stop in tour["stops"] if "page" in stop]
        assert 3 <= len(tour["stops"]) <= 5
        assert len(pages) == len(set(pages))
        assert set(pages) <= TRANSLATED
