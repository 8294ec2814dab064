"""Every upload, wherever uploads are kept: on disk or in a bucket."""

from collections.abc import Iterator
from typing import IO

from django.core.files import File
from django.core.files.storage import default_storage

from desk.backups.archive import sum_of


def names() -> Iterator[str]:
    """The name of each upload, in the order of folders."""
    yield from _below("")


def _below(folder: str) -> Iterator[str]:
    try:
        folders, files = default_storage.listdir(folder)
    except FileNotFoundError:
        return
    for name in sorted(filter(None, files)):
        yield f"{folder}/{name}".lstrip("/")
    for name in sorted(name for name in folders if name not in {"", "."}):
        yield from _below(f"{folder}/{name}".lstrip("/"))


def put(name: str, content: IO[bytes], expected: str) -> bool:
    """Let the upload of this name hold this; False if it did already."""
    if default_storage.exists(name):
        with default_storage.open(name) as present:
            if sum_of(present) == expected:
                return False
        default_storage.delete(name)
    written = default_storage.save(name, File(content, name=name))
    if written != name:
        default_storage.delete(written)
        raise FileExistsError(f"{name} can't be put in its place: something stands there.")
    return True


def remove_others(kept: set[str]) -> int:
    """Take away what isn't among these; return how many that were."""
    others = [name for name in names() if name not in kept]
    for name in others:
        default_storage.delete(name)
    return len(others)
