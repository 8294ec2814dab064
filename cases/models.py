"""Practice examples: what one organisation did to work together, what it measured and learned."""

from collections.abc import Iterable, Iterator

from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override, pgettext
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from taggit.models import TaggedItemBase
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)
from wagtail.contrib.routable_page.models import RoutablePageMixin, re_path
from wagtail.fields import RichTextField, StreamField
from wagtail.rich_text import get_text_for_indexing
from wagtail.search import index

from cases.blocks import CaseQuoteBlock, LessonBlock, ResultBlock
from cases.forms import CaseForm
from core import headers
from core.blocks import BodyBlock, PageChooserBlock
from core.models import BasePage, SiteSettings, Term
from drawing.hanging import key_of
from drawing.share_image import kept_share_image

WORDS_A_MINUTE = 200
TEXT_FEATURES = ["h3", "bold", "italic", "link", "ol", "ul"]
USED_TYPES = ["catalogue.GuidePage", "catalogue.LearningPathPage"]


class Sector(Term):
    """The line of work of an organisation."""

    facet = "sector"

    class Meta(Term.Meta):
        verbose_name = _("sector")
        verbose_name_plural = _("sectors")


class CaseIndexPage(BasePage):
    binding = "case"

    parent_page_types = ["home.HomePage"]
    subpage_types = ["cases.CasePage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("practice examples page")
        verbose_name_plural = _("practice examples pages")


class CaseTag(TaggedItemBase):
    content_object = ParentalKey(
        "cases.CasePage", on_delete=models.CASCADE, related_name="tagged_items"
    )


class CasePage(RoutablePageMixin, BasePage):
    """One organisation's example, with figures that say how they were measured."""

    entry_kind = "case"
    shows_one = ("locale", "sector", "image")
    card_shows_many = ("image__renditions",)
    own_in_each_language = ("related",)

    class Size(models.TextChoices):
        SMALL = "small", _("Up to 50 people")
        MEDIUM = "medium", _("51 to 250 people")
        LARGE = "large", _("251 to 1,000 people")
        VERY_LARGE = "very_large", _("More than 1,000 people")

    class ApprovedFor(models.TextChoices):
        INSIDE = "inside", _("Inside the organisation")
        OUTSIDE = "outside", _("Outside the organisation too")

    organisation = models.CharField(_("organisation"), max_length=100)
    sector = models.ForeignKey(
        Sector, verbose_name=_("sector"), null=True, on_delete=models.PROTECT, related_name="cases"
    )
    size = models.CharField(_("size"), max_length=12, choices=Size, default=Size.LARGE)
    departments = ParentalManyToManyField(
        "people.Department",
        verbose_name=_("departments"),
        related_name="cases",
        help_text=_("Two or more. From elsewhere: our departments that do the same work."),
    )
    themes = ParentalManyToManyField(
        "core.Theme", verbose_name=_("themes"), blank=True, related_name="cases"
    )
    signals = ParentalManyToManyField(
        "core.Signal", verbose_name=_("signals"), blank=True, related_name="cases"
    )
    tags = ClusterTaggableManager(through=CaseTag, blank=True, verbose_name=_("tags"))
    occasion = RichTextField(
        _("occasion"), features=TEXT_FEATURES, help_text=_("What was the matter, and for whom.")
    )
    approach = RichTextField(
        _("approach"), features=TEXT_FEATURES, help_text=_("What they did, and in which order.")
    )
    used = StreamField(
        [("page", PageChooserBlock(page_type=USED_TYPES, label=_("Page")))],
        verbose_name=_("guides and paths used"),
        blank=True,
        help_text=_("Shown beside the example, to do it yourself."),
    )
    results = StreamField(
        [("result", ResultBlock())],
        verbose_name=_("measured results"),
        min_num=1,
        max_num=3,
        help_text=_("The first one stands on the card."),
    )
    lessons = StreamField(
        [("lesson", LessonBlock())], verbose_name=_("lessons"), min_num=1, max_num=4
    )
    quotes = StreamField([("quote", CaseQuoteBlock())], verbose_name=_("quotes"), blank=True)
    body = StreamField(
        BodyBlock(),
        verbose_name=_("what else to know"),
        blank=True,
        help_text=_("Images, tables and text that fit nowhere above; shown below everything."),
    )
    sponsor = models.CharField(
        _("sponsor"), max_length=120, blank=True, help_text=_("A role, not a name.")
    )
    image = models.ForeignKey(
        "core.SiteImage",
        verbose_name=_("image"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("With consent of the people in it. Without one a cloth is drawn."),
    )
    contact = models.CharField(
        _("contact"),
        max_length=120,
        blank=True,
        help_text=_("A role and an address for questions."),
    )
    approved_for = models.CharField(
        _("approved for use"), max_length=8, choices=ApprovedFor, default=ApprovedFor.INSIDE
    )
    social_text = models.TextField(_("text to share"), max_length=200, blank=True)
    related = StreamField(
        [("page", PageChooserBlock(page_type=["cases.CasePage"], label=_("Page")))],
        verbose_name=_("fits with this"),
        blank=True,
        max_num=3,
    )

    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [
                FieldPanel("organisation"),
                FieldRowPanel([FieldPanel("sector"), FieldPanel("size")]),
                FieldPanel("departments", required_on_save=False),
                FieldPanel("image"),
            ],
            heading=_("Who did it"),
        ),
        FieldPanel("results"),
        FieldPanel("occasion"),
        FieldPanel("approach"),
        FieldPanel("used"),
        FieldPanel("lessons"),
        FieldPanel("quotes"),
        FieldPanel("body"),
    ]
    sharing_panels = [
        MultiFieldPanel(
            [FieldPanel("sponsor"), FieldPanel("contact")], heading=_("Who can tell more")
        ),
        MultiFieldPanel(
            [FieldPanel("approved_for"), FieldPanel("social_text")], heading=_("Sharing")
        ),
        MultiFieldPanel(
            [FieldPanel("themes"), FieldPanel("signals"), FieldPanel("tags")],
            heading=_("How it is found"),
        ),
        FieldPanel("related"),
    ]
    edit_handler = TabbedInterface(
        [
            ObjectList(content_panels, heading=_("Example")),
            ObjectList(sharing_panels, heading=_("Sharing and themes")),
            ObjectList(
                [*BasePage.promote_panels, *BasePage.settings_panels], heading=_("Publication")
            ),
        ]
    )
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("organisation"),
        index.SearchField("occasion"),
        index.SearchField("approach"),
        index.SearchField("results"),
        index.SearchField("lessons"),
        index.SearchField("body"),
        index.RelatedFields("tags", [index.SearchField("name")]),
        index.FilterField("sector"),
        index.FilterField("approved_for"),
    ]
    base_form_class = CaseForm
    parent_page_types = ["cases.CaseIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = _("practice example")
        verbose_name_plural = _("practice examples")

    @property
    def headline_result(self):
        """The figure that stands on the card; None in a draft without results."""
        return self.results[0].value if self.results else None

    @property
    def is_for_outside(self) -> bool:
        return self.approved_for == self.ApprovedFor.OUTSIDE

    @property
    def hanging_key(self) -> str:
        """Under which the cloth hangs that stands in for an image; the same in each language."""
        return key_of(self.translation_key)

    @property
    def agreed_quotes(self) -> list:
        """The quotes that may be shown: whoever said it agreed."""
        return [quote for quote in self.quotes if quote.value["has_consent"]]

    @property
    def reading_minutes(self) -> int:
        lessons = " ".join(lesson.value["text"] for lesson in self.lessons)
        words = get_text_for_indexing(f"{self.occasion} {self.approach} {lessons}").split()
        return max(1, round(len(words) / WORDS_A_MINUTE))

    @property
    def card_address(self) -> str:
        """Where in this page its card stands, in the language of the page."""
        with override(self.locale.language_code):
            return pgettext("address", "card/")

    @property
    def image_address(self) -> str:
        with override(self.locale.language_code):
            return pgettext("address", "image/")

    @re_path(r"^(?:card|kaart)/$", name="card")
    def card_route(self, request: HttpRequest) -> HttpResponse:
        """The card alone, to embed on another site; only of what is approved for outside."""
        if not self.is_for_outside:
            raise Http404
        response = self.render(request, template="cases/card.html")
        headers.let_frame_anywhere(response)
        return response

    @re_path(r"^(?:image|beeld)/$", name="image")
    def image_route(self, request: HttpRequest) -> HttpResponse:
        """The image that other sites show of the example; only where it is approved for them."""
        if not self.is_for_outside:
            raise Http404
        words = {"title": self.title, "before": "", "after": "", "unit": ""}
        if self.headline_result:
            words |= {name: self.headline_result[name] for name in ("before", "after", "unit")}
        own = SiteSettings.for_request(request)
        words |= {"name": own.site_name} | ({"dye": own.madder} if own.madder else {})
        image = kept_share_image(key=self.hanging_key, **words)
        shared = {"Cross-Origin-Resource-Policy": "cross-origin"}
        return HttpResponse(image, "image/png", headers=shared)

    def entry_labels(self) -> Iterator[tuple[str, str]]:
        yield "size", self.size
        if self.sector:
            yield self.sector.label
        for terms in (self.themes, self.signals, self.departments):
            yield from (term.label for term in terms.all())

    def entry_names(self) -> Iterable[str]:
        terms = [*self.themes.all(), *self.signals.all(), *self.tags.all()]
        departments = [f"{unit} {unit.code}" for unit in self.departments.all()]
        return [self.organisation, *map(str, [self.sector, *terms]), *departments]

    def entry_texts(self) -> Iterable[str]:
        """Quotes count with consent only: without it they aren't shown."""
        yield from self.plain_texts("occasion", "approach", "results", "lessons", "sponsor", "body")
        for quote in self.quotes:
            if quote.value["has_consent"]:
                yield from quote.block.get_searchable_content(quote.value)
