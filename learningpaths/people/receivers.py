"""What allauth tells of the second step: remembered in the session, and kept in the audit log."""

from allauth.account.adapter import get_adapter
from allauth.mfa.models import Authenticator
from wagtail.log_actions import log

from learningpaths.people import limits, second_step

APP = Authenticator.Type.TOTP


def on_second_step_taken(request, user, **kwargs):
    """A code was right; which app it belongs to stays with the session."""
    second_step.remember(request, user)


def on_second_step_set_up(user, authenticator, **kwargs):
    if authenticator.type == APP:
        log(user, "people.second_step_on", user=user)


def on_second_step_switched_off(user, authenticator, **kwargs):
    if authenticator.type == APP:
        log(user, "people.second_step_off", user=user)


def on_new_codes(user, **kwargs):
    log(user, "people.recovery_codes", user=user)


def on_password_reset(request, user, **kwargs):
    """Who chose a new password by mail need not wait for what went wrong with the old one."""
    limits.forget_attempts(request, user.email, get_adapter().get_client_ip(request))
