"""The file a backup is: a ZIP with the database, the uploads and a manifest, written last.

Its names become names of files again, so none is taken that could lead outside its place. All is
read and written in pieces: a backup is larger than memory.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path, PurePosixPath
from typing import IO, Self
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

FORMAT = 1
MANIFEST, DATABASE, UPLOADS = "manifest.json", "database", "uploads/"
PIECE = 1024 * 1024


class BrokenArchiveError(Exception):
    """A file that isn't the backup it was when it was made; says what is wrong with it."""


@dataclass(frozen=True)
class Manifest:
    """What a backup holds: to refuse it before anything is touched, and to prove it after."""

    made_at: str
    vendor: str
    versions: dict[str, str]
    migrations: list[list[str]]  # app and name
    rows: dict[str, int]  # by table
    emptied: list[str]  # tables that are kept without their rows
    sums: dict[str, str] = field(default_factory=dict)  # SHA-256 of every other member
    vanished: list[str] = field(default_factory=list)  # uploads that went while it was made
    format: int = FORMAT

    @property
    def uploads(self) -> list[str]:
        return [name.removeprefix(UPLOADS) for name in self.sums if name.startswith(UPLOADS)]

    @classmethod
    def read(cls, text: bytes) -> Self:
        try:
            facts = json.loads(text)
            if facts["format"] != FORMAT:
                raise BrokenArchiveError(f"its format is {facts['format']!r}, which is not known")
            return cls(**facts)
        except (ValueError, KeyError, TypeError) as error:
            raise BrokenArchiveError(f"its {MANIFEST} can't be read") from error


class Writer:
    """Adds members to a new backup, and remembers what they hold."""

    def __init__(self, file: IO[bytes]):
        self._zip = ZipFile(file, "w")
        self.sums: dict[str, str] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *what) -> None:
        self._zip.close()

    def add(self, name: str, source: IO[bytes], *, compressed: bool = False) -> None:
        """Take over what a file holds; what fails before its first piece leaves no trace."""
        pieces = pieces_of(source)
        first = next(pieces, b"")
        member = ZipInfo(name)
        member.compress_type = ZIP_DEFLATED if compressed else ZIP_STORED
        digest = hashlib.sha256(first)
        with self._zip.open(member, "w", force_zip64=True) as target:
            target.write(first)
            for piece in pieces:
                digest.update(piece)
                target.write(piece)
        self.sums[name] = digest.hexdigest()

    def finish(self, manifest: Manifest) -> None:
        text = json.dumps(asdict(manifest), indent=1, ensure_ascii=False)
        self._zip.writestr(MANIFEST, text, ZIP_DEFLATED)


class Archive:
    """A backup that is there; reading its manifest is the first thing one can do with it."""

    def __init__(self, path: Path):
        try:
            self._zip = ZipFile(path)
        except BadZipFile as error:
            raise BrokenArchiveError("it is no backup, or was cut off") from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *what) -> None:
        self._zip.close()

    def manifest(self) -> Manifest:
        """What it says it holds, after seeing that it holds just that, under safe names."""
        names = self._zip.namelist()
        if names.count(MANIFEST) != 1:
            raise BrokenArchiveError(f"it holds no {MANIFEST}")
        try:
            manifest = Manifest.read(self._zip.read(MANIFEST))
        except BadZipFile as error:
            raise BrokenArchiveError(f"its {MANIFEST} is damaged") from error
        if unsafe := [name for name in [*names, *manifest.sums] if not _is_safe(name)]:
            raise BrokenArchiveError(f"it holds {unsafe[0]!r}, which would lead outside its place")
        if sorted(names) != sorted([MANIFEST, *manifest.sums]) or DATABASE not in manifest.sums:
            raise BrokenArchiveError(f"it holds other files than its {MANIFEST} says")
        return manifest

    def check(self, manifest: Manifest) -> None:
        """Read every byte, and compare it with what was written."""
        for name, expected in manifest.sums.items():
            try:
                with self._zip.open(name) as member:
                    found = sum_of(member)
            except (BadZipFile, EOFError, OSError) as error:
                raise BrokenArchiveError(f"{name} is damaged: {error}") from error
            if found != expected:
                raise BrokenArchiveError(f"{name} isn't what it was")

    def open(self, name: str) -> IO[bytes]:
        return self._zip.open(name)

    def extract(self, name: str, target: Path) -> None:
        with self._zip.open(name) as source, target.open("wb") as file:
            for piece in pieces_of(source):
                file.write(piece)


def sum_of(file: IO[bytes]) -> str:
    digest = hashlib.sha256()
    for piece in pieces_of(file):
        digest.update(piece)
    return digest.hexdigest()


def pieces_of(file: IO[bytes]) -> Iterator[bytes]:
    return iter(lambda: file.read(PIECE), b"")


def _is_safe(name: str) -> bool:
    """Whether a member is one of ours: a plain relative path without a way up."""
    if name in {MANIFEST, DATABASE}:
        return True
    own = name.removeprefix(UPLOADS)
    parts = PurePosixPath(own).parts
    is_plain = own == "/".join(parts) and "\\" not in own and "\0" not in own
    return name.startswith(UPLOADS) and bool(parts) and is_plain and not {"..", "/"} & set(parts)
