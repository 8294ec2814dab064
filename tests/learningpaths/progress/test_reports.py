"""Who learn together: numbers of departments, and none in which somebody could be recognised."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from wagtail.models import Site

from core.models import SiteSettings
from learningpaths.people.models import Placement
from learningpaths.progress import services
from learningpaths.progress.reports import Group, groups_in
from tests.factories import (
    TODAY,
    DepartmentFactory,
    LearnerFactory,
    a_path,
    a_step,
    enrolled,
    outline_of,
    publish,
)

pytestmark = pytest.mark.django_db


def a_path_of(*departments):
    return publish(a_path(a_step("One")), departments=departments)


def follow(page, department, count):
    learners = LearnerFactory.create_batch(count)
    for learner in learners:
        Placement.objects.create(
            person=learner, department=department, from_on=TODAY - timedelta(days=400)
        )
        enrolled(learner, page)
    return learners


def numbers(page, smallest=5):
    groups = groups_in(page, page.taking_part, today=TODAY, smallest=smallest)
    return {group.department.code: group.people for group in groups}


@pytest.mark.parametrize(("count", "shown"), [(0, None), (1, None), (4, None), (5, 5), (6, 6)])
def test_a_group_has_a_number_from_five_people_on(count, shown):
    department = DepartmentFactory()
    page = a_path_of(department)
    follow(page, department, count)

    assert groups_in(page, page.taking_part, today=TODAY, smallest=5) == [Group(department, shown)]


def test_an_organisation_may_show_fewer_numbers():
    department = DepartmentFactory(code="BZ")
    page = a_path_of(department)
    follow(page, department, 9)

    assert (numbers(page, 9), numbers(page, 10)) == ({"BZ": 9}, {"BZ": None})


def test_a_team_counts_for_the_department_above_it():
    department = DepartmentFactory(code="BZ")
    team = DepartmentFactory(code="TM", parent=department, yarn=None)
    page = a_path_of(department)
    follow(page, department, 3)
    follow(page, team, 2)

    assert numbers(page) == {"BZ": 5}


def test_who_left_and_who_works_elsewhere_do_not_count():
    ours, other = DepartmentFactory(code="BZ"), DepartmentFactory(code="SB")
    page = a_path_of(ours, other)
    learners = follow(page, ours, 7)
    services.withdraw(learner=learners[0], outline=outline_of(page))
    Placement.objects.filter(person=learners[1]).update(until_on=TODAY - timedelta(days=1))
    Placement.objects.create(person=learners[1], department=other, from_on=TODAY)

    assert numbers(page) == {"BZ": 5, "SB": None}


def test_people_of_another_path_or_department_do_not_count():
    ours = DepartmentFactory(code="BZ")
    page, another = a_path_of(ours), a_path_of(ours)
    follow(another, ours, 5)
    follow(page, DepartmentFactory(), 5)

    assert numbers(page) == {"BZ": None}


def test_any_number_of_departments_costs_two_queries(django_assert_num_queries):
    page = a_path_of(*DepartmentFactory.create_batch(12))
    page = type(page).objects.get(pk=page.pk)

    with django_assert_num_queries(2):
        groups_in(page, page.taking_part, today=TODAY, smallest=5)


def test_people_of_other_departments_cost_one_query_more(django_assert_num_queries):
    page = a_path_of(*DepartmentFactory.create_batch(2))
    for department in DepartmentFactory.create_batch(3):
        follow(page, department, 1)
    page = type(page).objects.get(pk=page.pk)

    with django_assert_num_queries(3):
        groups_in(page, page.taking_part, today=TODAY, smallest=5)


def test_the_page_of_a_path_shows_the_numbers_that_may_be_told(client):
    large, small = DepartmentFactory(name_nl="Groot"), DepartmentFactory(name_nl="Klein")
    page = a_path_of(large, small)
    follow(page, large, 6)
    follow(page, small, 4)

    text = client.get(page.url).text

    assert "6 mensen" in text
    assert "4 mensen" not in text
    assert [name for name in ("Groot", "Klein") if name not in text] == []


def test_a_site_never_shows_groups_of_fewer_than_five():
    settings = SiteSettings.for_site(Site.objects.get())
    settings.smallest_group = 4

    with pytest.raises(ValidationError, match="smallest_group"):
        settings.full_clean()
    with pytest.raises(IntegrityError):
        settings.save()
