from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from learningpaths.insights.disclosure import Withheld, split, whole


def test_a_small_group_is_not_shown():
    assert [whole(number, smallest=5) for number in (0, 4, 5)] == [
        Withheld.FEW,
        Withheld.FEW,
        5,
    ]


def test_a_part_is_shown_only_with_a_rest_that_is_large_enough():
    assert split(20, 5, smallest=5) == (5, 15)
    assert split(20, 15, smallest=5) == (15, 5)
    assert split(20, 4, smallest=5) == (Withheld.PART, Withheld.PART)
    assert split(20, 16, smallest=5) == (Withheld.PART, Withheld.PART)


def test_nobody_and_everybody_are_not_shown_either():
    assert split(20, 0, smallest=5) == (Withheld.PART, Withheld.PART)
    assert split(20, 20, smallest=5) == (Withheld.PART, Withheld.PART)


def test_parts_of_what_is_not_shown_are_not_shown_for_the_same_reason():
    assert split(Withheld.FEW, 3, smallest=5) == (Withheld.FEW, Withheld.FEW)
    assert split(Withheld.PART, 30, smallest=5) == (Withheld.PART, Withheld.PART)


@given(st.lists(st.integers(0, 3), max_size=60), st.integers(5, 10))
def test_no_sum_or_difference_of_shown_numbers_tells_of_a_small_group(people, smallest):
    """People are in a leaf of the tree 0, (1, (2, 3)); every shown number is a set of leaves."""
    size = people.count
    everybody = whole(len(people), smallest=smallest)
    first, rest = split(everybody, size(0), smallest=smallest)
    second, last = split(rest, size(1), smallest=smallest)
    third, fourth = split(last, size(2), smallest=smallest)
    leaves = {
        frozenset({0, 1, 2, 3}): everybody,
        frozenset({0}): first,
        frozenset({1, 2, 3}): rest,
        frozenset({1}): second,
        frozenset({2, 3}): last,
        frozenset({2}): third,
        frozenset({3}): fourth,
    }
    told = {group for group, number in leaves.items() if isinstance(number, int)}

    while True:
        more = {one - other for one in told for other in told if other < one}
        more |= {one | other for one, other in combinations(told, 2) if not one & other}
        if more <= told:
            break
        told |= more

    assert [group for group in told if sum(map(size, group)) < smallest] == []
