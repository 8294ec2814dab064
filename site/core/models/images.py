"""Images with what a publisher must know of them: who made it, and who agreed to be on it."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition
from wagtail.images.models import Image as WagtailImage


class SiteImage(AbstractImage):
    credit = models.CharField(
        _("maker"), max_length=120, blank=True, help_text=_("Shown below the image.")
    )
    licence = models.CharField(_("licence"), max_length=80, blank=True)
    has_consent = models.BooleanField(
        _("the people in it agreed"),
        default=False,
        help_text=_("Everybody who can be recognised has agreed to this use."),
    )

    admin_form_fields = (*WagtailImage.admin_form_fields, "credit", "licence", "has_consent")

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")


class Rendition(AbstractRendition):
    image = models.ForeignKey(SiteImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"],
                name="an_image_is_rendered_once_per_filter",
            ),
        ]
