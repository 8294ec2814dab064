"""The outline of a path: what it asks of a learner, in rows that records can point at.

Editors never touch these rows. Publishing a path projects its stages into them
(`services.project_path`); what disappears from a path is retired, never deleted.
"""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from learningpaths.catalogue.blocks import Rule
from learningpaths.catalogue.querysets import OutlineStepQuerySet, PathOutlineQuerySet


class OutlineRow(models.Model):
    """A row with a title in each language its path is published in."""

    titles = models.JSONField(_("titles"), default=dict)
    retired_at = models.DateTimeField(_("retired at"), null=True, blank=True)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.title_in(self.source_language)

    def language_in(self, language: str) -> str:
        """The language in which `title_in` answers for this one."""
        return language if self.titles.get(language) else self.source_language

    def title_in(self, language: str) -> str:
        """Return the title in a language, or in the source language where that has none."""
        return self.titles.get(language) or self.titles.get(self.source_language, "")

    @property
    def source_language(self) -> str:
        return self.outline.language


class PathOutline(OutlineRow):
    """One path in all its languages; it stays when its pages go."""

    key = models.UUIDField(_("key"), unique=True, editable=False)
    page = models.ForeignKey(
        "catalogue.LearningPathPage",
        verbose_name=_("source page"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    language = models.CharField(_("source language"), max_length=20)
    has_certificate = models.BooleanField(_("with a certificate"), default=False)
    structure_hash = models.CharField(max_length=64, editable=False)
    structure_version = models.PositiveIntegerField(_("version"), default=0)

    objects = PathOutlineQuerySet.as_manager()

    class Meta:
        verbose_name = _("path outline")
        verbose_name_plural = _("path outlines")

    @property
    def source_language(self) -> str:
        return self.language


class OutlineStage(OutlineRow):
    """A part of a path and what finishes it; before `opens_on` nobody can finish a step of it."""

    outline = models.ForeignKey(PathOutline, on_delete=models.CASCADE, related_name="stages")
    block_id = models.UUIDField(_("block"), db_index=True)
    position = models.PositiveSmallIntegerField(_("position"))
    rule = models.CharField(_("rule"), max_length=10, choices=Rule)
    at_least = models.PositiveSmallIntegerField(_("how many"), null=True)
    opens_on = models.DateField(_("opens on"), null=True)

    class Meta:
        verbose_name = _("stage")
        verbose_name_plural = _("stages")
        constraints = [
            models.UniqueConstraint(fields=["outline", "block_id"], name="a_block_is_one_stage"),
            models.CheckConstraint(
                # A check that comes out as NULL passes, so NULL is refused by name.
                condition=Q(rule=Rule.AT_LEAST, at_least__isnull=False, at_least__gte=1)
                | (~Q(rule=Rule.AT_LEAST) & Q(at_least=None)),
                name="at_least_comes_with_a_number",
            ),
        ]


class OutlineStep(OutlineRow):
    """One thing that a path asks. Its kinds are the names of the blocks in a stage."""

    class Kind(models.TextChoices):
        READ = "read", pgettext_lazy("kind of step", "Read")
        TEXT = "text", pgettext_lazy("kind of step", "Read")
        WATCH = "watch", pgettext_lazy("kind of step", "Watch")
        PRACTISE = "practise", pgettext_lazy("kind of step", "Do")
        REFLECT = "reflect", pgettext_lazy("kind of step", "Reflect")
        CHECK = "check", pgettext_lazy("kind of step", "Check")
        LINK = "link", pgettext_lazy("kind of step", "Look up")
        SESSION = "session", pgettext_lazy("kind of step", "Meet")
        JOINT = "joint", pgettext_lazy("kind of step", "Together")
        CHALLENGE = "challenge", pgettext_lazy("kind of step", "Challenge")

    outline = models.ForeignKey(PathOutline, on_delete=models.CASCADE, related_name="steps")
    stage = models.ForeignKey(OutlineStage, on_delete=models.PROTECT, related_name="steps")
    block_id = models.UUIDField(_("block"), db_index=True)
    position = models.PositiveSmallIntegerField(_("position"))
    kind = models.CharField(_("kind"), max_length=10, choices=Kind)
    is_required = models.BooleanField(_("required"))
    is_open = models.BooleanField(_("open to everybody"), default=True)
    minutes = models.PositiveSmallIntegerField(_("minutes"), null=True)
    target_key = models.UUIDField(_("page it points at"), null=True, db_index=True)
    words_hash = models.CharField(max_length=64, blank=True, editable=False)

    objects = OutlineStepQuerySet.as_manager()

    class Meta:
        verbose_name = _("step")
        verbose_name_plural = _("steps")
        constraints = [
            models.UniqueConstraint(fields=["outline", "block_id"], name="a_block_is_one_step"),
        ]

    @property
    def short_id(self) -> str:
        """The part of the block id that stands in addresses."""
        return self.block_id.hex[:8]
