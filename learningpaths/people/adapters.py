"""What we decide in the places where django-allauth lets a site decide."""

import base64
import hashlib
import time
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.totp.internal.auth import generate_totp_secret
from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from qrcode.main import QRCode

from learningpaths.people import limits, notices
from learningpaths.people.models import User

JUST_NOW = 5 * 60  # seconds


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

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        """Nothing: `authenticate` counts."""

    def authenticate(self, request: HttpRequest, **credentials: Any) -> User | None:
        """Whoever this address and password belong to; nobody who was deactivated."""
        address = self.get_client_ip(request)
        try:
            attempt = limits.count_attempt(request, credentials.get("email", ""), address)
        except limits.TooManyAttemptsError as error:
            raise ValidationError(_try_again_in(error.minutes), code="rate_limited") from error
        person = super().authenticate(request, **credentials)
        if person is None or not person.is_active:
            return None
        attempt.take_back()
        return person

    def is_reauthentication_required(self, *, app: str, **kwargs) -> bool:
        """Whoever signed in just now has said who they are."""
        records = get_authentication_records(self.request, self.request.user)
        if any(time.time() - record["at"] < JUST_NOW for record in records):
            return False
        return super().is_reauthentication_required(app=app, **kwargs)

    def get_reauthentication_methods(self, user: User) -> list[dict]:
        """Whoever has a second step says who they are with that."""
        methods = super().get_reauthentication_methods(user)
        return [method for method in methods if method["id"] != "reauthenticate"] or methods

    def send_password_reset_mail(self, user: User, email: str, context: dict[str, Any]) -> None:
        """To who has a password: others sign in another way, or not at all."""
        if user.has_usable_password():
            notices.send_reset_link(user)

    def send_notification_mail(
        self,
        template_prefix: str,
        user: User,
        context: dict[str, Any] | None = None,
        email: str | None = None,
    ) -> None:
        notices.send_notice(user, template_prefix.rpartition("/")[2])


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
        code = QRCode()
        code.add_data(url)
        rows = enumerate(code.get_matrix())
        path = "".join(stroke for number, row in rows for stroke in _strokes(row, number))
        size = code.modules_count + 2 * code.border
        return format_html(
            '<svg class="qr" viewBox="0 0 {0} {0}"><path d="{1}"/></svg>', size, path
        )

    def encrypt(self, text: str) -> str:
        return _cipher().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """What was kept; a secret that nobody knows when it was kept under another key."""
        try:
            return _cipher().decrypt(encrypted_text).decode()
        except InvalidToken:
            return generate_totp_secret()


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


def _cipher() -> MultiFernet:
    """Under the site's secret, so that a copy of the database alone opens nothing."""
    keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    digests = [hashlib.sha256(f"second step {key}".encode()).digest() for key in keys]
    return MultiFernet([Fernet(base64.urlsafe_b64encode(digest)) for digest in digests])
