"""Import a file: choose it, look over what was read, make the draft or let it go."""

from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from wagtail.admin import messages
from wagtail.images import get_permission_policy

from desk.importing import services
from desk.importing.forms import CollectionForm, PictureForm, UploadForm
from desk.importing.kinds import KINDS, can_import, places_for
from desk.importing.preview import entries_of, missing_from
from desk.models import Import
from manuscripts.safety import RefusedFileError

CONTENT_TYPES = {"png": "image/png", "jpg": "image/jpeg"}


@never_cache
@require_http_methods(["GET", "POST"])
def upload(request: HttpRequest) -> HttpResponse:
    """Choose a file, and what it becomes; refuse a file beside its field."""
    places = places_for(request.user)
    if not places:
        raise PermissionDenied
    section = request.GET.get("section", "")
    initial = {
        "place": next(
            (f"{kind.name}-{page.pk}" for kind, page in places if str(page.pk) == section), None
        )
    }
    form = UploadForm(request.POST or None, request.FILES or None, places=places, initial=initial)
    if form.is_valid():
        kind, section = form.chosen_place
        file = form.cleaned_data["file"]
        try:
            record = services.take_in(
                owner=request.user, kind=kind, section=section, file=file.file, name=file.name
            )
        except RefusedFileError as refusal:
            form.add_error("file", str(refusal))
        else:
            return redirect("desk_import:check", record.pk)
    context = {"form": form, "header_title": _("Import a file"), "header_icon": "upload"}
    return render(request, "desk/import_upload.html", context)


@never_cache
@require_http_methods(["GET", "POST"])
def check(request: HttpRequest, key: UUID) -> HttpResponse:
    """Show what was read, ask what each image shows, and make the draft."""
    record = Import.objects.of_owner(request.user).filter(pk=key).first()
    if record is None:
        return _gone(request)
    if record.page_id:
        return redirect("wagtailadmin_pages:edit", record.page_id)
    if not can_import(request.user, KINDS[record.kind], record.section):
        raise PermissionDenied
    policy = get_permission_policy()
    collections = policy.collections_user_has_permission_for(request.user, "add")
    data = request.POST if request.method == "POST" else None
    pictures = list(record.pictures.defer("content").order_by("number")) if collections else []
    forms = [PictureForm(data, picture=picture) for picture in pictures]
    place = CollectionForm(data, collections=collections) if pictures else None
    if data is not None:
        # Each is asked, so that all that is missing is said at once.
        answers = [form.is_valid() for form in (*forms, place) if form is not None]
        if all(answers):
            return _make(request, record, forms, place)
    context = {
        "record": record,
        "kind": KINDS[record.kind].model._meta.verbose_name,
        "entries": entries_of(record),
        "missing": missing_from(record),
        "forms": forms,
        "place": place if place and len(collections) > 1 else None,
        "collection": place and place["collection"].initial,
        "has_errors": any(form.errors for form in forms),
        "leaves_images_out": not collections and record.pictures.exists(),
        "header_title": _("Check what was read"),
        "header_icon": "upload",
    }
    return render(request, "desk/import_check.html", context)


def _make(request: HttpRequest, record: Import, forms, place) -> HttpResponse:
    choices = {form.picture.number: form.choice for form in forms}
    collection = place.cleaned_data["collection"] if place else None
    try:
        page = services.make_page(record=record, choices=choices, collection=collection)
    except Import.DoesNotExist:
        return _gone(request)
    messages.success(
        request,
        _("“%(title)s” is a draft now. Add what is missing.") % {"title": page.title},
    )
    return redirect("wagtailadmin_pages:edit", page.pk)


def _gone(request: HttpRequest) -> HttpResponse:
    messages.warning(request, _("This import isn't there any more. Choose the file again."))
    return redirect("desk_import:upload")


@require_POST
def cancel(request: HttpRequest, key: UUID) -> HttpResponse:
    record = Import.objects.of_owner(request.user).waiting().filter(pk=key).first()
    if record is not None:
        services.discard(record)
        messages.success(request, _("The import is cancelled. Nothing of it is kept."))
    return redirect("desk_import:upload")


@never_cache
@require_GET
def picture(request: HttpRequest, key: UUID, number: int) -> HttpResponse:
    """An image of one's own import, drawn anew from what the file held."""
    record = get_object_or_404(Import.objects.of_owner(request.user), pk=key)
    shown = record.pictures.filter(number=number).first()
    if shown is None:
        raise Http404
    headers = {"Content-Security-Policy": "default-src 'none'", "Content-Disposition": "inline"}
    return HttpResponse(bytes(shown.content), CONTENT_TYPES[shown.extension], headers=headers)
