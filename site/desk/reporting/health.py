"""The report of what published pages need, as the admin shows it."""

from typing import Any

import django_filters
from django.conf import settings
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Page

from core.requests import moment_of
from desk.content_health import PageHealth, Problem, health_of
from desk.models import Report
from desk.reporting.base import Cell, Choices, DeskReportView, ReportFilters, editable_pages
from desk.reviews import months_between

NOBODY = "none"
# How deep sections stand in the tree: the root, the front page of a language, its sections.
DEPTH_OF_SECTIONS = 3


class HealthFilters(ReportFilters):
    problem = django_filters.ChoiceFilter(label=gettext_lazy("Problem"), choices=Problem.choices)
    section = django_filters.ChoiceFilter(label=gettext_lazy("Section"))
    owner = django_filters.ChoiceFilter(label=gettext_lazy("Owner"))
    language = django_filters.ChoiceFilter(
        label=gettext_lazy("Language"), choices=settings.LANGUAGES
    )


class HealthView(DeskReportView):
    key = Report.Key.CONTENT_HEALTH
    header_icon = "check"
    filterset_class = HealthFilters

    @cached_property
    def rows(self) -> list[PageHealth]:
        moment = moment_of(self.request)
        return health_of(
            editable_pages(self.request.user),
            months=months_between(),
            moment=moment,
            today=localdate(moment),
        )

    @property
    def explanation(self) -> list[str]:
        return [
            _("The published pages that you may change; those that need most stand first."),
            _("To set a new date for the next review, open a page and mark it as reviewed."),
        ]

    @property
    def choices(self) -> Choices:
        owners = {row.review.owner: row.owner for row in self.rows if row.owner}
        by_name = sorted(owners.items(), key=lambda owner: owner[1])
        return {"owner": [(NOBODY, _("Nobody")), *by_name], "section": _sections(self.rows)}

    def is_chosen(self, row: PageHealth, chosen: dict[str, Any]) -> bool:
        return (
            ("problem" not in chosen or Problem(chosen["problem"]) in row.problems)
            and ("section" not in chosen or row.review.path.startswith(chosen["section"]))
            and ("language" not in chosen or row.review.language == chosen["language"])
            and ("owner" not in chosen or _owner_of(row) == chosen["owner"])
        )

    @cached_property
    def cells(self) -> list[Cell]:
        return [
            Cell("page", _("Page"), lambda row: row.review.title, link=_edit, width="25%"),
            Cell("kind", _("Kind"), lambda row: row.review.kind),
            Cell("language", _("Language"), lambda row: row.review.language),
            Cell("owner", _("Owner"), lambda row: row.owner),
            Cell("reviewed_on", _("Reviewed on"), lambda row: row.review.reviewed_on),
            Cell("due_on", _("Next review on"), lambda row: row.review.due_on),
            Cell("problems", _("Needs attention"), _problems, shown=_counted_problems, width="25%"),
            Cell("images", _("Images without a description"), _images, is_on_screen=False),
            Cell("links", _("Links that lead nowhere"), _links, is_on_screen=False),
        ]


def _sections(rows: list[PageHealth]) -> list[tuple[str, str]]:
    """The parts of the site that these pages stand in, by their place in the tree."""
    length = DEPTH_OF_SECTIONS * Page.steplen
    places = {row.review.path[:length] for row in rows}
    sections = Page.objects.filter(path__in=places, numchild__gt=0).select_related("locale")
    return [
        (section.path, f"{section.title} ({section.locale.language_code})")
        for section in sections.order_by("path")
    ]


def _problems(row: PageHealth) -> str:
    return ", ".join(str(problem.label) for problem in row.problems)


def _counted_problems(row: PageHealth) -> str:
    """The same, with how many images or links it is about where that is more than one."""
    numbers = {Problem.ALT_TEXT: row.images_without_text, Problem.LINK: row.broken_links}
    return ", ".join(
        f"{problem.label} ({number})"
        if (number := numbers.get(problem, 1)) > 1
        else str(problem.label)
        for problem in row.problems
    )


def _images(row: PageHealth) -> int:
    return row.images_without_text


def _links(row: PageHealth) -> int:
    return row.broken_links


def _owner_of(row: PageHealth) -> str:
    return str(row.review.owner) if row.owner else NOBODY


def _edit(row: PageHealth) -> str:
    return reverse("wagtailadmin_pages:edit", args=[row.review.page])
