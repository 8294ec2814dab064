"""Our templates without their indentation: it is for who writes them, and a third of a page."""

import re

from django.template.loaders import filesystem

INDENTATION = re.compile(r"^[ \t]+", re.MULTILINE)


class Loader(filesystem.Loader):
    """Take the indentation from what a template says itself, never from what it is given.

    Lines stay lines, so that an error names the right one. Mails in plain text stay as they are.
    """

    def get_contents(self, origin) -> str:
        contents = super().get_contents(origin)
        return INDENTATION.sub("", contents) if origin.name.endswith(".html") else contents
