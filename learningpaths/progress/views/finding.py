"""Who asks, about which path and step; and what they typed, where that can't be kept."""

from collections.abc import Callable
from functools import wraps
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from core.requests import page_before, typed_texts
from core.written import A_UUID, ANOTHER_UUID, written
from learningpaths.catalogue.models import LearningPathPage, OutlineStep, PathOutline
from learningpaths.catalogue.shown import shown_pages_of


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
        step = next(iter(_steps_with.objects(path=path_key, block=step_key)), None)
        if step is None:
            raise Http404
        page = page_or_404(request, step.outline)
        if step.retired_at is None:
            return view(request, page, step)
        if typed_texts(request):
            return not_kept(request, page, typed_texts(request))
        messages.info(request, _("An editor took this step out. What you had done is kept."))
        return redirect(page.get_url(request))

    return found


@written(path=A_UUID, block=ANOTHER_UUID)
def _steps_with(path: UUID, block: UUID) -> QuerySet:
    return OutlineStep.objects.in_order().filter(outline__key=path, block_id=block)


def path_or_404(request: HttpRequest, path_key: UUID) -> tuple[PathOutline, LearningPathPage]:
    """The path and the page of it that the visitor gets to see; both or neither."""
    outline = get_object_or_404(PathOutline, key=path_key)
    return outline, page_or_404(request, outline)


def page_or_404(request: HttpRequest, outline: PathOutline) -> LearningPathPage:
    pages = shown_pages_of(request, [outline])
    if outline.key not in pages:
        raise Http404
    return pages[outline.key]


def not_kept(request: HttpRequest, page: LearningPathPage, texts: list[str]) -> HttpResponse:
    """Show what was typed at a step that was taken out meanwhile, or of a path that was left."""
    context = {"texts": texts, "page": page}
    return render(request, "progress/not_kept.html", context, status=409)
