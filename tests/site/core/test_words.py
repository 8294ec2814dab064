"""Words as a search knows them."""

import pytest

from core.words import asked_words, nearest, other_part, parts_of, stem, weigh, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Eén OVERDRACHT, twee", ["een", "overdracht", "twee"]),
        ("De collega’s en collega's", ["de", "collega", "en", "collega"]),
        ("E-mail van L&D", ["email", "van", "ld"]),
        ("ICT-beleid 2026", ["ict", "beleid", "2026"]),
        ("« ?! _ »", []),
        ("\u202eomgekeerd\u202c 🙂", ["omgekeerd"]),
        ("x" * 100, ["x" * 40]),
    ],
)
def test_a_word_is_written_one_way(text, words):
    assert words_of(text) == words


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("nl", ["werkvorm", "werkvormen"]),
        ("nl", ["overdracht", "overdrachten"]),
        ("nl", ["samenwerken", "samenwerking", "samengewerkt"]),
        ("en", ["handover", "handovers"]),
        ("en", ["learning", "learned", "learns"]),
    ],
)
def test_forms_of_a_word_share_its_stem(language, forms):
    assert len({stem(form, language) for form in forms}) == 1


def test_a_language_without_a_stemmer_keeps_its_words():
    assert stem("overdrachten", "xx") == "overdrachten"


def test_words_that_stand_in_any_text_are_asked_only_when_there_are_no_others():
    assert asked_words("van wie was dit", "nl", at_most=12) == ["van", "wie", "was", "dit"]
    assert asked_words("wie kent het loket", "nl", at_most=12) == ["kent", "loket"]


def test_a_question_has_so_many_words_at_most_and_each_once():
    assert asked_words("woord " * 400 + "een twee drie vier", "nl", at_most=3) == [
        "woord",
        "twee",
        "drie",
    ]


def test_a_word_counts_more_in_a_title_and_less_in_a_long_text():
    text = {"title": "Iets", "summary": "", "names": "", "texts": "loket"}
    in_title = weigh(text | {"title": "Loket"}, "nl")["loket"]
    in_text = weigh(text, "nl")["loket"]
    in_long_text = weigh(text | {"texts": "loket " + "ander " * 900}, "nl")["loket"]

    assert in_title > in_text > in_long_text > 0


def test_more_of_the_same_word_adds_less_and_less():
    once, twice, often = (
        weigh({"title": "", "summary": "", "names": "", "texts": "loket " * count}, "nl")["loket"]
        for count in (1, 2, 50)
    )

    assert once < twice < often < 1
    assert twice - once > (often - twice) / 48


@pytest.mark.parametrize(
    ("compound", "parts"),
    [
        ("privacytraining", ("privacy", "training")),
        ("besluitstraining", ("besluit", "training")),
        ("boekenkast", ("boek", "kast")),
    ],
)
def test_a_compound_is_cut_into_its_parts_with_or_without_a_link(compound, parts):
    assert parts in [*parts_of(compound)]


def test_a_part_of_a_compound_has_four_letters_at_least():
    assert [*parts_of("onderin")] == []
    assert ("wet", "boek") not in [*parts_of("wetboek")]


def test_what_is_left_of_a_compound_is_what_stands_before_or_behind_the_word():
    assert [*other_part("privacytraining", "training")] == ["privacy"]
    assert [*other_part("privacytrainingen", "training")] == ["privacy"]
    assert [*other_part("privacytraining", "privacy")] == ["training"]
    assert [*other_part("overleggen", "leggen")] == ["over"]
    assert [*other_part("privacy", "train")] == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("intervissie", "intervisie"),
        ("intrevisie", "intervisie"),
        ("nitervisie", "intervisie"),
        ("loekt", "loket"),
        ("lokte", "loket"),
        ("lkt", None),
        ("heel anders", None),
    ],
)
def test_a_typing_error_leads_to_the_nearest_word(typed, meant):
    assert nearest(typed, ["intervisie", "interviews", "loket", "besluit"]) == meant


def test_of_two_words_as_near_the_one_with_the_same_first_letter_is_meant():
    assert nearest("fase1", ["vase1", "fases"]) == "fases"
