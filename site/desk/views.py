"""Reports of Wagtail's for those who may read them, and how the site itself does."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.mail import EmailMessage
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.reports.page_types_usage import PageTypesUsageReportView
from wagtail.models import Page
from wagtail.permissions import policy_registry

from core import health
from core.policies import can_look_after_the_site
from core.requests import moment_of
from core.surroundings import try_mail


class PageTypesView(PageTypesUsageReportView):
    """How many pages there are of each type, for who publishes: it names drafts of all sections."""

    permission_policy = policy_registry.get_by_type(Page)
    permission_required = "publish"


page_types = require_admin_access(PageTypesView.as_view())
page_types_results = require_admin_access(PageTypesView.as_view(results_only=True))


@require_GET
def system_check(request: HttpRequest) -> HttpResponse:
    """What is in order of the site itself, what isn't, and how to mend it."""
    if not can_look_after_the_site(request.user):
        raise PermissionDenied
    is_thorough = "thorough" in request.GET
    pace = health.Pace.ON_REQUEST if is_thorough else health.Pace.PAGE
    found = health.findings(moment_of(request), pace)
    context = {
        "findings": found,
        "wrong": sum(finding.state == health.State.WRONG for finding in found),
        "is_thorough": is_thorough,
    }
    return render(request, "desk/system_check.html", context)


@require_POST
def send_test_mail(request: HttpRequest) -> HttpResponse:
    """Send whoever asks a mail at once, and tell them how that went."""
    if not can_look_after_the_site(request.user):
        raise PermissionDenied
    address = request.user.email
    text = _("If you read this, the site can send mail. Whoever pressed the button was you.")
    error = try_mail(EmailMessage(_("A test mail from the site"), text, to=[address]))
    if error:
        messages.error(request, _("The mail could not be sent: %s") % error)
    else:
        said = _("The mail server took a mail for %s. Look whether it arrives.")
        messages.success(request, said % address)
    return redirect("system_check")
