"""A translation side by side with its source."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.models import Page

from core.models import BasePage
from desk.translation.forms import WordsForm
from desk.translation.services import SavedMeanwhileError, compared, save_words


def side_by_side(request: HttpRequest, page_id: int) -> HttpResponse:
    """Show the source on the left and the words of the translation on the right, and save those."""
    page = _translation(request, page_id)
    lock = page.get_lock()
    is_locked = lock is not None and lock.for_user(request.user)
    if request.method == "POST" and not is_locked:
        return _save(request, page)
    if request.method == "POST":
        messages.error(request, _("The page could not be saved as it is locked."))
    return _show(request, page, is_locked=is_locked)


def _translation(request: HttpRequest, page_id: int) -> BasePage:
    page = get_object_or_404(Page, pk=page_id).specific
    if not isinstance(page, BasePage) or page.source_page is None:
        raise Http404
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    return page


def _save(request: HttpRequest, page: BasePage) -> HttpResponse:
    form = WordsForm(compared(page).lines, request.POST)
    if not form.is_valid():
        messages.error(request, _("Nothing is saved yet: see what is said at the texts."))
        return _show(request, page, form=form)
    try:
        save_words(
            page=page, answers=form.answers(), loaded=_loaded(request.POST), user=request.user
        )
    except SavedMeanwhileError:
        problem = _("Somebody saved this page meanwhile. Your words are still here: save again.")
        messages.error(request, problem)
        return _show(request, page, form=form)
    messages.success(request, _("The translation is saved as a draft."))
    if "publish" in request.POST:
        return redirect("wagtailadmin_pages:edit", page.pk)
    return redirect("desk_translation:side_by_side", page.pk)


def _show(
    request: HttpRequest, page: BasePage, *, form: WordsForm | None = None, is_locked: bool = False
) -> HttpResponse:
    comparison = compared(page)
    is_to_do = request.GET.get("show") == "to-do"
    lines = [line for line in comparison.lines if not (is_to_do and line.is_done)]
    draft = page.get_latest_revision_as_object()
    context = {
        "comparison": comparison,
        "otherwise": [page._meta.get_field(name).verbose_name for name in comparison.otherwise],
        "form": form or WordsForm(lines),
        "is_locked": is_locked,
        "is_to_do": is_to_do,
        "page": draft,
        "source": page.source_page,
        "header_title": draft.get_admin_display_title(),
        "edit_url": reverse("wagtailadmin_pages:edit", args=[page.pk]),
    }
    return render(request, "desk/translation/side_by_side.html", context)


def _loaded(data) -> int | None:
    """The revision that was on the screen; none for a page that had none, or for nonsense."""
    revision = data.get("loaded", "")
    return int(revision) if revision.isascii() and revision.isdecimal() else None
