from django.contrib.auth.forms import AuthenticationForm
from django.utils.translation import gettext_lazy as _


class SignInForm(AuthenticationForm):
    """Ask for an e-mail address and a password; one message for whatever is wrong with them."""

    error_messages = {
        "invalid_login": _("Check your e-mail address and password and try again."),
        "inactive": _("Check your e-mail address and password and try again."),
    }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["username"].label = _("E-mail address")
        self.fields["username"].widget.input_type = "email"
        self.fields["username"].widget.attrs["autocomplete"] = "username"
