"""Who may do what is in the audit log, and nobody makes themselves more than they are."""

from html import unescape

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from wagtail.models import GroupPagePermission, ModelLogEntry

from desk.roles import ADMINISTRATORS, COMMUNICATIONS, EDITORS, FINAL_EDITORS
from learningpaths.people.models import User
from tests.factories import LearnerFactory, member_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def administrator(client):
    administrator = member_of(ADMINISTRATORS)
    client.force_login(administrator)
    return administrator


@pytest.fixture
def technician(client):
    technician = LearnerFactory(is_superuser=True)
    client.force_login(technician)
    return technician


def log_of(thing) -> list[tuple]:
    """What the log says of a person or group since, oldest first; Wagtail's own left out."""
    entries = ModelLogEntry.objects.for_instance(thing).filter(action__startswith="desk.")
    return [(entry.action, entry.data, entry.user) for entry in entries.order_by("pk")]


def form_of(person, **fields) -> dict:
    form = {"email": person.email, "first_name": "Noor", "last_name": "Vos", "is_active": "on"}
    return form | {"groups": [group.pk for group in person.groups.all()]} | fields


def save(client, person, **fields):
    return client.post(
        reverse("wagtailusers_users:edit", args=[person.pk]), form_of(person, **fields)
    )


def test_a_change_of_roles_is_logged_with_who_and_what(client, administrator):
    person = member_of(EDITORS)
    before = len(log_of(person))

    save(client, person, groups=[Group.objects.get(name=FINAL_EDITORS).pk])

    assert sorted(log_of(person)[before:], key=str) == [
        ("desk.roles", {"given": [FINAL_EDITORS], "taken": []}, administrator),
        ("desk.roles", {"given": [], "taken": [EDITORS]}, administrator),
    ]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda person, group: group.user_set.add(person), {"given": [EDITORS], "taken": []}),
        (lambda person, group: person.groups.add(group), {"given": [EDITORS], "taken": []}),
    ],
)
def test_a_role_given_by_other_ways_is_logged_too(change, expected):
    person = LearnerFactory()

    change(person, Group.objects.get(name=EDITORS))

    assert log_of(person) == [("desk.roles", expected, None)]


@pytest.mark.parametrize(
    "change",
    [
        lambda person, group: group.user_set.clear(),
        lambda person, group: group.user_set.remove(person),
        lambda person, group: person.groups.clear(),
        lambda person, group: person.groups.set([]),
    ],
)
def test_a_role_taken_by_other_ways_is_logged_too(change):
    person = member_of(EDITORS)

    change(person, Group.objects.get(name=EDITORS))

    assert log_of(person)[1:] == [("desk.roles", {"given": [], "taken": [EDITORS]}, None)]


def test_who_may_not_sign_in_any_more_is_logged(client, administrator):
    person = member_of(EDITORS)

    form = form_of(person)
    del form["is_active"]
    client.post(reverse("wagtailusers_users:edit", args=[person.pk]), form)

    assert log_of(person)[1:] == [("desk.access", {"is_active": False}, administrator)]


def test_who_may_do_everything_is_logged(client, technician):
    person = LearnerFactory()

    save(client, person, is_superuser="on")

    assert log_of(person) == [("desk.access", {"is_superuser": True}, technician)]


def test_signing_in_and_saving_what_is_the_same_log_nothing(client):
    person = LearnerFactory()

    client.force_login(person)
    person.save()

    assert log_of(person) == []


def test_many_people_at_once_are_logged_one_by_one(client, administrator):
    people = [LearnerFactory(), LearnerFactory()]
    ids = "&".join(f"id={person.pk}" for person in people)
    bulk = "/cms/bulk/people/user/"

    client.post(f"{bulk}set_active_state/?{ids}", {"mark_as_active": "False"})
    group = Group.objects.get(name=COMMUNICATIONS)
    client.post(f"{bulk}assign_role/?{ids}", {"role": group.pk})

    for person in people:
        assert log_of(person) == [
            ("desk.access", {"is_active": False}, administrator),
            ("desk.roles", {"given": [COMMUNICATIONS], "taken": []}, administrator),
        ]


def test_rights_given_to_a_role_are_logged(client, technician):
    group = Group.objects.create(name="Juristen")
    form = {"name": group.name, "permissions": []}
    for prefix in ("page_permissions", "collection_permissions"):
        form |= dict.fromkeys([f"{prefix}-TOTAL_FORMS", f"{prefix}-INITIAL_FORMS"], 0)
    address = reverse("wagtailusers_groups:edit", args=[group.pk])
    prefixes = [panel.prefix for panel in client.get(address).context["permission_panels"]]
    form |= {
        f"{prefix}-{name}": 0
        for prefix in prefixes
        for name in ("TOTAL_FORMS", "INITIAL_FORMS", "MIN_NUM_FORMS")
    }
    home = GroupPagePermission.objects.filter(group__name=ADMINISTRATORS).first().page
    form |= {
        "page_permissions-TOTAL_FORMS": 1,
        "page_permissions-0-page": home.pk,
        "page_permissions-0-permissions": ["add_page"],
    }

    response = client.post(address, form)

    assert response.status_code == 302
    expected = {"given": [f"{home.title}: add_page"], "taken": []}
    assert log_of(group) == [("desk.rights", expected, technician)]


def test_the_site_history_says_what_was_changed(client, administrator):
    person = member_of(EDITORS)
    person.is_active = False
    person.save()
    person.groups.clear()

    text = unescape(client.get(reverse("wagtailadmin_reports:site_history")).text)

    assert f"Rollen veranderd: gekregen: {EDITORS}" in text
    assert f"Rollen veranderd: kwijt: {EDITORS}" in text
    assert "Toegang veranderd: mag niet meer inloggen" in text


# Nobody rises above who they are


def test_an_administrator_makes_nobody_able_to_do_everything(client, administrator):
    for person in (administrator, LearnerFactory()):
        save(client, person, is_superuser="on")

    form = {"email": "nieuw@example.org", "first_name": "N", "last_name": "V", "is_superuser": "on"}
    form |= {"password1": "een lang wachtwoord", "password2": "een lang wachtwoord"}
    client.post(reverse("wagtailusers_users:add"), form)

    assert User.objects.filter(email="nieuw@example.org").exists()
    assert not User.objects.filter(is_superuser=True).exists()


def test_an_administrator_leaves_who_may_do_everything_alone(client, administrator):
    technician = LearnerFactory(is_superuser=True)
    address = reverse("wagtailusers_users:edit", args=[technician.pk])

    answers = [
        client.get(address),
        save(client, technician, password1="een lang wachtwoord", password2="een lang wachtwoord"),
        client.post(
            f"/cms/bulk/people/user/set_active_state/?id={technician.pk}",
            {"mark_as_active": "False"},
        ),
        client.post(reverse("wagtailusers_users:delete", args=[technician.pk])),
    ]

    assert [(answer.status_code, answer.url) for answer in answers] == [(302, "/cms/")] * 4
    technician.refresh_from_db()
    assert (technician.is_active, technician.first_name) == (True, "")


@pytest.mark.parametrize("role", [EDITORS, COMMUNICATIONS, FINAL_EDITORS])
def test_only_administrators_see_people(client, role):
    person = member_of(role)
    client.force_login(person)

    for name in ("wagtailusers_users:index", "wagtailusers_users:add"):
        assert client.get(reverse(name)).url == "/cms/"
    assert save(client, person, is_superuser="on").url == "/cms/"
    assert person.email not in client.get("/cms/reports/site-history/").text.partition("<main")[2]


def test_nobody_copies_a_person_with_what_the_person_may_do(client, administrator):
    technician = LearnerFactory(is_superuser=True)

    assert client.get(f"/cms/users/copy/{technician.pk}/").status_code == 404
