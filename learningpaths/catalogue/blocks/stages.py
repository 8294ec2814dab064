"""Stages: the parts of a learning path, each with a rule for finishing its steps."""

from django.core.exceptions import ValidationError
from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks import SnippetChooserBlock
from learningpaths.catalogue.blocks.steps import StepsBlock


class Rule(TextChoices):
    """What finishes a stage. Steps that aren't required count in none of them."""

    IN_ORDER = "in_order", _("All required steps, in this order")
    ANY_ORDER = "any_order", _("All required steps, in any order")
    AT_LEAST = "at_least", _("At least a number of the required steps")


class StageBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Title"), max_length=120)
    weeks = blocks.CharBlock(
        label=_("When"), required=False, max_length=60, help_text=_("For example: Week 1 and 2.")
    )
    intro = blocks.TextBlock(label=_("Introduction"), required=False, max_length=400, rows=2)
    leading = blocks.ListBlock(
        SnippetChooserBlock("people.Department", label=_("Department")),
        label=_("Departments that lead"),
        default=[],
        help_text=_("They are on top in the weave. Leave empty when all take part."),
    )
    opens_on = blocks.DateBlock(
        label=_("Opens on"), required=False, help_text=_("Before that day nobody can finish it.")
    )
    rule = blocks.ChoiceBlock(label=_("To finish"), choices=Rule.choices, default=Rule.ANY_ORDER)
    at_least = blocks.IntegerBlock(
        label=_("How many"),
        required=False,
        min_value=1,
        help_text=_("Only with “at least a number”."),
    )
    steps = StepsBlock(label=_("Steps"))

    class Meta:
        icon = "folder-open-inverse"
        label = _("Stage")
        description = _("A part of the path, with its own steps and its own rule.")
        label_format = "{title}"
        template = "catalogue/blocks/stage.html"
        preview_value = {"title": "Elkaars bureau zien", "weeks": "Week 1 en 2"}
        form_layout = blocks.BlockGroup(
            ["title", "steps"],
            settings=["weeks", "intro", "leading", "opens_on", "rule", "at_least"],
        )

    def clean(self, value):
        cleaned = super().clean(value)
        if cleaned["rule"] != Rule.AT_LEAST:
            cleaned["at_least"] = None
            return cleaned
        choice = sum(bool(step.value["required"]) for step in cleaned["steps"])
        if not self.is_deferred_validation and not 0 < (cleaned["at_least"] or 0) <= choice:
            problem = ValidationError(
                _("Choose a number from 1 to %(choice)d, the required steps of this stage."),
                params={"choice": choice},
            )
            raise blocks.StructBlockValidationError(block_errors={"at_least": problem})
        return cleaned
