"""What learners did: enrolments in paths, completions of steps, and their private notes.

These records outlive the content they refer to, so they protect the rows they point at.
"""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from learningpaths.progress.querysets import CompletionQuerySet, EnrolmentQuerySet, NoteQuerySet


class Enrolment(models.Model):
    """One run of a learner through a path.

    `completed_at` is an award: no later change of the path takes it away or moves it. Looking
    again at what changed since then only moves `looked_at`.
    """

    # Every record of a learner would otherwise cost rows in Wagtail's index of references.
    wagtail_reference_index_ignore = True

    learner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="enrolments"
    )
    outline = models.ForeignKey(
        "catalogue.PathOutline", on_delete=models.PROTECT, related_name="enrolments"
    )
    run = models.PositiveSmallIntegerField(_("run"), default=1)
    enrolled_at = models.DateTimeField(_("enrolled at"), default=timezone.now)
    completed_at = models.DateTimeField(_("completed at"), null=True, blank=True)
    withdrawn_at = models.DateTimeField(_("withdrawn at"), null=True, blank=True)
    looked_at = models.DateTimeField(
        _("looked again at"),
        null=True,
        blank=True,
        help_text=_("Up to when a finisher has seen what changed."),
    )

    objects = EnrolmentQuerySet.as_manager()

    class Meta:
        verbose_name = _("enrolment")
        verbose_name_plural = _("enrolments")
        constraints = [
            models.UniqueConstraint(
                fields=["learner", "outline", "run"], name="each_run_is_one_enrolment"
            ),
            models.UniqueConstraint(
                fields=["learner", "outline"],
                condition=Q(completed_at=None),
                name="one_unfinished_run_per_path",
            ),
            models.CheckConstraint(
                condition=Q(completed_at=None) | Q(withdrawn_at=None),
                name="an_award_is_not_withdrawn",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.learner} · {self.outline} · {self.run}"


class Completion(models.Model):
    """A step that a learner finished; undoing it keeps the record."""

    class Source(models.TextChoices):
        LEARNER = "learner", _("The learner")
        ATTENDANCE = "attendance", _("Attendance")
        PARTNER = "partner", _("A joint step")
        CHECK = "check", _("A check")
        STAFF = "staff", _("Staff")

    wagtail_reference_index_ignore = True

    enrolment = models.ForeignKey(Enrolment, on_delete=models.CASCADE, related_name="completions")
    step = models.ForeignKey(
        "catalogue.OutlineStep", on_delete=models.PROTECT, related_name="completions"
    )
    completed_at = models.DateTimeField(_("completed at"), default=timezone.now)
    undone_at = models.DateTimeField(_("undone at"), null=True, blank=True)
    source = models.CharField(_("source"), max_length=10, choices=Source, default=Source.LEARNER)

    objects = CompletionQuerySet.as_manager()

    class Meta:
        verbose_name = _("completion")
        verbose_name_plural = _("completions")
        constraints = [
            models.UniqueConstraint(
                fields=["enrolment", "step"],
                condition=Q(undone_at=None),
                name="a_step_is_done_once_per_run",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.enrolment} · {self.step}"


class Note(models.Model):
    """What a learner answered to a prompt, for their own eyes only.

    It keeps the question as it was asked, so that a later edit never puts an answer below
    another question. The statement of a reflection is answered with a score from 1 to 5.
    """

    wagtail_reference_index_ignore = True

    enrolment = models.ForeignKey(Enrolment, on_delete=models.CASCADE, related_name="notes")
    step = models.ForeignKey(
        "catalogue.OutlineStep", on_delete=models.PROTECT, related_name="notes"
    )
    prompt_id = models.UUIDField(_("prompt"))
    question = models.CharField(_("question"), max_length=200)
    text = models.TextField(_("answer"), max_length=4000, blank=True)
    score = models.PositiveSmallIntegerField(_("score"), null=True)
    saved_at = models.DateTimeField(_("saved at"), default=timezone.now)

    objects = NoteQuerySet.as_manager()

    class Meta:
        verbose_name = _("note")
        verbose_name_plural = _("notes")
        constraints = [
            models.UniqueConstraint(
                fields=["enrolment", "step", "prompt_id"], name="a_prompt_has_one_note_per_run"
            ),
            models.CheckConstraint(
                condition=Q(score=None) | Q(score__range=(1, 5)), name="a_score_is_one_to_five"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.enrolment} · {self.step}"
