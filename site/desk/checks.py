from django.core.checks import Warning as CheckWarning

from desk import roles
from home.services import front_page


def check_roles(app_configs=None, databases=None, **kwargs):
    """Warn about roles that an upgrade was to change and nobody let it.

    Only with `check --deploy --database default`: plain database checks also run before
    `migrate` has made the tables they read.
    """
    if not databases:
        return []
    home = front_page()
    outdated = roles.outdated_roles(home) if home else list(roles.NAMES.values())
    return [
        CheckWarning(
            f"The role {name} isn't as this release lays it out.",
            hint="Run prepare_site.",
            id="desk.W001",
        )
        for name in outdated
    ]
