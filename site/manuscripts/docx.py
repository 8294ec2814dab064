"""Read a Word file (.docx) into a manuscript.

Word files are read here and not by a library: the known ones build the whole document in
memory, some forty times its size, and say nothing of what they leave out.
"""

from collections.abc import Iterator
from pathlib import PurePath
from typing import BinaryIO
from xml.etree.ElementTree import Element

from django.utils.translation import gettext as _

from manuscripts.markup import children_of, tree_of
from manuscripts.package import Package
from manuscripts.paragraphs import Inside, TextBox, words_below, words_of_notes
from manuscripts.safety import check_cells
from manuscripts.styles import Lists, Styles, list_of, number, outline_level, switch, value_in
from manuscripts.tree import (
    Heading,
    Item,
    Manuscript,
    Paragraph,
    Picture,
    Quote,
    Remark,
    Run,
    Table,
    Text,
    joined,
    manuscript_of,
    words_of,
)
from manuscripts.writing import Writing

WRAPPERS = {"w-sdt", "w-sdtContent", "w-ins", "w-moveTo", "w-customXml", "w-smartTag"}
CONTENTS = "Table of Contents"
BESIDE = {"header", "footer"}
FIRST_ROW = 0x20  # the bit of a table's looks that says its first row is a header
MOST_COLUMNS = 63  # Word's own limit


def read_docx(file: BinaryIO, name: str) -> Manuscript:
    """Read the text, lists, tables and images in the order of reading.

    Raises RefusedFileError for what isn't a plain Word document of a reasonable size.
    """
    package = Package(file)
    reader = _Document(package)
    body = children_of(package.chunks(package.main_part), depth=2)
    for element in body:
        reader.read(element)
    remarks = [*reader.inside.remarks, *reader.left_out()]
    return manuscript_of(
        reader.writing.finished(), remarks, title=reader.title, name=PurePath(name).stem
    )


class _Document:
    def __init__(self, package: Package):
        main = package.main_part
        self.package = package
        self.parts = {
            link.kind: link.target
            for link in package.links_of(main).values()
            if not link.is_outside and link.target in package
        }
        self.styles = Styles(package, self.parts.get("styles"))
        self.lists = Lists(package, self.parts.get("numbering"))
        notes = {
            kind: words_of_notes(package, self.parts.get(kind), f"w-{kind[:-1]}")
            for kind in ("footnotes", "endnotes")
        }
        self.inside = Inside(package, main, self.styles, notes)
        self.writing = Writing()
        self.title = ""
        self.cells = 0

    def read(self, element: Element) -> None:
        if element.tag == "w-p":
            self._paragraph(element)
        elif element.tag == "w-tbl":
            self._table(element)
        elif element.tag == "w-altChunk":
            self.inside.note(_("A part that comes from another file is left out."))
        elif element.tag == "w-sdt" and _is_contents(element):
            self.inside.note(_("The table of contents is left out: a page makes its own."))
        elif element.tag in WRAPPERS:
            for child in element:
                self.read(child)

    def _paragraph(self, element: Element) -> None:
        properties = element.find("w-pPr")
        properties = Element("w-pPr") if properties is None else properties
        style = self.styles[value_in(properties, "w-pStyle") or ""]
        runs: list[Run] = []
        floating: list[Picture | TextBox] = []
        for part in self.inside.of(element):
            if isinstance(part, Run):
                runs.append(part)
            else:
                floating.append(part)
        text = joined(runs)
        level = outline_level(properties)
        heading = style.heading if level is None else level
        list_id, depth = list_of(properties) or (style.list_id, style.list_depth)
        if heading == 0 and text and not self.title:
            self.title = words_of(text)
        elif heading is not None:
            self.writing.add(Heading(min(max(heading, 1), 6), text))
        elif list_id:
            is_numbered = self.lists.is_numbered(list_id, depth)
            self.writing.add_item(Item(text, min(depth, 8), is_numbered))
        elif style.is_caption:
            self.writing.add_caption(text)
        elif style.is_quote:
            self.writing.add(Quote(text))
        else:
            self.writing.add(Paragraph(text))
        self._float(floating)

    def _float(self, floating: list[Picture | TextBox]) -> None:
        for part in floating:
            if isinstance(part, Picture):
                self.writing.add(part)
            else:
                for child in part.element:
                    self.read(child)

    def _table(self, element: Element) -> None:
        rows = [self._row(row) for row in _rows_of(element)]
        floating = [part for _cells, parts in rows for part in parts]
        cells = [row for row, _parts in rows if row]
        width = max(map(len, cells), default=0)
        self.cells += width * len(cells)
        check_cells(self.cells)
        table = Table(
            tuple((*row, *[()] * (width - len(row))) for row in cells), _has_header(element)
        )
        if width == 1:
            # A frame round some text, and no table.
            for row in table.rows:
                self.writing.add(Paragraph(row[0]))
        elif width:
            self.writing.add(table)
        if any(isinstance(part, Picture) for part in floating):
            self.inside.note(_("Images that stood in a table now stand below it."))
        self._float(floating)

    def _row(self, row: Element) -> tuple[list[Text], list[Picture | TextBox]]:
        cells: list[Text] = []
        floating: list[Picture | TextBox] = []
        for cell in _cells_of(row):
            runs: list[Run] = []
            for part in self._in_cell(cell):
                (runs if isinstance(part, Run) else floating).append(part)
            properties = cell.find("w-tcPr")
            span = number(value_in(properties, "w-gridSpan")) if properties is not None else 1
            span = min(max(span, 1), MOST_COLUMNS)
            merged = properties is not None and properties.find("w-vMerge") is not None
            if span > 1 or merged:
                self.inside.note(_("Merged cells of a table are split; check the table."))
            cells += [joined(runs), *[()] * (span - 1)]
        return cells, floating

    def _in_cell(self, element: Element) -> Iterator[Run | Picture | TextBox]:
        """The words of a cell, a paragraph on each line; also of a table within it."""
        for child in element:
            if child.tag == "w-p":
                yield from self.inside.of(child)
                yield Run("\n")
            elif child.tag == "w-tbl":
                self.inside.note(_("A table within a table became text in its cell."))
                for row in _rows_of(child):
                    for cell in _cells_of(row):
                        yield from self._in_cell(cell)
            elif child.tag in WRAPPERS:
                yield from self._in_cell(child)

    def left_out(self) -> Iterator[Remark]:
        """What stands beside the text: the words of headers, footers and comments."""
        comments = words_of_notes(self.package, self.parts.get("comments"), "w-comment")
        for words in comments.values():
            yield Remark(_("A comment is left out."), words)
        seen = set()
        for link in self.inside.links.values():
            if link.kind not in BESIDE or link.target not in self.package:
                continue
            words = " ".join(map(words_below, tree_of(self.package.chunks(link.target))))
            if words.strip() and words not in seen:
                seen.add(words)
                yield Remark(_("The top or bottom line of the pages is left out."), words)


def _is_contents(element: Element) -> bool:
    return any(part.get("w-val") == CONTENTS for part in element.iter("w-docPartGallery"))


def _rows_of(element: Element) -> Iterator[Element]:
    for child in element:
        if child.tag == "w-tr":
            yield child
        elif child.tag in WRAPPERS:
            yield from _rows_of(child)


def _cells_of(row: Element) -> Iterator[Element]:
    for child in row:
        if child.tag == "w-tc":
            yield child
        elif child.tag in WRAPPERS:
            yield from _cells_of(child)


def _has_header(table: Element) -> bool:
    first = next(_rows_of(table), None)
    properties = first.find("w-trPr") if first is not None else None
    if properties is not None and switch(properties, "w-tblHeader"):
        return True
    look = table.find("w-tblPr/w-tblLook")
    if look is None:
        return True
    first_row = look.get("w-firstRow")
    if first_row is not None:
        return first_row in {"1", "true", "on"}
    try:
        return bool(int(look.get("w-val", "0"), 16) & FIRST_ROW)
    except ValueError:
        return True
