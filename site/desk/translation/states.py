"""How far a translation is: decided from the page, its source and what was answered before.

A text is done when the page has words for it and they answer what the source says now. It has
changed when they answer what the source said before. Of a translation that nobody kept count of
yet, words that differ from the source's count as done.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from django.db.models import TextChoices
from django.utils.translation import pgettext_lazy

from core.models import BasePage
from core.segments import Segment, reworded, same_text, segments_of, stored, taken_fields, words_of


class State(TextChoices):
    """Of one text, and of a page: a page is as far as the text that is least far."""

    ABSENT = "absent", pgettext_lazy("translation", "No page")
    MISSING = "missing", pgettext_lazy("translation", "To be translated")
    CHANGED = "changed", pgettext_lazy("translation", "Changed since translated")
    DONE = "done", pgettext_lazy("translation", "Translated")


@dataclass(frozen=True, slots=True)
class Line:
    """A text of the source beside the words of the translation; `before` is what it said then."""

    segment: Segment
    words: str
    state: State
    before: str = ""

    @property
    def is_counted(self) -> bool:
        """Files are the source's as long as the translation has none of its own."""
        return bool(self.words) or not self.segment.is_file

    @property
    def is_done(self) -> bool:
        return self.state is State.DONE


@dataclass(frozen=True)
class Comparison:
    """A translation beside its source; `otherwise` names the fields in which it doesn't follow."""

    lines: tuple[Line, ...]
    otherwise: tuple[str, ...] = ()

    @property
    def total(self) -> int:
        return sum(line.is_counted for line in self.lines)

    @cached_property
    def done(self) -> int:
        return self._count(State.DONE)

    @cached_property
    def changed(self) -> int:
        return self._count(State.CHANGED)

    @cached_property
    def missing(self) -> int:
        return self._count(State.MISSING)

    @property
    def state(self) -> State:
        if self.changed or self.otherwise:
            return State.CHANGED
        return State.MISSING if self.missing else State.DONE

    def _count(self, state: State) -> int:
        return sum(line.state is state for line in self.lines if line.is_counted)


def compare(source: BasePage, page: BasePage, answered: Mapping[str, str] | None) -> Comparison:
    """Lay a translation beside its source, text by text in the source's order.

    `answered` is what the source said where a text was translated, None before anybody noted it.
    """
    words, segments = words_of(page), segments_of(source)
    if answered is None:
        answered = answers_of(source, page)
    for segment in segments:
        if segment.is_file and not answered.get(segment.path):
            words.pop(segment.path, None)
    lines = [
        _line(segment, words.get(segment.path, ""), answered.get(segment.path))
        for segment in segments
    ]
    return Comparison(tuple(lines), tuple(_otherwise(source, page, words)))


def answers_of(source: BasePage, page: BasePage) -> dict[str, str]:
    """What the words of a page answer if every text that differs from the source's does."""
    words, texts = words_of(page), {s.path: same_text(s.text) for s in segments_of(source)}
    return {path: text for path, text in texts.items() if same_text(words.get(path, text)) != text}


def followed(source: BasePage, words: Mapping[str, str]) -> dict:
    """The worded fields of a translation: built as the source is, with the words that there are."""
    values = reworded(source, words)
    source.fit_translation(values, words.keys())
    return values


def taken(page: BasePage) -> dict:
    """What a page decides for all its languages, in a form that can be compared and given on."""
    return {name: _fact(page, name) for name in taken_fields(type(page))}


def _line(segment: Segment, words: str, answered: str | None) -> Line:
    text = same_text(segment.text)
    if segment.is_file and not words:
        return Line(segment, "", State.DONE)
    if not words or answered is None:
        return Line(segment, words, State.MISSING)
    if answered == text:
        return Line(segment, words, State.DONE)
    return Line(segment, words, State.CHANGED, answered)


def _otherwise(source: BasePage, page: BasePage, words: Mapping[str, str]) -> list[str]:
    """The fields in which the page doesn't follow its source any more, in the editor's order."""
    built, present = followed(source, words), stored(page)
    streams = [name for name in built if isinstance(built[name], list)]
    theirs, ours = taken(source), taken(page)
    return [
        *[name for name in streams if built[name] != present[name]],
        *[name for name in theirs if theirs[name] != ours[name]],
    ]


def _fact(page: BasePage, name: str):
    field = page._meta.get_field(name)
    if not field.many_to_many:
        return getattr(page, field.attname)
    if field.name == "tags":
        return sorted(tag.name for tag in page.tags.all())
    return sorted(row.pk for row in getattr(page, name).all())
