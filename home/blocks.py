"""What the front page is made of: tours for newcomers."""

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks import PageChooserBlock


class StopBlock(blocks.StructBlock):
    title = blocks.CharBlock(
        label=_("Title"), max_length=60, help_text=_("What somebody does there; verb first.")
    )
    text = blocks.CharBlock(label=_("What to see there"), max_length=160)
    page = PageChooserBlock(label=_("Page"), required=False)
    address = blocks.CharBlock(
        label=_("Or an address on this site"),
        required=False,
        max_length=200,
        help_text=_("For what is no page, such as /cms/."),
        validators=[RegexValidator(r"^/(?![/\\])", _("Begin with one slash."))],
    )

    class Meta:
        icon = "link"
        label = _("Stop")
        label_format = "{title}"
        description = _("One place of a tour, and what to look at.")
        preview_value = {"title": "Bekijk een leerpad", "text": "Zie wat je samen doet."}

    def clean(self, value):
        cleaned = super().clean(value)
        if not cleaned["page"] and not cleaned["address"]:
            problem = blocks.StructBlockValidationError
            raise problem({"page": ValidationError(_("Choose a page or give an address."))})
        return cleaned


class TourBlock(blocks.StructBlock):
    role = blocks.CharBlock(label=_("Role"), max_length=40)
    sentence = blocks.CharBlock(
        label=_("One sentence"), max_length=160, help_text=_("What somebody in this role wants.")
    )
    note = blocks.CharBlock(
        label=_("Note"), required=False, max_length=200, help_text=_("Such as how to sign in.")
    )
    stops = blocks.ListBlock(
        StopBlock(), label=_("Stops"), max_num=5, collapsed=True, help_text=_("Three to five.")
    )

    class Meta:
        icon = "globe"
        label = _("Tour")
        label_format = "{role}"
        description = _("A first round over the site for newcomers in one role.")
        preview_value = {"role": "Medewerker", "sentence": "Je wilt weten wie er na jou komt."}
