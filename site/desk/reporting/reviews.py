"""Marking a page as reviewed, from the menu of the page in the admin."""

from urllib.parse import urlencode

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from core.requests import moment_of
from desk.reporting.base import day_in_words
from desk.reviews import can_be_reviewed, mark_reviewed, months_after, months_between


@require_http_methods(["GET", "HEAD", "POST"])
def mark_page(request: HttpRequest, page_id: int) -> HttpResponse:
    """Ask whether everything is still right, and note that it is."""
    page = get_object_or_404(Page, pk=page_id)
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    if not can_be_reviewed(page):
        raise Http404
    today = localdate(moment_of(request))
    back = get_valid_next_url_from_request(request)
    back = back or reverse("wagtailadmin_explore", args=[page.get_parent().pk])
    if request.method == "POST":
        takes_over = "takes_over" in request.POST
        mark_reviewed(page, user=request.user, today=today, takes_over=takes_over)
        messages.success(request, _("“%(title)s” is reviewed.") % {"title": page.title})
        return redirect(back)
    context = {
        "page": page,
        "back": back,
        "is_owner": page.owner_id == request.user.pk,
        "due_on": day_in_words(months_after(today, months_between())),
    }
    return render(request, "desk/mark_reviewed.html", context)


def review_button(page, user, view_name=None, next_url=None):
    """The way to mark a page as reviewed, for who may edit it."""
    if page.permissions_for_user(user).can_edit() and can_be_reviewed(page):
        url = reverse("desk_reports:mark_reviewed", args=[page.pk])
        url += f"?{urlencode({'next': next_url})}" if next_url else ""
        yield Button(gettext_lazy("Mark as reviewed"), url, icon_name="check", priority=68)
