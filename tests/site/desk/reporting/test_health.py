import csv
from io import StringIO

import pytest
from django.urls import reverse

from learningpaths.catalogue.models import GuideIndexPage, LearningPathIndexPage
from tests.factories import CaseFactory, GuideFactory, LearnerFactory, a_path, a_step

pytestmark = pytest.mark.django_db

ADDRESS = "desk_reports:content_health"


def titles(client, **query):
    response = client.get(reverse(ADDRESS), query | {"export": "csv"})
    text = b"".join(response.streaming_content).decode()
    return {row[0] for row in list(csv.reader(StringIO(text)))[1:]}


def test_only_pages_that_somebody_may_change_are_listed(client, reader):
    GuideFactory(title="Werkvorm")
    CaseFactory(title="Voorbeeld")
    reader("content_health", group="Communicatie")

    assert {"Werkvorm", "Voorbeeld"} & titles(client) == {"Voorbeeld"}


def test_filters_choose_a_problem_a_section_an_owner_and_a_language(client, reader):
    reader("content_health")
    owner = LearnerFactory(first_name="Ilse", last_name="Kamperman")
    orphan = GuideFactory(title="Wees", owner=owner)
    used = GuideFactory(title="Gebruikt")
    a_path(a_step(kind="read", page=used.pk), title="Pad")
    english = GuideIndexPage.objects.get(locale__language_code="en")
    GuideFactory(parent=english, title="English")
    section = LearningPathIndexPage.objects.get(locale__language_code="nl")

    assert titles(client, problem="orphan") == {"Wees", "English"}
    assert titles(client, section=section.path) == {section.title, "Pad"}
    assert titles(client, owner=owner.pk) == {"Wees"}
    assert "Wees" not in titles(client, owner="none")
    assert {"Wees", "English"} & titles(client, language="en") == {"English"}
    assert orphan.owner == owner


def test_the_screen_says_how_many_links_and_the_export_counts_them(client, reader):
    reader("content_health")
    link = '<a linktype="page" id="{}">weg</a>'
    GuideFactory(title="Een", when=f"<p>{link.format(99998)}</p>")
    GuideFactory(title="Twee", when=f"<p>{link.format(99998)}{link.format(99999)}</p>")

    html = client.get(reverse(ADDRESS), {"problem": "link"}).content.decode()
    response = client.get(reverse(ADDRESS), {"problem": "link", "export": "csv"})
    rows = b"".join(response.streaming_content).decode().splitlines()[1:]

    assert html.count("Link die nergens heen gaat (2)") == 1
    assert "Met je filters blijven er 2 rijen over." in html
    assert sorted(row.rsplit(",", 1)[1] for row in rows) == ["1", "2"]


@pytest.mark.parametrize("count", [1, 60])
def test_the_report_takes_the_same_queries_however_many_pages(
    client, reader, count, django_assert_num_queries
):
    reader("content_health")
    for _ in range(count):
        GuideFactory(owner=LearnerFactory())
    client.get(reverse(ADDRESS))

    with django_assert_num_queries(26):
        response = client.get(reverse(ADDRESS))

    assert len(response.context["object_list"]) <= 50
