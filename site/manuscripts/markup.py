"""XML read with hard stops: no document types, no entities, nothing deep, nothing endless.

Expat reports what it meets; elements are kept for one child at a time, so that a long document
takes no more memory than its longest table.
"""

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element
from xml.parsers import expat

from manuscripts.safety import damaged, hostile, too_much

DEEPEST = 120
MOST_ELEMENTS = 1_500_000
MOST_AT_ONCE = 150_000  # elements within one paragraph or table: some 80 MB
BUFFER = 1 << 20
MOST_NAMES = 5_000
# Short names for what we read, without a colon: ElementTree takes that for a prefix. Strict and
# transitional documents name the same things otherwise.
SPACES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w-",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w-",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r-",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r-",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a-",
    "http://purl.oclc.org/ooxml/drawingml/main": "a-",
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp-",
    "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp-",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m-",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m-",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc-",
    "urn:schemas-microsoft-com:vml": "v-",
    "": "",
}


def tree_of(chunks: Iterable[bytes]) -> list[Element]:
    """The children of the root, of a small part."""
    return list(children_of(chunks, depth=1))


def children_of(chunks: Iterable[bytes], *, depth: int) -> Iterator[Element]:
    """Each element so deep below the root, as soon as it is complete.

    Raises RefusedFileError for broken XML and for everything that a document doesn't need.
    """
    reader = _Reader(depth)
    for chunk in chunks:
        reader.feed(chunk)
        yield from reader.take()
    reader.feed(b"", is_last=True)
    yield from reader.take()


class _Reader:
    def __init__(self, depth: int):
        self.depth = depth
        self.level = self.count = self.count_at_once = 0
        self.open: list[Element] = []
        self.complete: list[Element] = []
        self.names: dict[str, str] = {}
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.buffer_size = BUFFER
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.hear
        self.parser.StartDoctypeDeclHandler = self.refuse
        self.parser.EntityDeclHandler = self.refuse
        self.parser.ExternalEntityRefHandler = self.refuse
        self.parser.UnparsedEntityDeclHandler = self.refuse

    def feed(self, chunk: bytes, *, is_last: bool = False) -> None:
        try:
            self.parser.Parse(chunk, is_last)
        except (expat.ExpatError, ValueError, LookupError) as error:
            raise damaged() from error

    def take(self) -> list[Element]:
        complete, self.complete = self.complete, []
        return complete

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.count += 1
        self.count_at_once += 1
        if self.level >= DEEPEST:
            raise hostile()
        if self.count > MOST_ELEMENTS or self.count_at_once > MOST_AT_ONCE:
            raise too_much()
        if self.level >= self.depth:
            element = Element(
                self.short(name), {self.short(key): value for key, value in attributes.items()}
            )
            if self.open:
                self.open[-1].append(element)
            self.open.append(element)
        self.level += 1

    def end(self, _name: str) -> None:
        self.level -= 1
        if self.level < self.depth:
            return
        element = self.open.pop()
        if not self.open:
            self.complete.append(element)
            self.count_at_once = 0

    def hear(self, words: str) -> None:
        if self.open:
            self.open[-1].text = (self.open[-1].text or "") + words

    def refuse(self, *_declaration) -> None:
        raise hostile()

    def short(self, name: str) -> str:
        if name not in self.names:
            if len(self.names) > MOST_NAMES:
                raise hostile()
            space, _, local = name.rpartition(" ")
            self.names[name] = SPACES.get(space, "other-") + local
        return self.names[name]
