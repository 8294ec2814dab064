"""What somebody wrote in a file, whatever kind of file it was: pieces in reading order.

The tree knows no pages and no markup. Whoever makes something of it finds every word of the
file in a piece or in a remark.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Run:
    """Words that look and lead the same; a line break is a newline."""

    words: str
    is_bold: bool = False
    is_italic: bool = False
    href: str = ""


Text = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """Level 1 is the file's title; its parts begin at 2, however the file counts."""

    level: int
    text: Text


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: Text


@dataclass(frozen=True, slots=True)
class Quote:
    text: Text


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a list; depth 0 is the list itself, 1 a list within it."""

    text: Text
    depth: int = 0
    is_numbered: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of equally many cells; the first may be the header."""

    rows: tuple[tuple[Text, ...], ...]
    has_header: bool = True
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """An image as it is drawn: without whatever else its file carried."""

    content: bytes
    extension: str
    width: int
    height: int
    alt: str = ""
    caption: str = ""


Piece = Heading | Paragraph | Quote | Listing | Table | Picture


@dataclass(frozen=True, slots=True)
class Remark:
    """What an editor must know of the reading, with the words that are left out because of it."""

    message: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Manuscript:
    title: str
    pieces: tuple[Piece, ...]
    remarks: tuple[Remark, ...] = ()


def words_of(text: Text) -> str:
    return "".join(run.words for run in text).strip()


def joined(runs: Iterable[Run]) -> Text:
    """Runs that look the same become one; without space at either end."""
    text: list[Run] = []
    for run in runs:
        if text and replace(text[-1], words="") == replace(run, words=""):
            text[-1] = replace(run, words=text[-1].words + run.words)
        elif run.words:
            text.append(run)
    return _stripped(text)


def _stripped(text: list[Run]) -> Text:
    while text and not text[0].words.strip():
        del text[0]
    while text and not text[-1].words.strip():
        del text[-1]
    if text:
        text[0] = replace(text[0], words=text[0].words.lstrip())
        text[-1] = replace(text[-1], words=text[-1].words.rstrip())
    return tuple(text)


def manuscript_of(
    pieces: list[Piece], remarks: Iterable[Remark], *, title: str, name: str
) -> Manuscript:
    """Find the title, and let the parts below it begin at level 2.

    The title is what the file calls so, else a heading above all others, else the file's name.
    """
    if not title:
        title, pieces = _title_above_all(pieces)
    levels = [piece.level for piece in pieces if isinstance(piece, Heading)]
    shift = 2 - min(levels, default=2)
    shifted = [
        replace(piece, level=min(piece.level + shift, 6)) if isinstance(piece, Heading) else piece
        for piece in pieces
    ]
    return Manuscript(title or name, tuple(shifted), _together(remarks))


def _together(remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """One remark of each sort, with the words of all."""
    words: dict[str, list[str]] = {}
    for remark in remarks:
        words.setdefault(remark.message, []).append(remark.words)
    return tuple(Remark(message, " · ".join(filter(None, all_))) for message, all_ in words.items())


def _title_above_all(pieces: list[Piece]) -> tuple[str, list[Piece]]:
    headings = [piece for piece in pieces if isinstance(piece, Heading)]
    if not headings or any(heading.level <= headings[0].level for heading in headings[1:]):
        return "", pieces
    # A lone heading somewhere below is a part of the text, and no title.
    if len(headings) == 1 and pieces[0] is not headings[0]:
        return "", pieces
    rest = [piece for piece in pieces if piece is not headings[0]]
    return words_of(headings[0].text), rest
