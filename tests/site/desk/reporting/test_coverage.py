import csv
from io import StringIO

import pytest
from django.urls import reverse

from cases.models import CaseIndexPage
from learningpaths.catalogue.models import GuideIndexPage
from tests.factories import GuideFactory, SignalFactory, ThemeFactory

pytestmark = pytest.mark.django_db

ADDRESS = "desk_reports:coverage"


def exported(client, **query):
    response = client.get(reverse(ADDRESS), query | {"export": "csv"})
    text = b"".join(response.streaming_content).decode()
    return list(csv.reader(StringIO(text)))[1:]


def test_the_matrix_counts_by_kind_and_language(client, reader):
    reader("coverage")
    signal = SignalFactory(name_nl="Werk blijft liggen", name_en="Work waits")
    ThemeFactory(name_nl="Privacy")
    GuideFactory(signals=[signal])

    assert exported(client) == [
        ["Privacy", "thema", "0", "0", "0"],
        ["Werk blijft liggen", "signaal", "1", "0", "0"],
    ]
    assert exported(client, vocabulary="signal", language="en") == [
        ["Werk blijft liggen", "signaal", "0", "0", "0"]
    ]


def test_what_lacks_can_be_made_by_who_may_make_it(client, reader):
    reader("coverage", group="Communicatie")
    SignalFactory()
    cases = CaseIndexPage.objects.get(locale__language_code="nl")
    guides = GuideIndexPage.objects.get(locale__language_code="nl")

    html = client.get(reverse(ADDRESS)).content.decode()

    assert reverse("wagtailadmin_pages:add", args=["cases", "casepage", cases.pk]) in html
    assert f"/catalogue/guidepage/{guides.pk}/" not in html


@pytest.mark.parametrize("count", [1, 12])
def test_the_report_takes_the_same_queries_however_many_terms(
    client, reader, count, django_assert_num_queries
):
    reader("coverage")
    for _ in range(count):
        GuideFactory(signals=[SignalFactory()], themes=[ThemeFactory()])
    client.get(reverse(ADDRESS))

    with django_assert_num_queries(18):
        client.get(reverse(ADDRESS))
