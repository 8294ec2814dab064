"""The report of what people look for in vain, as the admin shows it."""

from datetime import timedelta
from typing import Any

import django_filters
from django.conf import settings
from django.utils.functional import cached_property
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from core.requests import moment_of
from desk.models import Report
from desk.reporting.base import Cell, DeskReportView, ReportFilters
from home.models import UnansweredSearch
from home.services import KEPT_FOR

# What was typed fewer times may hold somebody's name.
LEAST_TIMES = 3
WEEK = 7


class SearchFilters(ReportFilters):
    language = django_filters.ChoiceFilter(
        label=gettext_lazy("Language"), choices=settings.LANGUAGES
    )
    period = django_filters.ChoiceFilter(
        label=gettext_lazy("Period"),
        choices=[
            (WEEK, gettext_lazy("The last week")),
            (30, gettext_lazy("The last thirty days")),
        ],
    )


class SearchesView(DeskReportView):
    key = Report.Key.UNANSWERED_SEARCHES
    header_icon = "search"
    filterset_class = SearchFilters

    @cached_property
    def rows(self) -> list[dict[str, Any]]:
        days = int(self.chosen.get("period", KEPT_FOR.days))
        since = localdate(moment_of(self.request)) - timedelta(days=days)
        return list(UnansweredSearch.objects.since(since).asked_at_least(LEAST_TIMES))

    @property
    def explanation(self) -> list[str]:
        return [
            _("What was looked for at least %(times)d times in the period, and not found.")
            % {"times": LEAST_TIMES},
            _("Who looked isn't kept; neither are addresses, numbers and long texts.")
            + " "
            + _("After %(days)d days a search is forgotten.") % {"days": KEPT_FOR.days},
        ]

    def is_chosen(self, row: dict[str, Any], chosen: dict[str, Any]) -> bool:
        return "language" not in chosen or row["language"] == chosen["language"]

    @cached_property
    def cells(self) -> list[Cell]:
        return [
            Cell("text", _("What was typed"), lambda row: row["text"]),
            Cell("language", _("Language"), lambda row: row["language"]),
            Cell("times", _("How often"), lambda row: row["times"]),
            Cell("last_on", _("Last on"), lambda row: row["last_on"]),
        ]
