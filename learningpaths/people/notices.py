"""Mails about somebody's account: the link to a new password, and what was changed."""

from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.contrib.auth.tokens import default_token_generator
from django.core.mail import EmailMessage, send_mail
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from core.background import GiveUpError, errand
from core.mail import new_message_id, send
from core.models import SiteSettings
from learningpaths.people.models import User

# What happened, by allauth's name of it; of the rest nobody is told.
WHAT = {
    "password_changed": _("Your password is changed"),
    "password_reset": _("Your password is changed"),
    "totp_activated": _("You now sign in with two steps"),
    "totp_deactivated": _("You no longer sign in with two steps"),
    "recovery_codes_generated": _("You have new recovery codes"),
    "second_step_taken_off": _("An administrator switched off your second step"),
}


def send_reset_link(person: User) -> None:
    """Have this person sent the address at which they choose a new password."""
    send_link.enqueue(about=person.email, person=person.pk, message_id=new_message_id())


# Until half an hour later: nobody waits for a link any longer.
@errand(_("Send a link to a new password"), attempts=7, leaves_database=True)
def send_link(person: int, message_id: str) -> None:
    """Make the link now and send it: a way into an account is kept nowhere."""
    found = User.objects.filter(pk=person, is_active=True).first()
    if found is None or not found.may_choose_password:
        raise GiveUpError("Nobody can sign in there any more")
    keys = user_pk_to_url_str(found), default_token_generator.make_token(found)
    address = reverse("people:password_reset_confirm", args=keys)
    context = {
        "person": found,
        "address": f"{settings.WAGTAILADMIN_BASE_URL}{address}",
        "site_name": SiteSettings.of_default_site().site_name,
    }
    subject = render_to_string("people/password_reset_subject.txt", context).strip()
    text = render_to_string("people/password_reset_email.txt", context)
    send(EmailMessage(subject, text, to=[found.email], headers={"Message-ID": message_id}))


def send_notice(person: User, name: str) -> None:
    """Have somebody told what was changed."""
    if name not in WHAT or not person.email:
        return
    address = reverse("people:password_reset")
    context = {
        "person": person,
        "what": WHAT[name],
        "address": f"{settings.WAGTAILADMIN_BASE_URL}{address}",
    }
    message = render_to_string("people/notice_email.txt", context)
    send_mail(str(WHAT[name]), message, None, [person.email])
