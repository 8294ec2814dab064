"""A learner joins, completes, answers and looks back. Writing is POST, then a redirect."""

from collections.abc import Callable
from datetime import date
from functools import wraps
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from core.freshness import kept, kept_each
from core.requests import moment_of, page_before, sight_of, typed_texts, wants_fragment
from core.written import A_DAY, A_KEY, written
from drawing.hanging import key_of
from learningpaths.catalogue.models import (
    LearningPathPage,
    OutlineChange,
    OutlineStep,
    PathOutline,
    Reach,
)
from learningpaths.catalogue.shown import shown_pages_of
from learningpaths.people.models import Department
from learningpaths.progress import policies, services
from learningpaths.progress.forms import CheckForm, LookAgainForm, NotesForm
from learningpaths.progress.models import Completion, Enrolment
from learningpaths.progress.news import to_look_at
from learningpaths.progress.reports import latest, progress_in, progress_of, runs_of

SUGGESTED = 3


def learner_required(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Ask whoever isn't signed in to do so, and lead them back to the page they were on.

    Their session may have ended while they wrote: what they typed is shown to be copied.
    """

    @wraps(view)
    def guarded(request: HttpRequest, **keys: UUID) -> HttpResponse:
        if request.user.is_authenticated:
            return view(request, **keys)
        back = page_before(request) or reverse("progress:my_learning")
        if not typed_texts(request):
            return redirect_to_login(back)
        context = {"texts": typed_texts(request), "back": back}
        return render(request, "progress/signed_out.html", context, status=403)

    return guarded


def on_a_step(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Find the step and the page of its path, or answer 404 for what the visitor may not see.

    An editor may have taken the step out while the learner had it before them.
    """

    @wraps(view)
    def found(request: HttpRequest, path_key: UUID, step_key: UUID) -> HttpResponse:
        steps = OutlineStep.objects.in_order().filter(outline__key=path_key)
        step = get_object_or_404(steps, block_id=step_key)
        page = _page_or_404(request, step.outline)
        if step.retired_at is None:
            return view(request, page, step)
        if typed_texts(request):
            return _not_kept(request, page, typed_texts(request))
        messages.info(request, _("An editor took this step out. What you had done is kept."))
        return redirect(page.get_url(request))

    return found


@login_required
@require_GET
def my_learning(request: HttpRequest) -> HttpResponse:
    """Everything the learner follows or followed, the latest run of each path.

    On top stands what they did last.
    """
    runs = runs_of(request.user)
    enrolments = latest(runs)
    outlines = [enrolment.outline for enrolment in enrolments]
    pages = shown_pages_of(request, outlines)
    progress = progress_of(enrolments, today=localdate(moment_of(request)))
    proved = {run.outline_id for run in runs if run.completed_at and run.outline.has_certificate}
    changes = _changes_since(request, enrolments)
    rows = {
        "active": [],
        "completed": [],
        "withdrawn": [],
        "suggested": _suggested(request, enrolments),
    }
    for enrolment in enrolments:
        state = progress[enrolment.pk].state
        rows[state if state in rows else "active"].append(
            {
                "enrolment": enrolment,
                "title": enrolment.outline.title_in(get_language()),
                "page": pages.get(enrolment.outline.key),
                "progress": progress[enrolment.pk],
                "has_certificate": enrolment.outline_id in proved,
                "to_look_at": to_look_at(enrolment, changes.get(enrolment.outline_id, [])),
            }
        )
    return render(request, "progress/my_learning.html", rows)


def _changes_since(
    request: HttpRequest, enrolments: list[Enrolment]
) -> dict[int, list[OutlineChange]]:
    """What finishers are asked to look at again, by outline; asked for where somebody finished."""
    finished = [row.outline_id for row in enrolments if row.completed_at]

    def ask(outlines: list[int]) -> dict[int, list[OutlineChange]]:
        changes = {outline: [] for outline in outlines}
        for change in OutlineChange.objects.told(Reach.LOOK_AGAIN).filter(outline__in=outlines):
            changes[change.outline_id].append(change)
        return changes

    return kept_each(request, "look-again", finished, ask=ask)


def _suggested(request: HttpRequest, enrolments: list[Enrolment]) -> list[int]:
    """The newest paths for the learner's own department that they have never followed, by key."""

    def ask() -> list[tuple]:
        paths = LearningPathPage.objects.in_sight(sight_of(request))
        paths = paths.filter(locale__language_code=get_language())
        return list(
            paths.order_by("-first_published_at", "pk").values_list(
                "pk", "translation_key", "departments"
            )
        )

    today = localdate(moment_of(request))
    own = {key for (key,) in _departments_of.rows(person=request.user.pk, day=today)}
    known = {row.outline.key for row in enrolments}
    offered = kept(request, "offered", ask=ask)
    fitting = [pk for pk, key, unit in offered if unit in own and key not in known]
    return list(dict.fromkeys(fitting))[:SUGGESTED]


@written(person=A_KEY, day=A_DAY)
def _departments_of(person: int, day: date) -> QuerySet:
    return Department.objects.of_person(person, day).order_by().values_list("pk")


@login_required
@require_GET
def certificate(request: HttpRequest, path_key: UUID) -> HttpResponse:
    """The proof of a learner's first award, to print; it outlives the page of the path."""
    runs = Enrolment.objects.certified().filter(learner=request.user, outline__key=path_key)
    award = runs.select_related("outline", "learner").order_by("run").first()
    if award is None:
        raise Http404
    context = {
        "award": award,
        "title": award.outline.title_in(get_language()),
        "hanging_key": key_of(path_key),
    }
    return render(request, "progress/certificate.html", context)


@require_POST
@learner_required
def enrol(request: HttpRequest, path_key: UUID) -> HttpResponse:
    """Join the path, or take it up again where it was left."""
    outline, page = _path_or_404(request, path_key)
    services.enrol(learner=request.user, outline=outline)
    return redirect(page.get_url(request))


@require_POST
@learner_required
def start_again(request: HttpRequest, path_key: UUID) -> HttpResponse:
    outline, page = _path_or_404(request, path_key)
    services.start_again(learner=request.user, outline=outline)
    return redirect(page.get_url(request))


@require_POST
@learner_required
def withdraw(request: HttpRequest, path_key: UUID) -> HttpResponse:
    """Leave the path, also one that isn't offered any more; what was done is kept."""
    own = Enrolment.objects.filter(learner=request.user)
    outline = get_object_or_404(PathOutline, key=path_key, pk__in=own.values("outline"))
    services.withdraw(learner=request.user, outline=outline)
    return redirect("progress:my_learning")


@require_POST
@learner_required
def look_again(request: HttpRequest, path_key: UUID) -> HttpResponse:
    """Settle what changed since the learner finished, as far as they had it before them."""
    outline, page = _path_or_404(request, path_key)
    form = LookAgainForm(request.POST, outline=outline)
    if not form.is_valid():
        raise Http404
    try:
        services.look_again(
            learner=request.user, outline=outline, until=form.cleaned_data["change"]
        )
    except Enrolment.DoesNotExist as error:
        raise Http404 from error
    return redirect(page_before(request) or page.get_url(request))


@require_POST
@learner_required
@on_a_step
def complete(request: HttpRequest, page: LearningPathPage, step: OutlineStep) -> HttpResponse:
    if not policies.can_tick_off(request.user, step):
        raise PermissionDenied
    try:
        services.complete_step(learner=request.user, step=step)
    except Enrolment.DoesNotExist as error:
        raise Http404 from error
    except services.StepBlockedError as error:
        raise PermissionDenied from error
    return _changed(request, page, step)


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
    try:
        services.complete_step(learner=request.user, step=step, source=Completion.Source.CHECK)
    except Enrolment.DoesNotExist as error:
        raise Http404 from error
    except services.StepBlockedError as error:
        raise PermissionDenied from error
    return _changed(request, page, step)


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
        return _not_kept(request, page, typed_texts(request))
    if form.unasked:
        return _not_kept(request, page, form.unasked)
    if wants_fragment(request):
        context = _about(request, page, step) | {"just_saved": True}
        return render(request, "progress/_notes.html", context)
    return redirect(page.get_url(request) + page.step_address(step) + "#notes")


def _path_or_404(request: HttpRequest, path_key: UUID) -> tuple[PathOutline, LearningPathPage]:
    """The path and the page of it that the visitor gets to see; both or neither."""
    outline = get_object_or_404(PathOutline, key=path_key)
    return outline, _page_or_404(request, outline)


def _page_or_404(request: HttpRequest, outline: PathOutline) -> LearningPathPage:
    pages = shown_pages_of(request, [outline])
    if outline.key not in pages:
        raise Http404
    return pages[outline.key]


def _changed(request: HttpRequest, page: LearningPathPage, step: OutlineStep) -> HttpResponse:
    """With htmx the state of the step in place, without it back to the step."""
    if not wants_fragment(request):
        return redirect(page.get_url(request) + page.step_address(step))
    context = _about(request, page, step) | {"just_changed": True}
    return render(request, "progress/_step_change.html", context)


def _not_kept(request: HttpRequest, page: LearningPathPage, texts: list[str]) -> HttpResponse:
    """Show what was typed at a step that was taken out meanwhile, or of a path that was left."""
    context = {"texts": texts, "page": page}
    return render(request, "progress/not_kept.html", context, status=409)


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
