"""A page in the making: the values that its fields get, and what an editor must know of it."""

from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from desk.importing.markup import Markup, a_block, lines_of, plain
from desk.importing.sections import Section, lines_in, pairs_of
from manuscripts.tree import Manuscript, Paragraph, Piece, Remark, Run

LONGEST_TITLE = 255
LONGEST_SUMMARY = 120


@dataclass
class Draft:
    """Raw values by field. What fits in no field is kept, in reading order, in `rest`."""

    markup: Markup
    title: str = ""
    fields: dict = field(default_factory=dict)
    rest: list[Piece] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)

    def begin(self, manuscript: Manuscript) -> list[Piece]:
        """Take title and remarks, and a short first paragraph as the sentence on cards."""
        self.remarks += manuscript.remarks
        self.title = " ".join(manuscript.title.split()) or _("Untitled")
        if len(self.title) > LONGEST_TITLE:
            self.note(_("The title was too long and is cut."), self.title)
            self.title = self.title[:LONGEST_TITLE]
        pieces = list(manuscript.pieces)
        first = pieces[0] if pieces else None
        if isinstance(first, Paragraph):
            words = " ".join(plain(first.text).split())
            if len(words) <= LONGEST_SUMMARY:
                self.fields["summary"] = words
                return pieces[1:]
        return pieces

    def note(self, message: str, words: str = "") -> None:
        self.remarks.append(Remark(message, words))

    def add_blocks(self, name: str, kind: str, values: list) -> None:
        if values:
            blocks = self.fields.setdefault(name, [])
            blocks += [a_block(kind, value) for value in values]

    def add_html(self, name: str, pieces: list[Piece], headings: dict[int, str]) -> None:
        html = self.markup.html(pieces, headings=headings)
        self.fields[name] = self.fields.get(name, "") + html

    def set_words(self, name: str, pieces: list[Piece], longest: int) -> list[Piece]:
        """Fill a plain field, once; what doesn't fit comes back."""
        words = "\n".join(line for piece in pieces for line in lines_of(piece))
        is_text = all(list(lines_of(piece)) for piece in pieces)
        if name in self.fields or not is_text or not 0 < len(words) <= longest:
            return pieces
        self.fields[name] = words
        return []

    def add_pairs(
        self, name: str, kind: str, pieces: list[Piece], pair: "Pair", most: int | None = None
    ) -> list[Piece]:
        """Fill a stream of pairs; what is none comes back, and so does all that is too many."""
        found, others = pairs_of(pieces, lead=pair.lead[1], rest=pair.rest[1], alone=pair.alone)
        if most is not None and len(self.fields.get(name, [])) + len(found) > most:
            return pieces
        names = pair.lead[0], pair.rest[0]
        self.add_blocks(name, kind, [dict(zip(names, one, strict=True)) for one in found])
        return others

    def add_lines(
        self, name: str, kind: str, pieces: list[Piece], longest: int, most: int | None = None
    ) -> list[Piece]:
        """Fill a stream of short lines; what is longer, or too many, comes back."""
        lines, others = lines_in(pieces, longest)
        if most is not None and len(self.fields.get(name, [])) + len(lines) > most:
            return pieces
        self.add_blocks(name, kind, lines)
        return others

    def keep(self, section: Section, others: list[Piece], *, is_known: bool) -> None:
        """Keep what no field took, below the heading it stood under."""
        if not others and is_known:
            return
        self.rest += [section.heading, *others]
        if is_known:
            self.note(
                _("Part of “%(name)s” fits no field. It stands at the end, under its own heading.")
                % {"name": section.name}
            )


@dataclass(frozen=True)
class Pair:
    """Which two fields a pair fills, each with its longest length, and what a lone line is."""

    lead: tuple[str, int]
    rest: tuple[str, int]
    alone: str


def as_paragraph(words: str) -> Paragraph:
    return Paragraph((Run(words),))
