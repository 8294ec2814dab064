"""What fits with a page: what weighs, and how a varied few is chosen."""

import pytest

from core.related import WEIGHED, Candidate, candidates_from, choose, weights_of

SIGNAL, THEME, DEPARTMENT = ("signal", "s"), ("theme", "t"), ("department", "d")


def candidate(page_id, kind="guide", weight=1.0):
    return Candidate(page_id, kind, weight, ())


def test_a_signal_weighs_more_than_a_theme_and_a_theme_more_than_a_department():
    assert weights_of({SIGNAL: 1, THEME: 1, DEPARTMENT: 1}) == {
        SIGNAL: 3,
        THEME: 2,
        DEPARTMENT: 1,
    }


def test_what_many_pages_carry_weighs_less():
    assert weights_of({SIGNAL: 7, THEME: 1}) == {THEME: 2, SIGNAL: 1}


def test_what_too_many_pages_carry_together_is_left_out_but_never_everything():
    assert list(weights_of({SIGNAL: WEIGHED, THEME: 1, DEPARTMENT: 1})) == [THEME, DEPARTMENT]
    assert list(weights_of({SIGNAL: WEIGHED + 1})) == [SIGNAL]
    assert weights_of({}) == {}


def test_rows_become_candidates_with_the_weightiest_label_first():
    rows = [
        (7, "guide", 3.0, *DEPARTMENT),
        (7, "guide", 3.0, *THEME),
        (4, "case", 1.0, *DEPARTMENT),
    ]

    assert candidates_from(rows, {THEME: 2.0, DEPARTMENT: 1.0}) == [
        Candidate(7, "guide", 3.0, (THEME, DEPARTMENT)),
        Candidate(4, "case", 1.0, (DEPARTMENT,)),
    ]


@pytest.mark.parametrize(
    ("candidates", "beside", "expected"),
    [
        ([], ["guide"], []),
        ([(1, "guide", 5), (2, "guide", 4), (3, "guide", 3)], ["case"], [1, 2]),
        ([(1, "guide", 5), (2, "guide", 4), (3, "case", 3)], ["path"], [1, 3]),
        ([(1, "guide", 5), (2, "guide", 4), (3, "case", 2)], ["path"], [1, 2]),
        ([(1, "guide", 5), (2, "case", 4)], ["guide"], [2, 1]),
        ([(1, "guide", 5), (2, "case", 5)], ["path"], [1, 2]),
        ([(1, "guide", 5), (2, "case", 4)], ["guide", "case", "case"], [1, 2]),
    ],
)
def test_of_two_the_best_is_chosen_and_another_kind_is_preferred(candidates, beside, expected):
    chosen = choose([candidate(*one) for one in candidates], beside=beside, count=2)

    assert [one.page_id for one in chosen] == expected
