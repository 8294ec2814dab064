"""The zip that a Word file is, opened with hard stops: nothing of it is written anywhere."""

import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from functools import cached_property
from typing import BinaryIO
from urllib.parse import unquote

from django.utils.translation import gettext as _

from manuscripts.markup import tree_of
from manuscripts.safety import MEGABYTE, MOST_PARTS, RefusedFileError, damaged, hostile, too_much

LARGEST_PART = 30 * MEGABYTE
LARGEST_WHOLE = 120 * MEGABYTE
HIGHEST_RATIO = 250  # of parts above a megabyte; a text compresses up to some sixty times
CHUNK = 64 * 1024
ENCRYPTED = 0x1
STRANGE_NAME = re.compile(r"^[/\\]|\\|(^|/)\.\.(/|$)|^[A-Za-z]:|[\x00-\x1f]")
MACROS = re.compile(r"vbaproject|vbadata|(^|/)macrosheets/|activex", re.IGNORECASE)
OFFICE = "application/vnd.openxmlformats-officedocument."
DOCUMENT = f"{OFFICE}wordprocessingml.document.main+xml"
OTHERS = ("spreadsheetml", "presentationml", "oasis.opendocument", "ms-excel", "ms-powerpoint")
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError)


class Package:
    """Reads parts by name, and counts what all of them unpack to.

    Raises RefusedFileError for whatever isn't a plain Word document.
    """

    def __init__(self, file: BinaryIO):
        self.unpacked = 0
        try:
            self.zip = zipfile.ZipFile(file)
            self.parts = {part.filename: part for part in self.zip.infolist()}
        except BROKEN as error:
            raise damaged() from error
        self._check_parts()
        self._check_kind()

    def _check_parts(self) -> None:
        parts = self.zip.infolist()
        if len(parts) > MOST_PARTS or len(self.parts) < len(parts):
            raise hostile()
        if any(STRANGE_NAME.search(name) for name in self.parts):
            raise hostile()
        if any(part.flag_bits & ENCRYPTED for part in parts):
            raise RefusedFileError(
                _("This file has a password. Save it without one, and choose it again.")
            )
        # Others can't be unpacked bit by bit, and Word doesn't use them.
        if any(part.compress_type not in {0, zipfile.ZIP_DEFLATED} for part in parts):
            raise hostile()
        if sum(part.file_size for part in parts) > LARGEST_WHOLE:
            raise too_much()
        if any(MACROS.search(name) for name in self.parts):
            raise _macros()

    def _check_kind(self) -> None:
        if "[Content_Types].xml" not in self.parts:
            raise damaged()
        types = [
            element.get("ContentType", "")
            for element in tree_of(self.chunks("[Content_Types].xml"))
        ]
        if any("macroEnabled" in kind for kind in types):
            raise _macros()
        if any(other in kind for kind in types for other in OTHERS):
            raise RefusedFileError(_("This is an Office file, but no Word document."))
        if DOCUMENT not in types:
            raise damaged()

    def chunks(self, name: str) -> Iterator[bytes]:
        """Unpack a part bit by bit, and stop where it gets more than a document needs."""
        try:
            part = self.zip.getinfo(name)
            with self.zip.open(part) as stream:
                size = 0
                while chunk := stream.read(CHUNK):
                    size += len(chunk)
                    self.unpacked += len(chunk)
                    if size > LARGEST_PART or self.unpacked > LARGEST_WHOLE:
                        raise too_much()
                    if size > MEGABYTE and size > HIGHEST_RATIO * max(part.compress_size, 1):
                        raise too_much()
                    yield chunk
        except KeyError as error:
            raise damaged() from error
        except BROKEN as error:
            raise damaged() from error

    def content(self, name: str) -> bytes:
        return b"".join(self.chunks(name))

    def __contains__(self, name: str) -> bool:
        return name in self.parts

    @cached_property
    def main_part(self) -> str:
        """Where the text stands; usually word/document.xml."""
        links = self.links_of("")
        targets = [link.target for link in links.values() if link.kind == "officeDocument"]
        if not targets or targets[0] not in self:
            raise damaged()
        return targets[0]

    def links_of(self, part: str) -> dict[str, "Link"]:
        """What a part refers to, by the id it uses."""
        folder, name = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", f"{name}.rels")
        if rels not in self:
            return {}
        return {
            element.get("Id", ""): Link(folder, element) for element in tree_of(self.chunks(rels))
        }


class Link:
    """From one part to another, or to somewhere outside; nothing outside is ever asked for."""

    def __init__(self, folder: str, element):
        self.kind = element.get("Type", "").rpartition("/")[2]
        self.is_outside = element.get("TargetMode") == "External"
        address = element.get("Target", "")
        if self.is_outside:
            self.target = address
        elif address.startswith("/"):
            self.target = posixpath.normpath(unquote(address)).lstrip("/")
        else:
            self.target = posixpath.normpath(posixpath.join(folder, unquote(address)))


def _macros() -> RefusedFileError:
    return RefusedFileError(
        _("This file has macros, which we don't accept. Save it as .docx without macros.")
    )
