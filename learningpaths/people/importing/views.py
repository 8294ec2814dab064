"""Import people or departments: choose a file, read what it would change, agree or let it go."""

from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST
from wagtail.admin import messages

from learningpaths.people.importing import services
from learningpaths.people.importing.forms import AgreeForm, UploadForm
from learningpaths.people.importing.plans import Plan, Verdict
from learningpaths.people.models import PeopleImport
from learningpaths.people.policies import can_import_people
from manuscripts.safety import RefusedFileError

LINES = 100  # on a page


@never_cache
@require_http_methods(["GET", "POST"])
def upload(request: HttpRequest) -> HttpResponse:
    """Choose a file; refuse one beside its field."""
    _check_allowed(request)
    form = UploadForm(request.POST or None, request.FILES or None)
    if form.is_valid():
        file = form.cleaned_data["file"]
        try:
            record = services.take_in(
                owner=request.user,
                file=file.file,
                name=file.name,
                others_left=form.cleaned_data["others_left"],
            )
        except RefusedFileError as refusal:
            form.add_error("file", str(refusal))
        else:
            return redirect("people_import:check", record.pk)
    context = {"form": form, "header_title": _("Import people"), "header_icon": "group"}
    return render(request, "people/import_upload.html", context)


@never_cache
@require_http_methods(["GET", "POST"])
def check(request: HttpRequest, key: UUID) -> HttpResponse:
    """Show what would change, and do exactly that once its owner agrees."""
    _check_allowed(request)
    record = PeopleImport.objects.of_owner(request.user).waiting().filter(pk=key).first()
    if record is None:
        return _gone(request)
    form = AgreeForm(request.POST or None)
    if form.is_valid():
        answer = _carry_out(request, record, form)
        if answer is not None:
            return answer
    plan = services.plan_of(record, today=timezone.localdate())
    return _report(request, record, plan, form)


def _carry_out(request: HttpRequest, record: PeopleImport, form: AgreeForm) -> HttpResponse | None:
    try:
        plan = services.carry_out(
            record=record,
            fingerprint=form.cleaned_data["fingerprint"],
            today=timezone.localdate(),
            leaving=form.cleaned_data["leaving"],
        )
    except PeopleImport.DoesNotExist:
        return _gone(request)
    except services.ChangedMeanwhileError:
        messages.warning(
            request,
            _("Something changed here meanwhile, and nothing was saved. Look once more."),
        )
        return redirect("people_import:check", record.pk)
    except services.NotSureError:
        form.add_error("leaving", _("This isn't the number. Nothing was saved."))
        return None
    count = sum(bool(line.changes) for line in plan.lines)
    done = ngettext("%(count)d change is saved.", "%(count)d changes are saved.", count)
    messages.success(request, done % {"count": count})
    return redirect("people_import:upload")


def _report(
    request: HttpRequest, record: PeopleImport, plan: Plan, form: AgreeForm
) -> HttpResponse:
    counts = plan.counts
    shown = [verdict for verdict in Verdict if counts[verdict]]
    chosen = request.GET.get("show", "")
    if chosen not in shown:
        chosen = next((verdict for verdict in shown if verdict != Verdict.UNCHANGED), "")
    lines = [line for line in plan.lines if line.verdict == chosen or not chosen]
    if not form.is_bound:
        form = AgreeForm(initial={"fingerprint": plan.fingerprint})
    if not plan.asks_again:
        del form.fields["leaving"]
    context = {
        "record": record,
        "plan": plan,
        "form": form,
        "fingerprint": plan.fingerprint,
        "ignored": record.table["ignored"],
        "counts": [(verdict, counts[verdict]) for verdict in shown],
        "chosen": chosen,
        "page": Paginator(lines, LINES).get_page(request.GET.get("p")),
        "header_title": _("Check what would change"),
        "header_icon": "group",
    }
    return render(request, "people/import_check.html", context)


@require_POST
def cancel(request: HttpRequest, key: UUID) -> HttpResponse:
    _check_allowed(request)
    deleted, _rows = PeopleImport.objects.of_owner(request.user).waiting().filter(pk=key).delete()
    if deleted:
        messages.success(request, _("The import is cancelled. Nothing of it is kept."))
    return redirect("people_import:upload")


def _check_allowed(request: HttpRequest) -> None:
    if not can_import_people(request.user):
        raise PermissionDenied


def _gone(request: HttpRequest) -> HttpResponse:
    messages.warning(request, _("This import isn't there any more. Choose the file again."))
    return redirect("people_import:upload")
