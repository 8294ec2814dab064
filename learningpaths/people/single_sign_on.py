"""Signing in with the account of one's work: what a provider says of somebody, and who that is.

The provider is one, and chosen by settings. Somebody is known by its issuer and their subject
there; their address only introduces them, once, and only when it is verified.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

LONGEST_NAME = 150
LONGEST_DEPARTMENT = 200
MOST_DEPARTMENTS = 20
METHOD = "socialaccount"  # what allauth notes in a session of this way to sign in


class Refusal(TextChoices):
    """Why somebody isn't let in, for themselves to read."""

    AWAY = "away", _("Your work account can't be reached now. Try again in a few minutes.")
    BROKEN = "broken", _("This took too long, or was begun in another window. Begin anew.")
    CANCELLED = "cancelled", _("You stopped signing in with your work account.")
    NO_ADDRESS = "no_address", _("Your work account gives no e-mail address.")
    UNVERIFIED = "unverified", _("Your work account doesn't say that your address is verified.")
    UNKNOWN = "unknown", _("There is no account here with the address of your work account.")
    TAKEN = "taken", _("Your address belongs here to somebody with another work account.")
    INACTIVE = "inactive", _("Your account here has been switched off.")


STATUS = {Refusal.AWAY: 503, Refusal.BROKEN: 400, Refusal.CANCELLED: 400}


class RefusedError(Exception):
    """Somebody isn't let in; `refusal` says why."""

    def __init__(self, refusal: Refusal):
        super().__init__(refusal)
        self.refusal = refusal


@dataclass(frozen=True)
class Identity:
    """What the provider says of who signs in; an address is empty when it isn't one."""

    issuer: str
    subject: str
    email: str = ""
    is_verified: bool = False
    first_name: str = ""
    last_name: str = ""
    departments: tuple[str, ...] = ()


def is_on() -> bool:
    return bool(settings.SSO_ISSUER)


def identity_of(issuer: str, claims: Mapping[str, Any]) -> Identity:
    """Take from the claims what the settings ask, and nothing that isn't a text."""
    first_name, last_name = _names(claims)
    says_verified = claims.get("email_verified") in (True, "true")
    return Identity(
        issuer=issuer,
        subject=str(claims["sub"]),
        email=_address(claims.get("email")),
        is_verified=says_verified or settings.SSO_VERIFIES_ADDRESSES,
        first_name=first_name,
        last_name=last_name,
        departments=tuple(_departments(claims)),
    )


def _address(value: Any) -> str:
    address = _text(value).lower()
    try:
        validate_email(address)
    except ValidationError:
        return ""
    return address if len(address) <= 254 else ""


def _names(claims: Mapping[str, Any]) -> tuple[str, str]:
    names = [_text(claims.get(name))[:LONGEST_NAME] for name in settings.SSO_NAME_CLAIMS[:2]]
    if len(names) == 1:
        first, _space, last = names[0].partition(" ")
        return first, last.strip()
    return (names[0], names[1]) if names else ("", "")


def _departments(claims: Mapping[str, Any]) -> list[str]:
    """A claim gives one department, or several of which the first known one counts."""
    found = claims.get(settings.SSO_DEPARTMENT_CLAIM) if settings.SSO_DEPARTMENT_CLAIM else None
    values = found[:MOST_DEPARTMENTS] if isinstance(found, list) else [found]
    return [name for value in values if (name := _text(value)[:LONGEST_DEPARTMENT])]


def _text(value: Any) -> str:
    """A text of one line; PostgreSQL keeps no zeros."""
    return " ".join(value.replace("\0", "").split()) if isinstance(value, str) else ""
