"""What was read from a file, until an editor makes a draft of it or lets it go."""

from uuid import uuid4

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from desk.importing.querysets import ImportQuerySet


class Import(models.Model):
    """The values of a page in the making. It is its owner's alone, and expires within a day.

    The file itself isn't kept: only what was read from it, and its images drawn anew.
    """

    class Kind(models.TextChoices):
        GUIDE = "guide", _("Guide")
        CASE = "case", _("Practice example")
        PATH = "path", _("Learning path")

    key = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="imports"
    )
    section = models.ForeignKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=8, choices=Kind)
    file_name = models.CharField(max_length=200)
    title = models.CharField(max_length=255)
    values = models.JSONField(default=dict)
    remarks = models.JSONField(default=list)
    created_at = models.DateTimeField(auto_now_add=True, db_index=True)
    made_at = models.DateTimeField(null=True)
    page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("page"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    objects = ImportQuerySet.as_manager()

    class Meta:
        verbose_name = _("import")
        verbose_name_plural = _("imports")

    def __str__(self):
        return self.title


class ImportedPicture(models.Model):
    """An image of the file, in the database: nobody else can ask for it there."""

    source = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="pictures")
    number = models.PositiveSmallIntegerField()
    content = models.BinaryField()
    extension = models.CharField(max_length=4)
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    alt = models.CharField(max_length=250, blank=True)

    class Meta:
        verbose_name = _("imported image")
        verbose_name_plural = _("imported images")
        constraints = [
            models.UniqueConstraint(
                fields=["source", "number"], name="an_imported_image_has_its_own_number"
            ),
        ]

    def __str__(self):
        return f"{self.source} {self.number + 1}"
