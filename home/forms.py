from django import forms
from django.utils.translation import gettext_lazy as _

from home.facets import FACETS


class SearchForm(forms.Form):
    """What stands in the address of a search; the names are Dutch in every language."""

    q = forms.CharField(label=_("What are you looking for?"), max_length=200, required=False)
    soort = forms.SlugField(required=False)
    thema = forms.SlugField(required=False)
    signaal = forms.SlugField(required=False)
    afdeling = forms.SlugField(required=False)
    letterlijk = forms.BooleanField(required=False)

    @property
    def chosen(self) -> dict[str, str]:
        """What was chosen of each facet; what can't be a value of one was not."""
        chosen = {name: self.cleaned_data.get(facet.parameter) for name, facet in FACETS.items()}
        return {facet: value for facet, value in chosen.items() if value}

    @property
    def asks_something(self) -> bool:
        return (
            self.is_bound
            and "q" in self.cleaned_data
            and any([self.cleaned_data["q"], *self.chosen])
        )
