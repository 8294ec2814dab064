"""A table in a file, as rows of text: CSV as any program writes it, or the first sheet of Excel.

Nothing is calculated: a formula is the text it was written as.
"""

import csv
import io
import os
import xml.etree.ElementTree as ET
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, BinaryIO
from xml.parsers import expat

from django.utils.translation import gettext as _

from manuscripts.package import BROKEN, HIGHEST_RATIO, Package
from manuscripts.safety import EMPTY_ZIP, MARKS, MEGABYTE, OLE, ZIP, RefusedFileError, hostile

LARGEST_TABLE = 8 * MEGABYTE
LARGEST_SHEETS = 40 * MEGABYTE  # all that an Excel file unpacks to
MOST_ROWS = 20_000
MOST_COLUMNS = 60
MOST_EMPTY_ROWS = 1_000
LONGEST_CELL = 1_000
SEPARATORS = ";,\t|"
WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
# How openpyxl says that a file isn't what it should be.
FAILURES = (
    *BROKEN,
    ET.ParseError,
    expat.ExpatError,
    AttributeError,
    IndexError,
    KeyError,
    TypeError,
    OverflowError,
)


@dataclass(frozen=True, slots=True)
class Row:
    """A row as a spreadsheet numbers it, with a text for each cell."""

    number: int
    cells: tuple[str, ...]


def read_table(file: BinaryIO) -> list[Row]:
    """The rows that hold anything, the one with the names of the columns first.

    Raises RefusedFileError for what isn't a table, or more than we read.
    """
    size = file.seek(0, os.SEEK_END)
    if size == 0:
        raise RefusedFileError(_("This file is empty."))
    if size > LARGEST_TABLE:
        raise RefusedFileError(
            _("This file is larger than %(most)d MB. Leave out what isn't needed.")
            % {"most": LARGEST_TABLE // MEGABYTE}
        )
    file.seek(0)
    start = file.read(8)
    file.seek(0)
    if start.startswith(OLE):
        raise _no_workbook()
    read = _sheet if start.startswith((ZIP, EMPTY_ZIP)) else _csv
    rows = list(_within_limits(read(file)))
    if not rows:
        raise RefusedFileError(_("This file is empty."))
    return rows


def _within_limits(rows: Iterable[Iterable[str]]) -> Iterator[Row]:
    empty = 0
    for number, cells in enumerate(rows, start=1):
        if number > MOST_ROWS:
            raise RefusedFileError(
                _("This file has more than %(most)d rows. Split it.") % {"most": MOST_ROWS}
            )
        texts = tuple(" ".join(cell.replace("\0", "").split()) for cell in cells)
        if len(texts) > MOST_COLUMNS or any(len(text) > LONGEST_CELL for text in texts):
            raise RefusedFileError(
                _("Row %(number)d has too many columns, or too much text in a cell.")
                % {"number": number}
            )
        empty = 0 if any(texts) else empty + 1
        if empty > MOST_EMPTY_ROWS:
            return
        if any(texts):
            yield Row(number, texts)


def _csv(file: BinaryIO) -> Iterator[list[str]]:
    text = _decoded(file.read())
    first, _newline, rest = text.partition("\n")
    separator = _separator(text)
    if first.strip().lower().startswith("sep=") and len(first.strip()) == len("sep=") + 1:
        separator, text = first.strip()[-1], rest
        yield []
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    except csv.Error as error:
        raise RefusedFileError(
            _("This is no table. Save it in Excel as .xlsx or CSV, and choose it again.")
        ) from error


def _decoded(content: bytes) -> str:
    """Unicode as it says or is, and otherwise what Windows writes."""
    for mark, encoding in MARKS.items():
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    if b"\0" in content:
        raise RefusedFileError(_("This is no text. Choose a file of Excel (.xlsx), or CSV."))
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _separator(text: str) -> str:
    """What divides the first row into the most cells; Dutch Excel writes semicolons."""
    first = next((line for line in text.splitlines() if line.strip()), "")[:10_000]
    return max(SEPARATORS, key=lambda one: len(next(csv.reader([first], delimiter=one), [])))


class _Workbook(Package):
    """The zip that an Excel file is."""

    def _check_kind(self) -> None:
        super()._check_parts()
        parts = self.zip.infolist()
        if sum(part.file_size for part in parts) > LARGEST_SHEETS:
            raise hostile()
        for part in parts:
            most = HIGHEST_RATIO * max(part.compress_size, 1)
            if part.file_size > MEGABYTE and part.file_size > most:
                raise hostile()
        for part in parts:
            if part.filename.endswith((".xml", ".rels")):
                _check_declarations(self.chunks(part.filename))
        if WORKBOOK.encode() not in self.content("[Content_Types].xml"):
            raise hostile()


def _check_declarations(chunks: Iterable[bytes]) -> None:
    """Refuse a document type, in which entities stand; openpyxl would follow those."""
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse
    for chunk in chunks:
        parser.Parse(chunk)
    parser.Parse(b"", True)


def _refuse(*_declaration) -> None:
    raise hostile()


def _sheet(file: BinaryIO) -> Iterator[list[str]]:
    from openpyxl import load_workbook  # noqa: PLC0415 -- slow import

    try:
        _Workbook(file)
        file.seek(0)
        book = load_workbook(file, read_only=True, keep_links=False)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()
        for cells in sheet.iter_rows(max_col=MOST_COLUMNS + 1, values_only=True):
            yield [_text_of(cell) for cell in _without_empty_end(cells)]
    except RefusedFileError as error:
        raise _no_workbook() from error
    except (*FAILURES, zipfile.LargeZipFile, zlib.error) as error:
        raise _no_workbook() from error


def _without_empty_end(cells: tuple) -> tuple:
    last = max((at for at, cell in enumerate(cells, start=1) if cell is not None), default=0)
    return cells[:last]


def _text_of(cell: Any) -> str:
    """What stands in a cell, as we write it: a day as 2026-03-01, a whole number without point."""
    if cell is None:
        return ""
    if isinstance(cell, datetime) and cell.time() == time.min:
        return cell.date().isoformat()
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def _no_workbook() -> RefusedFileError:
    return RefusedFileError(
        _(
            "This Excel file can't be read. Save it anew as .xlsx, without macros and without a "
            "password, or as CSV."
        )
    )
