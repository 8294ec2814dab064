"""Work that nobody waits for, and who does it."""

from uuid import uuid4

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.querysets import ErrandQuerySet


class Errand(models.Model):
    """One piece of work, stored in the transaction of what causes it, and done after that.

    It ends by being done, or by being dismissed after it failed. What it works with is kept as
    long as it may be needed, and not a moment longer: a mail is nobody else's.
    """

    class State(models.TextChoices):
        WAITING = "waiting", _("waits")
        TAKEN = "taken", _("is being done")
        FAILED = "failed", _("failed")
        DONE = "done", _("done")
        DISMISSED = "dismissed", _("dismissed")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    name = models.CharField(_("name"), max_length=200)
    about = models.CharField(_("about"), max_length=200, blank=True)
    arguments = models.JSONField(_("arguments"), default=dict, blank=True)
    language = models.CharField(_("language"), max_length=10)
    # What causes it, where the same could be asked for twice.
    key = models.CharField(_("cause"), max_length=200, null=True, blank=True, unique=True)

    asked_at = models.DateTimeField(_("asked"), default=timezone.now)
    # From when somebody may take it; while it is taken, when it may be taken away again.
    due_at = models.DateTimeField(_("due"), default=timezone.now)
    turn = models.UUIDField(_("turn"), null=True, blank=True, editable=False)
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    failed_at = models.DateTimeField(_("failed"), null=True, blank=True)
    ended_at = models.DateTimeField(_("ended"), null=True, blank=True)
    error = models.CharField(_("error"), max_length=500, blank=True)

    objects = ErrandQuerySet.as_manager()

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("background work")
        verbose_name_plural = _("background work")
        ordering = ["-asked_at"]
        indexes = [
            models.Index(
                fields=["due_at"],
                name="errands_that_wait",
                condition=models.Q(ended_at=None, failed_at=None),
            ),
            models.Index(
                fields=["failed_at"],
                name="errands_that_failed",
                condition=models.Q(ended_at=None, failed_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.about or self.name

    @property
    def state(self) -> State:
        if self.ended_at:
            return self.State.DISMISSED if self.failed_at else self.State.DONE
        if self.failed_at:
            return self.State.FAILED
        return self.State.TAKEN if self.turn else self.State.WAITING


class Worker(models.Model):
    """A process that does errands, and when it last said so."""

    name = models.CharField(_("name"), max_length=200, unique=True)
    started_at = models.DateTimeField(_("started"), default=timezone.now)
    seen_at = models.DateTimeField(_("last seen"), default=timezone.now)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("worker")
        verbose_name_plural = _("workers")

    def __str__(self) -> str:
        return self.name
