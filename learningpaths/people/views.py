"""Signing in and out, passwords, and the second step, as pages of the site.

allauth keeps the steps of each; these views give them our addresses, forms and templates.
"""

from functools import wraps
from urllib.parse import quote

from allauth.account import views as account_views
from allauth.account.utils import get_next_redirect_url
from allauth.core import ratelimit
from allauth.core.exceptions import ReauthenticationRequired
from allauth.mfa.base import views as mfa_views
from allauth.mfa.recovery_codes import views as codes_views
from allauth.mfa.totp import views as totp_views
from django.conf import settings
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render, resolve_url
from django.urls import reverse, reverse_lazy
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from core.policies import can_open_the_editor
from core.requests import front_page_url, is_in_the_editor
from learningpaths.people import forms, single_sign_on
from learningpaths.people.adapters import refuse
from learningpaths.people.second_step import codes_left, remember, second_step_of


class SignInView(account_views.LoginView):
    """The one place to sign in, for readers and for editors."""

    template_name = "people/sign_in.html"
    form_class = forms.SignInForm

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        """Refuse a colleague whom the editor sent here; sending them back would go on for ever."""
        wanted = get_next_redirect_url(request) or ""
        is_sent_by_editor = is_in_the_editor(wanted)
        is_known = request.user.is_authenticated
        if is_known and is_sent_by_editor and not can_open_the_editor(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs) -> dict:
        context = super().get_context_data(**kwargs)
        return context | {
            "has_work_account": single_sign_on.is_on(),
            "label": settings.SSO_LABEL,
            "has_passwords": settings.PASSWORDS,
        }


def with_single_sign_on(view):
    """Not there while no provider is chosen."""

    @wraps(view)
    def answer(request: HttpRequest) -> HttpResponse:
        if not single_sign_on.is_on():
            raise Http404
        return view(request)

    return answer


@with_single_sign_on
@require_POST
@never_cache
def work_account(request: HttpRequest) -> HttpResponse:
    """Lead to the provider, by a page that goes there itself.

    A redirect would be an answer to a form, which a policy on where forms go may stop.
    """
    from learningpaths.people import issuer  # noqa: PLC0415 -- slow import

    too_often = ratelimit.consume_or_429(request, action="login")
    if too_often:
        return too_often
    wanted = get_next_redirect_url(request) or resolve_url(settings.LOGIN_REDIRECT_URL)
    try:
        address = issuer.IssuerProvider(request).lead_out(wanted)
    except issuer.TROUBLE as error:
        return refuse(request, single_sign_on.Refusal.AWAY, because=error)
    context = {"address": address, "label": settings.SSO_LABEL}
    return render(request, "people/work_account.html", context)


@with_single_sign_on
@require_GET
@never_cache
def work_account_back(request: HttpRequest) -> HttpResponse:
    """Take in who comes back from the provider."""
    from learningpaths.people import issuer  # noqa: PLC0415 -- slow import

    return issuer.take_in(request)


class WithPasswords:
    """Not there where passwords are no way in any more."""

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if not settings.PASSWORDS:
            raise Http404
        return super().dispatch(request, *args, **kwargs)


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """End the session; a link could do it unasked, so it takes a POST."""
    logout(request)
    return redirect(front_page_url())


class PasswordChangeView(WithPasswords, account_views.PasswordChangeView):
    """Choose another password; other sessions of this person end."""

    template_name = "people/password_change.html"
    form_class = forms.PasswordChangeForm
    success_url = reverse_lazy("people:password_change_done")

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if request.user.is_authenticated and not request.user.has_usable_password():
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


@login_required
def password_changed(request: HttpRequest) -> HttpResponse:
    return render(request, "people/password_change_done.html")


class PasswordResetView(WithPasswords, account_views.PasswordResetView):
    template_name = "people/password_reset.html"
    form_class = forms.ForgottenForm
    success_url = reverse_lazy("people:password_reset_done")


class PasswordResetDoneView(WithPasswords, account_views.PasswordResetDoneView):
    template_name = "people/password_reset_done.html"


class PasswordResetConfirmView(WithPasswords, account_views.PasswordResetFromKeyView):
    template_name = "people/password_reset_confirm.html"
    form_class = forms.NewPasswordForm
    success_url = reverse_lazy("people:password_reset_complete")


class PasswordResetCompleteView(account_views.PasswordResetFromKeyDoneView):
    template_name = "people/password_reset_complete.html"


class CodeView(mfa_views.AuthenticateView):
    """The second step of signing in."""

    template_name = "people/code.html"
    form_class = forms.SignInCodeForm

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if request.method == "POST" and "code" not in request.POST:
            return redirect(request.path)
        return super().dispatch(request, *args, **kwargs)


@method_decorator(never_cache, name="dispatch")
class ConfirmView(account_views.ReauthenticateView):
    """Ask for the password again, before somebody changes how they sign in."""

    template_name = "people/confirm.html"
    form_class = forms.ConfirmForm


@method_decorator(never_cache, name="dispatch")
class ConfirmCodeView(mfa_views.ReauthenticateView):
    """Ask for a code again; of who has a second step, instead of the password."""

    template_name = "people/confirm.html"
    form_class = forms.ConfirmCodeForm


class Confirmed:
    """Lead whoever did not sign in just now past a page that asks for a password or a code.

    What was sent is not kept meanwhile, as allauth would: it may be large, and a code grows old.
    """

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        try:
            return super().dispatch(request, *args, **kwargs)
        except ReauthenticationRequired:
            wanted = quote(request.get_full_path())
            return redirect(f"{reverse('people:confirm')}?next={wanted}")


@login_required
@never_cache
def two_steps(request: HttpRequest) -> HttpResponse:
    """Whether this person signs in with two steps, and what they can do about it."""
    context = {"step": second_step_of(request.user), "codes_left": codes_left(request.user)}
    return render(request, "people/two_steps.html", context)


@method_decorator(never_cache, name="dispatch")
class SetUpView(Confirmed, totp_views.ActivateTOTPView):
    """Begin to sign in with two steps: show the secret to an app, and ask what it makes of it."""

    template_name = "people/two_steps_on.html"
    form_class = forms.FirstCodeForm

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if request.user.is_authenticated and second_step_of(request.user).app:
            return redirect(get_next_redirect_url(request) or "people:two_steps")
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs) -> dict:
        context = super().get_context_data(**kwargs)
        secret = context["form"].secret
        context["secret"] = " ".join(secret[at : at + 4] for at in range(0, len(secret), 4))
        return context | {"next": get_next_redirect_url(self.request)}

    def form_valid(self, form: forms.FirstCodeForm) -> HttpResponse:
        response = super().form_valid(form)
        remember(self.request, self.request.user)
        return response

    def get_success_url(self) -> str:
        wanted = get_next_redirect_url(self.request)
        codes = reverse("people:recovery_codes")
        return f"{codes}?next={quote(wanted)}" if wanted else codes


class SwitchOffView(Confirmed, totp_views.DeactivateTOTPView):
    """Sign in with the password only again."""

    template_name = "people/two_steps_off.html"
    success_url = reverse_lazy("people:two_steps")

    def get_context_data(self, **kwargs) -> dict:
        is_asked = second_step_of(self.request.user).is_asked
        return super().get_context_data(**kwargs) | {"is_asked": is_asked}


@method_decorator(never_cache, name="dispatch")
class RecoveryCodesView(Confirmed, codes_views.ViewRecoveryCodesView):
    """The codes for who has no phone at hand; shown one time."""

    template_name = "people/recovery_codes.html"

    def get_context_data(self, **kwargs) -> dict:
        context = super().get_context_data(**kwargs)
        return context | {"next": get_next_redirect_url(self.request)}


class NewCodesView(Confirmed, codes_views.GenerateRecoveryCodesView):
    """Other codes in place of those somebody has."""

    template_name = "people/recovery_codes_new.html"
    success_url = reverse_lazy("people:recovery_codes")

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if request.user.is_authenticated and not second_step_of(request.user).app:
            return redirect("people:two_steps")
        return super().dispatch(request, *args, **kwargs)
