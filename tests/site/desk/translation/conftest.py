import pytest
from django.contrib.auth.models import Group, Permission
from wagtail.models import Locale
from wagtail.users.models import UserProfile

from desk.roles import FINAL_EDITORS
from tests.factories import LearnerFactory, a_path, a_stage, a_step, publish


@pytest.fixture
def english():
    return Locale.objects.get(language_code="en")


@pytest.fixture
def editor(client):
    """An editor who may have a page translated, with a screen in English."""
    editor = LearnerFactory()
    editor.groups.add(Group.objects.get(name=FINAL_EDITORS))
    editor.user_permissions.add(Permission.objects.get(codename="submit_translation"))
    UserProfile.objects.create(user=editor, preferred_language="en")
    client.force_login(editor)
    return editor


@pytest.fixture
def path():
    """A Dutch path of one stage and two steps."""
    page = a_path(title="Van loket tot besluit", sponsor="Directeur")
    steps = [a_step("Lees mee"), a_step("Kijk mee")]
    return publish(page, stages=[a_stage(*steps, title="Elkaar zien")])
