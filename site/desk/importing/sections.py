"""The parts of a manuscript, and what stands in them: a lead with what belongs to it, rows."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from desk.importing.markup import lines_of, plain
from manuscripts.tree import Heading, Listing, Paragraph, Piece, Quote, Table, Text, words_of

NUMBERING = re.compile(r"^\s*(?:\d+[.)]\s*)+")
AROUND = " \t\n:.–—-?!*"
SPLITS = re.compile(r"\s*:\s+|\s+[–—]\s+")
MINUTES = re.compile(r"^(\d{1,3})\s*(?:min(?:\.|ute[ns]?|uut|uten)?|')?$", re.IGNORECASE)
CLOCK = re.compile(r"^(\d{1,2})[.:u](\d{2})\s*(?:[-–—]|tot|to)\s*(\d{1,2})[.:u](\d{2})$")
LONGEST_BLOCK = 480  # minutes


@dataclass
class Section:
    """A heading with everything until the next one of its level."""

    heading: Heading
    pieces: list[Piece] = field(default_factory=list)

    @property
    def name(self) -> str:
        return words_of(self.heading.text)


def sections_of(pieces, level: int) -> tuple[list[Piece], list[Section]]:
    """What stands before the first heading of that level or above, and the sections."""
    before: list[Piece] = []
    sections: list[Section] = []
    for piece in pieces:
        if isinstance(piece, Heading) and piece.level <= level:
            sections.append(Section(piece))
        elif sections:
            sections[-1].pieces.append(piece)
        else:
            before.append(piece)
    return before, sections


def key_of(heading: str) -> str:
    """A heading as the lists of known ones have it: no case, no number, nothing around it."""
    return " ".join(NUMBERING.sub("", heading).strip(AROUND).casefold().split())


def pairs_of(pieces: list[Piece], *, lead: int, rest: int, alone: str) -> tuple[list, list[Piece]]:
    """Pairs of a short lead and what belongs to it, and the pieces that are none.

    A pair is a heading with its text, a line that begins with bold words or has a colon, or a
    row of two cells. A line by itself is a `lead` or a `rest`, whichever the field can't miss.
    """
    pairs, others = [], []
    before, parts = sections_of(pieces, 6)
    for piece in before:
        found = [_fitting(pair, lead, rest, alone) for pair in _pairs_in(piece)]
        if found and all(found):
            pairs += found
        else:
            others.append(piece)
    for part in parts:
        pair = (part.name, "\n".join(line for piece in part.pieces for line in lines_of(piece)))
        is_plain = all(isinstance(piece, Paragraph | Listing | Quote) for piece in part.pieces)
        if is_plain and (found := _fitting(pair, lead, rest, alone)):
            pairs.append(found)
        else:
            others += [part.heading, *part.pieces]
    return pairs, others


def _pairs_in(piece: Piece) -> Iterator[tuple[str, str]]:
    if isinstance(piece, Paragraph | Quote):
        yield _split(piece.text)
    elif isinstance(piece, Listing):
        yield from _pairs_in_list(piece)
    elif isinstance(piece, Table) and piece.rows and len(piece.rows[0]) == 2 and not piece.caption:
        for row in piece.rows[1:] if piece.has_header else piece.rows:
            yield plain(row[0]), plain(row[1])


def _pairs_in_list(listing: Listing) -> Iterator[tuple[str, str]]:
    pair: tuple[str, str] | None = None
    for item in listing.items:
        if item.depth and pair:
            pair = (pair[0], f"{pair[1]}\n{plain(item.text)}".strip())
            continue
        if pair:
            yield pair
        pair = _split(item.text)
    if pair:
        yield pair


def _split(text: Text) -> tuple[str, str]:
    if len(text) > 1 and text[0].is_bold and not text[0].href and not text[1].is_bold:
        return text[0].words.strip(AROUND), plain(text[1:]).lstrip(AROUND)
    lead, *rest = SPLITS.split(plain(text), maxsplit=1)
    return (lead, rest[0]) if rest else (lead, "")


def _fitting(pair: tuple[str, str], lead: int, rest: int, alone: str) -> tuple[str, str] | None:
    first, second = pair
    if alone == "rest" and not second:
        first, second = "", first
    if len(first) > lead and len(f"{first}: {second}") <= rest and alone == "rest":
        first, second = "", f"{first}: {second}"
    return (first, second) if len(first) <= lead and len(second) <= rest else None


def lines_in(pieces: list[Piece], longest: int) -> tuple[list[str], list[Piece]]:
    """Short lines, and the pieces that are too long or no text."""
    lines, others = [], []
    for piece in pieces:
        found = list(lines_of(piece))
        if found and all(len(line) <= longest for line in found):
            lines += found
        else:
            others.append(piece)
    return lines, others


def records_of(table: Table, columns: dict[str, set[str]]) -> list[dict[str, str]] | None:
    """The rows of a table by column; None if its header isn't the one of such a table.

    Every column must be known, so that no word of the table is left behind.
    """
    if not table.has_header or not table.rows or table.caption:
        return None
    names = []
    for cell in table.rows[0]:
        key = key_of(words_of(cell))
        name = next((name for name, known in columns.items() if key in known), None)
        if name is None or name in names:
            return None
        names.append(name)
    return [
        {name: plain(cell) for name, cell in zip(names, row, strict=True)} for row in table.rows[1:]
    ]


def minutes_in(words: str) -> int | None:
    """10, 10 min or 9.00–9.15 as minutes; None for anything else."""
    words = words.strip()
    if match := MINUTES.match(words):
        minutes = int(match[1])
    elif match := CLOCK.match(words):
        begin, end = int(match[1]) * 60 + int(match[2]), int(match[3]) * 60 + int(match[4])
        minutes = end - begin
    else:
        return None
    return minutes if 0 < minutes <= LONGEST_BLOCK else None
