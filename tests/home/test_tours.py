"""Tours for newcomers on the front page: where their stops lead, and to whom."""

import re

import pytest
from django.core.cache import cache
from django.core.exceptions import ValidationError
from wagtail.models import PageViewRestriction

from home.blocks import StopBlock
from home.models import HomePage
from tests.factories import ArticleFactory, GuideFactory, LearnerFactory

pytestmark = pytest.mark.django_db


def a_stop(title, **where):
    return {"title": title, "text": "Kijk rond.", "page": None, "address": ""} | where


def a_tour(role, *stops):
    return (
        "tour",
        {"role": role, "sentence": "Je wilt iets weten.", "note": "", "stops": list(stops)},
    )


def front_page_with(*tours):
    home = HomePage.objects.get(locale__language_code="nl")
    home.tours = list(tours)
    home.save_revision().publish()
    return home


def tours_on(text):
    """The role of each tour with the titles and addresses of its stops."""
    rounds = re.findall(r'<details class="tour".*?</details>', text, re.DOTALL)
    return {
        re.search(r"<h3[^>]*>([^<]*)", tour)[1]: re.findall(r'<li><a href="([^"]+)">([^<]+)', tour)
        for tour in rounds
    }


def test_a_tour_leads_to_pages_and_to_addresses(client):
    guide = GuideFactory()
    stops = [a_stop("Lees", page=guide), a_stop("Ga verder", address="/mijn-leren/")]
    home = front_page_with(a_tour("Medewerker", *stops))

    assert tours_on(client.get(home.url).text) == {
        "Medewerker": [(guide.url, "Lees"), ("/mijn-leren/", "Ga verder")]
    }


def test_a_stop_that_the_visitor_may_not_see_is_left_out_with_a_tour_of_nothing_else(client):
    hidden, shown = ArticleFactory(), ArticleFactory()
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")
    home = front_page_with(
        a_tour("Medewerker", a_stop("Geheim", page=hidden), a_stop("Lees", page=shown)),
        a_tour("Redactie", a_stop("Geheim", page=hidden)),
    )

    assert tours_on(client.get(home.url).text) == {"Medewerker": [(shown.url, "Lees")]}
    client.force_login(LearnerFactory())
    assert list(tours_on(client.get(home.url).text)) == ["Medewerker", "Redactie"]


def test_without_tours_nothing_is_said_of_them(client):
    home = front_page_with()

    assert 'id="tours"' not in client.get(home.url).text


@pytest.mark.parametrize(
    "where",
    [
        {"address": ""},
        {"address": "https://example.org/"},
        {"address": "//example.org/"},
        {"address": "/\\example.org/"},
        {"address": "javascript:alert(1)"},
    ],
)
def test_a_stop_leads_somewhere_on_this_site(where):
    block = StopBlock()

    with pytest.raises(ValidationError):
        block.clean(block.to_python(a_stop("Ergens", **where)))


def test_tours_cost_the_same_however_many_there_are(client, django_assert_num_queries):
    home = front_page_with(a_tour("Medewerker", a_stop("Lees", page=GuideFactory())))
    client.get(home.url)  # makes what is made once
    cache.clear()
    with django_assert_num_queries(19):
        client.get(home.url)

    guides = GuideFactory.create_batch(20)
    stops = [a_stop(f"Lees {guide.pk}", page=guide) for guide in guides]
    front_page_with(*(a_tour(f"Rol {n}", *stops[n * 5 : n * 5 + 5]) for n in range(4)))
    cache.clear()

    with django_assert_num_queries(19):
        text = client.get(home.url).text
    assert [len(stops) for stops in tours_on(text).values()] == [5, 5, 5, 5]
