from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from core.requests import sight_of
from learningpaths.catalogue.drafts import draft_from
from learningpaths.catalogue.forms import StartForm
from learningpaths.catalogue.models import LearningPathIndexPage, LearningPathPage, OutlineStep
from learningpaths.catalogue.patterns import PATTERNS


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


@require_http_methods(["GET", "POST"])
def start_path(request: HttpRequest, parent_id: int) -> HttpResponse:
    """Let an editor begin a path, empty or from a pattern; who may add there may choose."""
    parent = get_object_or_404(LearningPathIndexPage, pk=parent_id)
    may_add = parent.permissions_for_user(request.user).can_add_subpage()
    if not may_add or not LearningPathPage.can_create_at(parent):
        raise PermissionDenied
    form = StartForm(request.POST or None)
    if not form.is_valid():
        context = {"parent": parent, "form": form, "patterns": PATTERNS.values()}
        return render(request, "catalogue/start_path.html", context)
    pattern = PATTERNS.get(form.cleaned_data["pattern"])
    if pattern is None:
        keys = ["catalogue", "learningpathpage", parent.pk]
        return redirect(f"{reverse('wagtailadmin_pages:add', args=keys)}?start=empty")
    page = draft_from(pattern, parent=parent, owner=request.user)
    words = _("“%(title)s” is a draft now. Replace what stands between square brackets.")
    messages.success(request, words % {"title": page.title})
    return redirect("wagtailadmin_pages:edit", page.pk)
