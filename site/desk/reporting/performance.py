"""The report of how each path does, as the admin shows it."""

from functools import partial
from typing import Any

import django_filters
from django.conf import settings
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import get_language, gettext_lazy, pgettext_lazy
from django.utils.translation import gettext as _
from wagtail.models import Site

from core.models import SiteSettings
from core.requests import moment_of
from desk.models import Report
from desk.reporting.base import (
    Cell,
    Choices,
    DeskReportView,
    ReportFilters,
    day_in_words,
    editable_pages,
)
from learningpaths.insights.disclosure import Shown, Withheld
from learningpaths.insights.reports import (
    QUIET,
    PathPerformance,
    counted_until,
    path_performance,
)
from learningpaths.people.models import Department

NUMBERS = {
    "joined": pgettext_lazy("number of people", "Joined"),
    "finished": pgettext_lazy("number of people", "Finished"),
    "unfinished": pgettext_lazy("number of people", "Not finished"),
    "active": pgettext_lazy("number of people", "Active"),
    "stopped": pgettext_lazy("number of people", "Stopped"),
    "withdrawn": pgettext_lazy("number of people", "Withdrawn"),
    "quiet": pgettext_lazy("number of people", "Stopped without a word"),
}
# They follow from the others: for who reckons with them.
IN_EXPORT_ONLY = {"unfinished", "quiet"}


class PerformanceFilters(ReportFilters):
    year = django_filters.ChoiceFilter(label=gettext_lazy("Year of joining"))
    language = django_filters.ChoiceFilter(
        label=gettext_lazy("Path in this language"), choices=settings.LANGUAGES
    )
    department = django_filters.ChoiceFilter(label=gettext_lazy("Path for this department"))


class PerformanceView(DeskReportView):
    key = Report.Key.PATH_PERFORMANCE
    header_icon = "group"
    filterset_class = PerformanceFilters

    @cached_property
    def smallest(self) -> int:
        site = Site.find_for_request(self.request)
        return (SiteSettings.for_site(site) if site else SiteSettings()).smallest_group

    @cached_property
    def until(self):
        return counted_until(moment_of(self.request))

    @cached_property
    def rows(self) -> list[PathPerformance]:
        pages = editable_pages(self.request.user)
        return path_performance(pages, until=self.until, smallest=self.smallest)

    @property
    def explanation(self) -> list[str]:
        return [
            _("Counted until %(day)s; the next count is a week later.")
            % {"day": day_in_words(self.until.date())},
            _(
                "Numbers of fewer than %(smallest)d people aren't shown. “%(withheld)s” means that"
                " this number, or what it leaves over, is too small."
            )
            % {"smallest": self.smallest, "withheld": self.number(Withheld.PART)},
            _(
                "Stopped: withdrawn, or nothing done for %(days)d days. Days: from joining to the"
                " award, for the one in the middle."
            )
            % {"days": QUIET.days},
            _("A filter chooses paths and years. It never counts anew, so there are no totals."),
        ]

    @property
    def choices(self) -> Choices:
        years = sorted({row.year for row in self.rows}, reverse=True)
        known = {pk for row in self.rows for pk in row.departments}
        units = Department.objects.filter(pk__in=known)
        return {
            "year": [(year, str(year)) for year in years],
            "department": [(unit.pk, unit.name) for unit in units],
        }

    def is_chosen(self, row: PathPerformance, chosen: dict[str, Any]) -> bool:
        return (
            ("year" not in chosen or str(row.year) == chosen["year"])
            and ("language" not in chosen or chosen["language"] in row.outline.titles)
            and ("department" not in chosen or int(chosen["department"]) in row.departments)
        )

    @cached_property
    def cells(self) -> list[Cell]:
        return [
            Cell("path", _("Path"), _title, link=_edit, width="25%"),
            Cell("year", _("Joined in"), lambda row: row.year),
            *[
                Cell(
                    name,
                    str(label),
                    partial(self._number_of, name),
                    is_on_screen=name not in IN_EXPORT_ONLY,
                )
                for name, label in NUMBERS.items()
            ],
            Cell("median_days", _("Days (median)"), lambda row: row.median_days),
            Cell("stops_at", _("Many stop before"), _title_of_step, width="20%"),
        ]

    def _number_of(self, name: str, row: PathPerformance) -> int | str:
        return self.number(getattr(row, name))

    def number(self, shown: Shown) -> int | str:
        """A number of people, or what stands there instead."""
        if shown is Withheld.FEW:
            return f"<{self.smallest}"
        return _("withheld") if shown is Withheld.PART else shown


def _title(row: PathPerformance) -> str:
    return row.outline.title_in(get_language())


def _edit(row: PathPerformance) -> str:
    return reverse("wagtailadmin_pages:edit", args=[row.outline.page_id])


def _title_of_step(row: PathPerformance) -> str:
    return row.stops_at.title_in(get_language()) if row.stops_at else ""
