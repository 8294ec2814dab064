"""What pages show has changed: let nothing be shown that was kept before.

A save is heard as `post_save`, which comes for a move and for a plain `save()` too; Wagtail's
`page_published` comes besides, because an editor's lists of other rows are saved after the page.
"""

from wagtail.contrib.settings.models import BaseSiteSetting
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import AbstractImage
from wagtail.models import Locale, Page, PageViewRestriction, Site

from core import freshness
from core.models import Term

SHOWN = {
    *[Page, Site, Locale, PageViewRestriction],
    *[Term, BaseSiteSetting, AbstractImage, AbstractDocument],
}
# Saving a draft changes no more than these.
OF_A_DRAFT = {"latest_revision", "has_unpublished_changes", "draft_title"}
OF_A_DRAFT |= {"latest_revision_created_at"}


def on_changed(sender, update_fields=None, **kwargs):
    """Hear of what pages show and nothing else; drafts are saved all the time."""
    is_draft = update_fields is not None and OF_A_DRAFT.issuperset(update_fields)
    if issubclass(sender, tuple(SHOWN)) and not is_draft:
        freshness.renew()


def on_related_changed(instance, **kwargs):
    on_changed(type(instance))


def on_page_published(**kwargs):
    freshness.renew()
