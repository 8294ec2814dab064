"""Read a Markdown file into a manuscript. HTML in it stays the letters that it is."""

import base64
import binascii
import codecs
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import PurePath
from typing import BinaryIO

from django.utils.translation import gettext as _
from markdown_it import MarkdownIt
from markdown_it.token import Token

from manuscripts.pictures import LONGEST_ALT, Gallery
from manuscripts.safety import (
    LARGEST_TEXT,
    MARKS,
    check_cells,
    check_length,
    check_pictures,
    is_safe,
    no_text,
    too_long,
)
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
)
from manuscripts.writing import Writing

DATA = re.compile(r"data:image/[\w.+-]{1,40};base64,([A-Za-z0-9+/=]+)")
KEPT = "manuscript-image:"
FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*\n", re.DOTALL | re.MULTILINE)
TITLE = re.compile(r"^(?:title|titel):[ \t]*(.+?)[ \t]*$", re.IGNORECASE | re.MULTILINE)
HTML = re.compile(r"</?[a-zA-Z][^<>]*>|<!--")


def read_markdown(file: BinaryIO, name: str) -> Manuscript:
    """Read the text, lists, tables and the images that are written in it.

    Raises RefusedFileError for what is no text, or too much of it.
    """
    reader = _Text()
    source = reader.decode(file)
    source = reader.put_images_apart(source)
    title, source = reader.front_matter(source)
    # CommonMark with tables: raw HTML is off, and nothing is ever fetched.
    parser = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    reader.read(parser.parse(source))
    return manuscript_of(
        reader.writing.finished(), reader.remarks, title=title, name=PurePath(name).stem
    )


class _Text:
    def __init__(self):
        self.writing = Writing()
        self.remarks: list[Remark] = []
        self.encoded: list[str] = []
        self.gallery = Gallery()
        self.lists: list[bool] = []
        self.quotes = self.cells = 0
        self.is_in_cell = False
        self.item: list[Run] | None = None
        self.rows: list[list[Text]] = []

    def decode(self, file: BinaryIO) -> str:
        file.seek(0)
        content = file.read()
        mark = next((mark for mark in MARKS if content.startswith(mark)), None)
        try:
            text = content.decode(MARKS[mark] if mark else "utf-8")
        except UnicodeDecodeError:
            text = codecs.decode(content, "cp1252", "replace")
            self.note(_("The file wasn't in UTF-8. Check the letters with accents."))
        if "\0" in text:
            raise no_text()
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def put_images_apart(self, source: str) -> str:
        """Take the images out that are written in the text as letters, before it is parsed."""

        def apart(match: re.Match) -> str:
            self.encoded.append(match[1])
            check_pictures(len(self.encoded))
            return f"{KEPT}{len(self.encoded) - 1}"

        source = DATA.sub(apart, source)
        if len(source) > LARGEST_TEXT:
            raise too_long()
        return source

    def front_matter(self, source: str) -> tuple[str, str]:
        match = FRONT_MATTER.match(source)
        if not match:
            return "", source
        title = TITLE.search(match[1])
        rest = TITLE.sub("", match[1]).strip()
        if rest:
            self.note(_("Of the lines above the text only the title is used."), rest)
        return (title[1].strip("\"'") if title else ""), source[match.end() :]

    def note(self, message: str, words: str = "") -> None:
        self.remarks.append(Remark(message, " ".join(words.split())))
        check_length(
            pieces=len(self.remarks), letters=sum(len(remark.words) for remark in self.remarks)
        )

    def read(self, tokens: list[Token]) -> None:
        heading = 0
        for token in tokens:
            kind = token.type
            if kind == "heading_open":
                heading = int(token.tag[1])
            elif kind == "heading_close":
                heading = 0
            elif kind == "inline":
                self._inline(token, heading)
            elif kind in {"bullet_list_open", "ordered_list_open"}:
                self._end_item()
                self.lists.append(kind == "ordered_list_open")
            elif kind in {"bullet_list_close", "ordered_list_close"}:
                self._end_item()
                self.lists.pop()
            elif kind == "list_item_open":
                self._end_item()
                self.item = []
            elif kind == "list_item_close":
                self._end_item()
            elif kind in {"blockquote_open", "blockquote_close"}:
                self.quotes += 1 if kind == "blockquote_open" else -1
            elif kind in {"fence", "code_block"}:
                self._code(token.content)
            elif kind == "table_open":
                self._end_item()
                self.rows = []
            elif kind == "tr_open":
                self.rows.append([])
            elif kind in {"th_open", "td_open"}:
                self.is_in_cell = True
            elif kind == "table_close":
                self._table()

    def _inline(self, token: Token, heading: int) -> None:
        runs: list[Run] = []
        floating: list[Picture] = []
        for part in self._parts(token.children or []):
            (runs if isinstance(part, Run) else floating).append(part)
        if HTML.search(token.content):
            self.note(_("HTML in the text isn't carried out; it stands there as letters."))
        if heading:
            self._end_item()
            self.writing.add(Heading(heading, joined(runs)))
        elif self.is_in_cell:
            self.rows[-1].append(joined(runs))
            self.is_in_cell = False
        elif self.item is not None:
            self.item += [Run("\n"), *runs] if self.item else runs
        elif self.quotes:
            self.writing.add(Quote(joined(runs)))
        else:
            self.writing.add(Paragraph(joined(runs)))
        for picture in floating:
            self._end_item()
            self.writing.add(picture)

    def _parts(self, tokens: list[Token]) -> Iterator[Run | Picture]:
        look = Run("")
        hrefs: list[str] = []
        for token in tokens:
            kind = token.type
            if kind in {"strong_open", "strong_close"}:
                look = replace(look, is_bold=kind == "strong_open")
            elif kind in {"em_open", "em_close"}:
                look = replace(look, is_italic=kind == "em_open")
            elif kind == "link_open":
                hrefs.append(self._safe(str(token.attrs.get("href", ""))))
                look = replace(look, href=hrefs[-1])
            elif kind == "link_close":
                look = replace(look, href="")
            elif kind in {"softbreak", "hardbreak"}:
                yield replace(look, words=" " if kind == "softbreak" else "\n")
            elif kind == "image":
                picture = self._picture(token)
                if picture is not None:
                    yield picture
            elif token.content:
                yield replace(look, words=token.content)

    def _safe(self, address: str) -> str:
        if is_safe(address):
            return address
        self.note(_("A link that isn't one to a page is left out; its words stay."), address)
        return ""

    def _picture(self, token: Token) -> Picture | None:
        source = str(token.attrs.get("src", ""))
        caption = str(token.attrs.get("title", ""))
        words = f"{token.content} {caption}"
        number = source.removeprefix(KEPT)
        if not source.startswith(KEPT) or not number.isdecimal():
            message = _("An image that isn't in the file itself is left out.")
            self.note(message, f"{words} {source}")
            return None
        picture = self.gallery.picture(source, partial(self._content, int(number)))
        if picture is None:
            self.note(_("An image can't be read. Save it as PNG or JPEG, and add it."), words)
            return None
        return replace(picture, alt=token.content.strip()[:LONGEST_ALT], caption=caption)

    def _content(self, number: int) -> bytes:
        """The bytes of an image; none for letters that are no image."""
        try:
            return base64.b64decode(self.encoded[number])
        except (IndexError, binascii.Error):
            return b""

    def _code(self, content: str) -> None:
        self.note(_("Code became plain text; check it."))
        runs = [Run(content.rstrip("\n"))]
        if self.item is not None:
            self.item += [Run("\n"), *runs]
        else:
            self.writing.add(Paragraph(joined(runs)))

    def _end_item(self) -> None:
        if self.item is not None:
            self.writing.add_item(
                Item(joined(self.item), min(len(self.lists) - 1, 8), self.lists[-1])
            )
            self.item = None

    def _table(self) -> None:
        width = max(map(len, self.rows), default=0)
        self.cells += width * len(self.rows)
        check_cells(self.cells)
        rows = tuple((*row, *[()] * (width - len(row))) for row in self.rows)
        self.writing.add(Table(rows))
        self.rows = []
