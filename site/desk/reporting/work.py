"""The report of background work that waits or was given up, with what to do about it."""

from functools import cached_property

import django_filters
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST
from wagtail.admin.ui.tables import Column

from core import background
from core.models import Errand
from core.requests import moment_of
from desk.models import Report
from desk.policies import can_read_report
from desk.reporting.base import Cell, DeskReportView, ReportFilters

OPEN = [Errand.State.FAILED, Errand.State.WAITING, Errand.State.TAKEN]


class WorkFilters(ReportFilters):
    state = django_filters.ChoiceFilter(
        label=gettext_lazy("State"), choices=[(state.value, state.label) for state in OPEN]
    )


class AnswerColumn(Column):
    """What to do about something that was given up."""

    cell_template_name = "desk/_errand_answers.html"

    def get_cell_context_data(self, instance, parent_context):
        context = super().get_cell_context_data(instance, parent_context)
        return context | {"csrf_token": parent_context.get("csrf_token")}


class WorkView(DeskReportView):
    key = Report.Key.BACKGROUND_WORK
    header_icon = "tasks"
    filterset_class = WorkFilters

    @cached_property
    def rows(self) -> list[Errand]:
        """What was given up, and then what waits longest."""
        unfinished = Errand.objects.filter(ended_at=None).order_by("asked_at")
        return sorted(unfinished, key=lambda one: OPEN.index(one.state))

    @property
    def explanation(self) -> list[str]:
        status = background.status(moment_of(self.request))
        said = [
            _("Mail, images and the like are done in the background, and tried again for hours."),
            ngettext("%d waits.", "%d wait.", status.waiting) % status.waiting
            + " "
            + ngettext("%d was given up.", "%d were given up.", status.failed) % status.failed,
        ]
        if status.worker_seen_at:
            seen = date_format(localtime(status.worker_seen_at), "SHORT_DATETIME_FORMAT")
            said.append(_("A worker was last seen on %s.") % seen)
        return said

    def is_chosen(self, row: Errand, chosen: dict) -> bool:
        return chosen.get("state") in {None, row.state}

    @cached_property
    def cells(self) -> list[Cell]:
        return [
            Cell("name", _("What"), lambda row: str(background.title_of(row.name))),
            Cell("about", _("About"), lambda row: row.about),
            Cell("state", _("State"), lambda row: str(row.state.label)),
            Cell("asked_at", _("Asked for"), lambda row: _moment(row.asked_at)),
            Cell("attempts", _("Attempts"), lambda row: row.attempts),
            Cell("error", _("What went wrong"), lambda row: row.error),
        ]

    @property
    def columns(self) -> list[Column]:
        return [*super().columns, AnswerColumn("answer", label=_("What you can do"))]


def _moment(moment) -> str:
    return date_format(localtime(moment), "SHORT_DATETIME_FORMAT")


@require_POST
def try_again(request: HttpRequest, errand_id) -> HttpResponse:
    background.try_again(_given_up(request, errand_id))
    messages.success(request, _("It is tried again."))
    return redirect("desk_reports:background_work")


@require_POST
def dismiss(request: HttpRequest, errand_id) -> HttpResponse:
    background.dismiss(_given_up(request, errand_id))
    messages.success(request, _("It is left as it is, and forgotten."))
    return redirect("desk_reports:background_work")


def _given_up(request: HttpRequest, errand_id) -> Errand:
    """What failed; also what somebody else answered meanwhile, which then stays as it is."""
    if not can_read_report(request.user, Report.Key.BACKGROUND_WORK):
        raise PermissionDenied
    return get_object_or_404(Errand, pk=errand_id)
