"""What the editor of a page is told before it goes live; a draft may still lack it."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm


class LearningPathForm(WagtailAdminPageForm):
    def clean_departments(self):
        departments = self.cleaned_data["departments"]
        if not self.is_deferred_validation and len(departments) < 2:
            raise forms.ValidationError(
                _("Choose two departments or more: a path is there to learn across a border.")
            )
        return departments


class GuideForm(WagtailAdminPageForm):
    def clean_signals(self):
        signals = self.cleaned_data["signals"]
        if not self.is_deferred_validation and not 2 <= len(signals) <= 4:
            raise forms.ValidationError(_("Choose two to four signals."))
        return signals

    def clean(self):
        cleaned = super().clean()
        smallest, largest = cleaned.get("group_min"), cleaned.get("group_max")
        if smallest and largest and largest < smallest:
            self.add_error("group_max", _("The largest group is smaller than the smallest."))
        return cleaned
