"""Saving, publishing and unpublishing a page changes its entry in the register.

Heard as `post_save`, inside the page's own transaction; its lists and many-to-many fields are in
memory by then. Going offline is heard as `page_unpublished` too, because the page may then be
saved as a base `Page`. Deleting a page deletes its entry by itself. A term that gets another
name, or goes, changes the entries of the pages that carry it.
"""

from core import services
from core.models import BasePage


def on_saved(instance, update_fields=None, raw=False, **kwargs):
    """Follow a whole save; a draft of a live page is saved with a few fields only."""
    if raw or update_fields is not None or not isinstance(instance, BasePage):
        return
    services.keep_entry(instance)
    services.keep_entries(instance.entry_followers())


def on_unpublished(instance, **kwargs):
    services.forget_entry(instance)


def on_term_saved(instance, raw=False, **kwargs):
    if not raw:
        services.keep_entries(services.pages_with(instance))


def on_term_deleting(instance, **kwargs):
    """Remember who carries the term; once it is gone nobody does."""
    instance.carried_by = services.pages_with(instance)


def on_term_deleted(instance, **kwargs):
    services.keep_entries(instance.carried_by)
