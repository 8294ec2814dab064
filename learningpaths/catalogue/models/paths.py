"""Learning paths: the routes that colleagues from several departments follow together."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator
from typing import Any
from uuid import UUID

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ValidationError
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.text import slugify
from django.utils.translation import gettext
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
from wagtail.blocks import StreamValue
from wagtail.contrib.routable_page.models import RoutablePageMixin, re_path
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index

from core.blocks import PageChooserBlock
from core.freshness import kept
from core.models import BasePage
from core.requests import request_in_hand
from core.visibility import is_visible
from learningpaths.catalogue.blocks import StageBlock
from learningpaths.catalogue.forms import LearningPathForm, PathCopyForm
from learningpaths.catalogue.models.outlines import OutlineStep, PathOutline
from learningpaths.catalogue.outline import (
    blocks_of,
    check_ids,
    fill_in_ids,
    find_block,
    origin_key,
    steps_of,
    without_unworded,
)
from learningpaths.catalogue.querysets import LearningPathManager

# Up to how many minutes each class of time reaches; the last one has no end.
TIME_LIMITS = [239, 360]
TOGETHER = {OutlineStep.Kind.SESSION, OutlineStep.Kind.JOINT, OutlineStep.Kind.CHALLENGE}
RELATED_TYPES = ["catalogue.LearningPathPage", "catalogue.GuidePage", "cases.CasePage"]


class LearningPathIndexPage(BasePage):
    binding = "path"

    parent_page_types = ["home.HomePage"]
    subpage_types = ["catalogue.LearningPathPage", "home.ArticlePage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("learning paths page")
        verbose_name_plural = _("learning paths pages")


class PathTag(TaggedItemBase):
    content_object = ParentalKey(
        "catalogue.LearningPathPage", on_delete=models.CASCADE, related_name="tagged_items"
    )


class LearningPathPage(RoutablePageMixin, BasePage):
    """A series of stages and steps, offered to two or more departments as one page.

    Everything an editor decides stands in this page, so that it is drafted, previewed,
    scheduled and moderated as a whole. What learners did points at the path's outline.
    """

    entry_kind = "path"
    shows_one = ("locale", "theme")
    card_shows_many = ("departments",)
    own_in_each_language = ("related",)

    class Form(models.TextChoices):
        BLENDED = "blended", _("Blended")
        LIVE = "live", _("Live")
        ON_SITE = "on_site", _("On site")
        ONLINE = "online", _("Online")
        SELF_PACED = "self_paced", _("At your own pace")

    class Level(models.TextChoices):
        NONE = "none", _("No prior knowledge")
        SOME = "some", _("Some experience")
        EXPERIENCED = "experienced", _("Experienced")

    class Time(models.TextChoices):
        """How long the required steps take together, as a filter asks for it."""

        SHORT = "short", _("Up to 4 hours")
        MEDIUM = "medium", _("4 to 6 hours")
        LONG = "long", _("More than 6 hours")

    stages = StreamField([("stage", StageBlock())], verbose_name=_("stages"), blank=True)
    shared_goal = models.TextField(
        _("shared goal"),
        max_length=400,
        help_text=_("What is different afterwards, and when: one or two sentences."),
    )
    background = RichTextField(
        _("background"), blank=True, features=["bold", "italic", "link", "ol", "ul"]
    )
    objectives = StreamField(
        [("objective", blocks.CharBlock(max_length=200, label=_("Objective"), icon="tick"))],
        verbose_name=_("learning objectives"),
        min_num=1,
        max_num=5,
        help_text=_("What somebody can do afterwards; begin with a verb."),
    )
    departments = ParentalManyToManyField(
        "people.Department",
        verbose_name=_("departments"),
        related_name="learning_paths",
        help_text=_("Two or more: they are the threads of the weave, and the filter."),
    )
    audience = models.CharField(_("for whom"), max_length=120)
    theme = models.ForeignKey(
        "core.Theme",
        verbose_name=_("theme"),
        null=True,
        on_delete=models.PROTECT,
        related_name="learning_paths",
    )
    signals = ParentalManyToManyField(
        "core.Signal",
        verbose_name=_("signals"),
        blank=True,
        related_name="learning_paths",
        help_text=_("What a reader recognises; two to four."),
    )
    tags = ClusterTaggableManager(through=PathTag, blank=True, verbose_name=_("tags"))
    form = models.CharField(_("form"), max_length=12, choices=Form, default=Form.BLENDED)
    level = models.CharField(_("level"), max_length=12, choices=Level, default=Level.NONE)
    weeks = models.PositiveSmallIntegerField(
        _("weeks"), null=True, blank=True, help_text=_("How long it lasts, for planning.")
    )
    sponsor = models.CharField(
        _("sponsor"),
        max_length=120,
        help_text=_("A role, not a name: the manager who makes this possible."),
    )
    commitments = StreamField(
        [("commitment", blocks.CharBlock(max_length=200, label=_("Promise"), icon="pick"))],
        verbose_name=_("what the sponsor promises"),
        min_num=1,
        max_num=3,
        help_text=_("Hours, presence, a decision: paths with a promise keep more people."),
    )
    quote = models.TextField(_("quote"), max_length=300, blank=True)
    quote_role = models.CharField(
        _("who said it"), max_length=80, blank=True, help_text=_("A role, not a name.")
    )
    related = StreamField(
        [("page", PageChooserBlock(page_type=RELATED_TYPES, label=_("Page")))],
        verbose_name=_("fits with this"),
        blank=True,
        max_num=3,
    )
    has_certificate = models.BooleanField(_("with a certificate"), default=False)
    featured_until = models.DateField(
        _("featured until"), null=True, blank=True, help_text=_("On the home page until that day.")
    )

    objects = LearningPathManager()

    content_panels = [*BasePage.content_panels, FieldPanel("stages")]
    goal_panels = [
        MultiFieldPanel(
            [FieldPanel("shared_goal"), FieldPanel("background"), FieldPanel("objectives")],
            heading=_("Goal"),
        ),
        MultiFieldPanel(
            [FieldPanel("departments", required_on_save=False), FieldPanel("audience")],
            heading=_("Who learn together"),
        ),
        MultiFieldPanel(
            [FieldPanel("sponsor"), FieldPanel("commitments")], heading=_("Commitment")
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("theme"), FieldPanel("form")]),
                FieldRowPanel([FieldPanel("level"), FieldPanel("weeks")]),
                FieldPanel("signals"),
                FieldPanel("tags"),
            ],
            heading=_("How it is found"),
        ),
        MultiFieldPanel(
            [FieldPanel("quote"), FieldPanel("quote_role"), FieldPanel("related")],
            heading=_("Beside it"),
        ),
    ]
    publication_panels = [
        *BasePage.promote_panels,
        FieldRowPanel([FieldPanel("has_certificate"), FieldPanel("featured_until")]),
        *BasePage.settings_panels,
    ]
    edit_handler = TabbedInterface(
        [
            ObjectList(content_panels, heading=_("Path")),
            ObjectList(goal_panels, heading=_("Goals and departments")),
            ObjectList(publication_panels, heading=_("Publication")),
        ]
    )
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("shared_goal"),
        index.SearchField("background"),
        index.SearchField("objectives"),
        index.SearchField("searchable_texts"),
        index.RelatedFields("theme", [index.SearchField("name_nl"), index.SearchField("name_en")]),
        index.RelatedFields("tags", [index.SearchField("name")]),
        index.FilterField("theme"),
        index.FilterField("form"),
        index.FilterField("level"),
    ]
    base_form_class = LearningPathForm
    copy_form_class = PathCopyForm
    parent_page_types = ["catalogue.LearningPathIndexPage"]
    subpage_types = []
    # The end of a name says which learner is pretended; `progress.pretending` reads it.
    preview_modes = [
        ("", _("Path, as a newcomer")),
        ("half_way", _("Path, half-way")),
        ("finished", _("Path, finished")),
        ("steps", _("All steps, as a newcomer")),
        ("steps_half_way", _("All steps, half-way")),
        ("steps_finished", _("All steps, finished")),
    ]

    class Meta:
        verbose_name = _("learning path")
        verbose_name_plural = _("learning paths")

    @cached_property
    def outline_key(self) -> UUID:
        return origin_key(self)

    @property
    def decides_structure(self) -> bool:
        """Whether the steps of the path follow from this page, and not from another language."""
        outlines = PathOutline.objects.filter(key=self.outline_key).exclude(page=None)
        return not outlines.exclude(page=self.pk).exists()

    @cached_property
    def steps(self) -> list[OutlineStep]:
        """What learners meet now, in order; the titles follow the page's language."""

        def ask() -> list[OutlineStep]:
            return list(OutlineStep.objects.of_path(self.outline_key))

        return kept(request_in_hand(), "steps", self.outline_key, ask=ask)

    @cached_property
    def taking_part(self) -> list:
        """The departments, which the page shows in several places."""
        return list(self.departments.all())

    @cached_property
    def draft_steps(self) -> list[OutlineStep]:
        """The steps as drafted, numbered: nothing else tells apart rows that are not saved."""
        steps = steps_of(self)
        for step in steps:
            step.pk = step.position
        return steps

    @property
    def required_minutes(self) -> int:
        """The time that this page asks: of its required steps, which everybody does."""
        steps = (
            step["value"] for stage in self.stages.raw_data for step in stage["value"]["steps"]
        )
        return sum(step.get("minutes") or 0 for step in steps if step.get("required", True))

    def clean(self):
        super().clean()
        fill_in_ids(self.stages)
        try:
            check_ids(self.stages)
        except ValidationError as error:
            raise ValidationError({"stages": error}) from error

    def find_source(self) -> "LearningPathPage | None":
        """The page that the outline follows; before there is one, the eldest page."""
        outline = PathOutline.objects.filter(key=self.translation_key, page__isnull=False)
        known = outline.select_related("page__locale").first()
        return known.page if known else super().find_source()

    def fit_translation(self, values: dict[str, Any], worded: Collection[str]) -> None:
        """Leave out steps without a word in the other language: learners get the source's."""
        values["stages"] = without_unworded(values["stages"], worded)

    @re_path(r"^(?:(?P<slug>[-\w]+)-)?(?P<short_id>[0-9a-f]{8})/$", name="step")
    def step_route(self, request: HttpRequest, short_id: str, slug: str | None = None):
        """Show one step; an address with an old title leads to the present one."""
        step = next((step for step in self.steps if step.short_id == short_id), None)
        if step is None:
            return self._answer_for_a_retired_step(request, short_id)
        url = self.get_url(request) + self.step_address(step)
        if request.path != url:
            # Not permanently: browsers keep that, and an old title may come back.
            return redirect(url)
        context = {"step": step, "content": self.block_of(step)}
        return self.render(request, template="catalogue/step.html", context_overrides=context)

    def _answer_for_a_retired_step(self, request: HttpRequest, short_id: str) -> HttpResponse:
        known = OutlineStep.objects.of_short_id(short_id).filter(outline__key=self.outline_key)
        if not known.exists():
            raise Http404
        return redirect(self.get_url(request))

    def step_address(self, step: OutlineStep) -> str:
        """The part of a step's address that comes after the path's."""
        slug = slugify(step.title_in(self.locale.language_code))
        return f"{slug}-{step.short_id}/" if slug else f"{step.short_id}/"

    def address_within(self, context) -> str:
        step = context.get("step")
        return self.step_address(step) if step else ""

    def block_of(self, step: OutlineStep) -> StreamValue.StreamChild:
        """The content of a step, in the source language where this page doesn't have it yet.

        A source that not everybody may see lends nothing: the step is then not there (404).
        """
        block = find_block(self.stages, step.block_id)
        if block is None:
            source = step.outline.page
            if source and is_visible(source, AnonymousUser(), timezone.now()):
                block = find_block(source.stages, step.block_id)
        if block is None:
            raise Http404
        return block

    def entry_labels(self) -> Iterator[tuple[str, str]]:
        yield "form", self.form
        yield "level", self.level
        yield "time", self.Time.values[bisect_left(TIME_LIMITS, self.required_minutes)]
        if self.theme:
            yield self.theme.label
        for terms in (self.signals, self.departments):
            yield from (term.label for term in terms.all())

    def searchable_texts(self) -> list[str]:
        """What a search may find: titles, and the words of steps that are open to everybody."""
        # Asked anew: the page may have got other steps since it was read.
        steps = OutlineStep.objects.of_path(self.outline_key)
        closed = {step.block_id for step in steps if not step.is_open}
        texts = []
        for block in blocks_of(self.stages):
            if block.block_type == "stage":
                texts += [block.value["title"], block.value.get("intro") or ""]
            elif UUID(block.id) in closed:
                texts.append(block.value["title"])
            else:
                texts += block.block.get_searchable_content(block.value)
        return texts

    def entry_names(self) -> Iterable[str]:
        departments = [f"{unit} {unit.code}" for unit in self.departments.all()]
        terms = [self.theme, *self.signals.all(), *self.tags.all()]
        return [*map(str, terms), *departments]

    def entry_texts(self) -> Iterable[str]:
        yield from self.plain_texts("shared_goal", "background", "objectives", "audience")
        yield from self.searchable_texts()
        yield from [self.quote, self.sponsor]

    def entry_followers(self) -> Iterable["LearningPathPage"]:
        """The other languages: which of their steps are closed is decided by the source page."""
        others = LearningPathPage.objects.live().filter(translation_key=self.translation_key)
        return others.exclude(pk=self.pk).select_related("locale")

    def weak_spots(self) -> Iterable[str]:
        stages = self.stages.raw_data
        kinds = {step["type"] for stage in stages for step in stage["value"]["steps"]}
        if kinds and not kinds & TOGETHER:
            yield gettext("Nobody meets in this path. Add a session, joint step or challenge.")
        if kinds and OutlineStep.Kind.REFLECT not in kinds:
            yield gettext("Nobody looks back in this path. Add a step to reflect.")

    def serve_preview(self, request, mode_name):
        if mode_name.startswith("steps"):
            return self.render(request, template="catalogue/steps_preview.html")
        return super().serve_preview(request, mode_name)
