"""What the editor of a page is told before it goes live, and when a reader lets a guide begin."""

from collections.abc import Iterator
from datetime import time

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.admin.forms.pages import CopyForm

from core.checking import Problem
from core.forms import PageForm
from learningpaths.catalogue.checking import opened_too_late, without_required_steps
from learningpaths.catalogue.patterns import PATTERNS


class LearningPathForm(PageForm):
    def clean_departments(self):
        departments = self.cleaned_data["departments"]
        if not self.is_deferred_validation and len(departments) < 2:
            raise forms.ValidationError(
                _("Choose two departments or more: a path is there to learn across a border.")
            )
        return departments

    def problems(self, cleaned: dict) -> Iterator[Problem]:
        yield from super().problems(cleaned)
        if "stages" in cleaned and self.instance.decides_structure:
            yield from without_required_steps(cleaned["stages"])
            yield from opened_too_late(cleaned["stages"], cleaned.get("expire_at"))


class StartForm(forms.Form):
    """What an editor begins a path from."""

    EMPTY = "empty"

    pattern = forms.ChoiceField(
        label=_("Begin with"),
        initial=EMPTY,
        widget=forms.RadioSelect,
        choices=[
            (EMPTY, _("An empty path")),
            *((key, each.name) for key, each in PATTERNS.items()),
        ],
        error_messages={
            "required": _("Choose what to begin with."),
            "invalid_choice": _("Choose what to begin with."),
        },
    )


class PathCopyForm(CopyForm):
    """Says what becomes of the learners, before an editor copies a path."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["new_title"].help_text = _(
            "A copy is a new path. Learners, what they did and their certificates stay with the "
            "original; the copy begins without anybody."
        )
        if "alias" in self.fields:
            self.fields["alias"].help_text = _(
                "The same path at another place: it follows every change, and learners keep one "
                "progress in both places."
            )


class GuideForm(PageForm):
    def clean_signals(self):
        signals = self.cleaned_data["signals"]
        if not self.is_deferred_validation and not 2 <= len(signals) <= 4:
            raise forms.ValidationError(_("Choose two to four signals."))
        return signals

    def clean_preparation(self):
        return self._required_stream("preparation")

    def clean_measures(self):
        return self._required_stream("measures")

    def clean_pitfalls(self):
        return self._required_stream("pitfalls", at_least=2)

    def clean_run_sheet(self):
        return self._required_stream("run_sheet")

    def _required_stream(self, name: str, at_least: int = 1):
        """Who runs a guide tomorrow can't do without these; a draft can."""
        stream = self.cleaned_data[name]
        if not self.is_deferred_validation and len(stream) < at_least:
            problem = ngettext("Add at least %(count)d.", "Add at least %(count)d.", at_least)
            raise forms.ValidationError(problem % {"count": at_least})
        return stream

    def clean(self):
        cleaned = super().clean()
        self._check_sum(cleaned.get("run_sheet"), cleaned.get("duration"))
        smallest, largest = cleaned.get("group_min"), cleaned.get("group_max")
        if smallest and largest and largest < smallest:
            self.add_error("group_max", _("The largest group is smaller than the smallest."))
        return cleaned

    def _check_sum(self, run_sheet, duration: int | None) -> None:
        if self.is_deferred_validation or not run_sheet or not duration:
            return
        total = sum(block.value["minutes"] or 0 for block in run_sheet)
        if total != duration:
            problem = _("The blocks add up to %(total)d minutes, the meeting takes %(duration)d.")
            self.add_error("run_sheet", problem % {"total": total, "duration": duration})


class BeginForm(forms.Form):
    """When a meeting begins, as people write it: 9.30, 9:30, 9u30 or just 9."""

    begin = forms.TimeField(
        label=_("Begins at"),
        help_text=_("For example 9.30."),
        input_formats=["%H.%M", "%H:%M", "%H,%M", "%Hu%M", "%Hh%M", "%H"],
        error_messages={
            "invalid": _("Write a time such as 9.30."),
            "required": _("Write a time such as 9.30."),
        },
        widget=forms.TextInput(attrs={"autocomplete": "off", "inputmode": "decimal", "size": 6}),
    )

    def clock_at(self, minutes: int) -> str:
        """The time so many minutes after the beginning, or nothing without one."""
        if not self.is_valid():
            return ""
        begin: time = self.cleaned_data["begin"]
        hours, minutes = divmod(begin.hour * 60 + begin.minute + minutes, 60)
        return f"{hours % 24}.{minutes:02}"
