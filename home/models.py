"""The front page and the standard pages around the learning content, and what nobody found."""

from collections.abc import Iterable

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from core.blocks import BodyBlock
from core.models import BasePage
from home.blocks import TourBlock
from home.querysets import UnansweredSearchQuerySet


class HomePage(BasePage):
    """The front page. Its title is the promise: six words that say what the site is for."""

    shows_one = (
        *["locale", "featured_path__locale", "featured_path__theme"],
        *["lead_case__locale", "lead_case__sector", "lead_case__image"],
    )

    lead = models.TextField(
        _("lead"), max_length=240, blank=True, help_text=_("What somebody can do here.")
    )
    featured_path = models.ForeignKey(
        "catalogue.LearningPathPage",
        verbose_name=_("featured path"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    lead_case = models.ForeignKey(
        "cases.CasePage",
        verbose_name=_("practice example on top"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    signals = ParentalManyToManyField(
        "core.Signal",
        verbose_name=_("signals"),
        blank=True,
        related_name="+",
        help_text=_("Three to five: what a visitor may recognise."),
    )

    tours = StreamField(
        [("tour", TourBlock())],
        verbose_name=_("tours"),
        blank=True,
        max_num=6,
        help_text=_("Shown near the end of the page, one for each role."),
    )

    own_in_each_language = ("featured_path", "lead_case", "signals", "tours")

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("lead"),
        MultiFieldPanel(
            [FieldPanel("featured_path"), FieldPanel("lead_case"), FieldPanel("signals")],
            heading=_("On the front page"),
        ),
        FieldPanel("tours"),
    ]
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "catalogue.LearningPathIndexPage",
        "catalogue.GuideIndexPage",
        "cases.CaseIndexPage",
        "home.ArticlePage",
    ]

    class Meta:
        verbose_name = _("front page")
        verbose_name_plural = _("front pages")


class ArticlePage(BasePage):
    """A standard page: about, help, privacy; or, below the paths, something to read in one."""

    entry_kind = "article"

    body = StreamField(BodyBlock(), verbose_name=_("content"), blank=True)

    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]
    parent_page_types = [
        "home.HomePage",
        "home.ArticlePage",
        "catalogue.LearningPathIndexPage",
    ]
    subpage_types = ["home.ArticlePage"]

    class Meta:
        verbose_name = _("standard page")
        verbose_name_plural = _("standard pages")

    def entry_texts(self) -> Iterable[str]:
        return self.plain_texts("body")


class UnansweredSearch(models.Model):
    """What people looked for on a day and nothing was found for; never who did."""

    LONGEST = 60

    language = models.CharField(_("language"), max_length=10)
    text = models.CharField(_("what was typed"), max_length=LONGEST)
    asked_on = models.DateField(_("day"), db_index=True)
    times = models.PositiveIntegerField(_("how often"), default=1)

    objects = UnansweredSearchQuerySet.as_manager()

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("search without results")
        verbose_name_plural = _("searches without results")
        constraints = [
            models.UniqueConstraint(
                fields=["language", "text", "asked_on"], name="a_text_is_counted_once_a_day"
            ),
        ]

    def __str__(self) -> str:
        return self.text
