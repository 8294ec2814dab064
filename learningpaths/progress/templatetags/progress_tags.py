from dataclasses import dataclass

from django import template
from django.utils.timezone import localdate

from core.freshness import PEOPLE, kept, show
from core.models import SiteSettings
from core.requests import is_preview, moment_of, preview_mode_of
from drawing.chart import bars
from learningpaths.catalogue.models import (
    LearningPathPage,
    OutlineChange,
    OutlineStage,
    OutlineStep,
    Reach,
)
from learningpaths.catalogue.shown import departments_of, shown_pages_of
from learningpaths.catalogue.templatetags.catalogue_tags import (
    StepLink,
    path_steps,
    step_links,
)
from learningpaths.progress import policies
from learningpaths.progress.evaluation import Progress
from learningpaths.progress.forms import CheckForm, NotesForm
from learningpaths.progress.models import Enrolment, Note
from learningpaths.progress.news import News, news_of
from learningpaths.progress.pretending import pretend
from learningpaths.progress.reports import (
    Group,
    Run,
    groups_in,
    notes_of,
    progress_of,
    run_in,
    run_to_resume,
)

register = template.Library()


@register.simple_tag(takes_context=True)
def own_progress(context, page) -> Progress | None:
    """How far the visitor is in this path; None for who doesn't follow it.

    In a preview it is that of the learner whom its mode asks to pretend. A page asks in several
    of its blocks: the answer is kept for the request.
    """
    request = context["request"]
    if is_preview(request):
        return pretend(page.draft_steps, preview_mode_of(request), moment=moment_of(request))
    run = _own_run(request, page)
    return run and run.progress


@register.simple_tag(takes_context=True)
def own_news(context, page) -> News | None:
    """What changed in this path for the visitor; None in a preview and for who doesn't follow it.

    The changes of a path are the same for everybody, and kept as long as nothing changes.
    """
    request = context["request"]
    run = _own_run(request, page)
    if run is None:
        return None

    def ask() -> list[OutlineChange]:
        told = OutlineChange.objects.told(Reach.ON_THE_WAY, Reach.LOOK_AGAIN)
        return list(told.filter(outline__key=page.outline_key))

    changes = kept(request, "changes", page.outline_key, ask=ask)
    return news_of(run.enrolment, run.progress, changes)


@register.filter
def at_step(news: News | None, step: OutlineStep) -> str:
    """The kind of change that is news to the visitor at a step, or nothing."""
    return news.steps.get(step.pk, "") if news else ""


@register.filter
def at_stage(news: News | None, stage: OutlineStage) -> str:
    return news.stages.get(stage.pk, "") if news else ""


def _own_run(request, page) -> Run | None:
    if is_preview(request) or not request.user.is_authenticated:
        return None
    if not hasattr(request, "own_runs"):
        request.own_runs = {}
    if page.pk not in request.own_runs:
        today = localdate(moment_of(request))
        request.own_runs[page.pk] = run_in(page, request.user, today=today)
    return request.own_runs[page.pk]


@register.simple_tag(takes_context=True)
def path_groups(context, page) -> list[Group]:
    """The departments of a path, and how many people of each learn in it where that may be told."""
    request = context["request"]
    show(request, PEOPLE)
    smallest = SiteSettings.for_request(request).smallest_group
    departments, today = departments_of(request, page), localdate(moment_of(request))
    return groups_in(page, departments, today=today, smallest=smallest)


@register.filter
def with_bars(groups: list[Group]) -> list[tuple[Group, float]]:
    """Each group with the length of its bar; none where there is no number."""
    return list(zip(groups, bars([group.people or 0 for group in groups]), strict=True))


@dataclass(frozen=True, slots=True)
class Thread:
    """A path that somebody follows, in the page they get to see, and how far they are."""

    page: LearningPathPage
    progress: Progress


@register.simple_tag(takes_context=True)
def thread_to_resume(context) -> Thread | None:
    """The path the visitor worked on last and didn't finish; None without a step to go on with."""
    request = context["request"]
    if is_preview(request) or not request.user.is_authenticated:
        return None
    enrolment = run_to_resume(request.user)
    if enrolment is None:
        return None
    outline, today = enrolment.outline, localdate(moment_of(request))
    pages = shown_pages_of(request, [outline])
    progress = progress_of([enrolment], today=today)[enrolment.pk]
    if outline.key not in pages or progress.next_step is None:
        return None
    return Thread(pages[outline.key], progress)


@register.simple_tag
def step_state(step: OutlineStep, progress: Progress | None) -> str:
    """One word for a step and a learner: done, now, later or open."""
    if progress is None or progress.withdrawn_at:
        return "open"
    if step.pk in progress.done_steps:
        return "done"
    if step.pk in progress.blocked_steps:
        return "later"
    return "now" if step == progress.next_step else "open"


@dataclass(frozen=True, slots=True)
class Row:
    """A step of a path with the state it has for a learner."""

    step: OutlineStep
    link: StepLink
    state: str


@register.simple_tag(takes_context=True)
def step_states(context, page, progress: Progress | None) -> list[str]:
    """One word for each step of a path, in order; what is drawn of these alone is no person's."""
    return [step_state(step, progress) for step in path_steps(context, page)]


@register.simple_tag(takes_context=True)
def step_rows(context, page, states: list[str]) -> list[Row]:
    """All steps of a path, in order, as a learner meets them."""
    links = step_links(context, page)
    return [Row(link.step, link, state) for link, state in zip(links, states, strict=True)]


@register.simple_tag
def can_read_step(progress: Progress | None, step: OutlineStep) -> bool:
    return policies.can_read(progress, step)


@register.simple_tag(takes_context=True)
def own_award(context, page) -> Enrolment | None:
    """The run for which the visitor has a certificate of this path; a later one changes nothing."""
    request = context["request"]
    if is_preview(request) or not request.user.is_authenticated:
        return None
    runs = Enrolment.objects.certified().filter(learner=request.user, outline__key=page.outline_key)
    return runs.order_by("run").first()


@register.simple_tag(takes_context=True)
def check_form(context, step: OutlineStep, content) -> CheckForm | None:
    """The form that completes this step by an answer; None for a step that has no such form."""
    if step.kind not in policies.FINISHED_BY_AN_ANSWER:
        return None
    return context.get("check_form") or CheckForm(content=content)


@register.simple_tag(takes_context=True)
def notes_form(context, page, step: OutlineStep, content) -> NotesForm | None:
    """The form for the learner's own notes; None for a step without prompts."""
    if context.get("notes_form"):
        return context["notes_form"]
    if step.kind not in policies.ASKS_FOR_NOTES:
        return None
    if not (content.value.get("prompts") or content.value.get("statement")):
        return None
    return NotesForm(step=step, content=content, notes=own_notes(context, page, step))


@register.simple_tag(takes_context=True)
def own_notes(context, page, step: OutlineStep) -> list[Note]:
    """What the visitor noted at this step in the latest run; asked for once per request."""
    request = context["request"]
    if is_preview(request) or not request.user.is_authenticated:
        return []
    if not hasattr(request, "own_notes"):
        request.own_notes = {}
    if step.pk not in request.own_notes:
        request.own_notes[step.pk] = notes_of(request.user, step)
    return request.own_notes[step.pk]


@register.simple_tag
def earlier_notes(notes: list[Note], form: NotesForm) -> list[Note]:
    """The notes below questions that the step doesn't ask any more."""
    asked = {*form.fields, f"note-{form.step.block_id}"}
    return [note for note in notes if note.text and f"note-{note.prompt_id}" not in asked]
