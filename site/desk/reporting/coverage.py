"""The report of which signals and themes have content, as the admin shows it."""

from functools import partial
from typing import Any

import django_filters
from django.conf import settings
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Page

from cases.models import CaseIndexPage, CasePage
from core.requests import sight_of
from desk.coverage import VOCABULARIES, Coverage, coverage_in
from desk.models import Report
from desk.reporting.base import Cell, DeskReportView, ReportFilters
from learningpaths.catalogue.models import (
    GuideIndexPage,
    GuidePage,
    LearningPathIndexPage,
    LearningPathPage,
)

# Of each kind: where new ones are made, and what to say to who may make one.
PLACES = {
    "guide": (GuideIndexPage, GuidePage, gettext_lazy("None yet: make a guide")),
    "path": (LearningPathIndexPage, LearningPathPage, gettext_lazy("None yet: make a path")),
    "case": (CaseIndexPage, CasePage, gettext_lazy("None yet: make a practice example")),
}
HEADINGS = {
    "guide": gettext_lazy("Guides"),
    "path": gettext_lazy("Learning paths"),
    "case": gettext_lazy("Practice examples"),
}


class CoverageFilters(ReportFilters):
    language = django_filters.ChoiceFilter(
        label=gettext_lazy("Language"), choices=settings.LANGUAGES
    )
    vocabulary = django_filters.ChoiceFilter(
        label=gettext_lazy("Vocabulary"),
        choices=[(facet, model._meta.verbose_name) for facet, model in VOCABULARIES.items()],
    )


class CoverageView(DeskReportView):
    key = Report.Key.COVERAGE
    header_icon = "table"
    filterset_class = CoverageFilters

    @property
    def language(self) -> str:
        return self.chosen.get("language", settings.LANGUAGE_CODE)

    @cached_property
    def rows(self) -> list[Coverage]:
        return coverage_in(self.language, sight_of(self.request))

    @property
    def explanation(self) -> list[str]:
        return [
            _("The published pages in %(language)s that carry a signal or theme.")
            % {"language": dict(settings.LANGUAGES)[self.language]},
            _("What lacks most stands first."),
        ]

    def is_chosen(self, row: Coverage, chosen: dict[str, Any]) -> bool:
        return "vocabulary" not in chosen or row.facet == chosen["vocabulary"]

    @cached_property
    def cells(self) -> list[Cell]:
        return [
            Cell("name", _("Signal or theme"), lambda row: row.name, width="40%"),
            Cell("vocabulary", _("Vocabulary"), lambda row: row.vocabulary),
            *[
                Cell(
                    kind,
                    str(heading),
                    partial(_number, kind),
                    shown=partial(self._invitation, kind),
                    link=partial(self._way, kind),
                )
                for kind, heading in HEADINGS.items()
            ],
        ]

    def _invitation(self, kind: str, row: Coverage) -> str:
        """The number, or the words of the way to a new page for who may make one."""
        return str(PLACES[kind][2]) if self._way(kind, row) else str(_number(kind, row))

    def _way(self, kind: str, row: Coverage) -> str | None:
        return None if _number(kind, row) else self._ways[kind]

    @cached_property
    def _ways(self) -> dict[str, str | None]:
        """Where the reader may make a page of each kind in this language; else None."""
        found = dict.fromkeys(PLACES)
        for kind, (index, model, _words) in PLACES.items():
            place = Page.objects.type(index).filter(locale__language_code=self.language).first()
            if place and place.permissions_for_user(self.request.user).can_add_subpage():
                where = (model._meta.app_label, model._meta.model_name, place.pk)
                found[kind] = reverse("wagtailadmin_pages:add", args=where)
        return found


def _number(kind: str, row: Coverage) -> int:
    return getattr(row, kind)
