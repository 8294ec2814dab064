"""Read any file that we take, by what it holds."""

from typing import BinaryIO

from manuscripts.docx import read_docx
from manuscripts.safety import kind_of
from manuscripts.tree import Manuscript


def read(file: BinaryIO, name: str) -> Manuscript:
    """The manuscript in a file. Raises RefusedFileError; writes and fetches nothing."""
    return READERS[kind_of(file, name)](file, name)


def _read_markdown(file: BinaryIO, name: str) -> Manuscript:
    from manuscripts.markdown import read_markdown  # noqa: PLC0415 -- slow import

    return read_markdown(file, name)


READERS = {"docx": read_docx, "markdown": _read_markdown}
