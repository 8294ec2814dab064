"""What all reports of the desk have: readers, looks, and exports that are safe and on record."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.log_actions import LogFormatter, log
from wagtail.models import Page
from wagtail.permissions import policy_registry

from core.requests import moment_of
from desk.models import Report
from desk.policies import can_read_report
from desk.spreadsheets import safe_cell
from learningpaths.people.models import User

EXPORTED = "desk.export_report"


def editable_pages(user: User) -> QuerySet:
    return policy_registry.get_by_type(Page).instances_user_has_permission_for(user, "change")


@dataclass(frozen=True, slots=True)
class Cell:
    """A column of a report: its value, what is shown of it, and where a link in it leads.

    What doesn't fit on a screen stands in the export alone.
    """

    name: str
    label: str
    value: Callable[[Any], Any]
    shown: Callable[[Any], Any] | None = None
    link: Callable[[Any], str | None] | None = None
    width: str | None = None
    is_on_screen: bool = True

    @property
    def column(self) -> Column:
        shown = self.shown or self._shown
        if self.link:
            facts = {"label": self.label, "accessor": shown, "width": self.width}
            return TitleColumn(self.name, get_url=self.link, **facts)
        return Column(self.name, label=self.label, accessor=shown, width=self.width)

    def _shown(self, row: Any) -> str:
        value = self.value(row)
        return day_in_words(value) if isinstance(value, date) else value


def day_in_words(day: date) -> str:
    return date_format(day, "DATE_FORMAT")


Choices = Mapping[str, Sequence[tuple[Any, str]]]


class ReportFilters(WagtailFilterSet):
    """Filters that choose among the rows of a report; the report asks the database itself."""

    class Meta:
        fields = []

    def __init__(self, *args, choices: Choices, **kwargs):
        super().__init__(*args, **kwargs)
        for name, offered in choices.items():
            self.filters[name].extra["choices"] = offered


class DeskReportView(ReportView):
    """A list of rows made by a function of ours, filtered in memory and shown a page at a time."""

    key: Report.Key
    results_template_name = "desk/report_results.html"
    explanation: Sequence[str] = ()
    filterset_class = ReportFilters

    def dispatch(self, request, *args, **kwargs):
        if not can_read_report(request.user, self.key):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def rows(self) -> list:
        """All that the reader may see, whatever they chose."""
        raise NotImplementedError

    @cached_property
    def cells(self) -> list[Cell]:
        raise NotImplementedError

    @property
    def choices(self) -> Choices:
        """What a filter offers that isn't the same for everybody, by its name."""
        return {}

    def is_chosen(self, row: Any, chosen: dict[str, Any]) -> bool:
        return True

    @property
    def page_title(self) -> str:
        return self.key.label

    @property
    def index_url_name(self) -> str:
        return f"desk_reports:{self.key}"

    @property
    def index_results_url_name(self) -> str:
        return f"desk_reports:{self.key}_results"

    @property
    def columns(self) -> list[Column]:
        return [cell.column for cell in self.cells if cell.is_on_screen]

    @property
    def list_export(self) -> list[str]:
        return [cell.name for cell in self.cells]

    @property
    def export_headings(self) -> dict[str, str]:
        return {cell.name: cell.label for cell in self.cells}

    @cached_property
    def chosen(self) -> dict[str, Any]:
        """What was chosen to filter by; a choice that there isn't is none."""
        if not self.filters:
            return {}
        self.filters.is_valid()
        return {name: value for name, value in self.filters.form.cleaned_data.items() if value}

    def get_filterset_kwargs(self) -> dict[str, Any]:
        own = {"queryset": Page.objects.none(), "choices": self.choices}
        return super().get_filterset_kwargs() | own

    def get_filtered_queryset(self) -> list:
        return [row for row in self.rows if self.is_chosen(row, self.chosen)]

    def get_table_kwargs(self) -> dict[str, Any]:
        return super().get_table_kwargs() | {"caption": self.page_title}

    def get_filename(self) -> str:
        return f"{self.key}-{localdate(moment_of(self.request)).isoformat()}"

    def to_row_dict(self, item: Any) -> dict[str, Any]:
        return {cell.name: cell.value(item) for cell in self.cells}

    def preprocess_field_value(self, field: str, value: Any, export_format: str) -> Any:
        return safe_cell(super().preprocess_field_value(field, value, export_format))

    def render_to_response(self, context, **response_kwargs):
        if self.is_export:
            report = Report.objects.get_or_create(key=self.key)[0]
            data = {
                "format": self.request.GET["export"],
                "filters": {name: str(value) for name, value in self.chosen.items()},
                "rows": len(self.object_list),
            }
            log(report, EXPORTED, user=self.request.user, data=data)
        return super().render_to_response(context, **response_kwargs)


class ReportMenuItem(MenuItem):
    """Leads to a report, for who may read it."""

    def __init__(self, key: Report.Key, icon_name: str, order: int):
        self.key = key
        url = reverse(f"desk_reports:{key}")
        super().__init__(key.label, url, name=f"desk-{key}", icon_name=icon_name, order=order)

    def is_shown(self, request) -> bool:
        return can_read_report(request.user, self.key)


class ExportFormatter(LogFormatter):
    label = _("Export a report")

    def format_message(self, log_entry) -> str:
        rows, kind = log_entry.data["rows"], log_entry.data["format"].upper()
        message = ngettext(
            "Exported %(rows)d row as %(format)s", "Exported %(rows)d rows as %(format)s", rows
        )
        return message % {"rows": rows, "format": kind}
