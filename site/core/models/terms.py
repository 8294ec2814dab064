"""Managed vocabularies: words that editors choose from, with a Dutch and an English name."""

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.search import index


class Term(index.Indexed, models.Model):
    """A word of a vocabulary. Its slug stands in addresses, so it stays when the name changes."""

    # What labels in the register call this vocabulary.
    facet = ""

    name_nl = models.CharField(_("name in Dutch"), max_length=80, unique=True)
    name_en = models.CharField(_("name in English"), max_length=80, blank=True)
    slug = models.SlugField(
        _("short name"), max_length=60, unique=True, help_text=_("Stands in addresses of filters.")
    )
    position = models.PositiveSmallIntegerField(_("position"), default=0)

    panels = [
        FieldRowPanel([FieldPanel("name_nl"), FieldPanel("name_en")]),
        FieldRowPanel([FieldPanel("slug"), FieldPanel("position")]),
    ]
    search_fields = [
        index.SearchField("name_nl"),
        index.SearchField("name_en"),
        index.AutocompleteField("name_nl"),
        index.AutocompleteField("name_en"),
    ]

    class Meta:
        abstract = True
        ordering = ["position", "name_nl"]

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """The name in the reader's language, or in Dutch where English is missing."""
        return (get_language() == "en" and self.name_en) or self.name_nl


class Theme(Term):
    """What a path, guide or example is about: privacy, leadership, digital skills…"""

    facet = "theme"

    class Meta(Term.Meta):
        verbose_name = _("theme")
        verbose_name_plural = _("themes")


class Signal(Term):
    """A symptom of departments working apart, in the words of who meets it."""

    facet = "signal"

    class Meta(Term.Meta):
        verbose_name = _("signal")
        verbose_name_plural = _("signals")


class OrganisationForm(Term):
    """How an organisation is built: line, project, matrix… What works differs with it."""

    class Meta(Term.Meta):
        verbose_name = _("organisation form")
        verbose_name_plural = _("organisation forms")
