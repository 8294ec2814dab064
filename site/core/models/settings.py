from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

from core.freshness import kept

# Fewer people than this could be recognised in a number.
PRIVACY_THRESHOLD = 5


@register_setting(icon="site")
class SiteSettings(BaseSiteSetting):
    """What an organisation decides about its site, in the admin."""

    organisation_name = models.CharField(
        _("organisation"), max_length=80, blank=True, help_text=_("As your colleagues write it.")
    )
    about_nl = models.CharField(
        _("about this site, in Dutch"),
        max_length=200,
        blank=True,
        help_text=_("One or two sentences at the foot of every page."),
    )
    about_en = models.CharField(_("about this site, in English"), max_length=200, blank=True)
    contact_email = models.EmailField(
        _("e-mail address for questions"),
        blank=True,
        help_text=_("Shown at the foot of every page."),
    )

    smallest_group = models.PositiveSmallIntegerField(
        _("smallest group"),
        default=PRIVACY_THRESHOLD,
        validators=[MinValueValidator(PRIVACY_THRESHOLD)],
        help_text=_("A number of people is shown from this many on; never fewer than five."),
    )

    review_months = models.PositiveSmallIntegerField(
        _("months between reviews"),
        default=12,
        validators=[MinValueValidator(1), MaxValueValidator(60)],
        help_text=_("After so many months the owner of a page is asked to look at it again."),
    )

    panels = [
        FieldPanel("organisation_name"),
        FieldRowPanel([FieldPanel("about_nl"), FieldPanel("about_en")]),
        FieldPanel("contact_email"),
        FieldPanel("smallest_group"),
        FieldPanel("review_months"),
    ]

    class Meta:
        verbose_name = _("site settings")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(smallest_group__gte=PRIVACY_THRESHOLD),
                name="no_number_shows_fewer_than_five_people",
            ),
        ]

    def __str__(self) -> str:
        return self.organisation_name

    @classmethod
    def for_request(cls, request: HttpRequest) -> "SiteSettings":
        """Those of the site, which nearly every page shows: kept as long as nothing changes."""
        own = kept(request, "settings", ask=lambda: super(SiteSettings, cls).for_request(request))
        setattr(request, cls.get_cache_attr_name(), own)
        return own

    @property
    def about(self) -> str:
        """The sentence in the reader's language, or in Dutch where English is missing."""
        return (get_language() == "en" and self.about_en) or self.about_nl
