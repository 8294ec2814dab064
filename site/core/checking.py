"""What keeps a page from going live, at the place where an editor mends it.

A check is a small function from content to problems. They are asked when a page is published
in the editor and never for a draft; what is live already stays live.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from html import unescape

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.blocks import (
    Block,
    ListBlock,
    ListBlockValidationError,
    StreamBlock,
    StreamBlockValidationError,
    StructBlock,
    StructBlockValidationError,
)
from wagtail.models import Page
from wagtail.rich_text import extract_references_from_rich_text

from core.contents import Part, Path
from core.visibility import offered

HEADING = re.compile(r"<h([1-6])\b[^<>]*>((?:[^<]|<(?!/?h[1-6]\b))*)</h\1>")
# Text of an editor's browser: what can be no key of a page leads to none.
KEY = re.compile(r"[0-9]{1,18}")
TAG = re.compile(r"<[^<>]+>")
# What a pattern asks an editor to write, in each language of the site.
GUIDANCE = re.compile(r"\[(?:vul in|fill in): ?[^\]]*\]?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Problem:
    field: str
    path: Path
    message: str


def error_of(block: Block | None, value: object, problems: Iterable[Problem]) -> ValidationError:
    """One error for a field or block, with each problem at the block that it is about."""
    here, inside = [], defaultdict(list)
    for problem in problems:
        if problem.path and isinstance(block, StreamBlock | ListBlock | StructBlock):
            inside[problem.path[0]].append(replace(problem, path=problem.path[1:]))
        else:
            here.append(problem.message)
    if not inside:
        return ValidationError(here)
    if isinstance(block, StructBlock):
        children = {name: (block.child_blocks[name], value.get(name)) for name in inside}
        kind = StructBlockValidationError
    elif isinstance(block, ListBlock):
        children = {index: (block.child_block, value[index]) for index in inside}
        kind = ListBlockValidationError
    else:
        children = {index: (value[index].block, value[index].value) for index in inside}
        kind = StreamBlockValidationError
    errors = {place: error_of(*children[place], found) for place, found in inside.items()}
    return kind(block_errors=errors, non_block_errors=here)


def closed_targets(
    parts: Iterable[Part], *, moment: datetime, own: int | None = None
) -> Iterator[Problem]:
    """Choices of, and links to, pages that no reader can open; `own` is the page itself.

    Asks two queries, or none where nothing is chosen.
    """
    targets = [(part, key) for part in parts for key in _pages_in(part) if key != own]
    if not targets:
        return
    pages = {page.pk: page for page in Page.objects.filter(pk__in={key for _, key in targets})}
    is_open = {page.pk for page in offered(pages.values(), moment)}
    for part, key in targets:
        if key not in is_open:
            yield Problem(part.field, part.path, _why_closed(part, pages.get(key)))


def _pages_in(part: Part) -> list[int]:
    if isinstance(part.value, Page):
        return [part.value.pk]
    references = extract_references_from_rich_text(part.html) if part.html else ()
    keys = [str(key) for model, key, *_rest in references if issubclass(model, Page)]
    return list(dict.fromkeys(int(key) if KEY.fullmatch(key) else 0 for key in keys))


def _why_closed(part: Part, page: Page | None) -> str:
    if page is None:
        return _("A link leads to a page that was deleted. Take the link out.")
    names = {"title": page.title}
    if part.html:
        return (
            _(
                "The link to “%(title)s” leads nowhere: that page is not published. "
                "Publish it first, or take the link out."
            )
            % names
        )
    return (
        _("“%(title)s” is not published. Publish that page first, or choose another one.") % names
    )


def skipped_headings(parts: Iterable[Part]) -> Iterator[Problem]:
    """Headings more than one level below the one before them in the same text."""
    levels = {}
    for part in parts:
        if not part.html:
            continue
        # Texts that follow each other in one list of blocks are read as one.
        text = (part.field, part.path[:-1]) if part.path else (part.field, None)
        before = levels.get(text, _level_above(part.features))
        for level, words in HEADING.findall(part.html):
            if int(level) > before + 1:
                yield Problem(part.field, part.path, _why_skipped(words, before + 1))
            before = int(level)
        levels[text] = before


def _level_above(features: Iterable[str]) -> int:
    """The level of the heading that stands above a text: its own begin one below."""
    own = [int(name[1]) for name in features if re.fullmatch(r"h[1-6]", name)]
    return min(own, default=2) - 1


def _why_skipped(words: str, level: int) -> str:
    problem = _("The heading “%(heading)s” skips a level. Make it a heading %(level)d.")
    return problem % {"heading": unescape(TAG.sub("", words)).strip(), "level": level}


def left_guidance(parts: Iterable[Part]) -> Iterator[Problem]:
    """What a pattern asks to fill in, and nobody did yet."""
    for part in parts:
        text = part.html or (part.value if isinstance(part.value, str) else "")
        found = GUIDANCE.search(unescape(TAG.sub("", text)))
        if found:
            problem = _("Replace %(guidance)s by your own words.") % {"guidance": found.group()}
            yield Problem(part.field, part.path, problem)
