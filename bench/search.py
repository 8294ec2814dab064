"""How well and how fast the search finds, on the database of DATABASE_URL.

In a database of its own beside it (its name begins with `test_`) it loads the demo and asks the
questions of judged_queries.toml; then it fills up to ten thousand pages, made of the demo's
sentences, and measures questions of every kind. `--judge` shows what each question found, to
judge it anew, and measures nothing.
"""

import argparse
import random
import statistics
import time

import django

from config import env

env.choose_settings("config.settings.test")
django.setup()

from django.conf import settings  # noqa: E402 -- from here on Django is set up
from django.contrib.auth.models import AnonymousUser  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from django.urls import reverse  # noqa: E402
from django.utils import timezone  # noqa: E402

from bench.judged import ndcg_of_all, print_judgements  # noqa: E402
from bench.shelves import fill_shelves  # noqa: E402
from core.questions import Question  # noqa: E402
from core.visibility import Sight  # noqa: E402
from demo.build import build_demo  # noqa: E402
from home.reports import facet_names, search_report  # noqa: E402
from home.services import prepare_site  # noqa: E402

PAGES, ROUNDS = 10_000, 40
LEAST_NDCG = 0.85
QUESTIONS = {
    "a common word": "samen",
    "common words": "wie werkt er samen aan een zaak",
    "twelve common words": "samen werk zaak groep afdeling mensen week dag vraag twee uur bureau",
    "a rare word": "ketenwandeling",
    "a rare and a common word": "intervisie samen",
    "no word at all": "qqqqzzzz",
    "a typing error": "intervissie",
    "a beginning": "overdr",
    "a phrase": '"niemand heeft het hele plaatje"',
    "a facet without words": "",
}
ROW = "{:<26} {:>6} {:>5} {:>5} {:>8} {:>8} {:>9} {:>9}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--judge", action="store_true", help="show what each question finds")
    options = parser.parse_args()
    settings.ALLOWED_HOSTS = [*settings.ALLOWED_HOSTS, "testserver"]
    own_name = connection.settings_dict["NAME"]
    connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    try:
        prepare_site()
        build_demo()
        if options.judge:
            print_judgements()
            return
        score, number = ndcg_of_all()
        print(f"{connection.vendor}: nDCG@5 of {number} judged questions: {score:.3f}")
        if score < LEAST_NDCG:
            raise SystemExit(f"It should be {LEAST_NDCG} at least: see what --judge shows.")
        fill_shelves(PAGES)
        measure_all()
    finally:
        connection.creation.destroy_test_db(own_name, verbosity=0)


def measure_all() -> None:
    print(f"{PAGES:,} pages; milliseconds of the search alone, and of the whole page:")
    print(ROW.format("question", "hits", "SQL", "all", "p50", "p95", "page p50", "page p95"))
    client, address = Client(), reverse("home:search")
    for name, text in QUESTIONS.items():
        query = {"q": text, "thema": "" if text else "inwoner-centraal"}
        client.get(address, query)
        report, queries, times = timed(lambda text=text: ask(text))
        _answer, all_queries, page_times = timed(lambda query=query: client.get(address, query))
        print(
            ROW.format(
                name,
                report.results.paginator.count,
                queries,
                all_queries,
                *(f"{figure:.1f}" for figure in [*figures(times), *figures(page_times)]),
            )
        )


def ask(text: str):
    chosen = {} if text else {"theme": "inwoner-centraal"}
    return search_report(
        Question(text, "nl"), chosen, 1, Sight(AnonymousUser(), timezone.now()), facet_names()
    )


def timed(call):
    """What the call answers, how many queries it costs, and how long it takes, often."""
    with CaptureQueriesContext(connection) as queries:
        answer = call()
    number = len(queries)
    times = []
    for _round in range(ROUNDS):
        start = time.perf_counter()
        call()
        times.append((time.perf_counter() - start) * 1000)
    return answer, number, times


def figures(times: list[float]) -> tuple[float, float]:
    return statistics.median(times), statistics.quantiles(times, n=20)[-1]


if __name__ == "__main__":
    random.seed(8)
    main()
