"""Cells of a spreadsheet that nobody's program takes for a formula."""

import re
from typing import Any

from django.utils.encoding import force_str
from django.utils.functional import Promise
from wagtail.admin.views.mixins import SpreadsheetExportMixin, list_to_str

# What spreadsheets begin a formula with; also behind spaces, which some of them skip.
FORMULA = re.compile(r"^[\s\x00-\x1f]*[=+\-@＝＋－＠]|^[\t\r\n]")
# What openpyxl refuses; said here, because it takes long to load.
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def safe_cell(value: Any) -> Any:
    """A text with an apostrophe before what looks like a formula, and without control characters.

    Numbers and dates stay what they are: a spreadsheet can reckon with them.
    """
    if isinstance(value, Promise):
        value = str(value)
    if not isinstance(value, str):
        return value
    is_formula = FORMULA.search(value)
    text = CONTROL.sub("", value)
    return f"'{text}" if is_formula else text


def make_exports_safe() -> None:
    """Let all exports of the editor keep to this: Wagtail's own put titles in a CSV as they are."""
    csv = SpreadsheetExportMixin.FORMAT_CSV
    lists = SpreadsheetExportMixin.custom_value_preprocess[list]
    # The last one is for whatever has no rule of its own, pages and people included.
    SpreadsheetExportMixin.custom_value_preprocess |= {
        list: lists | {csv: lambda value: safe_cell(list_to_str(value))},
        object: {csv: lambda value: safe_cell(force_str(value, strings_only=True))},
    }
