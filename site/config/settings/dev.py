"""A developer's machine, and `make start`: nothing to set, nothing safe."""

from config import env
from config.settings.base import *  # noqa: F403
from config.settings.base import STORAGES

DEBUG = True
SECRET_KEY = env.text("SECRET_KEY", "only-for-development")
ALLOWED_HOSTS = env.words("ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]")
CACHES = {"default": env.cache("CACHE_URL", "locmemcache://")}
STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
}
vars().update(env.mail("EMAIL_URL", "consolemail://"))
DEMO_IS_ALLOWED = True
