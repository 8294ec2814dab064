"""What changed in a published path, and who is told: as an editor chose it, and as it went live."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from learningpaths.catalogue.models.outlines import OutlineStage, OutlineStep, PathOutline
from learningpaths.catalogue.querysets import ChangeChoiceQuerySet, OutlineChangeQuerySet


class ChangeKind(models.TextChoices):
    """What can happen to a step, or to a stage, between two publications."""

    ADDED = "added", pgettext_lazy("change", "Added")
    RETURNED = "returned", pgettext_lazy("change", "Put back")
    REMOVED = "removed", pgettext_lazy("change", "Taken out")
    REQUIRED = "required", pgettext_lazy("change", "Required from now on")
    OPTIONAL = "optional", pgettext_lazy("change", "Extra from now on")
    RETARGETED = "retargeted", pgettext_lazy("change", "Leads to another page")
    KIND = "kind", pgettext_lazy("change", "Another kind of step")
    REWORDED = "reworded", pgettext_lazy("change", "Text changed")
    MOVED = "moved", pgettext_lazy("change", "Moved")
    RULE = "rule", pgettext_lazy("change", "Another rule")
    OPENS = "opens", pgettext_lazy("change", "Opens on another day")


class Reach(models.TextChoices):
    """How far the news of a change goes; awards and progress never depend on it."""

    TEXT_ONLY = "text_only", _("Text only: nobody is told")
    ON_THE_WAY = "on_the_way", _("New for everyone still on the way")
    LOOK_AGAIN = "look_again", _("Ask finishers to look again too")


class ChangeChoice(models.Model):
    """How far one change in one revision of a page goes, until that revision went live."""

    wagtail_reference_index_ignore = True

    revision = models.ForeignKey(
        "wagtailcore.Revision", on_delete=models.CASCADE, related_name="change_choices"
    )
    block_id = models.UUIDField(_("block"))
    kind = models.CharField(_("kind"), max_length=10, choices=ChangeKind)
    reach = models.CharField(_("reach"), max_length=10, choices=Reach)
    chosen_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    chosen_at = models.DateTimeField(_("chosen at"), default=timezone.now)
    applied_at = models.DateTimeField(_("applied at"), null=True, blank=True)

    objects = ChangeChoiceQuerySet.as_manager()

    class Meta:
        verbose_name = _("choice for a change")
        verbose_name_plural = _("choices for changes")
        constraints = [
            models.UniqueConstraint(
                fields=["revision", "block_id", "kind"],
                name="a_change_has_one_reach_in_a_revision",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} · {self.get_reach_display()}"


class OutlineChange(models.Model):
    """One change of a step or a stage that went live, and how far the news of it goes."""

    wagtail_reference_index_ignore = True

    outline = models.ForeignKey(PathOutline, on_delete=models.CASCADE, related_name="changes")
    stage = models.ForeignKey(
        OutlineStage, null=True, on_delete=models.CASCADE, related_name="changes"
    )
    step = models.ForeignKey(
        OutlineStep, null=True, on_delete=models.CASCADE, related_name="changes"
    )
    kind = models.CharField(_("kind"), max_length=10, choices=ChangeKind)
    reach = models.CharField(_("reach"), max_length=10, choices=Reach)
    changed_at = models.DateTimeField(_("changed at"))
    version = models.PositiveIntegerField(_("version"))

    objects = OutlineChangeQuerySet.as_manager()

    class Meta:
        verbose_name = _("change of a path")
        verbose_name_plural = _("changes of paths")
        constraints = [
            models.CheckConstraint(
                condition=Q(stage=None, step__isnull=False) | Q(stage__isnull=False, step=None),
                name="a_change_is_of_a_step_or_a_stage",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.subject} · {self.get_kind_display()}"

    @property
    def subject(self) -> OutlineStep | OutlineStage:
        return self.step or self.stage

    @property
    def is_current(self) -> bool:
        """Whether it is still so: what was added may be gone, what was taken out may be back."""
        return (self.subject.retired_at is not None) == (self.kind == ChangeKind.REMOVED)
