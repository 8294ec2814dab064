"""A Django site that answers two words and has nothing else: what all others are measured by."""

from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.http import HttpResponse
from django.urls import path

settings.configure(
    ALLOWED_HOSTS=["127.0.0.1"],
    LOGGING_CONFIG=None,
    ROOT_URLCONF=__name__,
    SECRET_KEY="only-for-a-measurement",  # noqa: S106 -- it guards nothing
)


def hello(request):
    return HttpResponse("Hello, world")


urlpatterns = [path("", hello)]
application = WSGIHandler()
