"""What each kind of page costs: queries, size and time, anonymous and signed in.

It reads the site of DATABASE_URL with its demo content and writes nothing. Queries and bytes are
the measure; times differ per machine and are there for comparison within one run.
"""

import statistics
import time

import django
from django.apps import apps
from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import connection
from django.db.models import Count
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from config import env

ROUNDS = 15
ROW = "{:<34} {:>9} {:>8} {:>8} {:>9}"


def main() -> None:
    env.choose_settings("config.settings.dev")
    django.setup()
    settings.DEBUG = False
    settings.ALLOWED_HOSTS = ["testserver"]
    print(ROW.format("page", "reader", "queries", "KiB", "median ms"))
    for reader, client in readers():
        for name, address in addresses():
            queries, size, milliseconds = measure(client, address)
            print(ROW.format(name, reader, queries, f"{size / 1024:.1f}", f"{milliseconds:.1f}"))


def readers():
    """A visitor, and the learner who follows most paths."""
    yield "visitor", Client()
    learner = get_user_model().objects.annotate(paths=Count("enrolments")).order_by("-paths")[0]
    client = Client()
    client.force_login(learner)
    yield "learner", client


def addresses():
    """One page of every kind that is live, and the lists that are no pages."""
    for model in apps.get_models():
        # Every kind of page has an address; Wagtail's own, of which they are made, is no kind.
        if not hasattr(model, "get_url_parts") or model.__module__.startswith("wagtail."):
            continue
        if (page := model.objects.live().first()) and page.get_url():
            yield model.__name__, page.get_url()
    yield "search", reverse("home:search") + "?q=samen"


def measure(client, address):
    answer = client.get(address, follow=True)
    if answer.status_code != 200:
        raise SystemExit(f"{address} answered {answer.status_code}.")
    with CaptureQueriesContext(connection) as queries:
        answer = client.get(address, follow=True)
    times = []
    for _round in range(ROUNDS):
        start = time.perf_counter()
        client.get(address, follow=True)
        times.append(time.perf_counter() - start)
    return len(queries), len(answer.content), statistics.median(times) * 1000


if __name__ == "__main__":
    main()
