"""WSGI entry point: `gunicorn --pythonpath site config.wsgi`."""

from django.core.wsgi import get_wsgi_application

from config import env

env.choose_settings("config.settings.production")
_django = get_wsgi_application()

from core.entrance import Entrance  # noqa: E402 -- from here on Django is set up

application = Entrance(_django)
