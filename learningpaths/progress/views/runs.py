"""A learner joins a path, leaves it, begins it again, and settles what changed in it."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from core.requests import page_before
from learningpaths.catalogue.models import PathOutline
from learningpaths.progress import services
from learningpaths.progress.forms import LookAgainForm
from learningpaths.progress.models import Enrolment
from learningpaths.progress.views.finding import learner_required, path_or_404


@require_POST
@learner_required
def enrol(request: HttpRequest, path_key: UUID) -> HttpResponse:
    """Join the path, or take it up again where it was left."""
    outline, page = path_or_404(request, path_key)
    services.enrol(learner=request.user, outline=outline)
    return redirect(page.get_url(request))


@require_POST
@learner_required
def start_again(request: HttpRequest, path_key: UUID) -> HttpResponse:
    outline, page = path_or_404(request, path_key)
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
    outline, page = path_or_404(request, path_key)
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
