"""The tours over the front page; who can walk them is tested where the demo is built."""

from demo.content.articles import ARTICLES
from demo.content.cases_en import CASES_IN_ENGLISH
from demo.content.guides_en import GUIDES_IN_ENGLISH
from demo.content.paths_en import PATHS_IN_ENGLISH
from demo.content.tours import TOURS

TRANSLATED = {
    *[*PATHS_IN_ENGLISH, *GUIDES_IN_ENGLISH, *CASES_IN_ENGLISH],
    *(article["nl"]["slug"] for article in ARTICLES),
}


def test_a_tour_names_pages_that_are_there_in_both_languages_and_none_twice():
    for tour in TOURS:
        pages = [stop["page"] for stop in tour["stops"] if "page" in stop]
        assert 3 <= len(tour["stops"]) <= 5
        assert len(pages) == len(set(pages))
        assert set(pages) <= TRANSLATED
