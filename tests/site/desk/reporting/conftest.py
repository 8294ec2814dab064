import pytest
from django.contrib.auth.models import Group, Permission

from desk.roles import EDITORS
from tests.factories import LearnerFactory


@pytest.fixture
def reader(client):
    """Sign somebody in who may open these reports and no other, in one of the roles."""

    def reader(*keys, group=EDITORS, **fields):
        person = LearnerFactory(**fields)
        if group:
            role = Group.objects.get(name=group)
            role.permissions.remove(*Permission.objects.filter(content_type__app_label="desk"))
            person.groups.add(role)
        rights = [f"view_{key}" for key in keys]
        person.user_permissions.add(
            *Permission.objects.filter(content_type__app_label="desk", codename__in=rights)
        )
        client.force_login(person)
        return person

    return reader
