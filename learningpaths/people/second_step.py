"""Signing in with two steps: who has to, who can, and which session did.

The second step is a code of an app, or one of the recovery codes that come with it. A session
remembers which app it was opened with: with another app, or none, it is asked again.
"""

from typing import NamedTuple

from allauth.account.authentication import get_authentication_records
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth.models import Permission
from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery
from django.http import HttpRequest

from learningpaths.people.models import SignInRules, User
from learningpaths.people.single_sign_on import METHOD

SESSION_KEY = "second_step"


class SecondStep(NamedTuple):
    """Whether the rules ask it of somebody, and the app they set up for it."""

    is_asked: bool
    app: int | None


def second_step_of(person: User) -> SecondStep:
    """Asked anew each time, because rules and apps change during a session; one query."""
    meant = Q(groups__user=OuterRef("pk"))
    if person.is_superuser:
        meant |= Q(includes_superusers=True)
    app = Authenticator.objects.filter(user=OuterRef("pk"), type=Authenticator.Type.TOTP)
    found = User.objects.filter(pk=person.pk).values_list(
        Exists(SignInRules.objects.filter(meant)),
        Subquery(app.values("pk")[:1]),
    )
    return SecondStep(*found.get())


def remember(request: HttpRequest, person: User) -> None:
    """Note in the session that the second step was taken, with the app of now."""
    request.session[SESSION_KEY] = second_step_of(person).app


def is_taken(request: HttpRequest, step: SecondStep) -> bool:
    if is_left_to_provider(request, request.user):
        return True
    return step.app is not None and request.session.get(SESSION_KEY) == step.app


def is_left_to_provider(request: HttpRequest, person: User) -> bool:
    """Whether this session was opened through a provider that asks a second step itself."""
    if not settings.SSO_ASKS_SECOND_STEP:
        return False
    records = get_authentication_records(request, person)
    return any(record["method"] == METHOD for record in records)


def codes_left(person: User) -> int:
    """How many of their recovery codes this person has not used yet."""
    kept = Authenticator.objects.filter(user=person, type=Authenticator.Type.RECOVERY_CODES)
    return sum(len(codes.wrap().get_unused_codes()) for codes in kept)


def who_is_not_asked() -> QuerySet:
    """Who opens the editor with a password alone, by the rules of now."""
    access = Permission.objects.filter(
        content_type__app_label="wagtailadmin", codename="access_admin"
    )
    people, rules = User.objects.filter(is_active=True), SignInRules.objects.first()
    asked = people.filter(groups__in=rules.groups.all()) if rules else people.none()
    if rules and rules.includes_superusers:
        asked |= people.filter(is_superuser=True)
    editors = people.filter(groups__permissions__in=access) | people.filter(is_superuser=True)
    editors |= people.filter(user_permissions__in=access)
    return editors.exclude(pk__in=asked.values("pk")).distinct()
