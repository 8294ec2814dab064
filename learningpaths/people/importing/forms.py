from django import forms
from django.utils.translation import gettext_lazy as _


class UploadForm(forms.Form):
    """The file is looked at after the form is right."""

    file = forms.FileField(
        label=_("File"),
        help_text=_("Excel (.xlsx) or CSV, of 8 MB at most."),
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ".xlsx,.csv,.txt"}),
    )
    others_left = forms.BooleanField(
        label=_("Whoever isn't in this file has left"),
        required=False,
        help_text=_(
            "They can't sign in any more, and their placement ends today. What they learned is "
            "kept. Tick this only for a file of everybody."
        ),
    )


class AgreeForm(forms.Form):
    """What was shown, and how many are kept out if they are many."""

    fingerprint = forms.CharField(widget=forms.HiddenInput)
    leaving = forms.IntegerField(
        label=_("How many people can't sign in any more?"),
        required=False,
        min_value=0,
        help_text=_("Type the number, so that you don't keep many people out by mistake."),
    )
