from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import get_language

from core.requests import sight_of
from learningpaths.catalogue.models import LearningPathPage, OutlineStep


def step(request: HttpRequest, short_id: str) -> HttpResponse:
    """A short address for mails and invitations: leads to the step in the visitor's language."""
    url = find_step_url(request, short_id)
    if url is None:
        raise Http404
    return redirect(url)


def find_step_url(request: HttpRequest, short_id: str) -> str | None:
    """Where a step stands now, for this visitor.

    A step that was taken out of its path leads to the path; one that the visitor may not see,
    or of which the short id is not unique, leads nowhere (None).
    """
    steps = list(OutlineStep.objects.of_short_id(short_id).in_order()[:2])
    if len(steps) != 1:
        return None
    step, outline = steps[0], steps[0].outline
    pages = LearningPathPage.objects.shown_for([outline], get_language(), sight_of(request))
    page = pages.get(outline.key)
    if page is None:
        return None
    url = page.get_url(request)
    return url if step.retired_at else url + page.step_address(step)
