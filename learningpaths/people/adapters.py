"""What we decide in the places where django-allauth lets a site decide."""

import logging
import time
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.stages import AuthenticateStage
from allauth.mfa.totp.internal.auth import generate_totp_secret
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialLogin
from allauth.socialaccount.providers.base import AuthError
from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.html import format_html
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from learningpaths.people import (
    known_browsers,
    limits,
    notices,
    second_step,
    services,
    single_sign_on,
)
from learningpaths.people.models import User
from learningpaths.people.single_sign_on import Refusal, RefusedError

JUST_NOW = 5 * 60  # seconds

logger = logging.getLogger(__name__)


class AccountAdapter(DefaultAccountAdapter):
    error_messages = DefaultAccountAdapter.error_messages | {
        "email_password_mismatch": _("Check your e-mail address and password and try again."),
        "enter_current_password": _("This is not your present password."),
        "incorrect_password": _("This is not your password."),
        "rate_limited": _("Too many wrong codes. Try again in five minutes."),
        "too_many_login_attempts": _("Too many wrong codes. Try again in five minutes."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def is_ajax(self, request: HttpRequest) -> bool:
        """Never: these pages answer a person."""
        return False

    def add_message(self, *args, **options) -> None:
        """Say nothing: our pages tell themselves what happened."""

    def is_safe_url(self, url: str) -> bool:
        """Nobody is led to another host, not even to another one of ours."""
        host = self.request.get_host()
        return url_has_allowed_host_and_scheme(url, {host}, self.request.is_secure())

    def get_client_ip(self, request: HttpRequest) -> str:
        """The visitor's address; none behind a socket, where all then share their limits."""
        try:
            return super().get_client_ip(request)
        except PermissionDenied:
            return ""

    def get_login_stages(self) -> list[str]:
        """allauth's own, with our second step in the place of its."""
        theirs, ours = (f"{stage.__module__}.{stage.__qualname__}" for stage in STAGES)
        return [ours if stage == theirs else stage for stage in super().get_login_stages()]

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        """Nothing: `authenticate` counts."""

    def authenticate(self, request: HttpRequest, **credentials: Any) -> User | None:
        """Whoever this address and password belong to; nobody who was deactivated.

        Nobody at all where passwords are no way in any more.
        """
        if not settings.PASSWORDS:
            raise PermissionDenied
        account, address = credentials.get("email", ""), self.get_client_ip(request)
        browser = known_browsers.nonce_for(request, account)
        try:
            attempt = limits.count_attempt(request, account, address, browser=browser)
        except limits.TooManyAttemptsError as error:
            raise ValidationError(_try_again_in(error.minutes), code="rate_limited") from error
        person = super().authenticate(request, **credentials)
        if person is None or not person.is_active:
            return None
        attempt.take_back()
        return person

    def post_login(self, request: HttpRequest, user: User, **kwargs: Any) -> HttpResponse:
        """Know the browser from now on, if a password was given in it and all steps were taken."""
        response = super().post_login(request, user, **kwargs)
        records = get_authentication_records(request, user)
        if any(record["method"] == "password" for record in records):
            known_browsers.introduce(request, response, user)
        return response

    def is_reauthentication_required(self, *, app: str, **kwargs) -> bool:
        """Whoever signed in just now has said who they are; who has no way left can't."""
        records = get_authentication_records(self.request, self.request.user)
        if any(time.time() - record["at"] < JUST_NOW for record in records):
            return False
        if not self.get_reauthentication_methods(self.request.user):
            return False
        return super().is_reauthentication_required(app=app, **kwargs)

    def get_reauthentication_methods(self, user: User) -> list[dict]:
        """Whoever has a second step says who they are with that, others by a password if any."""
        methods = super().get_reauthentication_methods(user)
        others = [method for method in methods if method["id"] != "reauthenticate"]
        return others or (methods if settings.PASSWORDS else [])

    def send_password_reset_mail(self, user: User, email: str, context: dict[str, Any]) -> None:
        """To who has a password; to others where it is the only way in, as after an import."""
        if user.may_choose_password:
            notices.send_reset_link(user)

    def send_notification_mail(
        self,
        template_prefix: str,
        user: User,
        context: dict[str, Any] | None = None,
        email: str | None = None,
    ) -> None:
        notices.send_notice(user, template_prefix.rpartition("/")[2])


class SecondStep(AuthenticateStage):
    """Asked at signing in of who set it up, unless the provider has asked its own."""

    def _should_handle(self, request: HttpRequest) -> bool:
        is_asked = super()._should_handle(request)
        return is_asked and not second_step.is_left_to_provider(request, self.login.user)


STAGES = AuthenticateStage, SecondStep


class WorkAccountAdapter(DefaultSocialAccountAdapter):
    """Signing in through the one provider that the settings name; its table stays empty."""

    def get_provider(self, request: HttpRequest, provider: str, client_id: str | None = None):
        return _issuer().IssuerProvider(request)

    def get_requests_session(self):
        return _issuer().IssuerSession()

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        """Never: who may come in is decided before."""
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """Let somebody in as who they are here, or say why not."""
        try:
            sociallogin.user = services.admit(sociallogin.identity)
        except RefusedError as error:
            raise ImmediateHttpResponse(refuse(request, error.refusal)) from error

    def on_authentication_error(
        self,
        request: HttpRequest,
        provider,
        error: str | None = None,
        exception: Exception | None = None,
        extra_context: dict | None = None,
    ) -> None:
        """Say what happened on a page of ours; the log gets what the provider did."""
        if exception is not None:
            refusal = Refusal.AWAY
        else:
            refusal = Refusal.CANCELLED if error == AuthError.CANCELLED else Refusal.BROKEN
        raise ImmediateHttpResponse(refuse(request, refusal, because=exception))


def refuse(
    request: HttpRequest, refusal: Refusal, *, because: Exception | None = None
) -> HttpResponse:
    """The page that says why somebody isn't signed in with their work account."""
    if because is not None:
        logger.warning("The OpenID provider fails: %s: %s", type(because).__name__, because)
    status = single_sign_on.STATUS.get(refusal, 403)
    context = {"refusal": refusal, "is_temporary": refusal in single_sign_on.STATUS}
    return render(request, "people/work_account_refused.html", context, status=status)


def _issuer():
    from learningpaths.people import issuer  # noqa: PLC0415 -- slow import

    return issuer


class SecondStepAdapter(DefaultMFAAdapter):
    error_messages = DefaultMFAAdapter.error_messages | {
        "incorrect_code": _("This code is not right, or no longer. Fill in the one you see now."),
        "used_code": _("This code was used already. Wait for the next one."),
        "too_many_codes": _("Too many wrong codes. Try again tomorrow, or ask an administrator."),
    }

    def get_totp_issuer(self) -> str:
        return settings.WAGTAIL_SITE_NAME

    def build_totp_svg(self, url: str) -> str:
        """The address as a code to scan, for in a page: one path, with a quiet edge around it."""
        from qrcode.main import QRCode  # noqa: PLC0415 -- slow import

        code = QRCode()
        code.add_data(url)
        rows = enumerate(code.get_matrix())
        path = "".join(stroke for number, row in rows for stroke in _strokes(row, number))
        size = code.modules_count + 2 * code.border
        return format_html(
            '<svg class="qr" viewBox="0 0 {0} {0}"><path d="{1}"/></svg>', size, path
        )

    def encrypt(self, text: str) -> str:
        from learningpaths.people import cipher  # noqa: PLC0415 -- slow import

        return cipher.encrypt(text)

    def decrypt(self, encrypted_text: str) -> str:
        """What was kept; a secret that nobody knows when it was kept under another key."""
        from learningpaths.people import cipher  # noqa: PLC0415 -- slow import

        return cipher.decrypt(encrypted_text) or generate_totp_secret()


def _strokes(row: list[bool], number: int) -> Iterator[str]:
    start = 0
    for is_dark, modules in groupby(row):
        length = len(list(modules))
        if is_dark:
            yield f"M{start} {number}h{length}v1h-{length}z"
        start += length


def _try_again_in(minutes: int) -> str:
    return ngettext(
        "Too many attempts. Try again in %(count)d minute.",
        "Too many attempts. Try again in %(count)d minutes.",
        minutes,
    ) % {"count": minutes}
