"""Choosers that look at what lies at hand before they ask the database.

Wagtail looks up each choice three times while it saves a page: when it reads the form, when it
checks it, and when it sees whether anything changed. Three hundred questions for a long path.
"""

from wagtail import blocks
from wagtail.documents import blocks as documents
from wagtail.snippets import blocks as snippets

from core.at_hand import chosen_at_hand, keep_at_hand


class AtHandMixin:
    """A chooser that asks for what was chosen once in a request, or not at all.

    What isn't at hand as the very model that this chooser is for, Wagtail looks up, or refuses.
    """

    def value_from_form(self, value):
        if value is None or isinstance(value, self.model_class):
            return value
        found = chosen_at_hand(self.model_class, value)
        if found is None:
            found = super().value_from_form(value)
            keep_at_hand(found)
        return found

    def clean(self, value):
        """Leave out only the look-up of what the form checks; see `Field.clean` of Django."""
        is_choice = isinstance(value, self.model_class)
        found = chosen_at_hand(self.model_class, value.pk) if is_choice else None
        if found is None:
            return super().clean(value)
        self.field.validate(found)
        self.field.run_validators(found)
        return found


class PageChooserBlock(AtHandMixin, blocks.PageChooserBlock):
    pass


class SnippetChooserBlock(AtHandMixin, snippets.SnippetChooserBlock):
    pass


class DocumentChooserBlock(AtHandMixin, documents.DocumentChooserBlock):
    pass


# To a migration they are Wagtail's: what is stored is the same.
DECONSTRUCT_ALIASES = {
    PageChooserBlock: "wagtail.blocks.PageChooserBlock",
    SnippetChooserBlock: "wagtail.snippets.blocks.SnippetChooserBlock",
    DocumentChooserBlock: "wagtail.documents.blocks.DocumentChooserBlock",
}
