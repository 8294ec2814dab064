from dataclasses import dataclass
from itertools import groupby

from django import template
from django.http import HttpRequest
from django.template.loader import get_template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.timezone import localdate
from django.utils.translation import get_language
from wagtail.models import Page
from wagtail.templatetags.wagtailcore_tags import pageurl

from core.chosen import keys_of, shown
from core.freshness import kept
from core.listings import Listing
from core.requests import is_preview, moment_of, sight_of
from core.templatetags.core_tags import shown_page
from drawing.weave import Weave, path_weave
from learningpaths.catalogue.facets import (
    BY_PURPOSE,
    GUIDE_FACETS,
    GUIDE_SORTINGS,
    PATH_FACETS,
    PATH_SORTINGS,
)
from learningpaths.catalogue.forms import BeginForm
from learningpaths.catalogue.models import (
    GuideIndexPage,
    GuidePage,
    LearningPathIndexPage,
    LearningPathPage,
    OutlineStep,
    Purpose,
)
from learningpaths.catalogue.shown import departments_of
from learningpaths.people.models import Department
from learningpaths.people.yarns import yarns_of

register = template.Library()

# How many guides the front page shows.
NEWEST = 3


@register.simple_tag(takes_context=True)
def path_steps(context, page: LearningPathPage) -> list[OutlineStep]:
    """The steps of a path in order: as published, or as drafted while an editor previews."""
    return page.draft_steps if is_preview(context["request"]) else page.steps


@register.simple_tag(takes_context=True)
def step_url(context, page: LearningPathPage, step: OutlineStep) -> str:
    return pageurl(context, page) + page.step_address(step)


@dataclass(frozen=True, slots=True)
class StepLink:
    """A step as other places lead to it, with a lang attribute where its title needs one."""

    step: OutlineStep
    url: str
    title: str
    lang: SafeString


@register.simple_tag(takes_context=True)
def step_links(context, page: LearningPathPage) -> list[StepLink]:
    """All steps of a path, in order, as its pages lead to them."""
    steps = path_steps(context, page)

    def ask() -> list[tuple]:
        url = pageurl(context, page)
        return [
            (url + page.step_address(step), title_in(step, page), lang_of(step, page))
            for step in steps
        ]

    keys = [step.pk for step in steps]
    links = kept(context["request"], "links", page.pk, keys, ask=ask)
    return [StepLink(step, *link) for step, link in zip(steps, links, strict=True)]


@register.filter
def title_in(row, page) -> str:
    """The title of a step or stage in the language of the page."""
    return row.title_in(page.locale.language_code)


@register.simple_tag
def lang_of(row, page=None) -> SafeString:
    """A lang attribute for a title that isn't in the language of its page, else nothing.

    Without a page the title stands on one in the visitor's language.
    """
    language = page.locale.language_code if page else get_language()
    own = row.language_in(language)
    return format_html(' lang="{}"', own) if own != language else SafeString("")


@register.simple_tag(takes_context=True)
def taking_part(context, page: LearningPathPage) -> list[Department]:
    return departments_of(context["request"], page)


@dataclass(frozen=True, slots=True)
class StageWords:
    weeks: str
    intro: str
    leading: list[Department]


@register.simple_tag(takes_context=True)
def stage_words(context, page: LearningPathPage) -> dict[str, StageWords]:
    """What the editor says of each stage besides its title, by the id of its block.

    Read without the steps in it: the pages and files that those choose would be asked for.
    """
    values = {block["id"]: block["value"] for block in page.stages.raw_data}
    departments = {department.pk: department for department in taking_part(context, page)}
    others = {pk for value in values.values() for pk in _leading(value)} - departments.keys()
    if others:
        departments |= Department.objects.in_bulk(others)
    return {
        block_id: StageWords(
            weeks=value.get("weeks") or "",
            intro=value.get("intro") or "",
            leading=[departments[pk] for pk in _leading(value) if pk in departments],
        )
        for block_id, value in values.items()
    }


@register.filter
def of_stage(words: dict[str, StageWords], stage) -> StageWords | None:
    return words.get(str(stage.block_id))


@register.filter
def of_content(steps: list[OutlineStep], content) -> OutlineStep | None:
    """The row of a step among those of its path, for the block that has its content."""
    return next((step for step in steps if str(step.block_id) == content.id), None)


@register.simple_tag(takes_context=True)
def page_to_read(context, content):
    """The page that a step points at, if the visitor may see it, in the visitor's language."""
    return shown_page(context, content.value.get("page"))


@dataclass(frozen=True, slots=True)
class Alternative:
    text: str
    page: Page | None


@register.simple_tag(takes_context=True)
def alternatives(context, guide: GuidePage) -> list[Alternative]:
    """When rather something else, and what; a guide that the visitor may not see stays unnamed."""
    values = [block["value"] for block in guide.rather.raw_data]
    pks = [value["page"] for value in values if value.get("page")]
    # Related pages are asked for along with these, by the same query.
    pages = shown(context["request"], [*pks, *keys_of(guide.related)])
    return [Alternative(value["text"], pages.get(value.get("page"))) for value in values]


@dataclass(frozen=True, slots=True)
class Neighbours:
    previous: StepLink | None
    next: StepLink | None


@register.simple_tag(takes_context=True)
def step_neighbours(context, page: LearningPathPage, step: OutlineStep) -> Neighbours:
    """The steps before and after this one in the path."""
    links = step_links(context, page)
    index = [link.step for link in links].index(step)
    return Neighbours(
        previous=links[index - 1] if index else None,
        next=links[index + 1] if index + 1 < len(links) else None,
    )


@register.simple_tag(takes_context=True)
def paths_in(context, index: LearningPathIndexPage) -> Listing:
    """The paths of an index page that the visitor asks for and may see."""
    return Listing(context["request"], index, LearningPathPage, PATH_FACETS, PATH_SORTINGS)


@register.simple_tag
def path_cards(keys: list[int]) -> list[LearningPathPage]:
    """Paths by their key, in that order, with what their cards show."""
    paths = LearningPathPage.objects.for_cards().in_bulk(keys)
    return [paths[key] for key in keys if key in paths]


@register.simple_tag(takes_context=True)
def featured_path(context, front) -> LearningPathPage | None:
    """The path an editor put on the front page, else the newest that is featured today.

    Asked for once per request.
    """
    request = context["request"]
    if not hasattr(request, "featured_path"):
        chosen = shown_page(context, front.featured_path)
        request.featured_path = chosen or _newest_featured(request, front)
    return request.featured_path


def _newest_featured(request, front) -> LearningPathPage | None:
    paths = LearningPathPage.objects.in_sight(sight_of(request))
    today = localdate(moment_of(request))
    featured = paths.filter(locale=front.locale_id, featured_until__gte=today)
    return featured.for_cards().order_by("-first_published_at").first()


@register.simple_tag(takes_context=True)
def guides_in(context, index: GuideIndexPage) -> Listing:
    """The guides of an index page that the visitor asks for and may see."""
    return Listing(context["request"], index, GuidePage, GUIDE_FACETS, GUIDE_SORTINGS)


@dataclass(frozen=True, slots=True)
class GuideGroup:
    purpose: Purpose | None
    guides: list[GuidePage]


@register.filter
def by_purpose(listing: Listing) -> list[GuideGroup]:
    """The guides on this page of a list, grouped by what they are for where it is sorted so."""
    guides = listing.results.object_list
    if listing.sorting is not BY_PURPOSE:
        return [GuideGroup(None, list(guides))]
    return [
        GuideGroup(purpose, list(group))
        for purpose, group in groupby(guides, key=lambda guide: guide.purpose)
    ]


@register.simple_tag(takes_context=True)
def newest_guides(context) -> list[GuidePage]:
    """The guides that the front page shows; asked for once per request."""
    request = context["request"]
    if not hasattr(request, "newest_guides"):
        guides = GuidePage.objects.in_sight(sight_of(request))
        guides = guides.filter(locale__language_code=get_language()).for_cards()
        request.newest_guides = list(guides.order_by("-first_published_at")[:NEWEST])
    return request.newest_guides


@dataclass(frozen=True, slots=True)
class Use:
    """A path in which a page is read, and the first step that leads to it."""

    path: LearningPathPage
    step: OutlineStep


@register.simple_tag(takes_context=True)
def paths_using(context, page: Page) -> list[Use]:
    """The paths the visitor may see that have a step leading to this page."""
    request, steps = context["request"], {}
    for step in OutlineStep.objects.pointing_at(page.translation_key):
        steps.setdefault(step.outline, step)
    paths = LearningPathPage.objects.shown_for(steps, get_language(), sight_of(request))
    return [
        Use(paths[outline.key], step) for outline, step in steps.items() if outline.key in paths
    ]


@register.simple_tag(takes_context=True)
def begin_form(context) -> BeginForm:
    """The form that asks when a meeting begins, filled in when the address says it."""
    asked = context["request"].GET
    return BeginForm(asked) if "begin" in asked else BeginForm()


@register.filter
def clock(minutes: int, form: BeginForm) -> str:
    """A moment of a run sheet on the clock; nothing as long as nobody said when it begins."""
    return form.clock_at(minutes)


@register.simple_tag
def total_minutes(steps: list[OutlineStep]) -> int:
    """The time that a path takes: of its required steps, which everybody does."""
    return sum(step.minutes or 0 for step in steps if step.is_required)


@register.simple_tag
def sessions_count(steps: list[OutlineStep]) -> int:
    return sum(step.kind == OutlineStep.Kind.SESSION for step in steps)


@register.simple_tag(takes_context=True)
def weave(context, page: LearningPathPage, progress=None) -> SafeString:
    """The art of a path: departments as warps, stages as wefts; on top means taking part.

    With somebody's progress the stage of their next step stands out.
    """
    request, next_step = context["request"], progress and progress.next_step
    stage = next_step and str(next_step.stage.block_id)

    def draw() -> SafeString:
        return get_template("drawing/weave.html").render({"weave": _weave(request, page, stage)})

    return kept(request, "weave", page.pk, stage, ask=draw)


def _weave(request: HttpRequest, page: LearningPathPage, current_stage: str | None) -> Weave:
    codes = {yarn.department: yarn.code for yarn in yarns_of(request)}
    taking_part = {codes[row.pk] for row in page.taking_part if row.pk in codes}
    stages, current = [], None
    for index, block in enumerate(page.stages.raw_data):
        leading = {codes[pk] for pk in _leading(block["value"]) if pk in codes}
        stages.append(leading or taking_part)
        if block["id"] == current_stage:
            current = index
    return path_weave(list(codes.values()), taking_part, stages, current)


def _leading(stage: dict) -> list[int]:
    """The departments that lead a stage, from its raw value: a list of cards asks nothing."""
    return [item["value"] for item in stage.get("leading") or []]
