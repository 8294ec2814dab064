"""The words of a translation as a form: a field, a tick and what was seen, for every text."""

from collections.abc import Iterator
from hashlib import sha256

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.rich_text import get_rich_text_editor_widget
from wagtail.admin.widgets import AdminAutoHeightTextInput
from wagtail.documents import get_document_model
from wagtail.documents.widgets import AdminDocumentChooser

from core.segments import Segment, same_text
from desk.translation.services import Answer
from desk.translation.states import Line, State


class WordsForm(forms.Form):
    """The lines that are open on the screen.

    Words that were written anew count as done. A tick says that words are right as they stand; a
    tick without words, that the text is the same in this language.
    """

    def __init__(self, lines: list[Line], data=None):
        super().__init__(data)
        on_screen = [line for line in lines if data is None or _name("seen", line) in data]
        self.lines = {line.segment.path: line for line in on_screen}
        for line in on_screen:
            self.fields[_name("words", line)] = _words_field(line)
            self.fields[_name("done", line)] = forms.BooleanField(
                label=_("Done"), required=False, initial=line.is_done
            )
            self.fields[_name("seen", line)] = forms.CharField(
                initial=_mark(line.segment), required=False, widget=forms.HiddenInput
            )

    def rows(self) -> Iterator[dict]:
        """Each line with its fields, and with a heading where a part of the page begins."""
        heading, titles = None, self._file_titles()
        for line in self.lines.values():
            place = line.segment.place[:-1]
            yield {
                "line": line,
                "file": titles.get(line.segment.text) if line.segment.is_file else None,
                "heading": place if place != heading else (),
                **{name: self[_name(name, line)] for name in ("words", "done", "seen")},
            }
            heading = place

    def answers(self) -> Iterator[Answer]:
        """What is to be saved: nothing for what stays untranslated or as it was."""
        for line in self.lines.values():
            words = _text(self.cleaned_data[_name("words", line)])
            is_ticked = self.cleaned_data[_name("done", line)]
            is_edited = same_text(words) != same_text(_first_words(line))
            if line.state is State.MISSING:
                if is_ticked or (is_edited and words):
                    yield self._answer(line, words or line.segment.text)
            elif is_edited or is_ticked != line.is_done:
                yield self._answer(line, words, is_sure=is_edited or is_ticked)

    def _file_titles(self) -> dict[str, str]:
        keys = [line.segment.text for line in self.lines.values() if line.segment.is_file]
        files = get_document_model().objects.filter(pk__in=keys) if keys else ()
        return {str(file.pk): file.title for file in files}

    def _answer(self, line: Line, words: str, *, is_sure: bool = True) -> Answer:
        """The words with what they answer, if the source still says what was on the screen."""
        has_seen = self.cleaned_data[_name("seen", line)] == _mark(line.segment)
        text = same_text(line.segment.text) if is_sure and has_seen else line.before
        return Answer(line.segment.path, words, text)


def _name(part: str, line: Line) -> str:
    # The editor for formatted text looks its field up by a selector, in which a dot is a class.
    return f"{part}-{line.segment.path.replace('.', '__')}"


def _mark(segment: Segment) -> str:
    return sha256(same_text(segment.text).encode()).hexdigest()[:16]


def _first_words(line: Line) -> str:
    """What stands in the field at first; formatted text starts as the source's, for its links."""
    if line.state is not State.MISSING:
        return line.words
    return line.segment.text if line.segment.is_rich else ""


def _text(value) -> str:
    """What was filled in, or the key of the file that was chosen."""
    return str(getattr(value, "pk", value) or "")


def _words_field(line: Line) -> forms.Field:
    segment = line.segment
    if segment.is_file:
        files = get_document_model().objects.all()
        return forms.ModelChoiceField(
            files,
            label=_("Own file for this language"),
            required=False,
            initial=line.words or None,
            widget=AdminDocumentChooser,
            help_text=_("Without one, readers get the file of the source."),
        )
    options = {"label": segment.place[-1], "required": False, "initial": _first_words(line)}
    if segment.is_rich:
        widget = get_rich_text_editor_widget(features=segment.features and [*segment.features])
        # A label doesn't reach it: its field is hidden, and what is written in is no field.
        widget.options["ariaLabel"] = segment.place[-1]
        return forms.CharField(widget=widget, **options)
    if segment.is_address:
        return forms.URLField(assume_scheme="https", **options)
    widget = AdminAutoHeightTextInput() if segment.is_long else forms.TextInput()
    return forms.CharField(max_length=segment.limit, widget=widget, **options)
