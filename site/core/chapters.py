"""The chapters of a long text: its headings get an address, and a list of them leads to each."""

import re
from dataclasses import dataclass
from html import unescape

from django.utils.html import strip_tags
from django.utils.safestring import SafeString
from django.utils.text import slugify

HEADING = re.compile(r"<h2(?P<attributes>[^>]*)>(?P<title>.*?)</h2>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Chapter:
    anchor: str
    title: SafeString


def with_chapters(html: str) -> tuple[SafeString, list[Chapter]]:
    """The text with an id on each heading of the second level, and those headings in order.

    Takes HTML that is safe already. The number keeps apart headings with the same words.
    """
    chapters = []

    def anchored(heading: re.Match) -> str:
        title = strip_tags(heading["title"]).strip()
        anchor = f"{len(chapters) + 1}-{slugify(unescape(title))}".rstrip("-")
        chapters.append(Chapter(anchor, SafeString(title)))
        return f'<h2 id="{anchor}"{heading["attributes"]}>{heading["title"]}</h2>'

    return SafeString(HEADING.sub(anchored, html)), chapters
