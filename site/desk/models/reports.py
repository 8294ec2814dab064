"""What the desk remembers: reports that were read out, and reminders that were sent."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Report(models.Model):
    """A report in the admin: what a right to read it, and the log of its exports, are about."""

    class Key(models.TextChoices):
        PATH_PERFORMANCE = "path_performance", _("Path performance")
        CONTENT_HEALTH = "content_health", _("Content health")
        UNANSWERED_SEARCHES = "unanswered_searches", _("Searches without results")
        COVERAGE = "coverage", _("Coverage")
        BACKGROUND_WORK = "background_work", _("Background work")

    key = models.CharField(_("key"), max_length=40, primary_key=True, choices=Key)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("report")
        verbose_name_plural = _("reports")
        default_permissions = ()
        permissions = [
            ("view_path_performance", "Can see how paths do"),
            ("view_content_health", "Can see the health of content"),
            ("view_unanswered_searches", "Can see searches without results"),
            ("view_coverage", "Can see which signals and themes have content"),
            ("view_background_work", "Can see background work, and try it again"),
        ]

    def __str__(self) -> str:
        return str(self.get_key_display())


class ReviewReminder(models.Model):
    """The one reminder of a page that is due for review on a day.

    It is kept together with the mail that is to be sent.
    """

    page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("page"),
        on_delete=models.CASCADE,
        related_name="review_reminders",
    )
    due_on = models.DateField(_("due on"))
    claim = models.UUIDField(_("claim"))
    claimed_at = models.DateTimeField(_("claimed at"))
    sent_at = models.DateTimeField(_("sent at"), null=True)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("reminder of a review")
        verbose_name_plural = _("reminders of reviews")
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["page", "due_on"], name="a_review_is_reminded_of_once"),
        ]

    def __str__(self) -> str:
        return f"{self.page_id} · {self.due_on}"
