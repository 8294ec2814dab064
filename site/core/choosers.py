"""Choosing a term or a department in the editor."""

from wagtail.snippets.views.chooser import SnippetChooserViewSet, SnippetCreateView


class NothingMadeView(SnippetCreateView):
    """Refuse what no window leads to: Wagtail has an address for it, and no form."""

    def can_create(self) -> bool:
        return False


class OnlyChoosingViewSet(SnippetChooserViewSet):
    """What is chosen is made on a screen of its own, in both languages."""

    create_view_class = NothingMadeView
