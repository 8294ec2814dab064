"""What the desk remembers: the roles it laid out, and when its jobs ran."""

from django.contrib.auth.models import Group
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Collection


class Role(models.Model):
    """A group that the site lays out itself, known by its key: its name may be changed.

    `given` is what the last release gave it, as `desk.roles` writes rights. What an
    administrator gave or took besides is known by comparing: it isn't kept here.
    """

    class Key(models.TextChoices):
        EDITORS = "editors", _("L&D editors")
        COMMUNICATIONS = "communications", _("Communications")
        FINAL_EDITORS = "final_editors", _("Final editors")
        ADMINISTRATORS = "administrators", _("Administrators")

    key = models.CharField(_("key"), max_length=20, choices=Key, unique=True)
    group = models.OneToOneField(
        Group, verbose_name=_("group"), on_delete=models.CASCADE, related_name="role"
    )
    collection = models.OneToOneField(
        Collection,
        verbose_name=_("own collection"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    given = models.JSONField(_("given rights"), default=list, blank=True)

    class Meta:
        verbose_name = _("role")
        verbose_name_plural = _("roles")

    def __str__(self) -> str:
        return self.group.name


class JobRun(models.Model):
    """What is remembered of a job that the clock starts: when it last ran, and how that went."""

    name = models.CharField(_("name"), max_length=50, unique=True)
    # Until when it is left alone: while it runs; in the past when nobody runs it.
    taken_until_at = models.DateTimeField(_("taken until"), default=timezone.now)
    succeeded_at = models.DateTimeField(_("last success"), null=True, blank=True)
    failed_at = models.DateTimeField(_("last failure"), null=True, blank=True)
    error = models.CharField(_("error"), max_length=500, blank=True)

    class Meta:
        verbose_name = _("run of a job")
        verbose_name_plural = _("runs of jobs")

    def __str__(self) -> str:
        return self.name
