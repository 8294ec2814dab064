"""The inside of a Word paragraph: words with their looks and links, and what floats in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from xml.etree.ElementTree import Element

from django.utils.translation import gettext as _

from manuscripts.markup import tree_of
from manuscripts.package import Link, Package
from manuscripts.pictures import LONGEST_ALT, Gallery
from manuscripts.safety import check_length, is_safe
from manuscripts.styles import Styles, switch, value_in
from manuscripts.tree import Picture, Remark, Run

HYPERLINK = re.compile(r'^\s*HYPERLINK\s+"([^"]*)"', re.IGNORECASE)
SKIPPED = {"w-pPr", "w-rPr", "w-sectPr", "w-sdtPr", "w-tcPr", "w-trPr", "w-tblPr", "w-tblGrid"}
GONE = {"w-del", "w-moveFrom"}
BREAKS = {"w-tab": " ", "w-br": "\n", "w-cr": "\n", "w-noBreakHyphen": "-", "w-ptab": " "}
NOTES = {"w-footnoteReference": "footnotes", "w-endnoteReference": "endnotes"}


@dataclass(frozen=True, slots=True)
class TextBox:
    """The paragraphs of a frame that floats beside the text."""

    element: Element


class Inside:
    """Reads what stands in paragraphs of one part; remembers what it had to leave out."""

    def __init__(self, package: Package, part: str, styles: Styles, notes: dict[str, dict]):
        self.package = package
        self.links = package.links_of(part)
        self.styles = styles
        self.notes = notes
        self.remarks: dict[Remark, None] = {}
        self.letters = 0
        self.gallery = Gallery()
        self.fields: list[str] = []
        self.field_href = ""

    def of(self, paragraph: Element) -> Iterator[Run | Picture | TextBox]:
        yield from self._read(paragraph, Run(""))

    def note(self, message: str, words: str = "") -> None:
        remark = Remark(message, " ".join(words.split()))
        if remark not in self.remarks:
            self.remarks[remark] = None
            self.letters += len(remark.words)
            check_length(pieces=len(self.remarks), letters=self.letters)

    def _read(self, element: Element, look: Run) -> Iterator[Run | Picture | TextBox]:
        for child in element:
            yield from self._read_one(child, look)

    def _read_one(self, child: Element, look: Run) -> Iterator[Run | Picture | TextBox]:
        name = child.tag
        if name in SKIPPED:
            return
        if name in {"w-t", "m-t"}:
            yield replace(look, words=child.text or "", href=look.href or self.field_href)
        elif name in BREAKS:
            yield replace(look, words=BREAKS[name])
        elif name == "w-r":
            yield from self._run(child, look)
        elif name == "w-hyperlink":
            yield from self._read(child, replace(look, href=self._href(child)))
        elif name in GONE:
            self.note(_("A deletion that was not accepted yet is left out."), _words_in(child))
        elif name in NOTES:
            yield from self._note(child, look, NOTES[name])
        elif name in {"w-fldChar", "w-instrText", "w-fldSimple"}:
            yield from self._field(child, look)
        elif name in {"w-drawing", "w-pict", "w-object", "mc-AlternateContent"}:
            yield from self._drawing(child)
        elif name in {"m-oMath", "m-oMathPara"}:
            self.note(_("A formula became plain text; check it."))
            yield from self._read(child, look)
        elif name == "w-sym":
            self.note(_("A symbol from a font of its own is left out."), child.get("w-char", ""))
        elif name != "w-commentReference":
            # Whatever wraps words: an insertion, a field to fill in, a smart tag.
            yield from self._read(child, look)

    def _run(self, run: Element, look: Run) -> Iterator[Run | Picture | TextBox]:
        properties = run.find("w-rPr")
        if properties is None:
            yield from self._read(run, look)
            return
        if switch(properties, "w-vanish"):
            self.note(_("Hidden text is left out."), _words_in(run))
            return
        style = self.styles[value_in(properties, "w-rStyle") or ""]
        bold, italic = switch(properties, "w-b"), switch(properties, "w-i")
        look = replace(
            look,
            is_bold=style.is_bold if bold is None else bold,
            is_italic=style.is_italic if italic is None else italic,
        )
        yield from self._read(run, look)

    def _href(self, element: Element) -> str:
        link = self.links.get(element.get("r-id", ""))
        return self._safe(link.target if link and link.is_outside else "")

    def _safe(self, address: str) -> str:
        if address and not is_safe(address):
            self.note(_("A link that isn't one to a page is left out; its words stay."), address)
            return ""
        return address

    def _field(self, element: Element, look: Run) -> Iterator[Run | Picture | TextBox]:
        """A link may be written as a field: begin, the instruction, separate, words, end."""
        if element.tag == "w-fldSimple":
            match = HYPERLINK.match(element.get("w-instr", ""))
            href = self._safe(match[1]) if match else look.href
            yield from self._read(element, replace(look, href=href))
        elif element.tag == "w-instrText":
            if self.fields:
                self.fields[-1] += element.text or ""
        elif element.get("w-fldCharType") == "begin":
            self.fields.append("")
        elif element.get("w-fldCharType") == "separate":
            match = HYPERLINK.match(self.fields[-1]) if self.fields else None
            self.field_href = self._safe(match[1]) if match else self.field_href
        elif self.fields:
            self.fields.pop()
            self.field_href = ""

    def _note(self, element: Element, look: Run, kind: str) -> Iterator[Run]:
        words = self.notes.get(kind, {}).get(element.get("w-id", ""), "")
        if words:
            self.note(_("Footnotes stand between brackets in the text."))
            yield replace(look, words=_(" (note: %(words)s)") % {"words": words}, href="")

    def _drawing(self, element: Element) -> Iterator[Picture | TextBox]:
        if element.tag == "mc-AlternateContent":
            # The same thing twice: for Word of today, and for older ones.
            choice = next(iter(element), None)
            for child in choice if choice is not None else ():
                yield from self._read_one(child, Run(""))
            return
        found = False
        for box in _outermost(element, "w-txbxContent"):
            found = True
            self.note(_("The text of a text box stands after the paragraph beside it."))
            yield TextBox(box)
        if element.tag == "w-object":
            self.note(_("An embedded file is left out. Offer it as a file, beside the text."))
            return
        alt = next((part.get("descr") or "" for part in element.iter("wp-docPr")), "")
        for reference in [*element.iter("a-blip"), *element.iter("v-imagedata")]:
            found = True
            yield from self._picture(reference, alt)
        if not found:
            self.note(_("A drawing, diagram or chart is left out. Add it as an image."), alt)

    def _picture(self, reference: Element, alt: str) -> Iterator[Picture]:
        key = reference.get("r-embed") or reference.get("r-id") or reference.get("r-link") or ""
        link = self.links.get(key)
        if link is None or link.is_outside or link.target not in self.package:
            self.note(_("An image that isn't in the file itself is left out."), _address(link))
            return
        picture = self.gallery.picture(link.target, partial(self.package.content, link.target))
        if picture is None:
            name = link.target.rpartition("/")[2]
            self.note(_("An image can't be read. Save it as PNG or JPEG, and add it."), name)
            return
        yield replace(picture, alt=" ".join(alt.split())[:LONGEST_ALT])


def _address(link: Link | None) -> str:
    return link.target if link else ""


def _words_in(element: Element) -> str:
    return "".join(
        part.text or "" for part in element.iter() if part.tag in {"w-t", "w-delText", "m-t"}
    )


def _outermost(element: Element, name: str) -> Iterator[Element]:
    for child in element:
        if child.tag == name:
            yield child
        else:
            yield from _outermost(child, name)


def words_of_notes(package: Package, part: str | None, name: str) -> dict[str, str]:
    """The words of foot- and endnotes or comments, by their ids."""
    words = {}
    for note in tree_of(package.chunks(part)) if part else ():
        if note.tag == name:
            words[note.get("w-id", "")] = words_below(note)
            check_length(pieces=len(words), letters=sum(map(len, words.values())))
    return words


def words_below(element: Element) -> str:
    """The words of paragraphs below an element, on one line."""
    return " ".join(" ".join(map(_words_in, element.iter("w-p"))).split())
