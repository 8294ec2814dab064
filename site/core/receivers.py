"""Saving, publishing and unpublishing a page changes its entry in the register.

Heard as `post_save`, inside the page's own transaction; its lists and many-to-many fields are in
memory by then. Going offline is heard as `page_unpublished` too, because the page may then be
saved as a base `Page`. Deleting a page deletes its entry by itself.
"""

from core import services
from core.models import BasePage


def on_saved(instance, update_fields=None, raw=False, **kwargs):
    """Follow a whole save; a draft of a live page is saved with a few fields only."""
    if raw or update_fields is not None or not isinstance(instance, BasePage):
        return
    services.keep_entry(instance)


def on_saving_a_term(instance, raw=False, **kwargs):
    """Heard before saving: afterwards nobody knows what the short name was."""
    if not raw:
        services.rename_label(instance)


def on_deleted_a_term(instance, **kwargs):
    """Deleting a term takes it off pages without saving them."""
    services.forget_label(instance)


def on_unpublished(instance, **kwargs):
    services.forget_entry(instance)
