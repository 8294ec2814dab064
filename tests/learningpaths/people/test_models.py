"""Who somebody is, where they work and since when: what the database and the forms refuse."""

from datetime import date, timedelta
from importlib import import_module

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.utils.translation import override

from learningpaths.people.models import Department, Placement, User
from learningpaths.people.services import place
from tests.factories import DepartmentFactory, LearnerFactory

pytestmark = pytest.mark.django_db

MARCH, APRIL = date(2026, 3, 1), date(2026, 4, 1)


def placements() -> list[tuple]:
    rows = Placement.objects.order_by("from_on")
    return list(rows.values_list("department", "from_on", "until_on"))


def test_one_address_is_one_person_whatever_its_capitals():
    User.objects.create_user("Noor@Example.org")

    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.create_user("noor@example.org")
    with pytest.raises(ValidationError, match="e-mail"):
        User(email="NOOR@example.org", password="x").full_clean()
    assert User.objects.get_by_natural_key("nooR@exAmple.org").email == "noor@example.org"


def test_somebody_without_a_name_is_called_by_their_address():
    assert str(User(email="noor@example.org")) == "noor@example.org"
    assert str(User(email="noor@example.org", first_name="Noor", last_name="Vos")) == "Noor Vos"


def test_a_name_follows_the_language_and_falls_back_to_dutch():
    department = DepartmentFactory(name_nl="Toezicht", name_en="Supervision")
    only_dutch = DepartmentFactory(name_nl="Burgerzaken", name_en="")

    for language, names in (("nl", "Toezicht Burgerzaken"), ("en", "Supervision Burgerzaken")):
        with override(language):
            assert f"{department} {only_dutch}" == names


@pytest.mark.parametrize("below", [0, 1, 2])
def test_a_department_is_no_part_of_itself_at_any_depth(below):
    chain = [DepartmentFactory()]
    for _ in range(below):
        chain.append(DepartmentFactory(parent=chain[-1]))

    chain[0].parent = chain[-1]

    with pytest.raises(ValidationError):
        chain[0].clean()


def test_a_department_with_people_or_parts_is_not_deleted():
    parent = DepartmentFactory()
    child = DepartmentFactory(parent=parent)
    place(person=LearnerFactory(), department=child, from_on=MARCH)

    for department in (parent, child):
        with pytest.raises(IntegrityError), transaction.atomic():
            department.delete()


@pytest.mark.parametrize("yarn", [0, 9])
def test_there_are_eight_yarns(yarn):
    department = DepartmentFactory()
    department.yarn = yarn

    with pytest.raises(ValidationError):
        department.full_clean()


def test_within_finds_everything_below_in_one_query(django_assert_num_queries):
    top, other = DepartmentFactory.create_batch(2)
    middle = DepartmentFactory(parent=top)
    low = DepartmentFactory(parent=middle)

    with django_assert_num_queries(2):
        assert set(Department.objects.within([top])) == {top, middle, low}
    assert set(Department.objects.within([middle, other])) == {middle, low, other}
    assert set(Department.objects.within([])) == set()


def test_within_ends_though_departments_go_round_in_circles():
    one = DepartmentFactory()
    two = DepartmentFactory(parent=one)
    Department.objects.filter(pk=one.pk).update(parent=two)

    assert set(Department.objects.within([one])) == {one, two}


def test_a_manager_manages_what_is_below_as_well():
    manager, top = LearnerFactory(), DepartmentFactory()
    below, beside = DepartmentFactory(parent=top), DepartmentFactory()
    top.managers.add(manager)

    assert set(Department.objects.managed_by(manager)) == {top, below}
    assert beside not in Department.objects.managed_by(manager)
    assert [manager.manages, LearnerFactory().manages] == [True, False]


def test_with_yarn_leaves_out_the_layers_above():
    drawn, above = DepartmentFactory(), DepartmentFactory(yarn=None)

    assert drawn in Department.objects.with_yarn()
    assert above not in Department.objects.with_yarn()


def test_a_new_placement_ends_the_one_until_now_and_keeps_it():
    person = LearnerFactory()
    here, there = DepartmentFactory.create_batch(2)

    place(person=person, department=here, from_on=MARCH)
    place(person=person, department=there, from_on=APRIL)

    assert placements() == [
        (here.pk, MARCH, date(2026, 3, 31)),
        (there.pk, APRIL, None),
    ]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (MARCH - timedelta(days=1), None),
        (MARCH, "here"),
        (date(2026, 3, 31), "here"),
        (APRIL, "there"),
        (date(2030, 1, 1), "there"),
    ],
)
def test_where_somebody_worked_on_a_day(day, expected):
    person = LearnerFactory()
    here, there = DepartmentFactory(code="her"), DepartmentFactory(code="thr")
    place(person=person, department=here, from_on=MARCH)
    place(person=person, department=there, from_on=APRIL)

    found = [row.department for row in Placement.objects.on(day)]

    assert found == [{"here": here, "there": there}[expected]] if expected else found == []


def test_placing_somebody_where_they_work_changes_nothing():
    person, here = LearnerFactory(), DepartmentFactory()
    first = place(person=person, department=here, from_on=MARCH)

    for day in (MARCH, APRIL):
        assert place(person=person, department=here, from_on=day) == first
    assert placements() == [(here.pk, MARCH, None)]


@pytest.mark.parametrize("day", [MARCH, MARCH - timedelta(days=40)])
def test_a_placement_before_the_present_one_is_refused_and_changes_nothing(day):
    person = LearnerFactory()
    here, there = DepartmentFactory.create_batch(2)
    place(person=person, department=here, from_on=MARCH)

    with pytest.raises(ValidationError):
        place(person=person, department=there, from_on=day)

    assert placements() == [(here.pk, MARCH, None)]


def test_a_placement_in_a_time_that_is_known_already_is_refused():
    person = LearnerFactory()
    here, there = DepartmentFactory.create_batch(2)
    Placement.objects.create(person=person, department=here, from_on=MARCH, until_on=APRIL)

    with pytest.raises(ValidationError):
        place(person=person, department=there, from_on=MARCH - timedelta(days=5))
    place(person=person, department=there, from_on=APRIL + timedelta(days=1))

    assert len(placements()) == 2


@pytest.mark.parametrize(
    ("from_on", "until_on", "is_refused"),
    [
        (date(2026, 1, 1), date(2026, 2, 28), False),
        (date(2026, 1, 1), MARCH, True),
        (date(2026, 3, 10), date(2026, 3, 12), True),
        (APRIL, None, True),
        (date(2026, 4, 2), None, False),
        (date(2026, 1, 1), None, True),
    ],
)
def test_nobody_works_in_two_places_at_once(from_on, until_on, is_refused):
    person, here = LearnerFactory(), DepartmentFactory()
    Placement.objects.create(person=person, department=here, from_on=MARCH, until_on=APRIL)
    another = Placement(
        person=person, department=DepartmentFactory(), from_on=from_on, until_on=until_on
    )

    if is_refused:
        with pytest.raises(ValidationError):
            another.full_clean()
    else:
        another.full_clean()


def test_the_database_itself_refuses_impossible_placements():
    person, here = LearnerFactory(), DepartmentFactory()
    place(person=person, department=here, from_on=MARCH)

    for days in ({"from_on": APRIL}, {"from_on": APRIL, "until_on": MARCH}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Placement.objects.create(person=person, department=here, **days)


def test_an_address_kept_with_capitals_before_is_found_after_the_upgrade():
    noor = User.objects.create_user("noor@example.org")
    with connection.cursor() as cursor:
        cursor.execute("UPDATE people_user SET email = 'Noor@Example.org'")
    assert not User.objects.filter(email="Noor@Example.org").exists()

    migration = import_module("learningpaths.people.migrations.0002_addresses_are_in_lower_case")
    migration.lower(apps, None)

    assert User.objects.get(email="NOOR@example.org") == noor
