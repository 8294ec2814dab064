"""Whether a file is what its name says: by its first bytes, as whoever opens it will read it."""

import re
from collections.abc import Callable

from django.core.files import File

# Programs look for a mark in the beginning only.
BEGINNING = 4096
ZIP = (b"PK\x03\x04", b"PK\x05\x06")
MARKUP = re.compile(rb"<\s*(?:!doctype|\?xml|[a-z][a-z0-9:-]*[\s/>])", re.IGNORECASE)
TEXT_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def is_what_it_says(file: File, extension: str) -> bool:
    """Whether the content of a file fits the end of its name; an unknown end never does."""
    fits = KINDS.get(extension.lower())
    file.seek(0)
    beginning = file.read(BEGINNING)
    file.seek(0)
    return fits is not None and fits(beginning)


def _is_text(beginning: bytes) -> bool:
    """Text, and nothing that a browser or an office program would read as a page with script."""
    is_wide = beginning.startswith(TEXT_MARKS[1:])
    plain = beginning.replace(b"\0", b"") if is_wide else beginning
    return b"\0" not in plain and not MARKUP.match(_without_mark(plain).lstrip())


def _is_captions(beginning: bytes) -> bool:
    return _without_mark(beginning).startswith(b"WEBVTT")


def _without_mark(beginning: bytes) -> bytes:
    for mark in TEXT_MARKS:
        beginning = beginning.removeprefix(mark)
    return beginning


def _begins(*marks: bytes) -> Callable[[bytes], bool]:
    return lambda beginning: beginning.startswith(marks)


def _is_mp4(beginning: bytes) -> bool:
    return beginning[4:8] == b"ftyp"


def _is_mp3(beginning: bytes) -> bool:
    is_frame = beginning[:1] == b"\xff" and beginning[1:2] >= b"\xe0"
    return is_frame or beginning.startswith(b"ID3")


KINDS = {
    **dict.fromkeys(["csv", "txt"], _is_text),
    **dict.fromkeys(["docx", "ods", "odp", "odt", "pptx", "xlsx", "zip"], _begins(*ZIP)),
    **dict.fromkeys(["m4a", "mp4"], _is_mp4),
    "mp3": _is_mp3,
    "pdf": _begins(b"%PDF-"),
    "rtf": _begins(b"{\\rtf"),
    "vtt": _is_captions,
    "webm": _begins(b"\x1a\x45\xdf\xa3"),
}
