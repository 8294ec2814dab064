"""How the cost of a list of guides grows: the same list at a hundred pages and at ten thousand.

In a database of its own beside that of DATABASE_URL (its name begins with `test_`). A list is
asked anew, after one of its guides was published with another duration, and again: what is kept
of it should not grow. What the publishing costs is left out. Every list shows twelve guides at
either size: drawing more of them would cost more. How many times it costs is the measure; queries
are the same at any size, which the tests hold.
"""

import gc
import random
import statistics
import time

import django

from config import env

env.choose_settings("config.settings.test")
django.setup()

from django.conf import settings  # noqa: E402 -- from here on Django is set up
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402

from bench.shelves import fill_shelves  # noqa: E402
from demo.build import build_demo  # noqa: E402
from home.services import prepare_site  # noqa: E402
from learningpaths.catalogue.models import GuideIndexPage, GuidePage  # noqa: E402

FEW, MANY, ROUNDS = 100, 10_000, 15
LISTS = {
    "as it is": "",
    "a theme": "?thema=inwoner-centraal",
    "two facets": "?duur=short&duur=medium&groep=small",
    "by title": "?sorteer=titel",
    "the fifth page": "?page=5",
}
ROW = "{:<16} {:>10} {:>10} {:>10} {:>10} {:>10} {:>10}"


def main() -> None:
    settings.ALLOWED_HOSTS = [*settings.ALLOWED_HOSTS, "testserver"]
    own_name = connection.settings_dict["NAME"]
    connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    try:
        prepare_site()
        build_demo()
        fill_shelves(FEW)
        few = measure_all()
        fill_shelves(MANY)
        many = measure_all()
    finally:
        connection.creation.destroy_test_db(own_name, verbosity=0)
    print(f"{connection.vendor}: CPU milliseconds of a list at {FEW} and at {MANY:,} pages:")
    print(ROW.format("list", "anew", f"at {MANY}", "times", "again", f"at {MANY}", "times"))
    for name in LISTS:
        anew, again = (
            (before, after, after / before)
            for before, after in zip(few[name], many[name], strict=True)
        )
        print(ROW.format(name, *(f"{figure:.1f}" for figure in (*anew, *again))))


def measure_all() -> dict[str, tuple[float, float]]:
    """By list what it costs anew, and again."""
    gc.collect()
    gc.freeze()  # what filled the shelves isn't looked through again: gunicorn's workers do so too
    index, client = GuideIndexPage.objects.get(locale__language_code="nl"), Client()
    guide = GuidePage.objects.child_of(index).first()
    return {name: measure(client, index.url + query, guide) for name, query in LISTS.items()}


def measure(client: Client, address: str, guide: GuidePage) -> tuple[float, float]:
    anew, again = [], []
    client.get(address)
    for _round in range(ROUNDS):
        guide.duration = 30 if guide.duration != 30 else 120
        guide.save()
        anew.append(cost(client, address))
        again.append(cost(client, address))
    return statistics.median(anew), statistics.median(again)


def cost(client: Client, address: str) -> float:
    start = time.process_time()
    client.get(address)
    return (time.process_time() - start) * 1000


if __name__ == "__main__":
    random.seed(8)
    main()
