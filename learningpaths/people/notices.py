"""Mails about somebody's account: the link to a new password, and what was changed."""

import logging
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from core.models import SiteSettings
from learningpaths.people.models import User

logger = logging.getLogger(__name__)

# What happened, by allauth's name of it; of the rest nobody is told.
WHAT = {
    "password_changed": _("Your password is changed"),
    "password_reset": _("Your password is changed"),
    "totp_activated": _("You now sign in with two steps"),
    "totp_deactivated": _("You no longer sign in with two steps"),
    "recovery_codes_generated": _("You have new recovery codes"),
    "second_step_taken_off": _("An administrator switched off your second step"),
}


def send_reset_link(person: User, *, uid: str, key: str) -> None:
    """Send the address at which this person chooses a new password."""
    address = reverse("people:password_reset_confirm", args=[uid, key])
    context = {
        "person": person,
        "address": f"{settings.WAGTAILADMIN_BASE_URL}{address}",
        "site_name": SiteSettings.of_default_site().site_name,
    }
    subject = render_to_string("people/password_reset_subject.txt", context).strip()
    message = render_to_string("people/password_reset_email.txt", context)
    send_mail(subject, message, None, [person.email])


def send_notice(person: User, name: str) -> None:
    """Tell what was changed; a mail that can't be sent undoes nothing of it."""
    if name not in WHAT or not person.email:
        return
    address = reverse("people:password_reset")
    context = {
        "person": person,
        "what": WHAT[name],
        "address": f"{settings.WAGTAILADMIN_BASE_URL}{address}",
    }
    message = render_to_string("people/notice_email.txt", context)
    try:
        send_mail(str(WHAT[name]), message, None, [person.email])
    except (OSError, SMTPException) as error:
        logger.warning("A notice could not be sent: %s", error)
