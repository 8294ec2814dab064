"""Panels in the editor that any kind of page has."""

from wagtail.admin.panels import Panel


class TranslationPanel(Panel):
    """On top of a translation: of which page it is one, and how far its words are."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "desk/translation/panel.html"

        def is_shown(self) -> bool:
            return self.instance.source_page is not None
