"""Production's settings, for servers that live for a minute: nothing has to be collected."""

from config.settings.base import STORAGES
from config.settings.production import *  # noqa: F403

STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
}
