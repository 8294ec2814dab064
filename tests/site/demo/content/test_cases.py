"""The practice examples are honest, differ from each other and answer every signal."""

from collections import Counter

import pytest

from demo.builders.pages import in_words
from demo.content import vocabularies
from demo.content.cases import CASES
from demo.content.cases_en import CASES_IN_ENGLISH

by_slug = pytest.mark.parametrize("case", CASES, ids=lambda case: case["slug"])
MORE_IS_BETTER = {
    "Jaarlijkse training",
    "Vragen aan de privacyadviseur voordat iets begon",
    "Gebouwen met een plan van beheer en inkoop samen",
    "De goede keuze in een nieuwe casus",
    "Ontslagen voor twaalf uur ’s middags",
    "Nieuwe berichten op het prikbord",
}
SCALE = "gemiddelde op een schaal van 1 tot 5"


def number_in(figure):
    return float(figure.split()[0].replace(",", "."))


def figures_in(cases):
    results = [result for case in cases for result in case["results"]]
    return [result[moment] for result in results for moment in ("before", "after")]


def got_worse(result):
    before, after = number_in(result["before"]), number_in(result["after"])
    is_gain = result["unit"] == SCALE or result["what"] in MORE_IS_BETTER
    return after < before if is_gain else after > before


def test_ten_examples_of_which_four_in_english():
    assert len({case["slug"] for case in CASES}) == len(CASES) == 10
    assert len(CASES_IN_ENGLISH) == 4


def test_the_organisations_differ():
    assert len({case["organisation"] for case in CASES}) == 10
    assert len({case["sector"] for case in CASES}) >= 7
    assert {case["size"] for case in CASES} == {"small", "medium", "large", "very_large"}
    assert Counter(case["approved_for"] for case in CASES) == {"outside": 7, "inside": 3}


@pytest.mark.parametrize(
    ("name", "words"), [("signals", vocabularies.SIGNALS), ("themes", vocabularies.THEMES)]
)
def test_every_signal_and_theme_has_an_example(name, words):
    assert {word for case in CASES for word in case[name]} == {slug for slug, *_names in words}


@by_slug
def test_a_title_is_short_and_two_departments_took_part(case):
    assert len(case["title"].split()) <= 8
    assert len(set(case["departments"])) >= 2


@by_slug
def test_an_example_has_a_few_results_and_lessons_and_can_be_asked_about(case):
    assert 1 <= len(case["results"]) <= 3
    assert 1 <= len(case["lessons"]) <= 4
    assert case["sponsor"]
    assert case["contact"].endswith(".example")
    assert 0 < len(case["social_text"]) <= 200


@by_slug
def test_an_example_leads_to_others_and_not_to_itself(case):
    others = {other["slug"] for other in CASES} - {case["slug"]}

    assert 1 <= len(case["related"]) <= 3
    assert set(case["related"]) <= others


@pytest.mark.parametrize("slug", CASES_IN_ENGLISH)
def test_an_english_example_leads_to_english_ones(slug):
    dutch = next(case for case in CASES if case["slug"] == slug)
    english = in_words(dutch, CASES_IN_ENGLISH[slug])

    assert set(english["related"]) <= CASES_IN_ENGLISH.keys() - {slug}


def test_examples_stand_in_the_order_in_which_they_came_out():
    days = [case["published_days_ago"] for case in CASES]

    assert days == sorted(set(days))


def test_what_got_worse_is_told_as_well():
    worse = {case["slug"] for case in CASES if any(map(got_worse, case["results"]))}

    assert worse == {
        "zeven-gemeenten-leren-als-een",
        "mag-ik-dit-delen",
        "inclusie-begint-bij-de-vacature",
        "vrijdagmiddag-naar-huis",
        "het-prikbord-bleef-leeg",
        "storing-om-half-negen",
        "de-planner-naast-de-verkoper",
        "een-brief-voor-vier-gemeentehuizen",
    }


def test_a_decimal_is_written_as_the_language_does():
    dutch = {case["slug"]: case for case in CASES}
    english = [in_words(dutch[slug], words) for slug, words in CASES_IN_ENGLISH.items()]

    assert [figure for figure in figures_in(CASES) if "." in figure] == []
    assert [figure for figure in figures_in(english) if "," in figure] == []
