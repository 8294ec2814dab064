"""What a practice example is made of: measured results, quotes, lessons."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class ResultBlock(blocks.StructBlock):
    """A figure with what makes it honest: how many cases, over which time, measured how."""

    what = blocks.CharBlock(label=_("What was measured"), max_length=120)
    before = blocks.CharBlock(label=_("Before"), max_length=20, required=False)
    after = blocks.CharBlock(label=_("After"), max_length=20)
    unit = blocks.CharBlock(
        label=_("Unit"), max_length=80, help_text=_("For example: working days")
    )
    n = blocks.IntegerBlock(
        label=_("Number of cases"),
        min_value=1,
        help_text=_("A figure without a sample is not published."),
    )
    period = blocks.CharBlock(label=_("Period"), max_length=120)
    how = blocks.CharBlock(label=_("How it was measured"), max_length=200)

    class Meta:
        icon = "order-up"
        label = _("Result")
        label_format = "{what}"
        description = _("A measured difference; the first one stands on the card.")
        template = "cases/blocks/result.html"
        preview_value = {
            "what": "Doorlooptijd",
            "before": "34",
            "after": "19",
            "unit": "werkdagen",
            "n": 42,
            "period": "Een kwartaal voor en na",
            "how": "Uit het zaaksysteem",
        }


class CaseQuoteBlock(blocks.StructBlock):
    text = blocks.TextBlock(label=_("Quote"), max_length=300, rows=2)
    role = blocks.CharBlock(label=_("Role"), max_length=100, help_text=_("A role, not a name."))
    has_consent = blocks.BooleanBlock(
        label=_("Whoever said it agreed"),
        required=False,
        help_text=_("Without consent the quote is not shown and the page is not published."),
    )

    class Meta:
        icon = "openquote"
        label = _("Quote")
        label_format = "{text}"
        description = _("What somebody who took part says about it.")
        template = "core/blocks/quote.html"
        preview_value = {"text": "We hadden elkaars nummer nodig.", "role": "Medewerker loket"}

    def clean(self, value):
        cleaned = super().clean(value)
        if not self.is_deferred_validation and not cleaned["has_consent"]:
            problem = ValidationError(_("Ask whoever said it before you publish."))
            raise blocks.StructBlockValidationError(block_errors={"has_consent": problem})
        return cleaned


class LessonBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Lesson"), max_length=100)
    text = blocks.TextBlock(label=_("Explanation"), max_length=400, rows=2)

    class Meta:
        icon = "help"
        label = _("Lesson")
        label_format = "{title}"
        description = _("What they would do otherwise next time.")
        template = "cases/blocks/lesson.html"
        preview_value = {"title": "Regel de uren vooraf", "text": "Het rooster stond al vast."}
