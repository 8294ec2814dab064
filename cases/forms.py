from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm


class CaseForm(WagtailAdminPageForm):
    def clean_departments(self):
        departments = self.cleaned_data["departments"]
        if not self.is_deferred_validation and len(departments) < 2:
            raise forms.ValidationError(_("Choose two departments or more that took part."))
        return departments
