import pytest

from drawing.chart import bars, before_and_after, number_in


@pytest.mark.parametrize(
    ("text", "number"),
    [
        *[("34", 34), (" 34 ", 34), ("2,6", 2.6), ("2.6", 2.6), ("71%", 71), ("12 %", 12)],
        *[("1.200", 1200), ("1,200", 1200), ("1.200,50", 1200.5), ("1.234.567", 1234567)],
        *[("€ 45", 45), ("0,125", 0.125), ("10,125", 10125)],
        *[("", None), ("3 van 8", None), ("−28%", None), ("-28", None), ("ja", None)],
        *[("1,2,3", None), ("12e3", None)],
    ],
)
def test_the_figure_that_a_text_is(text, number):
    assert number_in(text) == number


@pytest.mark.parametrize(
    ("values", "lengths"),
    [
        ([34, 19], [100, 55.9]),
        ([0, 5], [0, 100]),
        ([-3, 6], [0, 100]),
        ([0, 0], [0, 0]),
        ([-1], [0]),
        ([], []),
    ],
)
def test_the_largest_bar_fills_the_width(values, lengths):
    assert bars(values) == lengths


@pytest.mark.parametrize(
    ("before", "after", "drawn"),
    [
        ("34", "19", (100, 55.9)),
        ("2,6", "4,1", (63.4, 100)),
        ("71%", "96%", (74, 100)),
        ("", "41", None),
        ("3 van 8", "7 van 8", None),
        ("0", "0", None),
    ],
)
def test_two_figures_are_drawn_only_when_they_can_be_compared(before, after, drawn):
    assert before_and_after(before, after) == drawn
