from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET
from wagtail import hooks
from wagtail.models import Page

from core.models import SiteDocument
from core.serving import serve_document


def document(request: HttpRequest, document_id: int, filename: str) -> HttpResponseBase:
    """Serve a file as Wagtail does, after the same hooks, and also in parts.

    A hook of Wagtail's can't do it: only answers that are whole are taken from one.
    """
    found = get_object_or_404(SiteDocument, pk=document_id)
    if found.filename != filename:
        raise Http404
    for hook in hooks.get_hooks("before_serve_document"):
        answer = hook(found, request)
        if isinstance(answer, HttpResponseBase):
            return answer
    return serve_document(found, request)


@require_GET
@never_cache
def writing_hints(request: HttpRequest, page_id: int) -> HttpResponse:
    """What would make a page easier to read, as it was last saved; a fragment of its editor."""
    page = get_object_or_404(Page, pk=page_id)
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    draft = page.get_latest_revision_as_object()
    return render(request, "core/_writing_hints.html", {"page": draft})
