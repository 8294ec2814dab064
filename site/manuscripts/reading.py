"""Read any file that we take, by what it holds."""

from typing import BinaryIO

from manuscripts.docx import read_docx
from manuscripts.markdown import read_markdown
from manuscripts.safety import kind_of
from manuscripts.tree import Manuscript

READERS = {"docx": read_docx, "markdown": read_markdown}


def read(file: BinaryIO, name: str) -> Manuscript:
    """The manuscript in a file. Raises RefusedFileError; writes and fetches nothing."""
    return READERS[kind_of(file, name)](file, name)
