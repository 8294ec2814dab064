from django import forms
from django.utils.translation import gettext_lazy as _

from core.forms import PageForm


class CaseForm(PageForm):
    def clean_departments(self):
        departments = self.cleaned_data["departments"]
        if not self.is_deferred_validation and len(departments) < 2:
            raise forms.ValidationError(_("Choose two departments or more that took part."))
        return departments

    def clean_image(self):
        image = self.cleaned_data["image"]
        if not self.is_deferred_validation and image and not image.description:
            raise forms.ValidationError(
                _("Say what is to be seen: edit the image and fill in its description.")
            )
        return image
