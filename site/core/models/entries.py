"""The register: what lists, filters, search and suggestions know of each published page.

It follows the pages and can be made anew from them at any time (`rebuild_register`). Whether
somebody may see an entry is asked of its page, with `core.visibility`; the register never knows.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from core.querysets import EntryLabelQuerySet, EntryQuerySet


class Entry(models.Model):
    """A published page that readers may look for; in one language, of one kind."""

    page = models.OneToOneField(
        Page,
        verbose_name=_("page"),
        on_delete=models.CASCADE,
        primary_key=True,
        related_name="entry",
    )
    kind = models.CharField(_("kind"), max_length=10)
    language = models.CharField(_("language"), max_length=10)
    text = models.TextField(_("text"), help_text=_("What is searched, as plain text."))

    objects = EntryQuerySet.as_manager()

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("entry")
        verbose_name_plural = _("entries")
        indexes = [models.Index(fields=["language", "kind"], name="entries_of_a_kind")]

    def __str__(self) -> str:
        return f"{self.kind} {self.page_id}"


class EntryLabel(models.Model):
    """Something a page is about, as a filter asks for it: a facet and one of its values."""

    entry = models.ForeignKey(Entry, on_delete=models.CASCADE, related_name="labels")
    facet = models.CharField(_("facet"), max_length=20)
    value = models.CharField(_("value"), max_length=60)

    objects = EntryLabelQuerySet.as_manager()

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("label")
        verbose_name_plural = _("labels")
        constraints = [
            models.UniqueConstraint(
                fields=["facet", "value", "entry"], name="an_entry_has_a_label_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.facet}={self.value}"
