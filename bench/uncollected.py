"""Production's settings for a server whose static files nobody collected, which takes long."""

from config.settings.production import *  # noqa: F403
from config.settings.production import STORAGES

STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
}
