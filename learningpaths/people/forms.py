from allauth.account.forms import (
    ChangePasswordForm,
    LoginForm,
    ReauthenticateForm,
    ResetPasswordForm,
    ResetPasswordKeyForm,
)
from allauth.core import context, ratelimit
from allauth.mfa import app_settings
from allauth.mfa.adapter import get_adapter
from allauth.mfa.base.forms import AuthenticateForm
from allauth.mfa.base.forms import ReauthenticateForm as ReauthenticateByCodeForm
from allauth.mfa.totp.forms import ActivateTOTPForm
from django.contrib.auth.password_validation import password_validators_help_text_html
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _


class PlainFields:
    """No text inside the fields: it goes when somebody types, and looks like an answer."""

    labels = {}
    help_texts = {}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.widget.attrs.pop("placeholder", None)
            field.label = self.labels.get(name, field.label)
            field.help_text = self.help_texts.get(name, "")


class SignInForm(PlainFields, LoginForm):
    """Ask for an e-mail address and a password; one message for whatever is wrong with them."""

    labels = {"login": _("E-mail address"), "password": _("Password")}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["login"].widget.attrs["autocomplete"] = "username"


class NewPasswordFields(PlainFields):
    labels = {
        "oldpassword": _("Present password"),
        "password1": _("New password"),
        "password2": _("New password, once more"),
    }
    help_texts = {"password1": password_validators_help_text_html()}


class PasswordChangeForm(NewPasswordFields, ChangePasswordForm):
    pass


class NewPasswordForm(NewPasswordFields, ResetPasswordKeyForm):
    pass


class ForgottenForm(PlainFields, ResetPasswordForm):
    labels = {"email": _("E-mail address")}


class ConfirmForm(PlainFields, ReauthenticateForm):
    labels = {"password": _("Password")}


class CodeFields(PlainFields):
    labels = {"code": _("Code")}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["code"].widget.attrs["inputmode"] = "numeric"


class CodeForm(CodeFields):
    """A code works once, also while the app still shows it, and wrong ones are counted by day."""

    help_texts = {
        "code": _("The six digits that your app shows now, or one of your recovery codes.")
    }

    def clean_code(self) -> str:
        limit = {"action": "code_failed", "key": f"code {self.user.pk}"}
        if not ratelimit.consume(context.request, dry_run=True, **limit):
            raise get_adapter().validation_error("too_many_codes")
        try:
            code = super().clean_code()
        except ValidationError as error:
            if error.code == "incorrect_code":
                ratelimit.consume(context.request, **limit)
            raise
        if not self._is_first_use(code):
            raise get_adapter().validation_error("used_code")
        ratelimit.clear(context.request, **limit)
        return code

    def _is_first_use(self, code: str) -> bool:
        """allauth keeps a code for one period, but accepts it for as many as are tolerated."""
        periods = 2 * app_settings.TOTP_TOLERANCE + 2
        digits = "".join(filter(str.isdecimal, code))
        key = f"code.used.{self.authenticator.pk}.{digits}"
        return cache.add(key, True, periods * app_settings.TOTP_PERIOD)


class SignInCodeForm(CodeForm, AuthenticateForm):
    pass


class ConfirmCodeForm(CodeForm, ReauthenticateByCodeForm):
    pass


class FirstCodeForm(CodeFields, ActivateTOTPForm):
    help_texts = {"code": _("The six digits that your app shows now.")}
