"""What translations were made of, so that a change of their source shows."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Translation(models.Model):
    """The source's words that a page in another language answers, by their path.

    The words in the other language stand in the page itself, in its drafts and its history.
    """

    page = models.OneToOneField(
        "wagtailcore.Page",
        verbose_name=_("page"),
        on_delete=models.CASCADE,
        related_name="translation",
    )
    answered = models.JSONField(_("answered words"), default=dict)

    class Meta:
        verbose_name = _("translation")
        verbose_name_plural = _("translations")

    def __str__(self) -> str:
        return str(self.page)
