"""What people look for in vain is counted, without telling who did."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import override

from home import services
from home.models import UnansweredSearch
from tests.factories import GuideFactory, ThemeFactory

pytestmark = pytest.mark.django_db

TODAY = date(2026, 3, 19)


def search(client, language="nl", **query):
    with override(language):
        return client.get(reverse("home:search"), query)


def remember(text, *, language="nl", today=TODAY, times=1):
    for _ in range(times):
        services.remember_unanswered(text=text, language=language, today=today)


def remembered():
    rows = UnansweredSearch.objects.order_by("asked_on", "language", "text")
    return list(rows.values_list("language", "text", "asked_on", "times"))


def test_a_search_that_finds_nothing_is_counted(client):
    search(client, q="  Schaduwdag  ")
    search(client, q="schaduwdag")
    search(client, language="en", q="shadowing")

    today = localdate()
    assert remembered() == [("en", "shadowing", today, 1), ("nl", "schaduwdag", today, 2)]


def test_a_search_that_finds_something_is_not(client):
    GuideFactory(title="Ketenwandeling")

    search(client, q="ketenwandeling")
    search(client, q="ketenwandelingen")
    search(client, q="")
    search(client)

    assert remembered() == []


def test_what_filters_left_out_was_there(client):
    GuideFactory(title="Ketenwandeling", themes=[ThemeFactory(slug="privacy")])
    theme = ThemeFactory(slug="anders")

    search(client, q="ketenwandeling", thema=theme.slug)
    search(client, q="schaduwdag", thema=theme.slug)

    assert remembered() == []


@pytest.mark.parametrize(
    "text",
    [
        "noor.terlouw@example.org",
        "0612345678",
        "bsn 123 456 789",
        "x" * 61,
        "dit is een hele lange zin over mijn collega",
        "12",
        "?!",
        "@",
        "",
    ],
)
def test_what_may_be_about_a_person_is_not_kept(text):
    remember(text)

    assert remembered() == []


def test_a_year_may_be_looked_for():
    remember("jaarplan 2026")

    assert remembered() == [("nl", "jaarplan 2026", TODAY, 1)]


def test_a_day_has_room_for_so_many_texts_and_goes_on_counting_those(monkeypatch):
    monkeypatch.setattr(services, "MOST_SEARCHES", 3)

    for text in ("aa", "bb", "cc", "dd", "ee", "aa"):
        remember(text)
    remember("dd", today=TODAY + timedelta(days=1))

    assert [(text, times) for _, text, _, times in remembered()] == [
        ("aa", 2),
        ("bb", 1),
        ("cc", 1),
        ("dd", 1),
    ]


def test_counting_takes_one_statement(django_assert_num_queries):
    with django_assert_num_queries(1):
        remember("schaduwdag")
    with django_assert_num_queries(1):
        remember("schaduwdag")


def test_a_search_asks_one_query_more_when_nothing_is_found(client, django_assert_num_queries):
    GuideFactory(title="Ketenwandeling")
    search(client, q="ketenwandeling")

    with django_assert_num_queries(5):
        search(client, q="ketenwandeling")
    with django_assert_num_queries(4):  # not counted: it has too many digits
        search(client, q="zzzz123456")
    with django_assert_num_queries(5):
        search(client, q="zzzz")


def test_a_visitor_gets_their_page_when_nothing_can_be_counted(client):
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE home_unansweredsearch RENAME TO away")
    try:
        if connection.vendor == "postgresql":
            pytest.skip("inside the transaction of a test PostgreSQL refuses all that follows")
        response = search(client, q="schaduwdag")
    finally:
        with connection.cursor() as cursor:
            cursor.execute("ALTER TABLE away RENAME TO home_unansweredsearch")

    assert response.status_code == 200


def test_only_what_was_asked_often_is_told_with_the_last_day():
    remember("schaduwdag", times=2)
    remember("schaduwdag", today=TODAY + timedelta(days=3))
    remember("jan jansen", times=2)
    remember("shadowing", language="en", times=5)

    told = UnansweredSearch.objects.since(TODAY).asked_at_least(3)

    assert list(told) == [
        {"language": "en", "text": "shadowing", "times": 5, "last_on": TODAY},
        {"language": "nl", "text": "schaduwdag", "times": 3, "last_on": TODAY + timedelta(days=3)},
    ]
    later = UnansweredSearch.objects.since(TODAY + timedelta(days=1))
    assert list(later.asked_at_least(1)) == [
        {"language": "nl", "text": "schaduwdag", "times": 1, "last_on": TODAY + timedelta(days=3)}
    ]


def test_searches_are_forgotten_after_ninety_days():
    remember("oud", today=TODAY - timedelta(days=91))
    remember("net", today=TODAY - timedelta(days=90))

    assert services.forget_old_searches(TODAY) == 1
    assert [text for _, text, _, _ in remembered()] == ["net"]
