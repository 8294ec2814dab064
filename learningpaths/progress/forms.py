"""What learners fill in on a step: an answer to a check, notes to prompts."""

from collections.abc import Sequence
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from learningpaths.catalogue.blocks.steps import wrong_answers
from learningpaths.catalogue.changes import Change
from learningpaths.catalogue.models import OutlineChange, OutlineStep, PathOutline, Reach
from learningpaths.catalogue.reach import Choices
from learningpaths.progress.services import Answer

SCORES = [(number, str(number)) for number in range(1, 6)]


class CheckForm(forms.Form):
    """One question; the answers stand in an order that is the same for everybody."""

    answer = forms.ChoiceField(
        widget=forms.RadioSelect,
        error_messages={
            "required": _("Choose an answer."),
            "invalid_choice": _("Choose one of the answers."),
        },
    )

    def __init__(self, *args, content, **kwargs):
        super().__init__(*args, **kwargs)
        self.right = content.value["right"].strip()
        self.why = content.value["why"]
        answers = sorted({self.right, *wrong_answers(content.value)})
        self.fields["answer"].label = content.value["question"]
        self.fields["answer"].choices = [(answer, answer) for answer in answers]

    def clean_answer(self):
        answer = self.cleaned_data["answer"]
        if answer != self.right:
            raise forms.ValidationError(_("Not this one. Look again and choose another answer."))
        return answer


class ReachForm(forms.Form):
    """For each change of a path how far the news of it goes, as far as that makes sense."""

    def __init__(self, *args, changes: Sequence[Change], chosen: Choices, **kwargs):
        super().__init__(*args, **kwargs)
        self.changes = changes
        for change in changes:
            label = _("Who is told of: %(change)s, %(title)s")
            self.fields[self._name(change)] = forms.ChoiceField(
                label=label % {"change": change.kind.label, "title": change.title},
                choices=[(reach.value, reach.label) for reach in change.reaches],
                initial=chosen[change.key],
                widget=forms.Select(attrs={"class": "w-w-full"}),
            )

    def _name(self, change: Change) -> str:
        return f"{change.block_id}-{change.kind}"

    @property
    def rows(self) -> list[tuple[Change, forms.BoundField]]:
        return [(change, self[self._name(change)]) for change in self.changes]

    @property
    def choices(self) -> Choices:
        """What was chosen, by the key of the change; after `is_valid`."""
        return {change.key: Reach(self.cleaned_data[self._name(change)]) for change in self.changes}


class LookAgainForm(forms.Form):
    """Up to which change of a path a finisher has looked again."""

    change = forms.ModelChoiceField(OutlineChange.objects.none())

    def __init__(self, *args, outline: PathOutline, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["change"].queryset = outline.changes.all()


class NoteField(forms.CharField):
    """Text of which the length is counted as the browser does: a new line is one character."""

    def to_python(self, value):
        return super().to_python(value).replace("\r\n", "\n")


class NotesForm(forms.Form):
    """A field for each prompt of a step, and a five-point scale for its statement."""

    def __init__(self, *args, step: OutlineStep, content, notes=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.step = step
        kept = {note.prompt_id: note for note in notes}
        statement = content.value.get("statement")
        if statement:
            self._add_scale(statement, kept.get(step.block_id))
        for prompt in content.value.get("prompts") or ():
            self._add_prompt(prompt, kept.get(UUID(prompt.id)))

    def _add_scale(self, statement: str, note) -> None:
        self.fields["score"] = forms.TypedChoiceField(
            label=statement,
            choices=SCORES,
            coerce=int,
            empty_value=None,
            required=False,
            widget=forms.RadioSelect,
            initial=note and note.score,
        )

    def _add_prompt(self, prompt, note) -> None:
        asked_before = note.question if note and note.question != prompt.value else ""
        before = _("When you answered, the question was: %(question)s")
        self.fields[f"note-{prompt.id}"] = NoteField(
            label=prompt.value,
            help_text=before % {"question": asked_before} if asked_before else "",
            max_length=4000,
            required=False,
            widget=forms.Textarea(attrs={"rows": 4}),
            initial=note and note.text,
        )

    @property
    def unasked(self) -> list[str]:
        """What was written below questions that the step doesn't ask any more."""
        names = [name for name in self.data if name.startswith("note-")]
        texts = [self.data[name] for name in names if name not in self.fields]
        return [text for text in texts if text.strip()]

    @property
    def answers(self) -> list[Answer]:
        """What was filled in, with the questions as they were asked; after `is_valid`.

        A form of before an edit lacks a question: what was answered to it stays as it is.
        """
        answers = []
        sent = {name: value for name, value in self.cleaned_data.items() if name in self.data}
        for name, value in sent.items():
            question = str(self.fields[name].label)
            if name == "score":
                answers.append(Answer(self.step.block_id, question, score=value))
            else:
                answers.append(Answer(UUID(name.removeprefix("note-")), question, text=value))
        return answers
