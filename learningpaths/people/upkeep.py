"""What is known of the site's health from who signs in, and how: a check of `core.health`."""

from collections.abc import Iterator
from datetime import datetime
from urllib.parse import urlsplit

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.health import Finding, Pace, State, register_check
from learningpaths.people.second_step import who_is_not_asked

GUIDE = "docs/operations/install.md: Accounts"


def register() -> None:
    register_check(second_step, Pace.PAGE)
    register_check(work_account, Pace.PAGE)


def second_step(now: datetime) -> Iterator[Finding]:
    """Whether who may publish or manage has to sign in with a code as well."""
    subject = _("Signing in with two steps")
    free = who_is_not_asked().count()
    if not free:
        says = _("Everybody who works in the editor signs in with a code besides the password.")
        yield Finding(subject, State.FINE, says)
        return
    says = ngettext(
        "%d person opens the editor with a password alone",
        "%d people open the editor with a password alone",
        free,
    )
    remedy = _("Tick their groups in the rules for signing in; tell them first.")
    address = reverse("wagtailsettings:edit", args=["people", "signinrules"])
    yield Finding(subject, State.LOOK, says % free, remedy, address, GUIDE)


def work_account(now: datetime) -> Iterator[Finding]:
    """Whether people sign in with an account that they have already."""
    subject, issuer = _("Single sign-on"), settings.SSO_ISSUER
    if issuer:
        says = _("People can sign in with the account of their work, at %s.")
        yield Finding(subject, State.KNOWN, says % urlsplit(issuer).hostname)
    else:
        says = _("It isn’t set: everybody has a password for this site.")
        yield Finding(subject, State.KNOWN, says)
