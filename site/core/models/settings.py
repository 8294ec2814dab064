from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.images.models import Filter
from wagtail.models import Site

from core.forms import SettingsForm
from core.freshness import kept
from drawing.dyes import DYES, HEX, edition_of, readable_field

# Fewer people than this could be recognised in a number.
PRIVACY_THRESHOLD = 5
# As large as it is shown on a sharp screen.
LOGO_SIZE = Filter("max-480x96|format-webp")


@dataclass(frozen=True, slots=True)
class Logo:
    url: str
    width: int
    height: int


class DyeField(models.CharField):
    """A colour as #rrggbb, or nothing for the site's own."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, max_length=7, blank=True, **kwargs)

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        del kwargs["max_length"], kwargs["blank"]
        return name, path, args, kwargs


@register_setting(icon="site")
class SiteSettings(BaseSiteSetting):
    """What an organisation decides about its site, in the admin."""

    site_name = models.CharField(
        _("name of this site"),
        max_length=40,
        default="Dwarsverband",
        help_text=_("In the head of every page, in mails and in the title of a browser’s tab."),
    )
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

    logo = models.ForeignKey(
        "core.SiteImage",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("logo"),
        help_text=_("Beside the name of the site, in place of its mark."),
    )
    woad = DyeField(_("colour of learning paths"))
    weld = DyeField(_("colour of guides"))
    madder = DyeField(_("colour of practice examples"))
    green = DyeField(_("colour of signals and other pages"))

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

    # Found along with what is kept for a request; None is the site's own mark.
    logo_shown = None

    # What an editor ticked and who did; None where nobody was asked.
    wanted_languages = None

    panels = [
        FieldPanel("site_name"),
        FieldPanel("organisation_name"),
        FieldRowPanel([FieldPanel("about_nl"), FieldPanel("about_en")]),
        FieldPanel("contact_email"),
        MultiFieldPanel(
            [
                FieldPanel("logo"),
                FieldRowPanel([FieldPanel("woad"), FieldPanel("weld")]),
                FieldRowPanel([FieldPanel("madder"), FieldPanel("green")]),
            ],
            heading=_("Look"),
            help_text=_(
                "Colours as #1a488d. Empty is the site’s own. Text on guides is dark, and light"
                " on the others; what can’t be read isn’t accepted."
            ),
        ),
        FieldPanel("languages"),
        FieldPanel("smallest_group"),
        FieldPanel("review_months"),
    ]

    base_form_class = SettingsForm

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

    def clean(self):
        """Refuse a colour on which text can't be read, and name the nearest on which it can."""
        super().clean()
        problems = {}
        for dye in DYES:
            colour = getattr(self, dye).strip().lower()
            setattr(self, dye, colour)
            if colour and not HEX.fullmatch(colour):
                problems[dye] = _("Write a colour as # and six figures or letters a to f: #1a488d.")
            elif colour and (nearest := readable_field(dye, colour)) != colour:
                message = _("Text on this colour is hard to read. The nearest that works: %s.")
                problems[dye] = message % nearest
        if problems:
            raise ValidationError(problems)

    @classmethod
    def for_request(cls, request: HttpRequest) -> "SiteSettings":
        """Those of the site, which nearly every page shows: kept as long as nothing changes."""
        own = kept(request, "settings", ask=lambda: cls._asked_for(request))
        setattr(request, cls.get_cache_attr_name(), own)
        return own

    @classmethod
    def for_site(cls, site: Site | None) -> "SiteSettings":
        """Those of a site; as they are to begin with, and not stored, where nothing is set.

        Wagtail's own stores them, also when a visitor is the first to ask.
        """
        if site is None:
            raise cls.DoesNotExist("Without a site there are no settings of it.")
        return cls.base_queryset().filter(site=site).first() or cls(site_id=site.pk)

    @classmethod
    def of_default_site(cls) -> "SiteSettings":
        """Those of the site that mails speak of; as they are to begin with where nothing is set."""
        return cls.objects.filter(site__is_default_site=True).first() or cls()

    @classmethod
    def _asked_for(cls, request: HttpRequest) -> "SiteSettings":
        own = super().for_request(request)
        own.logo_shown = own._logo()
        return own

    def _logo(self) -> Logo | None:
        """The file of the logo; until it is made, the site has its own mark."""
        found = self.logo.find_existing_renditions(LOGO_SIZE) if self.logo else {}
        return next((Logo(file.url, file.width, file.height) for file in found.values()), None)

    @property
    def dyes_url(self) -> str:
        """Where the style sheet of the organisation's own colours is; empty if it chose none."""
        colours = [getattr(self, dye).lower() for dye in DYES]
        parts = [colour[1:] if HEX.fullmatch(colour) else "own" for colour in colours]
        if set(parts) == {"own"}:
            return ""
        address = "-".join(parts)
        return reverse("drawing:dyes", args=[address, edition_of(address)])

    @property
    def about(self) -> str:
        """The sentence in the reader's language, or in Dutch where English is missing."""
        return (get_language() == "en" and self.about_en) or self.about_nl
