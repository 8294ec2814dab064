"""What each kind of page costs: queries, size and time, for a visitor and for a learner.

It reads the site of DATABASE_URL with its demo content and writes nothing but cache. Queries are
counted with all caches empty and on the next visit, with those that are asked twice; queries and
bytes are the measure, times are there for comparison within one run.
"""

import gzip
import statistics
import time
from collections import Counter

import django
from django.apps import apps
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.cache import cache
from django.db import connection
from django.db.models import Count
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from config import env

ROUNDS = 15
ROW = "{:<24} {:>8} {:>6} {:>6} {:>7} {:>9} {:>9} {:>10}"


def main() -> None:
    env.choose_settings("config.settings.dev")
    django.setup()
    settings.DEBUG = False
    settings.ALLOWED_HOSTS = ["testserver"]
    # What drawing costs; a page that is kept whole asks nothing.
    settings.MIDDLEWARE = [name for name in settings.MIDDLEWARE if "WholePage" not in name]
    print(
        ROW.format("page", "reader", "cold", "warm", "twice", "HTML KiB", "gzip KiB", "median ms")
    )
    for reader, client in readers():
        for name, address in addresses():
            print(ROW.format(name, reader, *measure(client, address)))


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
    for kind, address in steps():
        yield f"step: {kind}", address
    yield "my learning", reverse("progress:my_learning")
    yield "search", reverse("home:search") + "?q=samen"
    yield "404", "/nergens/"


def steps():
    """One step of every kind that a live path has."""
    found = {}
    for page in apps.get_model("catalogue", "LearningPathPage").objects.live():
        for step in page.steps:
            found.setdefault(step.kind, page.get_url() + page.step_address(step))
    return found.items()


def measure(client, address):
    client.get(address)  # makes what is made once, such as the sizes of an image
    cache.clear()
    cold, _html = visit(client, address)
    warm, html = visit(client, address)
    times = []
    for _round in range(ROUNDS):
        start = time.perf_counter()
        client.get(address)
        times.append(time.perf_counter() - start)
    twice = sum(times - 1 for times in Counter(warm).values())
    sizes = (f"{len(content) / 1024:.1f}" for content in (html, gzip.compress(html)))
    return len(cold), len(warm), twice, *sizes, f"{statistics.median(times) * 1000:.1f}"


def visit(client, address):
    with CaptureQueriesContext(connection) as queries:
        answer = client.get(address)
    if answer.status_code >= 500:
        raise SystemExit(f"{address} answered {answer.status_code}.")
    return [query["sql"] for query in queries.captured_queries], answer.content


if __name__ == "__main__":
    main()
