"""A learner finishes a step, takes that back, answers it and notes something at it."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import localdate
from django.views.decorators.http import require_POST

from core.requests import moment_of, typed_texts, wants_fragment
from learningpaths.catalogue.models import LearningPathPage, OutlineStep
from learningpaths.progress import policies, services
from learningpaths.progress.forms import CheckForm, NotesForm
from learningpaths.progress.models import Completion, Enrolment
from learningpaths.progress.reports import progress_in
from learningpaths.progress.views.finding import learner_required, not_kept, on_a_step


@require_POST
@learner_required
@on_a_step
def complete(request: HttpRequest, page: LearningPathPage, step: OutlineStep) -> HttpResponse:
    if not policies.can_tick_off(request.user, step):
        raise PermissionDenied
    return _complete(request, page, step)


@require_POST
@learner_required
@on_a_step
def undo(request: HttpRequest, page: LearningPathPage, step: OutlineStep) -> HttpResponse:
    try:
        services.undo_step(learner=request.user, step=step)
    except Enrolment.DoesNotExist as error:
        raise Http404 from error
    return _changed(request, page, step)


@require_POST
@learner_required
@on_a_step
def answer(request: HttpRequest, page: LearningPathPage, step: OutlineStep) -> HttpResponse:
    """Judge the answer to a check; the right one completes the step, another is told so."""
    if not policies.can_answer(request.user, step):
        raise PermissionDenied
    form = CheckForm(request.POST, content=page.block_of(step))
    if not form.is_valid():
        return _not_accepted(request, page, step, check_form=form)
    return _complete(request, page, step, source=Completion.Source.CHECK)


@require_POST
@learner_required
@on_a_step
def keep_notes(request: HttpRequest, page: LearningPathPage, step: OutlineStep) -> HttpResponse:
    form = NotesForm(request.POST, step=step, content=page.block_of(step))
    if not form.is_valid():
        return _not_accepted(request, page, step, notes_form=form)
    try:
        services.keep_notes(learner=request.user, step=step, answers=form.answers)
    except Enrolment.DoesNotExist as error:
        if not typed_texts(request):
            raise Http404 from error
        return not_kept(request, page, typed_texts(request))
    if form.unasked:
        return not_kept(request, page, form.unasked)
    if wants_fragment(request):
        context = _about(request, page, step) | {"just_saved": True}
        return render(request, "progress/_notes.html", context)
    return redirect(page.get_url(request) + page.step_address(step) + "#notes")


def _complete(
    request: HttpRequest, page: LearningPathPage, step: OutlineStep, **how
) -> HttpResponse:
    try:
        services.complete_step(learner=request.user, step=step, **how)
    except Enrolment.DoesNotExist as error:
        raise Http404 from error
    except services.StepBlockedError as error:
        raise PermissionDenied from error
    return _changed(request, page, step)


def _changed(request: HttpRequest, page: LearningPathPage, step: OutlineStep) -> HttpResponse:
    """With htmx the state of the step in place, without it back to the step."""
    if not wants_fragment(request):
        return redirect(page.get_url(request) + page.step_address(step))
    context = _about(request, page, step) | {"just_changed": True}
    return render(request, "progress/_step_change.html", context)


def _not_accepted(
    request: HttpRequest, page: LearningPathPage, step: OutlineStep, **forms
) -> HttpResponse:
    """Show the step again with what was filled in and what is wrong with it."""
    about = _about(request, page, step)
    if not policies.follows(about["progress"]):
        raise Http404
    if wants_fragment(request):
        name = "_notes" if "notes_form" in forms else "_step_status"
        context = about | forms
        return render(request, f"progress/{name}.html", context, status=422)
    context = {"step": step, "content": page.block_of(step), **forms}
    response = page.render(request, template="catalogue/step.html", context_overrides=context)
    response.status_code = 422
    return response


def _about(request: HttpRequest, page: LearningPathPage, step: OutlineStep) -> dict:
    """What every fragment of a step needs to know."""
    return {
        "page": page,
        "step": step,
        "content": page.block_of(step),
        "progress": progress_in(page, request.user, today=localdate(moment_of(request))),
    }
