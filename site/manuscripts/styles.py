"""What the styles and lists of a Word file mean: which paragraph is a heading, which a number."""

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from manuscripts.markup import tree_of
from manuscripts.package import Package

LONGEST_CHAIN = 20  # styles that are based on each other
HEADING = re.compile(r"^(?:heading|kop) ?([1-9])$")
TITLES = {"title", "titel"}
CAPTIONS = {"caption", "bijschrift"}
QUOTES = {"quote", "intense quote", "citaat", "duidelijk citaat", "block text"}
BULLETS = {"bullet", "none"}
OFF = {"0", "false", "off", "none"}


@dataclass(frozen=True, slots=True)
class Style:
    """What a paragraph or run is, as far as we keep it. Heading level 0 is the title."""

    heading: int | None = None
    is_caption: bool = False
    is_quote: bool = False
    list_id: str = ""
    list_depth: int = 0
    is_bold: bool = False
    is_italic: bool = False


PLAIN = Style()


class Styles:
    def __init__(self, package: Package, part: str | None):
        elements = tree_of(package.chunks(part)) if part else []
        self.elements = {
            element.get("w-styleId", ""): element
            for element in elements
            if element.tag == "w-style"
        }
        self.known: dict[str, Style] = {}

    def __getitem__(self, key: str) -> Style:
        """The style of that id; a plain one where the file doesn't say what it is."""
        if key not in self.known:
            self.known[key] = self._resolve(key)
        return self.known[key]

    def _resolve(self, key: str) -> Style:
        chain: list[Element] = []
        while key in self.elements and len(chain) < LONGEST_CHAIN:
            chain.append(self.elements[key])
            key = value_in(chain[-1], "w-basedOn") or ""
        names = [(value_in(element, "w-name") or "").lower() for element in chain]
        list_id, depth = next(filter(None, map(_list_of, chain)), ("", 0))
        return Style(
            heading=next((level for level in map(_heading, chain) if level is not None), None),
            is_caption=not CAPTIONS.isdisjoint(names),
            is_quote=not QUOTES.isdisjoint(names),
            list_id=list_id,
            list_depth=depth,
            is_bold=any(_says(element, "w-b") for element in chain),
            is_italic=any(_says(element, "w-i") for element in chain),
        )


class Lists:
    """Which levels of which lists are numbered."""

    def __init__(self, package: Package, part: str | None):
        elements = tree_of(package.chunks(part)) if part else []
        kinds = {
            element.get("w-abstractNumId", ""): element
            for element in elements
            if element.tag == "w-abstractNum"
        }
        self.numbered: dict[tuple[str, int], bool] = {}
        for element in elements:
            if element.tag == "w-num":
                kind = kinds.get(value_in(element, "w-abstractNumId") or "")
                self._remember(element.get("w-numId", ""), kind)

    def _remember(self, list_id: str, kind: Element | None) -> None:
        for level in kind.iterfind("w-lvl") if kind is not None else ():
            form = value_in(level, "w-numFmt") or "bullet"
            self.numbered[list_id, number(level.get("w-ilvl"))] = form not in BULLETS

    def is_numbered(self, list_id: str, depth: int) -> bool:
        return self.numbered.get((list_id, depth), False)


def _heading(style: Element) -> int | None:
    name = (value_in(style, "w-name") or "").lower()
    if name in TITLES:
        return 0
    if match := HEADING.match(name):
        return int(match[1])
    return outline_level(style.find("w-pPr"))


def outline_level(properties: Element | None) -> int | None:
    """The level that a paragraph has in the outline, from 1; 9 in Word means text."""
    level = value_in(properties, "w-outlineLvl") if properties is not None else None
    return number(level) + 1 if level is not None and number(level) < 9 else None


def _list_of(style: Element) -> tuple[str, int] | None:
    properties = style.find("w-pPr")
    return list_of(properties) if properties is not None else None


def list_of(properties: Element) -> tuple[str, int] | None:
    """The list that a paragraph is in, and how deep; an empty id says it is in none."""
    numbering = properties.find("w-numPr")
    if numbering is None:
        return None
    list_id = value_in(numbering, "w-numId") or "0"
    depth = number(value_in(numbering, "w-ilvl"))
    return ("" if list_id == "0" else list_id, depth)


def _says(style: Element, name: str) -> bool:
    properties = style.find("w-rPr")
    return properties is not None and bool(switch(properties, name))


def switch(properties: Element, name: str) -> bool | None:
    """Whether a property is on or off; None where nothing is said of it."""
    element = properties.find(name)
    return None if element is None else element.get("w-val", "1").lower() not in OFF


def value_in(element: Element, name: str) -> str | None:
    child = element.find(name)
    return None if child is None else child.get("w-val")


def number(text: str | None) -> int:
    """A number from a file; nought for what is none, or is out of all proportion."""
    is_number = text is not None and text.isascii() and text.isdecimal() and len(text) < 5
    return int(text) if is_number else 0
