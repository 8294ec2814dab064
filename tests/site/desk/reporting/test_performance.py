"""How paths do, as the admin shows it; no choice of filters tells more."""

import csv
from datetime import timedelta
from io import StringIO
from itertools import product

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Site

from core.models import SiteSettings
from learningpaths.catalogue.models import LearningPathPage
from learningpaths.insights.reports import counted_until
from learningpaths.progress import services
from learningpaths.progress.models import Completion
from learningpaths.progress.services import PastStep
from tests.factories import (
    DepartmentFactory,
    LearnerFactory,
    a_path,
    a_step,
    a_translation,
    outline_of,
    steps_of_path,
)

pytestmark = pytest.mark.django_db

ADDRESS = "desk_reports:path_performance"
UNTIL = counted_until(timezone.now())


def some_runs(number, page, done=0, *, days_ago=3):
    begun = UNTIL - timedelta(days=days_ago)
    for _ in range(number):
        services.enter_past_run(
            learner=LearnerFactory(),
            outline=outline_of(page),
            enrolled_at=begun,
            steps=[
                PastStep(step, begun + timedelta(days=1), Completion.Source.LEARNER)
                for step in steps_of_path(page)[:done]
            ],
            withdrawn_at=None,
        )


def a_path_of_today(*steps, **fields):
    page = a_path(*steps, **fields)
    LearningPathPage.objects.filter(pk=page.pk).update(first_published_at=UNTIL)
    return page


def exported(client, **query):
    response = client.get(reverse(ADDRESS), query | {"export": "csv"})
    text = b"".join(response.streaming_content).decode()
    return list(csv.reader(StringIO(text)))[1:]


def test_what_is_too_small_is_named_and_never_counted(client, reader):
    reader("path_performance")
    year = str(UNTIL.year)
    page = a_path_of_today(a_step("Eén"), a_step("Twee"), title="Groot")
    some_runs(6, page, done=2)
    some_runs(7, page, done=1)
    some_runs(3, a_path_of_today(title="Klein"))

    assert exported(client) == [
        ["Groot", year, "13", "6", "7", *["afgeschermd"] * 4, "1", ""],
        ["Klein", year, *["<5"] * 7, "", ""],
    ]


def test_the_site_may_ask_for_larger_groups(client, reader):
    settings = SiteSettings.for_site(Site.objects.get())
    settings.smallest_group = 8
    settings.save()
    reader("path_performance")
    some_runs(7, a_path_of_today())

    assert exported(client)[0][2] == "<8"
    assert "minder dan 8 mensen" in client.get(reverse(ADDRESS)).content.decode()


def test_no_choice_of_filters_changes_a_number(client, reader):
    reader("path_performance")
    departments = DepartmentFactory.create_batch(2)
    both = a_path_of_today(a_step("Een"), departments=departments, title="Allebei")
    a_translation(both, title="Both")
    one = a_path_of_today(a_step("Een"), departments=departments[:1], title="Eén")
    for page in (both, one):
        some_runs(8, page, done=1)
        some_runs(9, page)
        some_runs(6, page, days_ago=500)
    everything = exported(client)
    assert len(everything) == 4

    years = ["", str(UNTIL.year), str((UNTIL - timedelta(days=500)).year)]
    chosen = product(years, ["", "nl", "en"], ["", *[str(unit.pk) for unit in departments]])
    found = [
        row
        for year, language, department in chosen
        for row in exported(client, year=year, language=language, department=department)
    ]

    assert {tuple(row) for row in found} == {tuple(row) for row in everything}


def test_filters_choose_paths_and_years(client, reader):
    reader("path_performance")
    departments = DepartmentFactory.create_batch(2)
    path = a_path_of_today(departments=departments[:1], title="Van loket tot besluit")
    a_translation(path, title="From counter to decision")
    a_path_of_today(departments=departments[1:], title="Privacy")

    def titles(**query):
        return [row[0] for row in exported(client, **query)]

    assert titles(language="en") == ["Van loket tot besluit"]
    assert titles(department=departments[1].pk) == ["Privacy"]
    assert titles(year=UNTIL.year) == ["Privacy", "Van loket tot besluit"]


def test_a_path_that_somebody_may_not_change_has_no_row(client, reader):
    a_path_of_today()
    reader("path_performance", group="Communicatie")

    assert exported(client) == []


@pytest.mark.parametrize("count", [1, 8])
def test_the_report_takes_the_same_queries_however_much_there_is(
    client, reader, count, django_assert_num_queries
):
    reader("path_performance")
    for _ in range(count):
        some_runs(6, a_path_of_today(departments=DepartmentFactory.create_batch(2)))
    client.get(reverse(ADDRESS))

    with django_assert_num_queries(19):
        client.get(reverse(ADDRESS))
