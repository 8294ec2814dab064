"""Who did what in the editor, where Wagtail itself writes nothing down.

It logs what is done to one thing in its own form. Of several things at once, of collections and
who may see their files, and of what is handed out as a file it keeps no trace.
"""

from collections.abc import Iterable

from django.contrib.auth import get_user_model
from django.db.models import Model
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogFormatter, get_active_log_context, log
from wagtail.models import Collection

from core.requests import is_in_the_editor

LONGEST = 500


class ExportFormatter(LogFormatter):
    label = _("Export")

    def format_message(self, log_entry) -> str:
        return _("Exported %(address)s") % {"address": log_entry.data.get("address", "")}


class BulkFormatter(LogFormatter):
    label = _("Several at once")

    def format_message(self, log_entry) -> str:
        return _("Changed with others at once: %(name)s") % {"name": log_entry.data.get("name", "")}


class PrivacyFormatter(LogFormatter):
    label = _("Privacy of a collection")
    message = _("Changed who may see the files")


def log_many(user: Model, action_type: str, name: str, things: Iterable[Model]) -> None:
    """Note what was done to several things at once, each by itself; pages are noted by Wagtail.

    What changes of people is noted where their roles are.
    """
    for thing in things:
        if action_type == "delete":
            log(instance=thing, action="wagtail.delete", user=user, deleted=True)
        elif not isinstance(thing, get_user_model()):
            log(instance=thing, action="desk.bulk", user=user, data={"name": str(name)})


def log_export(request: HttpRequest, response: HttpResponseBase) -> None:
    """Note that the editor handed out a file to somebody, and by which address.

    A report of ours notes itself what was in it.
    """
    if request.resolver_match and request.resolver_match.namespace == "desk_reports":
        return
    is_file = response.headers.get("Content-Disposition", "").startswith("attachment")
    is_ours = is_in_the_editor(request.path)
    if is_file and is_ours and isinstance(request.user, get_user_model()):
        address = request.get_full_path()[:LONGEST]
        log(
            instance=request.user,
            action="desk.export",
            user=request.user,
            data={"address": address},
        )


def on_collection_saved(instance: Collection, created: bool = False, raw: bool = False, **kwargs):
    """As `post_save`, because Wagtail's forms for collections log nothing and have no hook.

    Only what somebody does in the editor: what code does has nobody to name.
    """
    if not raw and _somebody():
        log(instance=instance, action="wagtail.create" if created else "wagtail.edit")


def on_collection_deleted(instance: Collection, **kwargs):
    if _somebody():
        log(instance=instance, action="wagtail.delete", deleted=True)


def on_privacy_changed(instance, raw: bool = False, **kwargs):
    """After a restriction of a collection is saved or deleted, which Wagtail logs of pages only."""
    if not raw and _somebody():
        log(
            instance=instance.collection,
            action="desk.collection_privacy",
            data={"kind": instance.restriction_type},
        )


def _somebody() -> Model | None:
    return get_active_log_context().user
