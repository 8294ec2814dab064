"""Production's settings, with an address for every page that says what went wrong."""

from config.settings.production import *  # noqa: F403

ROOT_URLCONF = "bench.error_pages"
