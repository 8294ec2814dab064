"""What every public page has, whatever room it belongs to."""

from collections.abc import Collection, Iterable, Iterator
from typing import Any, Self

from django.db import models, transaction
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import Page, Revision
from wagtail.search import index

from core import headers
from core.forms import PageForm, refuse_older
from core.panels import TranslationPanel
from core.querysets import BasePageManager
from core.requests import request_in_hand


class BasePage(Page):
    """A page with one sentence that stands in for it in lists, search and shared links."""

    summary = models.CharField(
        _("one sentence"),
        max_length=120,
        help_text=_("What the reader gets from it; shown on cards, in search and when shared."),
    )
    reviewed_on = models.DateField(
        _("last reviewed on"),
        null=True,
        blank=True,
        help_text=_("When somebody last checked that everything here is still right."),
    )
    review_due_on = models.DateField(
        _("next review on"),
        null=True,
        blank=True,
        help_text=_("The owner gets a reminder. Leave empty for the usual time between reviews."),
    )

    # What the page, and what its card, shows of other tables: one row each, and many.
    shows_one = ("locale",)
    card_shows_many = ()
    # Which dye and binding mark this kind of page in menus; none for a standard page.
    binding = ""
    preview_sizes = [
        {
            "name": "mobile",
            "icon": "mobile-alt",
            "device_width": 390,
            "label": _("As on a phone"),
        },
        {
            "name": "tablet",
            "icon": "tablet-alt",
            "device_width": 768,
            "label": _("As on a tablet"),
        },
        {
            "name": "desktop",
            "icon": "desktop",
            "device_width": 1280,
            "label": _("As on a large screen"),
        },
    ]
    # What it is in the register; a page without a kind isn't looked for.
    entry_kind = ""

    # Whether a version of it is kept only if nobody kept one since it was read: see `PageForm`.
    must_be_newest = False

    # What every language decides for itself, besides its words, its address and its dates.
    own_in_each_language: tuple[str, ...] = ()

    objects = BasePageManager()

    base_form_class = PageForm
    content_panels = [TranslationPanel(), *Page.content_panels, FieldPanel("summary")]
    settings_panels = [
        *Page.settings_panels,
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("reviewed_on"), FieldPanel("review_due_on")])],
            heading=_("Review of the content"),
        ),
    ]
    # Nobody has reviewed a copy, nor a translation.
    exclude_fields_in_copy = ["reviewed_on", "review_due_on"]
    search_fields = [
        *Page.search_fields,
        index.SearchField("summary"),
        index.AutocompleteField("summary"),
    ]

    class Meta:
        abstract = True

    def get_url(self, request: HttpRequest | None = None, current_site=None) -> str | None:
        """The address, worked out once per request: a page leads to itself in several places."""
        if not isinstance(request, HttpRequest) or current_site is not None:
            return super().get_url(request, current_site)
        known = request.__dict__.setdefault("addresses", {})
        place = self.pk, self.url_path, get_language()
        if place not in known:
            known[place] = super().get_url(request)
        return known[place]

    def get_admin_display_title(self) -> str:
        """The title of the draft for who may edit it, and for others the published one.

        Wagtail shows other editors what the page is going to be called, as in a chooser.
        """
        request = request_in_hand()
        is_changed = self.live and self.draft_title != self.title
        if is_changed and request and not self.permissions_for_user(request.user).can_edit():
            return self.title
        return super().get_admin_display_title()

    def save_revision(self, *args, **options) -> Revision:
        """Wagtail's own. A form that saves by itself puts nothing older over what was published.

        Raises PermissionDenied where a version is newer than the one that was read.
        """
        with transaction.atomic():
            if self.must_be_newest:
                rows = Page.objects.select_for_update().filter(pk=self.pk)
                refuse_older(self, rows.values_list("latest_revision_id", flat=True).first())
            return super().save_revision(*args, **options)

    @cached_property
    def source_page(self) -> Self | None:
        """The page of which this one gives the words in another language; most have none."""
        if self.pk is None or self.alias_of_id:
            return None
        source = self.find_source()
        return source if source and source.pk != self.pk else None

    def find_source(self) -> Self | None:
        """The page that decides what all its languages have in common: the one made first."""
        family = type(self).objects.filter(translation_key=self.translation_key)
        return family.select_related("locale").eldest_first().first()

    def fit_translation(self, values: dict[str, Any], worded: Collection[str]) -> None:
        """Adjust the worded fields that a translation is about to get from this source.

        `worded` are the paths that have words in the other language; the values hold this page's
        own words at the others. Most pages show those to the reader.
        """

    def make_preview_request(self, *args, **kwargs):
        """Show a draft in which no form can be sent: a button in it would act for the editor."""
        response = super().make_preview_request(*args, **kwargs)
        headers.show_as_draft(response)
        return response

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

    def weak_spots(self) -> Iterable[str]:
        """What a good page of this kind has and this one lacks, as hints to its editor."""
        return ()

    def plain_texts(self, *names: str) -> Iterator[str]:
        """The words in fields of the page, whatever they are made of, without markup."""
        for name in names:
            field, value = self._meta.get_field(name), getattr(self, name)
            if hasattr(field, "get_searchable_content"):
                yield from field.get_searchable_content(value)
            else:
                yield value
