"""The register: what lists, filters, search and suggestions know of each published page.

It follows the pages and can be made anew from them at any time (`rebuild_register`). Whether
somebody may see an entry is asked of its page, with `core.visibility`; the register never knows.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from core.querysets import EntryLabelQuerySet, EntryLineQuerySet, EntryQuerySet, WordQuerySet
from core.words import LONGEST


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
    summary = models.CharField(_("one sentence"), max_length=120, blank=True)
    text = models.TextField(_("text"), help_text=_("What is searched, as plain text."))
    # Of the release before, which goes on until its own restart; the next one takes it away.
    about = models.TextField(
        _("about"),
        blank=True,
        help_text=_("What a search counts, of thousands at once: some of the labels, in a line."),
    )

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


class EntryLine(models.Model):
    """All that a page is about in one line, and the number of that line; see `core.about`.

    Lists and search read the numbers of thousands of pages at once, so they stand apart from the
    texts of entries: a database reads whole rows.
    """

    page = models.OneToOneField(
        Page,
        verbose_name=_("page"),
        on_delete=models.CASCADE,
        primary_key=True,
        related_name="line",
    )
    language = models.CharField(_("language"), max_length=10)
    number = models.BigIntegerField(_("number"), db_index=True)
    labels = models.TextField(_("labels"))

    objects = EntryLineQuerySet.as_manager()

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("line of a page")
        verbose_name_plural = _("lines of pages")

    def __str__(self) -> str:
        return self.labels


class EntryWord(models.Model):
    """A word of a page, by its stem, and how much the page is about it; see `core.words`."""

    entry = models.ForeignKey(Entry, on_delete=models.CASCADE, related_name="words", db_index=False)
    language = models.CharField(_("language"), max_length=10)
    stem = models.CharField(_("stem"), max_length=LONGEST)
    weight = models.FloatField(_("weight"))

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("word of a page")
        verbose_name_plural = _("words of a page")
        constraints = [
            models.UniqueConstraint(fields=["entry", "stem"], name="an_entry_has_a_stem_once"),
        ]
        indexes = [
            models.Index(
                fields=["language", "stem", "entry", "weight"], name="entries_with_a_stem"
            ),
        ]

    def __str__(self) -> str:
        return self.stem


class Word(models.Model):
    """A form in which a word occurs on pages: for typing errors, beginnings and compounds.

    Words outlive the pages they stood on until the register is made anew; so whoever shows one
    asks whether it occurs on a page that the visitor may see.
    """

    language = models.CharField(_("language"), max_length=10)
    word = models.CharField(_("word"), max_length=LONGEST)
    backwards = models.CharField(
        _("backwards"), max_length=LONGEST, help_text=_("To find the words with an ending.")
    )
    stem = models.CharField(_("stem"), max_length=LONGEST)

    objects = WordQuerySet.as_manager()

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("word")
        verbose_name_plural = _("words")
        constraints = [
            models.UniqueConstraint(fields=["language", "word"], name="a_language_has_a_word_once"),
        ]
        indexes = [
            models.Index(fields=["language", "stem", "word"], name="words_of_a_stem"),
            models.Index(fields=["language", "backwards"], name="words_with_an_ending"),
        ]

    def __str__(self) -> str:
        return self.word
