from django.contrib.auth import logout
from django.contrib.auth.views import LoginView
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from core.requests import front_page_url
from learningpaths.people.forms import SignInForm


class SignInView(LoginView):
    """The one place to sign in, for readers and for editors."""

    template_name = "people/sign_in.html"
    authentication_form = SignInForm
    redirect_authenticated_user = True

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        """Refuse a colleague whom the editor sent here; sending them back would go on for ever."""
        is_sent_by_editor = self.get_redirect_url().startswith(reverse("wagtailadmin_home"))
        may_edit = request.user.has_perm("wagtailadmin.access_admin")
        if request.user.is_authenticated and is_sent_by_editor and not may_edit:
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """End the session; a link could do it unasked, so it takes a POST."""
    logout(request)
    return redirect(front_page_url())
