import time

import factory
from allauth.mfa.app_settings import TOTP_PERIOD
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
)
from django.contrib.auth.models import Group

from learningpaths.people.models import Department, User


class DepartmentFactory(factory.django.DjangoModelFactory):
    name_nl = factory.Sequence("Afdeling {}".format)
    slug = factory.Sequence("afdeling-{}".format)
    code = factory.Sequence(lambda n: f"{n:03d}"[-3:])
    yarn = 1

    class Meta:
        model = Department


class LearnerFactory(factory.django.DjangoModelFactory):
    email = factory.Sequence("learner-{}@example.org".format)

    class Meta:
        model = User


def member_of(*groups: str, **fields) -> User:
    """A colleague in these groups, which a prepared site has."""
    person = LearnerFactory(**fields)
    person.groups.set(Group.objects.filter(name__in=groups))
    return person


def set_up_second_step(person) -> str:
    """Let somebody sign in with two steps from now on; the secret is what their app knows."""
    secret = generate_totp_secret()
    TOTP.activate(person, secret)
    RecoveryCodes.activate(person)
    return secret


def code_of(secret: str) -> str:
    """What an app that knows this secret shows now."""
    secret = secret.replace(" ", "")
    return format_hotp_value(hotp_value(secret, int(time.time()) // TOTP_PERIOD))
