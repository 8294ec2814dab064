"""What every public page has, whatever room it belongs to."""

from collections.abc import Iterable, Iterator

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page
from wagtail.search import index

from core.querysets import BasePageManager


class BasePage(Page):
    """A page with one sentence that stands in for it in lists, search and shared links."""

    summary = models.CharField(
        _("one sentence"),
        max_length=120,
        help_text=_("What the reader gets from it; shown on cards, in search and when shared."),
    )

    # What the page, and what its card, shows of other tables: one row each, and many.
    shows_one = ("locale",)
    card_shows_many = ()
    # Which dye and binding mark this kind of page in menus; none for a standard page.
    binding = ""
    # What it is in the register; a page without a kind isn't looked for.
    entry_kind = ""

    objects = BasePageManager()

    content_panels = [*Page.content_panels, FieldPanel("summary")]
    search_fields = [
        *Page.search_fields,
        index.SearchField("summary"),
        index.AutocompleteField("summary"),
    ]

    class Meta:
        abstract = True

    def address_within(self, context) -> str:
        """Where in this page a template is, as the end of an address; nowhere but in routes."""
        return ""

    def entry_labels(self) -> Iterable[tuple[str, str]]:
        """What the page is about, for filters and related pages: pairs of facet and value."""
        return ()

    def entry_texts(self) -> Iterable[str]:
        """What a search may find in the page, besides title and sentence, as plain text.

        Only what every reader of the page may read.
        """
        return ()

    def entry_names(self) -> Iterable[str]:
        """The names of what the page is about, in the page's language; a search weighs them."""
        return ()

    def entry_followers(self) -> Iterable["BasePage"]:
        """Other pages of which the entry may change when this page does."""
        return ()

    def plain_texts(self, *names: str) -> Iterator[str]:
        """The words in fields of the page, whatever they are made of, without markup."""
        for name in names:
            field, value = self._meta.get_field(name), getattr(self, name)
            if hasattr(field, "get_searchable_content"):
                yield from field.get_searchable_content(value)
            else:
                yield value
