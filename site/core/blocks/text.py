"""What running text is made of, on standard pages and inside steps."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.images.blocks import ImageBlock

from core.blocks.choosers import DocumentChooserBlock

TEXT_FEATURES = ["h2", "h3", "bold", "italic", "link", "document-link", "ol", "ul"]


class TextBlock(blocks.RichTextBlock):
    class Meta:
        icon = "pilcrow"
        label = _("Text")
        description = _("Paragraphs, headings and lists.")
        template = "core/blocks/text.html"
        preview_value = "<p>Wie wacht er op jullie, en weten jullie dat van elkaar?</p>"


class TipBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Title"), max_length=80)
    text = blocks.TextBlock(label=_("Text"), max_length=400)

    class Meta:
        icon = "help"
        label = _("Tip")
        description = _("Advice that stands apart from the text.")
        label_format = "{title}"
        template = "core/blocks/tip.html"
        preview_value = {
            "title": "Vraag, controleer niet",
            "text": "Zeg erbij dat je je eigen werk volgt.",
        }


class FigureBlock(blocks.StructBlock):
    image = ImageBlock(label=_("Image"))
    caption = blocks.CharBlock(label=_("Caption"), required=False, max_length=160)

    class Meta:
        icon = "image"
        label = _("Image")
        description = _("An image with its caption.")
        label_format = "{caption}"
        template = "core/blocks/image.html"
        preview_template = "core/blocks/image_preview.html"
        preview_value = {"caption": "De wand na de ketenwandeling"}


class TableBlock(TypedTableBlock):
    class Meta:
        icon = "table"
        label = _("Table")
        description = _("Rows and columns; give the table a caption.")
        template = "core/blocks/table.html"
        preview_value = {
            "caption": "Wie waarop wacht",
            "columns": [
                {"type": "text", "heading": "Afdeling"},
                {"type": "number", "heading": "Dagen"},
            ],
            "rows": [{"values": ["Vergunningen", 4]}, {"values": ["Juridische Zaken", 9]}],
        }


class FileBlock(blocks.StructBlock):
    document = DocumentChooserBlock(label=_("File"))
    title = blocks.CharBlock(
        label=_("Name"), required=False, max_length=100, help_text=_("Else the name of the file.")
    )

    class Meta:
        icon = "download"
        label = _("File")
        description = _("A file to download; its type and size are shown.")
        label_format = "{title}"
        template = "core/blocks/file.html"
        preview_template = "core/blocks/file_preview.html"
        preview_value = {"title": "Routekaart om in te vullen"}


class QuoteBlock(blocks.StructBlock):
    text = blocks.TextBlock(label=_("Quote"), max_length=300)
    role = blocks.CharBlock(
        label=_("Who said it"),
        required=False,
        max_length=80,
        help_text=_("A role and a department, not a name."),
    )

    class Meta:
        icon = "openquote"
        label = _("Quote")
        description = _("What somebody said about it.")
        label_format = "{text}"
        template = "core/blocks/quote.html"
        preview_value = {"text": "We hadden elkaars nummer nodig.", "role": "Medewerker loket"}


class BodyBlock(blocks.StreamBlock):
    """Running text: the body of a standard page, and of a step."""

    text = TextBlock(features=TEXT_FEATURES)
    tip = TipBlock()
    image = FigureBlock()
    table = TableBlock(
        [
            ("text", blocks.CharBlock(label=_("Text"), required=False)),
            ("number", blocks.DecimalBlock(label=_("Number"), required=False)),
        ]
    )
    file = FileBlock()
    quote = QuoteBlock()

    class Meta:
        icon = "doc-full"
        label = _("Content")
        template = "core/blocks/body.html"
