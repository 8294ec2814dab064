"""What an editor is asked: which file becomes what, and what each image shows."""

from django import forms
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.models import Collection, Page

from desk.importing.kinds import Kind
from desk.importing.services import Choice
from desk.models import ImportedPicture

LARGEST_SHOWN = 320  # pixels wide, beside the question what it shows


class UploadForm(forms.Form):
    """The section decides the language; the file is looked at after the form is right."""

    place = forms.ChoiceField(label=_("What it becomes, and where"))
    file = forms.FileField(
        label=_("File"),
        help_text=_("Word (.docx) or Markdown (.md), of 20 MB at most."),
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ".docx,.md,.markdown,.txt"}),
    )

    def __init__(self, *args, places: list[tuple[Kind, Page]], **options):
        super().__init__(*args, **options)
        self.places = {f"{kind.name}-{section.pk}": (kind, section) for kind, section in places}
        self.fields["place"].choices = [
            (key, _place_label(kind, section)) for key, (kind, section) in self.places.items()
        ]

    @property
    def chosen_place(self) -> tuple[Kind, Page]:
        return self.places[self.cleaned_data["place"]]


def _place_label(kind: Kind, section: Page) -> str:
    return _("%(kind)s, in %(section)s (%(language)s)") % {
        "kind": capfirst(kind.model._meta.verbose_name),
        "section": section.title,
        "language": section.locale.get_display_name(),
    }


class PictureForm(forms.Form):
    """An image that is kept has a text, or is said to need none."""

    alt = forms.CharField(
        label=_("What does the image show?"),
        max_length=250,
        required=False,
        help_text=_("For who can't see it: one sentence with what it adds to the text."),
    )
    is_decorative = forms.BooleanField(
        label=_("It is decoration and needs no text"), required=False
    )
    is_left_out = forms.BooleanField(label=_("Leave this image out"), required=False)

    def __init__(self, *args, picture: ImportedPicture, **options):
        options |= {"prefix": f"picture-{picture.number}", "initial": {"alt": picture.alt}}
        super().__init__(*args, **options)
        self.picture = picture

    def clean(self):
        cleaned = super().clean()
        is_settled = cleaned.get("is_decorative") or cleaned.get("is_left_out")
        if not is_settled and not cleaned.get("alt") and not self.has_error("alt"):
            self.add_error(
                "alt", _("Say what the image shows, or tick that it is decoration or left out.")
            )
        return cleaned

    @property
    def shown_width(self) -> int:
        return min(self.picture.width, LARGEST_SHOWN)

    @property
    def shown_height(self) -> int:
        return max(1, round(self.picture.height * self.shown_width / self.picture.width))

    @property
    def choice(self) -> Choice:
        return Choice(
            alt=self.cleaned_data["alt"],
            is_decorative=self.cleaned_data["is_decorative"],
            is_wanted=not self.cleaned_data["is_left_out"],
        )


class CollectionForm(forms.Form):
    """Where the images go, for who may add them in more collections than one."""

    collection = forms.ModelChoiceField(
        Collection.objects.none(), label=_("Collection of the images"), empty_label=None
    )

    def __init__(self, *args, collections, **options):
        super().__init__(*args, **options)
        self.fields["collection"].queryset = collections
        # One of their own before the one of all.
        own = [collection for collection in collections if not collection.is_root()]
        self.fields["collection"].initial = (own or list(collections))[0].pk
