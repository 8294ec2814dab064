"""Pieces of a manuscript as the fields of our pages hold them: rich text, plain text, blocks."""

from collections.abc import Callable, Iterable, Iterator
from uuid import uuid4

from django.utils.html import escape
from wagtail.models import Page

from manuscripts.tree import (
    Heading,
    Item,
    Listing,
    Paragraph,
    Picture,
    Piece,
    Quote,
    Run,
    Table,
    Text,
    words_of,
)

LONGEST_QUOTE = 300
LONGEST_CAPTION = 160
FindPage = Callable[[str], Page | None]


class Markup:
    """Turns pieces into raw values; links to pages of ours become links to those pages.

    Pictures get a number here, by which the editor gives each its alternative text.
    """

    def __init__(self, find_page: FindPage):
        self.find_page = find_page
        self.pictures: list[Picture] = []
        self.numbers: dict[bytes, int] = {}

    def html(self, pieces: Iterable[Piece], *, headings: dict[int, str] | None = None) -> str:
        """Running text. Headings of a level without a name become a bold line."""
        return "".join(self._html_of(piece, headings or {}) for piece in pieces)

    def _html_of(self, piece: Piece, headings: dict[int, str]) -> str:
        if isinstance(piece, Heading):
            name = headings.get(piece.level)
            words = escape(words_of(piece.text))
            return f"<{name}>{words}</{name}>" if name else f"<p><b>{words}</b></p>"
        if isinstance(piece, Listing):
            return _list_html([(item.depth, item, self._inline(item.text)) for item in piece.items])
        return f"<p>{self._inline(piece.text)}</p>"

    def _inline(self, text: Text) -> str:
        return "".join(map(self._run, text))

    def _run(self, run: Run) -> str:
        html = escape(run.words).replace("\n", "<br/>")
        html = f"<b>{html}</b>" if run.is_bold else html
        html = f"<i>{html}</i>" if run.is_italic else html
        if not run.href:
            return html
        page = self.find_page(run.href)
        if page is not None:
            return f'<a linktype="page" id="{page.pk}">{html}</a>'
        return f'<a href="{escape(run.href)}">{html}</a>'

    def body(self, pieces: Iterable[Piece], *, top: int = 2) -> list[dict]:
        """Blocks of running text; headings of the top level become h2, all below it h3."""
        headings = {level: "h2" if level <= top else "h3" for level in range(1, 7)}
        blocks: list[dict] = []
        text: list[Piece] = []
        for piece in pieces:
            if is_running_text(piece):
                text.append(piece)
                continue
            blocks += self._text_block(text, headings)
            blocks.append(self._block(piece))
            text = _too_long_a_caption(piece)
        return [*blocks, *self._text_block(text, headings)]

    def _text_block(self, pieces: list[Piece], headings: dict[int, str]) -> list[dict]:
        return [a_block("text", self.html(pieces, headings=headings))] if pieces else []

    def _block(self, piece: Quote | Table | Picture) -> dict:
        if isinstance(piece, Quote):
            return a_block("quote", {"text": plain(piece.text), "role": ""})
        if isinstance(piece, Table):
            return a_block("table", _table(piece))
        caption = "" if _too_long_a_caption(piece) else piece.caption
        return a_block("image", {"image": {"picture": self.number(piece)}, "caption": caption})

    def number(self, picture: Picture) -> int:
        """The number of a picture; the same image has one number wherever it stands."""
        if picture.content not in self.numbers:
            self.numbers[picture.content] = len(self.pictures)
            self.pictures.append(picture)
        return self.numbers[picture.content]


def is_running_text(piece: Piece) -> bool:
    if isinstance(piece, Quote):
        return len(plain(piece.text)) > LONGEST_QUOTE
    return isinstance(piece, Heading | Paragraph | Listing)


def _too_long_a_caption(piece: Piece) -> list[Piece]:
    """The caption as a paragraph, for below an image whose caption has no room for it."""
    is_too_long = isinstance(piece, Picture) and len(piece.caption) > LONGEST_CAPTION
    return [Paragraph((Run(piece.caption),))] if is_too_long else []


def a_block(kind: str, value) -> dict:
    return {"type": kind, "value": value, "id": str(uuid4())}


def plain(text: Text) -> str:
    """Words only; where a link leads stands behind it."""
    return "".join(_plain_run(run) for run in text).strip()


def _plain_run(run: Run) -> str:
    leads_elsewhere = run.href and run.href not in run.words
    return f"{run.words} ({run.href})" if leads_elsewhere else run.words


def lines_of(piece: Piece) -> Iterator[str]:
    """The plain lines of running text."""
    if isinstance(piece, Listing):
        yield from (plain(item.text) for item in piece.items)
    elif isinstance(piece, Heading | Paragraph | Quote):
        yield plain(piece.text)


def _list_html(items: list[tuple[int, Item, str]]) -> str:
    """Nested lists; an item that skips a depth comes as deep as the one above it allows."""
    html, closing = [], []
    for depth, item, words in items:
        tag = "ol" if item.is_numbered else "ul"
        depth = min(depth, len(closing))
        while len(closing) > depth + 1:
            html.append(f"</li></{closing.pop()}>")
        if len(closing) == depth + 1:
            html.append("</li>")
            if closing[-1] != tag:
                html.append(f"</{closing.pop()}><{tag}>")
                closing.append(tag)
        else:
            html.append(f"<{tag}>")
            closing.append(tag)
        html.append(f"<li>{words}")
    while closing:
        html.append(f"</li></{closing.pop()}>")
    return "".join(html)


def _table(table: Table) -> dict:
    rows = [[plain(cell) for cell in row] for row in table.rows]
    width = len(rows[0]) if rows else 0
    header, rows = (rows[0], rows[1:]) if table.has_header else ([""] * width, rows)
    return {
        "columns": [{"type": "text", "heading": words} for words in header],
        "rows": [{"values": row} for row in rows],
        "caption": table.caption,
    }
