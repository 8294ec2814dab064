"""Every page about somebody's account; each has a second name, by which allauth looks for it."""

from django.urls import URLPattern, path
from django.utils.translation import pgettext_lazy

from learningpaths.people import views

app_name = "people"
urlpatterns = [
    path(pgettext_lazy("address", "sign-in/"), views.SignInView.as_view(), name="sign_in"),
    path(pgettext_lazy("address", "sign-in/code/"), views.CodeView.as_view(), name="code"),
    path(pgettext_lazy("address", "sign-in/confirm/"), views.ConfirmView.as_view(), name="confirm"),
    path(
        pgettext_lazy("address", "sign-in/confirm/code/"),
        views.ConfirmCodeView.as_view(),
        name="confirm_code",
    ),
    path(
        pgettext_lazy("address", "sign-in/work-account/"), views.work_account, name="work_account"
    ),
    path(
        pgettext_lazy("address", "sign-in/work-account/back/"),
        views.work_account_back,
        name="work_account_back",
    ),
    path(pgettext_lazy("address", "sign-out/"), views.sign_out, name="sign_out"),
    path(
        pgettext_lazy("address", "password/"),
        views.PasswordChangeView.as_view(),
        name="password_change",
    ),
    path(
        pgettext_lazy("address", "password/changed/"),
        views.password_changed,
        name="password_change_done",
    ),
    path(
        pgettext_lazy("address", "password/forgotten/"),
        views.PasswordResetView.as_view(),
        name="password_reset",
    ),
    path(
        pgettext_lazy("address", "password/sent/"),
        views.PasswordResetDoneView.as_view(),
        name="password_reset_done",
    ),
    path(
        pgettext_lazy("address", "password/new/<uidb36>/<key>/"),
        views.PasswordResetConfirmView.as_view(),
        name="password_reset_confirm",
    ),
    path(
        pgettext_lazy("address", "password/ready/"),
        views.PasswordResetCompleteView.as_view(),
        name="password_reset_complete",
    ),
    path(pgettext_lazy("address", "two-steps/"), views.two_steps, name="two_steps"),
    path(pgettext_lazy("address", "two-steps/on/"), views.SetUpView.as_view(), name="two_steps_on"),
    path(
        pgettext_lazy("address", "two-steps/off/"),
        views.SwitchOffView.as_view(),
        name="two_steps_off",
    ),
    path(
        pgettext_lazy("address", "two-steps/codes/"),
        views.RecoveryCodesView.as_view(),
        name="recovery_codes",
    ),
    path(
        pgettext_lazy("address", "two-steps/codes/new/"),
        views.NewCodesView.as_view(),
        name="recovery_codes_new",
    ),
]

NAMES_OF_ALLAUTH = {
    "sign_in": "account_login",
    "code": "mfa_authenticate",
    "confirm": "account_reauthenticate",
    "confirm_code": "mfa_reauthenticate",
    "password_reset_confirm": "account_reset_password_from_key",
    "two_steps": "mfa_index",
    "two_steps_off": "mfa_deactivate_totp",
    "two_steps_on": "mfa_activate_totp",
    "recovery_codes": "mfa_view_recovery_codes",
}
names_of_allauth = [
    URLPattern(page.pattern, page.callback, page.default_args, NAMES_OF_ALLAUTH[page.name])
    for page in urlpatterns
    if page.name in NAMES_OF_ALLAUTH
]
