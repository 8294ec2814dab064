from django.conf import settings
from django.contrib.auth import views as auth_views
from django.urls import path, reverse_lazy
from django.utils.translation import pgettext_lazy

from learningpaths.people import views

app_name = "people"
urlpatterns = [
    path(pgettext_lazy("address", "sign-in/"), views.SignInView.as_view(), name="sign_in"),
    path(pgettext_lazy("address", "sign-out/"), views.sign_out, name="sign_out"),
    path(
        pgettext_lazy("address", "password/"),
        auth_views.PasswordChangeView.as_view(
            template_name="people/password_change.html",
            success_url=reverse_lazy("people:password_change_done"),
        ),
        name="password_change",
    ),
    path(
        pgettext_lazy("address", "password/changed/"),
        auth_views.PasswordChangeDoneView.as_view(template_name="people/password_change_done.html"),
        name="password_change_done",
    ),
    path(
        pgettext_lazy("address", "password/forgotten/"),
        auth_views.PasswordResetView.as_view(
            template_name="people/password_reset.html",
            email_template_name="people/password_reset_email.txt",
            subject_template_name="people/password_reset_subject.txt",
            extra_email_context={"base_url": settings.WAGTAILADMIN_BASE_URL},
            success_url=reverse_lazy("people:password_reset_done"),
        ),
        name="password_reset",
    ),
    path(
        pgettext_lazy("address", "password/sent/"),
        auth_views.PasswordResetDoneView.as_view(template_name="people/password_reset_done.html"),
        name="password_reset_done",
    ),
    path(
        pgettext_lazy("address", "password/new/<uidb64>/<token>/"),
        auth_views.PasswordResetConfirmView.as_view(
            template_name="people/password_reset_confirm.html",
            success_url=reverse_lazy("people:password_reset_complete"),
        ),
        name="password_reset_confirm",
    ),
    path(
        pgettext_lazy("address", "password/ready/"),
        auth_views.PasswordResetCompleteView.as_view(
            template_name="people/password_reset_complete.html"
        ),
        name="password_reset_complete",
    ),
]
