"""What else is deleted in the editor, besides pages, and why it may have to stay."""

from collections.abc import Iterable

from django.db.models import CASCADE, Model
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.models import ReferenceIndex, Site

from core.models import SiteDocument, SiteImage
from learningpaths.people.models import User
from learningpaths.progress.models import Enrolment

# Of Wagtail's own addresses without a hook: what they delete, and how they call its key.
DELETIONS = {
    "wagtaildocs:delete": (SiteDocument, "document_id"),
    "wagtaildocs:delete_multiple": (SiteDocument, "doc_id"),
    "wagtailimages:delete": (SiteImage, "image_id"),
    "wagtailimages:delete_multiple": (SiteImage, "image_id"),
    "wagtailsites:delete": (Site, "pk"),
}


def guard_deletion(request: HttpRequest, things: Iterable[Model]) -> TemplateResponse | None:
    """Our answer instead of deleting things of which one has to stay; else None."""
    kept = [(thing, reason) for thing in things if (reason := reason_to_keep(thing))]
    if not kept:
        return None
    context = {
        "kept": [
            {"thing": thing, "reason": reason, "usage_url": getattr(thing, "usage_url", "")}
            for thing, reason in kept
        ],
        "next": get_valid_next_url_from_request(request),
    }
    return TemplateResponse(request, "desk/kept.html", context, status=409)


def reason_to_keep(thing: Model) -> Promise | None:
    """Why something can't be deleted; None for what nobody misses."""
    if isinstance(thing, User):
        return _has_records(thing)
    if isinstance(thing, Site):
        return _("The site needs it.") if thing.is_default_site else None
    return _("It is used. Take it away there first.") if is_used(thing) else None


def is_used(thing: Model) -> bool:
    """Whether a published page, a draft that was never published, or a record points at it."""
    if ReferenceIndex.get_references_to(thing).exists():
        return True
    relations = (relation for relation in thing._meta.related_objects if not _is_own(relation))
    return any(
        relation.related_model._base_manager.filter(**{relation.field.name: thing}).exists()
        for relation in relations
    )


def _is_own(relation) -> bool:
    """Whether the rows are part of the thing itself and go with it, as the sizes of an image."""
    return not relation.many_to_many and relation.on_delete is CASCADE


def _has_records(person: User) -> Promise | None:
    if not Enrolment.objects.filter(learner=person).exists():
        return None
    return _("There are records of this person. Make the account inactive instead.")
