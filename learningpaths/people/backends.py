"""Who is signed in: asked with each of their requests, so in SQL that is written once.

The rest of both is allauth's and Django's own.
"""

from allauth.account.auth_backends import AuthenticationBackend
from django.contrib.auth import BACKEND_SESSION_KEY
from django.contrib.sessions.backends import db
from django.contrib.sessions.models import Session
from django.db.models import QuerySet
from django.utils import timezone

from core.written import A_KEY, A_MOMENT, A_TEXT, written
from learningpaths.people.models import User

# What stands in the sessions of those who signed in before this backend was there.
BEFORE = f"{AuthenticationBackend.__module__}.{AuthenticationBackend.__qualname__}"


class AccountBackend(AuthenticationBackend):
    """allauth's own, that finds the person of a session sooner."""

    def get_user(self, user_id: int) -> User | None:
        people = _person.objects(person=user_id)
        return people[0] if people and self.user_can_authenticate(people[0]) else None


class SessionStore(db.SessionStore):
    """Django's own sessions in the database, read sooner."""

    def load(self) -> dict:
        rows = _session.rows(key=self.session_key, moment=timezone.now())
        if not rows:
            self._session_key = None
            return {}
        [(text,)] = rows
        return self.decode(text)

    def decode(self, session_data: str) -> dict:
        """What the session holds; who signed in with an earlier release stays signed in."""
        held = super().decode(session_data)
        if held.get(BACKEND_SESSION_KEY) == BEFORE:
            held[BACKEND_SESSION_KEY] = OURS
        return held


OURS = f"{AccountBackend.__module__}.{AccountBackend.__qualname__}"


@written(person=A_KEY)
def _person(person: int) -> QuerySet:
    return User.objects.filter(pk=person)


@written(key=A_TEXT, moment=A_MOMENT)
def _session(key: str, moment) -> QuerySet:
    sessions = Session.objects.filter(session_key=key, expire_date__gt=moment)
    return sessions.values_list("session_data")
