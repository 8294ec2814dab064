"""WSGI entry point: `gunicorn --pythonpath site config.wsgi`."""

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.urls import reverse

from config import env

env.choose_settings("config.settings.production")
_django = get_wsgi_application()
# Load every address with its view now: workers share them, and no reader waits for it.
reverse(settings.LOGIN_URL)

from core.entrance import Entrance  # noqa: E402 -- from here on Django is set up

application = Entrance(_django)
