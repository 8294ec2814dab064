"""What is refused before anything is read, and how much a file may ask of us."""

import os
import re
import struct
from typing import BinaryIO

from django.utils.translation import gettext as _

MEGABYTE = 1024 * 1024
LARGEST_FILE = 20 * MEGABYTE
LARGEST_TEXT = 2 * MEGABYTE  # Markdown, without the images that are written in it
MOST_PARTS = 2_000
MOST_PIECES = 5_000  # paragraphs, lines of lists and cells of tables
MOST_CELLS = 2_000
MOST_LETTERS = 400_000
MOST_PICTURES = 60
MOST_PIXELS = 150_000_000  # of all images together: some twenty seconds of work

OLE = bytes.fromhex("d0cf11e0a1b11ae1")
ZIP, EMPTY_ZIP = b"PK\x03\x04", b"PK\x05\x06"
WEB_PAGE = re.compile(rb"\s*<(!doctype\s+html|html|\?xml|svg)\b", re.IGNORECASE)
MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"\xef\xbb\xbf": "utf-8-sig"}
END_OF_ZIP = b"PK\x05\x06"
LEADS_OUT = re.compile(r"^(https?://|mailto:|tel:|/(?!/))", re.IGNORECASE)
LONGEST_END = 65_557  # bytes: the last record of a zip with its longest comment


class RefusedFileError(Exception):
    """A file that we don't read; its message tells the editor why, and what to do."""


def kind_of(file: BinaryIO, name: str) -> str:
    """`docx` or `markdown`, by what the file holds and not by what it is called."""
    size = file.seek(0, os.SEEK_END)
    check_size(size)
    file.seek(0)
    start = file.read(4096)
    if start.startswith((ZIP, EMPTY_ZIP)):
        _check_directory(file, size)
        return "docx"
    if start.startswith(OLE):
        _refuse_ole(file)
    _refuse_others(start)
    if not start.startswith(tuple(MARKS)) and b"\0" in start:
        raise no_text()
    if name.lower().endswith((".docx", ".doc", ".docm", ".dotx")):
        raise RefusedFileError(
            _("The name says Word, but the file isn't. Open it in Word and save it as .docx.")
        )
    return "markdown"


def check_size(size: int) -> None:
    if size == 0:
        raise RefusedFileError(_("This file is empty."))
    if size > LARGEST_FILE:
        raise RefusedFileError(
            _("This file is larger than %(most)d MB. Make its images smaller, or split it.")
            % {"most": LARGEST_FILE // MEGABYTE}
        )


def _refuse_ole(file: BinaryIO) -> None:
    file.seek(0)
    content = file.read(LARGEST_FILE)
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise RefusedFileError(
            _("This file has a password. Save it without one, and choose it again.")
        )
    raise RefusedFileError(
        _("This is the old file format of Word (.doc). Save it as .docx, and choose it again.")
    )


def _refuse_others(start: bytes) -> None:
    if start.startswith(b"%PDF"):
        raise RefusedFileError(_("This is a PDF. Choose the Word file it was made from."))
    if start.startswith(b"{\\rtf"):
        raise RefusedFileError(_("This is an RTF file. Save it as .docx, and choose it again."))
    if WEB_PAGE.match(start):
        raise RefusedFileError(
            _("This is a web page. Choose a Word file (.docx) or Markdown (.md).")
        )


def _check_directory(file: BinaryIO, size: int) -> None:
    """Refuse a zip by its last record: the list of a hostile one alone could fill the memory."""
    file.seek(max(0, size - LONGEST_END))
    tail = file.read()
    at = tail.rfind(END_OF_ZIP)
    if at < 0 or len(tail) < at + 22:
        raise damaged()
    parts, list_size = struct.unpack_from("<HL", tail, at + 10)
    if parts > MOST_PARTS or list_size > MOST_PARTS * 300:
        raise RefusedFileError(
            _("This file has more parts than a document needs. Save it anew in Word.")
        )


def is_safe(address: str) -> bool:
    """Whether a link only leads somewhere: to a page, a mailbox or a telephone."""
    return LEADS_OUT.match(address) is not None


def no_text() -> RefusedFileError:
    return RefusedFileError(_("This is no text. Choose a Word file (.docx) or Markdown (.md)."))


def damaged() -> RefusedFileError:
    return RefusedFileError(
        _("This file is damaged, or no Word document. Open it in Word and save it anew.")
    )


def hostile() -> RefusedFileError:
    return RefusedFileError(
        _("This file holds something that a document doesn't need. Save it anew in Word.")
    )


def too_much() -> RefusedFileError:
    return RefusedFileError(_("This file unpacks to more than we read. Split it."))


def too_long() -> RefusedFileError:
    return RefusedFileError(_("This text is too long for one page. Split it into several."))


def check_length(*, pieces: int, letters: int) -> None:
    if pieces > MOST_PIECES or letters > MOST_LETTERS:
        raise too_long()


def check_cells(cells: int) -> None:
    if cells > MOST_CELLS:
        raise RefusedFileError(
            _(
                "The tables of this file have more than %(most)d cells. Offer the largest one as "
                "a file, and take it out here."
            )
            % {"most": MOST_CELLS}
        )


def check_pictures(count: int) -> None:
    if count > MOST_PICTURES:
        raise RefusedFileError(
            _("This file has more than %(most)d images. Split it, or take some out.")
            % {"most": MOST_PICTURES}
        )


def check_pixels(pixels: int) -> None:
    if pixels > MOST_PIXELS:
        raise RefusedFileError(
            _(
                "The images of this file are too large together. Let Word compress them "
                "(Picture Format), and choose it again."
            )
        )
