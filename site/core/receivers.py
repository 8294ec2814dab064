"""A change of what pages show: the register follows it, and nothing kept before is shown again.

A save is heard as `post_save`, inside the page's own transaction, which comes for a move and for a
plain `save()` too; its lists and many-to-many fields are in memory by then. Wagtail's
`page_published` comes besides, because those lists are stored after the page, and
`page_unpublished`, because the page may then be saved as a base `Page`. Deleting a page deletes
its entry by itself. A term that gets another name, or goes, changes the entries of the pages
that carry it. Renditions are made in the background, which tells that there is news when it is
done; one that is cleared away is news at once, because pages name its file.
"""

from wagtail.contrib.settings.models import BaseSiteSetting
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import AbstractImage
from wagtail.models import Locale, Page, PageViewRestriction, Site

from core import freshness, languages, renditions, services, untold
from core.metadata import without_metadata
from core.models import BasePage, Term

SHOWN = {
    *[Page, Site, Locale, PageViewRestriction],
    *[Term, BaseSiteSetting, AbstractImage, AbstractDocument],
}
# Saving a draft changes no more than these.
OF_A_DRAFT = {"latest_revision", "has_unpublished_changes", "draft_title"}
OF_A_DRAFT |= {"latest_revision_created_at"}


def on_saved(instance, update_fields=None, raw=False, **kwargs):
    """Follow a whole save; a draft of a live page is saved with a few fields only."""
    if raw or update_fields is not None or not isinstance(instance, BasePage):
        return
    services.keep_entry(instance)
    services.keep_entries(instance.entry_followers())
    renditions.ask_for_page(instance)


def on_unpublished(instance, **kwargs):
    services.forget_entry(instance)


def on_changed(sender, update_fields=None, **kwargs):
    """Hear of what pages show and nothing else; drafts are saved all the time."""
    is_draft = update_fields is not None and OF_A_DRAFT.issuperset(update_fields)
    if issubclass(sender, tuple(SHOWN)) and not is_draft:
        freshness.renew()


def on_related_changed(instance, **kwargs):
    on_changed(type(instance))


def on_settings_saved(instance, **kwargs):
    """Have the logo made, and offer the languages that were ticked in a form that was right."""
    renditions.ask_for_logo(instance)
    if instance.wanted_languages:
        codes, editor = instance.wanted_languages
        languages.offer_languages(instance.site, codes, editor=editor)


def on_news(**kwargs):
    freshness.renew()


def on_news_missed(subject, **kwargs):
    untold.tell_later(subject)


def on_term_saved(instance, raw=False, **kwargs):
    if not raw:
        services.keep_entries_with(instance)


def on_term_deleting(instance, **kwargs):
    """Remember who carries the term; once it is gone nobody does."""
    instance.carried_by = services.pages_with(instance)


def on_term_deleted(instance, **kwargs):
    services.keep_entries(instance.carried_by)


def on_image_uploaded(instance, raw=False, **kwargs):
    """Before an image is stored, whoever uploads it: keep nothing of where it was made."""
    if raw or not instance.file or instance.file._committed:
        return
    clean = without_metadata(instance.file.file)
    if clean is not None:
        instance.file.file = clean
        instance._set_image_file_metadata()


def on_image_saved(instance, created, raw=False, **kwargs):
    """Have made anew what pages show of it; a new image stands nowhere yet."""
    if not (raw or created):
        renditions.ask_for_image(instance)
