"""What `make start` runs: make the database ready, fill an empty site, serve it.

All in one process, because each start of Django costs seconds and a second start should not.
"""

import argparse
import sys

import django
from django.conf import settings
from django.core.management import CommandError, call_command

from config import env


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("address", nargs="?", default="127.0.0.1:8000")
    parser.add_argument("--reload", action="store_true", help="start again when code changes")
    options = parser.parse_args()
    env.choose_settings("config.settings.dev")
    django.setup()
    try:
        if not env.is_reloaded():
            make_ready()
        call_command("runserver", options.address, use_reloader=options.reload)
    except CommandError as error:
        sys.exit(f"It doesn't start: {error}")


def make_ready() -> None:
    """Migrate, and see that a site is there; what is in it stays as it is."""
    sys.stdout.write("Making the site ready…\n")
    call_command("migrate", interactive=False, verbosity=0)
    call_command("prepare_site")
    if settings.DEMO_IS_ALLOWED:
        call_command("load_demo", if_empty=True)


if __name__ == "__main__":
    main()
