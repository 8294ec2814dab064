"""Questions with what people who judged them want to find, and how well the search does.

nDCG: Järvelin & Kekäläinen (2002), Cumulated gain-based evaluation of IR techniques. A page
counts by its grade, the less the lower it stands; 1 is the order that the judges would give.
"""

import tomllib
from math import log2
from pathlib import Path

from django.contrib.auth.models import AnonymousUser
from django.utils import timezone

from core.questions import Question
from core.visibility import Sight
from home.reports import facet_names, search_report

JUDGED = Path(__file__).with_name("judged_queries.toml")
SHOWN = 5


def ndcg_of_all() -> tuple[float, int]:
    """The mean over all questions, and how many there are."""
    queries = judged_queries()
    return sum(ndcg(found(query), query["grades"]) for query in queries) / len(queries), len(
        queries
    )


def judged_queries() -> list[dict]:
    return [{"language": "nl"} | query for query in tomllib.loads(JUDGED.read_text())["query"]]


def found(query: dict) -> list[str]:
    """The short names of the first pages found, as a visitor would see them."""
    question = Question(query["q"], query["language"])
    report = search_report(question, {}, 1, Sight(AnonymousUser(), timezone.now()), facet_names())
    return [result.page.slug for result in report.results.object_list[:SHOWN]]


def ndcg(slugs: list[str], grades: dict[str, int]) -> float:
    """How much is gained by these pages in this order, of what could be gained."""
    ideal = sorted(grades.values(), reverse=True)[:SHOWN]
    return _gain([grades.get(slug, 0) for slug in slugs]) / _gain(ideal)


def _gain(grades: list[int]) -> float:
    return sum((2**grade - 1) / log2(place + 2) for place, grade in enumerate(grades))


def print_judgements() -> None:
    """What each question found with its grades, the worst first, and what it missed."""
    rows = [
        (ndcg(slugs := found(query), query["grades"]), query, slugs) for query in judged_queries()
    ]
    for score, query, slugs in sorted(rows, key=lambda row: row[0]):
        print(f"{score:.2f}  {query['q']}")
        for slug in slugs:
            print(f"      {query['grades'].get(slug, 0)}  {slug}")
        for slug in query["grades"].keys() - set(slugs):
            print(f"      {query['grades'][slug]}  {slug}  (not among the first {SHOWN})")
    print(f"nDCG@{SHOWN} of {len(rows)} questions: {sum(row[0] for row in rows) / len(rows):.3f}")
