"""The passage of a text that best shows why a page was found, with the words marked."""

import re
from bisect import bisect_left
from collections.abc import Iterable

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

LENGTH = 200
BEFORE = 60
# What a letter looks like in a text that is read as it stands.
SHAPES = {
    "a": "aáàâäãå",
    "c": "cç",
    "e": "eéèêë",
    "i": "iíìîï",
    "n": "nñ",
    "o": "oóòôöõ",
    "u": "uúùûü",
    "y": "yýÿ",
}


def pattern_of(words: Iterable[str]) -> re.Pattern | None:
    """What finds words that are written as in `core.words` in a text as it stands."""
    longest_first = sorted(set(words), key=lambda word: (-len(word), word))
    if not longest_first:
        return None
    shapes = "|".join(_shape_of(word) for word in longest_first)
    return re.compile(rf"(?<![^\W_])(?:{shapes})(?:['’]s?)?(?![^\W_])", re.IGNORECASE)


def _shape_of(word: str) -> str:
    return "['’&-]?".join(
        f"[{SHAPES[letter]}]" if letter in SHAPES else re.escape(letter) for letter in word
    )


def marked(text: str, pattern: re.Pattern | None) -> SafeString:
    """The text, safe to show, with every word found in a `<mark>`."""
    if pattern is None:
        return escape(text)
    parts, end = [], 0
    for match in pattern.finditer(text):
        parts += [escape(text[end : match.start()]), f"<mark>{escape(match.group())}</mark>"]
        end = match.end()
    return mark_safe("".join([*parts, escape(text[end:])]))  # noqa: S308 -- escaped above


def best_passage(summary: str, text: str, pattern: re.Pattern | None) -> str:
    """About two hundred letters in which most of the words stand, and else the summary.

    A text that says the same thing twice counts once; of equals the first is taken, and the
    summary comes before all.
    """
    if pattern is None:
        return summary
    found = [(match.start(), match.group().lower()) for match in pattern.finditer(text)]
    best, most = None, len({match.group().lower() for match in pattern.finditer(summary)})
    starts = [start for start, _word in found]
    for number, start in enumerate(starts):
        last = bisect_left(starts, start + LENGTH - BEFORE)
        words = len({word for _start, word in found[number:last]})
        if words > most:
            best, most = start, words
    return summary if best is None else _around(text, best)


def _around(text: str, position: int) -> str:
    """Whole words around a position, within its own paragraph; dots where something is left out."""
    first = text.rfind("\n", 0, position) + 1
    start = max(first, position - BEFORE)
    if start > first:
        start = text.find(" ", start, position) + 1 or position
    last = text.find("\n", position)
    last = len(text) if last < 0 else last
    end = min(last, start + LENGTH)
    if end < last:
        space = text.rfind(" ", position, end + 1)
        end = end if space < 0 else space
    passage = text[start:end].strip()
    return f"{'… ' if start > first else ''}{passage}{' …' if end < last else ''}"
