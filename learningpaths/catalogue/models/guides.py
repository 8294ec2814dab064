"""Guides (werkvormen): how to run team coaching, intervision, a training or a challenge."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import inf

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from taggit.models import TaggedItemBase
from wagtail import blocks
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index

from core.blocks import BodyBlock, PageChooserBlock
from core.models import BasePage, Term
from learningpaths.catalogue.blocks import guides
from learningpaths.catalogue.forms import GuideForm
from learningpaths.catalogue.models.paths import RELATED_TYPES


class GuideKind(Term):
    """What sort of intervention it is: team coaching, intervision, training…"""

    facet = "kind"

    class Meta(Term.Meta):
        verbose_name = _("kind of guide")
        verbose_name_plural = _("kinds of guide")


class Purpose(Term):
    """What a guide is for; the guides page is grouped by it."""

    facet = "purpose"

    class Meta(Term.Meta):
        verbose_name = _("purpose")
        verbose_name_plural = _("purposes")


class GuideIndexPage(BasePage):
    binding = "guide"

    parent_page_types = ["home.HomePage"]
    subpage_types = ["catalogue.GuidePage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("guides page")
        verbose_name_plural = _("guides pages")


class GuideTag(TaggedItemBase):
    content_object = ParentalKey(
        "catalogue.GuidePage", on_delete=models.CASCADE, related_name="tagged_items"
    )


@dataclass(frozen=True, slots=True)
class RunSheetRow:
    """A block of a run sheet with its start, in minutes from the beginning."""

    start: int
    minutes: int
    title: str
    what: str
    needed: str


# From so many on a large figure counts hours instead of minutes.
HOURS_FROM = 3


class GuidePage(BasePage):
    """How to run one intervention; complete enough to run it tomorrow."""

    entry_kind = "guide"
    shows_one = ("locale", "kind", "purpose")
    own_in_each_language = ("related",)

    class Form(models.TextChoices):
        LIVE = "live", _("Live")
        ONLINE = "online", _("Online")
        LIVE_OR_ONLINE = "live_or_online", _("Live or online")
        ON_SITE = "on_site", _("On site")
        BLENDED = "blended", _("Blended")

    class Effort(models.IntegerChoices):
        LIGHT = 1, _("Light")
        MEDIUM = 2, _("Medium")
        SOLID = 3, _("Solid")

    class Time(models.TextChoices):
        """How long one meeting takes, as a filter asks for it."""

        SHORT = "short", _("Up to half an hour")
        MEDIUM = "medium", _("Up to an hour and a half")
        LONG = "long", _("Up to half a day")
        DAY = "day", _("Longer than half a day")

    class Group(models.TextChoices):
        """How many people it is for, as a filter asks for it; a guide may suit several."""

        PAIR = "pair", _("Two people")
        SMALL = "small", _("3 to 8 people")
        LARGE = "large", _("9 people or more")

    kind = models.ForeignKey(
        GuideKind,
        verbose_name=_("kind"),
        null=True,
        on_delete=models.PROTECT,
        related_name="guides",
    )
    purpose = models.ForeignKey(
        Purpose,
        verbose_name=_("purpose"),
        null=True,
        on_delete=models.PROTECT,
        related_name="guides",
        help_text=_("The heading under which readers find it."),
    )
    themes = ParentalManyToManyField(
        "core.Theme", verbose_name=_("themes"), blank=True, related_name="guides"
    )
    signals = ParentalManyToManyField(
        "core.Signal",
        verbose_name=_("signals"),
        related_name="guides",
        help_text=_("What a reader recognises; two to four."),
    )
    organisation_forms = ParentalManyToManyField(
        "core.OrganisationForm",
        verbose_name=_("suits"),
        blank=True,
        related_name="guides",
        help_text=_("What works in a project organisation need not work in a line organisation."),
    )
    departments = ParentalManyToManyField(
        "people.Department",
        verbose_name=_("departments"),
        blank=True,
        related_name="guides",
        help_text=_("Leave empty when it suits all."),
    )
    tags = ClusterTaggableManager(through=GuideTag, blank=True, verbose_name=_("tags"))
    when = RichTextField(_("when to use it"), features=["bold", "italic", "link", "ol", "ul"])
    rather = StreamField(
        [("alternative", guides.AlternativeBlock())],
        verbose_name=_("when rather something else"),
        blank=True,
    )
    sessions = models.PositiveSmallIntegerField(
        _("meetings"), default=1, validators=[MinValueValidator(1)]
    )
    duration = models.PositiveSmallIntegerField(
        _("minutes"),
        null=True,
        validators=[MinValueValidator(5)],
        help_text=_("Of one meeting; the run sheet adds up to it."),
    )
    group_min = models.PositiveSmallIntegerField(_("people, at least"), default=2)
    group_max = models.PositiveSmallIntegerField(_("people, at most"), default=12)
    departments_min = models.PositiveSmallIntegerField(
        _("departments, at least"), default=2, validators=[MinValueValidator(1)]
    )
    form = models.CharField(_("form"), max_length=16, choices=Form, default=Form.LIVE)
    effort = models.PositiveSmallIntegerField(
        _("effort"),
        choices=Effort,
        default=Effort.MEDIUM,
        validators=[MinValueValidator(1), MaxValueValidator(3)],
    )
    facilitation = models.CharField(
        _("facilitation"),
        max_length=120,
        blank=True,
        help_text=_("How many, and what they must have done before."),
    )
    preparation = StreamField(
        [("moment", guides.MomentBlock())], verbose_name=_("preparation"), blank=True
    )
    run_sheet = StreamField(
        [("block", guides.RunSheetBlock())], verbose_name=_("run sheet"), blank=True
    )
    roles = StreamField([("role", guides.RoleBlock())], verbose_name=_("roles"), blank=True)
    materials = StreamField(
        [("material", guides.MaterialBlock())], verbose_name=_("materials"), blank=True
    )
    pitfalls = StreamField(
        [("pitfall", guides.PitfallBlock())], verbose_name=_("pitfalls"), blank=True, max_num=4
    )
    measures = StreamField(
        [("measure", guides.MeasureBlock())], verbose_name=_("how to measure"), blank=True
    )
    body = StreamField(
        BodyBlock(),
        verbose_name=_("what else to know"),
        blank=True,
        help_text=_("Images, tables and text that fit nowhere above; shown below everything."),
    )
    related = StreamField(
        [("page", PageChooserBlock(page_type=RELATED_TYPES, label=_("Page")))],
        verbose_name=_("fits with this"),
        blank=True,
        max_num=3,
    )

    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("kind"), FieldPanel("purpose")]),
                FieldPanel("signals", required_on_save=False),
                FieldPanel("when"),
                FieldPanel("rather"),
            ],
            heading=_("What it is for"),
        ),
        FieldPanel("preparation"),
        FieldPanel("run_sheet"),
        FieldPanel("roles"),
        FieldPanel("materials"),
        FieldPanel("pitfalls"),
        FieldPanel("measures"),
        FieldPanel("body"),
    ]
    facts_panels = [
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("sessions"), FieldPanel("duration")]),
                FieldRowPanel([FieldPanel("group_min"), FieldPanel("group_max")]),
                FieldRowPanel([FieldPanel("departments_min"), FieldPanel("form")]),
                FieldRowPanel([FieldPanel("effort"), FieldPanel("facilitation")]),
            ],
            heading=_("Facts"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("organisation_forms"),
                FieldPanel("departments"),
                FieldPanel("themes"),
                FieldPanel("tags"),
            ],
            heading=_("How it is found"),
        ),
        FieldPanel("related"),
    ]
    edit_handler = TabbedInterface(
        [
            ObjectList(content_panels, heading=_("Guide")),
            ObjectList(facts_panels, heading=_("Facts and themes")),
            ObjectList(
                [*BasePage.promote_panels, *BasePage.settings_panels], heading=_("Publication")
            ),
        ]
    )
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("when"),
        index.SearchField("preparation"),
        index.SearchField("run_sheet"),
        index.SearchField("roles"),
        index.SearchField("materials"),
        index.SearchField("pitfalls"),
        index.SearchField("measures"),
        index.SearchField("body"),
        index.RelatedFields(
            "signals", [index.SearchField("name_nl"), index.SearchField("name_en")]
        ),
        index.RelatedFields("tags", [index.SearchField("name")]),
        index.FilterField("kind"),
        index.FilterField("purpose"),
        index.FilterField("form"),
    ]
    base_form_class = GuideForm
    parent_page_types = ["catalogue.GuideIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = _("guide")
        verbose_name_plural = _("guides")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(group_max__gte=models.F("group_min")),
                name="a_group_is_at_least_its_minimum",
                violation_error_message=_("The largest group is smaller than the smallest."),
            ),
        ]

    @cached_property
    def run_sheet_rows(self) -> list[RunSheetRow]:
        return list(_timed(self.run_sheet))

    @property
    def whole_hours(self) -> int:
        """The length of a long meeting in hours, for a large figure; 0 where minutes say it."""
        hours, rest = divmod(self.duration, 60)
        return hours if hours >= HOURS_FROM and not rest else 0

    @property
    def run_sheet_minutes(self) -> int:
        return sum(row.minutes for row in self.run_sheet_rows)

    def entry_labels(self) -> Iterator[tuple[str, str]]:
        yield "form", self.form
        yield "effort", str(self.effort)
        if self.duration:
            yield "time", self.Time.values[bisect_left(TIME_LIMITS, self.duration)]
        for group, (least, most) in GROUP_SIZES.items():
            if self.group_min <= most and self.group_max >= least:
                yield "size", group
        yield from (term.label for term in (self.kind, self.purpose) if term)
        for terms in (self.themes, self.signals, self.organisation_forms, self.departments):
            yield from (term.label for term in terms.all())

    def entry_names(self) -> Iterable[str]:
        terms = [self.kind, self.purpose, *self.themes.all(), *self.signals.all()]
        terms += [*self.organisation_forms.all(), *self.tags.all()]
        departments = [f"{unit} {unit.code}" for unit in self.departments.all()]
        return [*map(str, terms), *departments]

    def entry_texts(self) -> Iterable[str]:
        yield from self.plain_texts("when", "run_sheet", "preparation", "roles", "pitfalls")
        yield from self.plain_texts("materials", "measures", "rather", "facilitation", "body")


# Up to how many minutes each class of time reaches; the last one has no end.
TIME_LIMITS = [30, 90, 240]
GROUP_SIZES = {
    GuidePage.Group.PAIR: (1, 2),
    GuidePage.Group.SMALL: (3, 8),
    GuidePage.Group.LARGE: (9, inf),
}


def _timed(run_sheet: blocks.StreamValue) -> Iterator[RunSheetRow]:
    start = 0
    for block in run_sheet:
        minutes = block.value["minutes"] or 0
        yield RunSheetRow(
            start=start,
            minutes=minutes,
            title=block.value["title"],
            what=block.value["what"],
            needed=block.value.get("needed", ""),
        )
        start += minutes
