"""What somebody who searches may mean, and in which order pages answer it."""

from core.questions import MOST_WEIGHTS, Question, Reading, affordable, rank


def a_reading(word, pages=1):
    return Reading(word, {word: 1.0}, pages)


def test_pages_with_the_rarer_word_come_first_and_equals_in_a_fixed_order():
    readings = [Reading("vogel", {"vogel": 1.0, "roofvogel": 1.0})]
    weights = [(number, "", "vogel", 0.5) for number in (4, 2, 3)] + [(9, "", "roofvogel", 0.5)]

    hits, most = rank(readings, weights, of_pages=10)

    assert ([key for key, _labels in hits], most) == ([9, 2, 3, 4], 1)


def test_pages_with_fewer_words_than_the_best_are_left_out():
    readings = [a_reading("heldere"), a_reading("taal"), a_reading("nergens")]
    weights = [(1, "a", "heldere", 0.1), (1, "a", "taal", 0.1), (2, "b", "taal", 0.9)]

    assert rank(readings, weights, of_pages=5) == ([(1, "a")], 2)
    assert rank(readings, [], of_pages=0) == ([], 0)


def test_a_stem_may_answer_two_words_of_a_question():
    readings = [
        Reading("privacy", {"privacy": 1.0, "privacytrain": 0.4}),
        Reading("privacytraining", {"privacytrain": 1.0}),
    ]

    assert rank(readings, [(1, "", "privacytrain", 0.5)], of_pages=3) == ([(1, "")], 2)


def test_of_too_many_common_words_the_commonest_are_left_out_but_never_all():
    common = [a_reading(word, pages=MOST_WEIGHTS - 1) for word in ("samen", "werk")]
    rare = a_reading("kade", pages=1)

    assert affordable([*common, rare]) == [common[0], rare]
    assert affordable([a_reading("samen", pages=MOST_WEIGHTS * 9)]) == [
        a_reading("samen", pages=MOST_WEIGHTS * 9)
    ]


def test_what_stands_between_quotation_marks_is_a_phrase():
    question = Question('zoek "werk  blijft liggen" en “heldere taal”', "nl")

    assert question.phrases == ["werk blijft liggen", "heldere taal"]
    assert question.is_exact
    assert not Question('een " alleen', "nl").phrases
