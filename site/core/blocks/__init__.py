from core.blocks.choosers import DocumentChooserBlock, PageChooserBlock, SnippetChooserBlock
from core.blocks.text import TEXT_FEATURES, BodyBlock

__all__ = [
    "TEXT_FEATURES",
    "BodyBlock",
    "DocumentChooserBlock",
    "PageChooserBlock",
    "SnippetChooserBlock",
]
