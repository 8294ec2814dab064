"""Who is signed in is found in one question to sessions and one to people, or is nobody."""

from datetime import timedelta

import pytest
from django.contrib.auth import BACKEND_SESSION_KEY
from django.contrib.sessions.models import Session
from django.urls import reverse
from django.utils import timezone

from learningpaths.people import backends
from learningpaths.people.models import User
from tests.factories import LearnerFactory

pytestmark = pytest.mark.django_db

OWN = reverse("progress:my_learning")


@pytest.fixture
def learner():
    return LearnerFactory()


@pytest.fixture
def session(client, learner):
    client.force_login(learner)
    return Session.objects.get(pk=client.cookies["sessionid"].value)


def is_known(client) -> bool:
    return client.get(OWN).status_code == 200


def test_a_person_is_found_as_they_are_stored(learner):
    found = backends.AccountBackend().get_user(learner.pk)

    stored = User.objects.get(pk=learner.pk)
    names = [field.attname for field in User._meta.concrete_fields]
    assert type(found) is User
    assert [getattr(found, name) for name in names] == [getattr(stored, name) for name in names]
    assert (found._state.adding, found._state.db) == (False, "default")


def test_who_left_or_was_never_there_is_nobody(learner):
    backend = backends.AccountBackend()
    User.objects.filter(pk=learner.pk).update(is_active=False)

    assert backend.get_user(learner.pk) is None
    assert backend.get_user(learner.pk + 1) is None


def test_a_session_ends_at_its_time(client, session):
    assert is_known(client)

    Session.objects.filter(pk=session.pk).update(expire_date=timezone.now() - timedelta(seconds=1))

    assert not is_known(client)


@pytest.mark.parametrize("key", ["", "short", "x" * 32, "é" * 32, "' OR 1=1 --         "])
def test_a_made_up_session_is_nobodys(client, session, key):
    client.cookies["sessionid"] = key

    assert not is_known(client)


def test_a_session_that_was_tampered_with_is_empty(client, session):
    Session.objects.filter(pk=session.pk).update(session_data=session.session_data[:-1] + "!")

    assert not is_known(client)


def test_who_signed_in_at_an_earlier_release_stays_signed_in(client, session):
    held = client.session
    held[BACKEND_SESSION_KEY] = "allauth.account.auth_backends.AuthenticationBackend"
    held.save()

    assert is_known(client)


def test_a_backend_that_is_not_ours_knows_nobody(client, session):
    held = client.session
    held[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.RemoteUserBackend"
    held.save()

    assert not is_known(client)
