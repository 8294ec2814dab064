from django import template
from django.utils.timezone import localdate

from core.requests import is_preview, moment_of
from learningpaths.catalogue.models import OutlineStep
from learningpaths.progress import policies
from learningpaths.progress.evaluation import Progress
from learningpaths.progress.forms import CheckForm, NotesForm
from learningpaths.progress.models import Enrolment, Note
from learningpaths.progress.reports import progress_in

register = template.Library()


@register.simple_tag(takes_context=True)
def own_progress(context, page) -> Progress | None:
    """How far the visitor is in this path; None in a preview and for who doesn't follow it.

    A page asks in several of its blocks: the answer is kept for the request.
    """
    request = context["request"]
    if is_preview(request) or not request.user.is_authenticated:
        return None
    if not hasattr(request, "own_progress"):
        request.own_progress = {}
    if page.pk not in request.own_progress:
        today = localdate(moment_of(request))
        request.own_progress[page.pk] = progress_in(page, request.user, today=today)
    return request.own_progress[page.pk]


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
    if not {"prompts", "statement"} & content.block.child_blocks.keys():
        return None
    if not NotesForm(step=step, content=content).fields:
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
        request.own_notes[step.pk] = list(Note.objects.of_latest_run(request.user, step))
    return request.own_notes[step.pk]


@register.simple_tag
def earlier_notes(notes: list[Note], form: NotesForm) -> list[Note]:
    """The notes below questions that the step doesn't ask any more."""
    asked = {*form.fields, f"note-{form.step.block_id}"}
    return [note for note in notes if note.text and f"note-{note.prompt_id}" not in asked]
