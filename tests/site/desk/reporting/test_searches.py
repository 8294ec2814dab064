import csv
from datetime import timedelta
from io import StringIO

import pytest
from django.urls import reverse
from django.utils.timezone import localdate

from home import services

pytestmark = pytest.mark.django_db

ADDRESS = "desk_reports:unanswered_searches"


def remember(text, times, *, language="nl", days_ago=0):
    for _ in range(times):
        day = localdate() - timedelta(days=days_ago)
        services.remember_unanswered(text=text, language=language, today=day)


def exported(client, **query):
    response = client.get(reverse(ADDRESS), query | {"export": "csv"})
    text = b"".join(response.streaming_content).decode()
    return [row[:3] for row in list(csv.reader(StringIO(text)))[1:]]


def test_what_was_asked_three_times_is_told(client, reader):
    reader("unanswered_searches")
    remember("schaduwdag", 3)
    remember("jan jansen", 2)

    assert exported(client) == [["schaduwdag", "nl", "3"]]


def test_filters_choose_a_language_and_a_period(client, reader):
    reader("unanswered_searches")
    remember("schaduwdag", 3, days_ago=20)
    remember("schaduwdag", 4)
    remember("shadowing", 3, language="en", days_ago=60)

    assert exported(client) == [["schaduwdag", "nl", "7"], ["shadowing", "en", "3"]]
    assert exported(client, language="en") == [["shadowing", "en", "3"]]
    assert exported(client, period=7) == [["schaduwdag", "nl", "4"]]
    assert exported(client, period=30) == [["schaduwdag", "nl", "7"]]


def test_what_was_typed_is_shown_as_text(client, reader):
    reader("unanswered_searches")
    remember("<script>alert</script>", 3)

    html = client.get(reverse(ADDRESS)).content.decode()

    assert "&lt;script&gt;alert&lt;/script&gt;" in html


@pytest.mark.parametrize("count", [1, 60])
def test_the_report_takes_the_same_queries_however_much_was_asked(
    client, reader, count, django_assert_num_queries
):
    reader("unanswered_searches")
    for number in range(count):
        remember(f"woord {number}", 3)
    client.get(reverse(ADDRESS))

    with django_assert_num_queries(13):
        client.get(reverse(ADDRESS))
