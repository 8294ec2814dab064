"""What an administrator is told before serving: that roles are those of this release."""

import pytest
from wagtail.models import Page

from desk.checks import check_roles
from desk.models import Role
from home.services import prepare_site

pytestmark = pytest.mark.django_db


def told() -> list[str]:
    return [str(warning.msg) for warning in check_roles(databases=["default"])]


def test_a_prepared_site_has_the_roles_of_this_release():
    assert told() == []


def test_roles_that_an_upgrade_left_behind_are_named_until_the_site_is_prepared():
    role = Role.objects.get(key=Role.Key.EDITORS)
    role.given = role.given[1:]
    role.save()
    Role.objects.get(key=Role.Key.ADMINISTRATORS).delete()

    assert told() == [
        "The role L&D-redactie isn't as this release lays it out.",
        "The role Beheer isn't as this release lays it out.",
    ]
    prepare_site()
    assert told() == []


def test_a_site_that_nobody_prepared_lacks_all_of_them():
    Role.objects.all().delete()
    Page.objects.filter(depth__gt=1).delete()

    assert len(told()) == 4
    assert check_roles() == []
