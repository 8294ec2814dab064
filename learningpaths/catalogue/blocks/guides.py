"""What a guide is made of: moments of preparation, timed blocks, roles, pitfalls, measures."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks import DocumentChooserBlock, PageChooserBlock


class AlternativeBlock(blocks.StructBlock):
    text = blocks.TextBlock(label=_("When something else is better"), max_length=200, rows=2)
    page = PageChooserBlock(
        label=_("Then rather"), required=False, page_type=["catalogue.GuidePage"]
    )

    class Meta:
        icon = "cross"
        label = _("Alternative")
        label_format = "{text}"
        description = _("A situation in which this guide is not the answer, and what is.")
        preview_value = {"text": "Er speelt een conflict tussen twee mensen."}


class MomentBlock(blocks.StructBlock):
    moment = blocks.CharBlock(
        label=_("Moment"), max_length=60, help_text=_("For example: two weeks before.")
    )
    action = blocks.TextBlock(label=_("What to do"), max_length=400, rows=2)

    class Meta:
        icon = "date"
        label = _("Moment")
        label_format = "{moment}"
        description = _("Something to do before the meeting, and when.")
        preview_value = {"moment": "Een week vooraf", "action": "Vraag vijf bureaus."}


class RunSheetBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Title"), max_length=80)
    minutes = blocks.IntegerBlock(label=_("Minutes"), min_value=1, max_value=480)
    what = blocks.TextBlock(label=_("What happens"), max_length=600, rows=3)
    needed = blocks.CharBlock(label=_("Needed"), required=False, max_length=120)

    class Meta:
        icon = "time"
        label = _("Block of time")
        label_format = "{minutes} min · {title}"
        description = _("One part of the meeting; starting times follow from the minutes.")
        preview_value = {"title": "Aankomen", "minutes": 10, "what": "Heet iedereen welkom."}


class RoleBlock(blocks.StructBlock):
    name = blocks.CharBlock(label=_("Role"), max_length=60)
    task = blocks.TextBlock(label=_("Task"), max_length=300, rows=2)

    class Meta:
        icon = "user"
        label = _("Role")
        label_format = "{name}"
        description = _("Who does what during the meeting.")
        preview_value = {"name": "Tijdbewaker", "task": "Houdt de klok in de gaten."}


class MaterialBlock(blocks.StructBlock):
    text = blocks.CharBlock(label=_("What you need"), max_length=120)
    document = DocumentChooserBlock(label=_("File"), required=False)

    class Meta:
        icon = "download"
        label = _("Material")
        label_format = "{text}"
        description = _("Something to bring or to print; a file can be added.")
        preview_value = {"text": "Kaartjes in drie kleuren"}


class PitfallBlock(blocks.StructBlock):
    what = blocks.CharBlock(label=_("What happens"), max_length=100)
    remedy = blocks.TextBlock(label=_("What to do then"), max_length=400, rows=2)

    class Meta:
        icon = "warning"
        label = _("Pitfall")
        label_format = "{what}"
        description = _("What goes wrong now and then, and what helps.")
        preview_value = {"what": "Oplossen op de gang", "remedy": "Herhaal de spelregel."}


class MeasureBlock(blocks.StructBlock):
    what = blocks.CharBlock(label=_("What"), max_length=120)
    how = blocks.CharBlock(label=_("How"), max_length=160)
    when = blocks.CharBlock(label=_("When"), max_length=100)

    class Meta:
        icon = "clipboard-list"
        label = _("Measure")
        label_format = "{what}"
        description = _("How to see whether it worked.")
        preview_value = {
            "what": "Weet ik bij wie ik moet zijn?",
            "how": "Schaal van 1 tot 5",
            "when": "Voor en na",
        }
