from pathlib import PurePath

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument
from wagtail.documents.models import Document as WagtailDocument

from core.uploads import is_what_it_says


class SiteDocument(AbstractDocument):
    """A file on the site; its own model from the start, so that it can gain fields."""

    admin_form_fields = WagtailDocument.admin_form_fields

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")

    def clean(self):
        """Refuse a new file that is something else than its name says, as a page called .pdf."""
        super().clean()
        is_new = self.file and not self.file._committed
        if is_new and not is_what_it_says(self.file, PurePath(self.file.name).suffix[1:]):
            raise ValidationError({"file": _("This file is not what its name says it is.")})
