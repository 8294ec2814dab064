"""How paths do, and that nobody can be made out in it."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone
from wagtail.models import Page

from learningpaths.catalogue.models import LearningPathPage
from learningpaths.insights.disclosure import Withheld
from learningpaths.insights.reports import counted_until, path_performance
from learningpaths.progress import services
from learningpaths.progress.models import Completion, Enrolment
from learningpaths.progress.services import PastStep
from tests.factories import (
    DepartmentFactory,
    LearnerFactory,
    a_path,
    a_step,
    outline_of,
    steps_of_path,
)

pytestmark = pytest.mark.django_db

HERE = ZoneInfo("Europe/Amsterdam")
UNTIL = datetime(2026, 3, 16, tzinfo=HERE)
FEW, PART = Withheld.FEW, Withheld.PART


def a_run(page, done=0, *, days_ago=60, took=10, withdrawn=False):
    """Somebody joined so many days ago, and did the first steps within some days."""
    steps = steps_of_path(page)[:done]
    begun = UNTIL - timedelta(days=days_ago)
    last = begun + timedelta(days=took)
    return services.enter_past_run(
        learner=LearnerFactory(),
        outline=outline_of(page),
        enrolled_at=begun,
        steps=[PastStep(step, last, Completion.Source.LEARNER) for step in steps],
        withdrawn_at=last + timedelta(days=1) if withdrawn else None,
    )


def some_runs(number, *args, **fields):
    return [a_run(*args, **fields) for _ in range(number)]


def published(page, at=UNTIL):
    LearningPathPage.objects.filter(pk=page.pk).update(first_published_at=at)
    return page


def performance(page, *, until=UNTIL, smallest=5):
    pages = Page.objects.filter(pk=page.pk)
    return path_performance(pages, until=until, smallest=smallest)


def numbers(row):
    people = [row.joined, row.finished, row.unfinished]
    return [*people, row.active, row.stopped, row.withdrawn, row.quiet]


def test_people_are_told_apart_by_how_far_they_came():
    page = published(a_path(a_step("One"), a_step("Two"), a_step("Three")))
    some_runs(6, page, done=3, took=8)
    some_runs(5, page, done=1, days_ago=20)
    some_runs(7, page, done=2)
    some_runs(5, page, done=1, withdrawn=True)

    row = performance(page)[0]

    assert numbers(row) == [23, 6, 17, 5, 12, 5, 7]
    assert (row.median_days, str(row.stops_at)) == (8, "Three")


def test_a_split_into_a_small_part_is_kept_back_on_both_sides():
    page = published(a_path(a_step("One"), a_step("Two")))
    some_runs(6, page, done=2)
    some_runs(8, page, done=1, days_ago=20)
    some_runs(2, page, done=1)

    row = performance(page)[0]

    assert numbers(row) == [16, 6, 10, PART, PART, PART, PART]
    assert (row.median_days, row.stops_at) == (10, None)


def test_a_path_that_everybody_finished_does_not_say_so():
    page = published(a_path(a_step("One")))
    some_runs(9, page, done=1)

    row = performance(page)[0]

    assert numbers(row) == [9, PART, PART, PART, PART, PART, PART]
    assert row.median_days is None


def test_of_a_small_group_nothing_is_told():
    page = published(a_path(a_step("One")))
    some_runs(4, page, done=1)

    row = performance(page)[0]

    assert numbers(row) == [FEW] * 7
    assert (row.median_days, row.stops_at) == (None, None)


def test_the_site_may_ask_for_larger_groups():
    page = published(a_path(a_step("One")))
    some_runs(9, page, done=1)

    assert performance(page, smallest=10)[0].joined == FEW


def test_each_year_is_a_group_of_its_own_and_there_is_no_total():
    page = published(a_path(a_step("One"), a_step("Two")), at=UNTIL - timedelta(days=800))
    some_runs(6, page, days_ago=40)
    some_runs(5, page, days_ago=400)
    some_runs(1, page, days_ago=700)

    rows = performance(page)

    assert [(row.year, row.joined) for row in rows] == [(2026, 6), (2025, 5), (2024, FEW)]


def test_a_few_who_joined_before_the_path_was_published_have_no_row_that_tells_of_them():
    page = published(a_path(a_step("One")))
    some_runs(4, page, days_ago=400)
    some_runs(5, page, days_ago=800)

    rows = performance(page)

    assert [(row.year, row.joined) for row in rows] == [(2026, FEW), (2024, 5)]


def test_who_joined_twice_in_a_year_is_one_person():
    page = published(a_path(a_step("One")))
    some_runs(4, page)
    first = a_run(page, done=1)
    Enrolment.objects.create(
        learner=first.learner, outline=first.outline, run=2, enrolled_at=UNTIL - timedelta(days=9)
    )

    assert performance(page)[0].joined == 5


def test_what_happened_this_week_is_counted_next_week():
    page = published(a_path(a_step("One"), a_step("Two")))
    some_runs(6, page, done=2)
    run, *_others = some_runs(6, page, done=1, days_ago=20)
    before = performance(page)

    services.complete_step(learner=run.learner, step=steps_of_path(page)[1])
    a_run(page, days_ago=-1)

    assert performance(page) == before
    assert numbers(performance(page, until=timezone.now() + timedelta(weeks=1))[0])[:3] == [
        13,
        7,
        6,
    ]


def test_counting_ends_with_the_last_week():
    thursday = datetime(2026, 3, 19, 14, tzinfo=HERE)
    monday = datetime(2026, 3, 16, tzinfo=HERE)
    in_summer_time = datetime(2026, 3, 29, 23, tzinfo=HERE)

    assert [counted_until(moment) for moment in (thursday, monday)] == [monday, monday]
    assert counted_until(in_summer_time) == datetime(2026, 3, 23, tzinfo=HERE)


def test_the_step_is_not_named_when_the_group_is_just_large_enough():
    page = published(a_path(a_step("One"), a_step("Two")))
    some_runs(5, page, done=1, days_ago=20)
    stopped = some_runs(5, page, done=1)
    assert (performance(page)[0].stopped, performance(page)[0].stops_at) == (PART, None)

    some_runs(5, page, done=2)
    assert (performance(page)[0].stopped, performance(page)[0].stops_at) == (5, None)

    some_runs(1, page, done=0)
    assert (performance(page)[0].stopped, str(performance(page)[0].stops_at)) == (6, "Two")
    assert len(stopped) == 5


def test_only_paths_among_the_pages_have_a_row():
    page, other = published(a_path()), published(a_path())

    rows = path_performance(Page.objects.filter(pk=page.pk), until=UNTIL, smallest=5)

    assert [row.outline for row in rows] == [outline_of(page)]
    assert path_performance(Page.objects.none(), until=UNTIL, smallest=5) == []
    assert other.live


def test_a_row_knows_for_which_departments_its_path_is():
    department = DepartmentFactory()
    page = published(a_path(departments=[department]))

    assert performance(page)[0].departments == (department.pk,)


@pytest.mark.parametrize("count", [1, 6])
def test_asking_takes_the_same_queries_however_much_there_is(count, django_assert_num_queries):
    departments = DepartmentFactory.create_batch(count)
    pages = [published(a_path(departments=departments)) for _ in range(count)]
    for page in pages:
        some_runs(6, page, days_ago=40)

    with django_assert_num_queries(5):
        path_performance(
            Page.objects.filter(pk__in=[page.pk for page in pages]), until=UNTIL, smallest=5
        )
