from django.core.checks import Warning as CheckWarning

from core import services


def check_register(app_configs=None, databases=None, **kwargs):
    """Warn when lists and search miss pages, as after an upgrade that nobody finished.

    Only with `check --deploy --database default`: plain database checks also run before
    `migrate` has made the tables they read.
    """
    missing = services.unregistered_pages().count() if databases else 0
    if not missing:
        return []
    return [
        CheckWarning(
            f"Lists and search miss pages that are published ({missing}).",
            hint="Run rebuild_register.",
            id="core.W001",
        )
    ]
