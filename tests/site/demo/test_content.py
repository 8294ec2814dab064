"""The content of the demo keeps the rules that editors are asked to keep."""

from collections import Counter
from itertools import chain
from pathlib import Path

import pytest

from demo.builders.pages import in_words
from demo.builders.people import day_of, name_in_address
from demo.content import (
    cases,
    departments,
    guides,
    learning,
    pages,
    paths,
    people,
    vocabularies,
)
from demo.content.articles import ARTICLES
from demo.content.cases_en import CASES_IN_ENGLISH
from demo.content.files import TITLES
from demo.content.guides_en import GUIDES_IN_ENGLISH
from demo.content.paths_en import PATHS_IN_ENGLISH
from demo.content.upkeep import OWNERS, REVIEWS
from learningpaths.catalogue.blocks import Rule, StepsBlock

DUTCH = [*paths.PATHS, *guides.GUIDES, *cases.CASES, *(page["nl"] for page in ARTICLES)]
WORDS = PATHS_IN_ENGLISH | GUIDES_IN_ENGLISH | CASES_IN_ENGLISH
ENGLISH = [*WORDS.values(), *(page["en"] for page in ARTICLES)]
STEPS = [step for path in paths.PATHS for stage in path["stages"] for step in stage["steps"]]
VERBS = {
    *["Begin", "Bekijk", "Breng", "Controleer", "Eet", "Ga", "Geef", "Haal", "Hang", "Houd"],
    *["Kies", "Kijk", "Kom", "Lees", "Leg", "Loop", "Los", "Luister", "Maak", "Meet", "Oefen"],
    *["Ontmoet", "Pluis", "Probeer", "Rijd", "Ruil", "Schrap", "Schrijf", "Schuif", "Sta"],
    *["Teken", "Verzamel", "Vertel", "Vind", "Vraag", "Wandel", "Werk", "Zoek"],
}


def slug_of(entry):
    return entry["slug"]


def texts_in(content):
    """Every piece of text in some content, however deep."""
    if isinstance(content, str):
        yield content
    elif isinstance(content, dict):
        for value in content.values():
            yield from texts_in(value)
    elif isinstance(content, list | tuple):
        for value in content:
            yield from texts_in(value)


def shape_of(content):
    """The content without its words: which fields, and how many of everything."""
    if isinstance(content, dict):
        return {name: shape_of(value) for name, value in content.items()}
    if isinstance(content, list | tuple):
        return [shape_of(value) for value in content]
    return None


def common_shape(words, entry):
    """The shape of the fields that have words, in the words and in what they translate."""
    if isinstance(words, dict):
        return {name: common_shape(words[name], entry[name]) for name in words}
    if isinstance(words, list) and words and isinstance(words[0], dict):
        pairs = zip(words, entry, strict=True)
        return [common_shape(*pair) for pair in pairs]
    return shape_of(entry)


@pytest.mark.parametrize("entry", [*DUTCH, *ENGLISH], ids=lambda entry: entry["slug"])
def test_a_title_and_a_sentence_fit_on_a_card(entry):
    assert 0 < len(entry["title"]) <= 60
    assert 0 < len(entry["summary"]) <= 120


def test_a_step_begins_with_a_verb():
    strangers = [step["title"] for step in STEPS if step["title"].split()[0] not in VERBS]

    assert strangers == []


def test_every_kind_of_step_and_every_rule_is_there():
    rules = {stage["rule"] for path in paths.PATHS for stage in path["stages"]}

    assert {step["kind"] for step in STEPS} == set(StepsBlock().child_blocks)
    assert rules == set(Rule)


@pytest.mark.parametrize("path", paths.PATHS, ids=lambda path: path["slug"])
def test_a_path_brings_departments_together_in_varied_steps(path):
    stages = path["stages"]
    steps = [step for stage in stages for step in stage["steps"]]
    kinds = {step["kind"] for step in steps}

    assert len(path["departments"]) >= 3
    assert {code for stage in stages for code in stage["leading"]} <= set(path["departments"])
    assert 2 <= len(stages) <= 4
    assert len({stage["rule"] for stage in stages}) >= 2
    assert 8 <= len(steps) <= 20
    assert {"text", "practise", "reflect", "check", "session", "joint", "challenge"} <= kinds
    assert {step["open"] for step in steps} == {True, False}
    assert 1 <= len(path["commitments"]) <= 3
    assert 3 <= len(path["objectives"]) <= 5


@pytest.mark.parametrize("path", paths.PATHS, ids=lambda path: path["slug"])
def test_a_path_asks_the_same_statement_twice(path):
    steps = [step for stage in path["stages"] for step in stage["steps"]]
    statements = [step["statement"] for step in steps if step["kind"] == "reflect"]

    assert Counter(statements)[statements[0]] == 2


@pytest.mark.parametrize("guide", guides.GUIDES, ids=lambda guide: guide["slug"])
def test_a_run_sheet_fills_its_time_exactly(guide):
    assert sum(block["minutes"] for block in guide["run_sheet"]) == guide["duration"]


def test_every_signal_is_answered_by_two_guides_or_more():
    answers = Counter(signal for guide in guides.GUIDES for signal in guide["signals"])

    assert answers.keys() == {slug for slug, *_names in vocabularies.SIGNALS}
    assert min(answers.values()) >= 2


@pytest.mark.parametrize("entries", [paths.PATHS, guides.GUIDES, cases.CASES])
def test_every_signal_leads_to_a_path_a_guide_and_an_example(entries):
    signals = [entry["signals"] for entry in entries]

    assert set(chain.from_iterable(signals)) == {slug for slug, *_names in vocabularies.SIGNALS}
    assert [each for each in signals if not 2 <= len(set(each)) == len(each) <= 4] == []


def pages_in(entry):
    """The pages that the steps of a path lead to; other entries have no steps."""
    steps = [step for stage in entry.get("stages", []) for step in stage["steps"]]
    return {step["page"] for step in steps if step.get("page")}


def pointers_of(entry):
    """The pages that an entry names beside itself."""
    others = [other["page"] for other in entry.get("rather", [])]
    return {*entry["related"], *entry.get("used", []), *others} - {None}


@pytest.mark.parametrize("entry", [*paths.PATHS, *guides.GUIDES, *cases.CASES], ids=slug_of)
def test_an_entry_names_other_pages_that_exist(entry):
    others = {other["slug"] for other in DUTCH} - {entry["slug"]}

    assert (pointers_of(entry) | pages_in(entry)) - others == set()


def test_every_guide_is_part_of_a_path_or_named_beside_one():
    reached = [pages_in(path) | pointers_of(path) for path in paths.PATHS]

    assert {guide["slug"] for guide in guides.GUIDES} - set().union(*reached) == set()


@pytest.mark.parametrize("path", paths.PATHS, ids=slug_of)
def test_a_path_names_something_beside_itself_that_is_not_a_step_already(path):
    assert set(path["related"]) - pages_in(path)


@pytest.mark.parametrize("case", cases.CASES, ids=slug_of)
def test_an_example_used_guides_and_paths_only(case):
    assert set(case["used"]) <= {entry["slug"] for entry in [*paths.PATHS, *guides.GUIDES]}


@pytest.mark.parametrize("slug", GUIDES_IN_ENGLISH)
def test_an_english_guide_fits_with_english_pages_and_else_points_where_the_dutch_one_does(slug):
    dutch = next(guide for guide in guides.GUIDES if guide["slug"] == slug)
    english = in_words(dutch, GUIDES_IN_ENGLISH[slug])

    assert set(english["related"]) - WORDS.keys() == set()
    assert [other["page"] for other in english["rather"]] == [
        other["page"] for other in dutch["rather"]
    ]


def test_guides_differ_in_form_length_and_group():
    def facts(guide):
        return guide["form"], guide["duration"], guide["group_min"], guide["group_max"]

    assert len({facts(guide) for guide in guides.GUIDES}) == len(guides.GUIDES)
    assert {guide["kind"] for guide in guides.GUIDES} == {
        slug for slug, *_names in vocabularies.GUIDE_KINDS
    }


@pytest.mark.parametrize("slug", WORDS)
def test_english_words_have_the_structure_of_the_dutch(slug):
    entry = next(entry for entry in DUTCH if entry["slug"] == slug)

    assert shape_of(WORDS[slug]) == common_shape(WORDS[slug], entry)


@pytest.mark.parametrize("case", cases.CASES, ids=lambda case: case["slug"])
def test_a_figure_says_how_it_was_measured_and_a_quote_was_agreed_to(case):
    facts = {"what", "before", "after", "unit", "n", "period", "how"}

    assert all(result.keys() == facts and all(result.values()) for result in case["results"])
    assert all(quote["has_consent"] for quote in case["quotes"])


def test_nobody_is_shouted_at():
    everything = [DUTCH, ENGLISH, pages.HOME, pages.SITE]

    assert [text for text in texts_in(everything) if "!" in text] == []


def test_everybody_has_an_address_of_their_own():
    names = [account["name"] for account in people.ACCOUNTS]
    names += [name_in_address(first, last) for first, last, *_rest in people.COLLEAGUES]

    assert len(names) == len(set(names)) == 64
    assert all(name.isascii() and " " not in name for name in names)


def test_people_learn_manage_and_moved_under_names_that_exist():
    names = {name_in_address(first, last) for first, last, *_rest in people.COLLEAGUES}
    names |= {account["name"] for account in people.ACCOUNTS}
    codes = {entry["code"] for entry in [*departments.DIRECTORATES, *departments.DEPARTMENTS]}

    named = {name for runs in learning.RUNS.values() for name, *_rest in runs}
    named |= {name for names in learning.WITHDRAWN.values() for name in names}
    named |= {name for notes in learning.NOTES.values() for name in notes}
    named |= {name for managers in departments.MANAGERS.values() for name in managers}
    named |= {name for name, *_rest in people.EARLIER_PLACEMENTS}

    assert named - names == set()
    assert departments.MANAGERS.keys() == codes
    assert {code for _first, _last, code, _since in people.COLLEAGUES} == codes


@pytest.mark.parametrize("slug", learning.RUNS)
def test_a_run_has_one_row_and_goes_forward(slug):
    runs = learning.RUNS[slug]
    names = [name for name, *_rest in runs]

    assert len(names) == len(set(names))
    assert set(learning.WITHDRAWN.get(slug, [])) <= set(names)
    assert all(0 < (last or 1) < joined <= 365 for _name, joined, _count, last in runs)
    assert all(last is not None for _name, _joined, count, last in runs if count is learning.ALL)


@pytest.mark.parametrize("slug", learning.NOTES)
def test_notes_answer_the_questions_of_steps_that_the_person_did(slug):
    path = next(path for path in paths.PATHS if path["slug"] == slug)
    required = [s for stage in path["stages"] for s in stage["steps"] if s["required"]]
    done = {name: required[:count] for name, _joined, count, _last in learning.RUNS[slug]}

    for name, notes in learning.NOTES[slug].items():
        prompts = {step["title"]: len(step.get("prompts", [])) for step in done[name]}
        assert {title: len(texts) for title, texts in notes.items()}.items() <= prompts.items()


def test_one_department_lags_behind_and_one_pair_hardly_meets():
    of = {account["name"]: account["department"] for account in people.ACCOUNTS}
    of |= {name_in_address(first, last): code for first, last, code, _since in people.COLLEAGUES}
    headcount = {each["code"]: each["headcount"] for each in departments.DEPARTMENTS}
    learners = {
        code: {name for runs in learning.RUNS.values() for name, *_ in runs if of[name] == code}
        for code in headcount
    }
    shared = {
        slug
        for slug, runs in learning.RUNS.items()
        if {of[name] for name, *_ in runs} >= {"VG", "SD"}
    }

    assert min(headcount, key=lambda code: len(learners[code]) / headcount[code]) == "SB"
    assert all(learners.values())
    assert shared == {"leiden-over-je-eigen-grens-heen", "welkom-in-het-hele-huis"}


def test_an_earlier_placement_lies_before_the_present_one():
    since = {name_in_address(first, last): day for first, last, _code, day in people.COLLEAGUES}

    assert all(day_of(day) < day_of(since[name]) for name, _code, day in people.EARLIER_PLACEMENTS)


def test_every_file_has_a_title_and_content():
    folder = Path(people.__file__).parent / "files"
    filled = {path.name for path in folder.iterdir() if path.stat().st_size}

    assert filled == set(TITLES)


def test_whoever_looks_after_pages_has_an_account_and_reviews_are_of_pages():
    assert {*OWNERS.values()} <= {account["name"] for account in people.ACCOUNTS}
    assert {*REVIEWS} <= {entry["slug"] for entry in DUTCH}
