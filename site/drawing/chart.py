"""Bars beside figures that stand in a table already: the drawing never says it alone."""

import re
from collections.abc import Sequence

WIDTH = 100
NUMBER = re.compile(r"[€$]?\s*(\d+(?:[.,]\d+)*)\s*%?")
THOUSANDS = re.compile(r"(?<!^0)[.,](?=\d{3}(?!\d))")


def number_in(text: str) -> float | None:
    """The figure that a text is, in Dutch or English notation; None for anything else.

    A point or comma before exactly three digits divides thousands (but not in "0,125"); any
    other is a decimal one.
    """
    match = NUMBER.fullmatch(text.strip())
    if match is None:
        return None
    digits = THOUSANDS.sub("", match[1]).replace(",", ".")
    return float(digits) if digits.count(".") < 2 else None


def bars(values: Sequence[float]) -> list[float]:
    """How long the bar of each value is, where the largest fills the width; none below zero."""
    largest = max(values, default=0)
    if largest <= 0:
        return [0.0 for _ in values]
    return [round(max(value, 0) / largest * WIDTH, 1) for value in values]


def before_and_after(before: str, after: str) -> tuple[float, float] | None:
    """The bars of two figures of one measurement; None when they can't be compared."""
    values = number_in(before), number_in(after)
    if None in values or not any(values):
        return None
    first, second = bars(values)
    return first, second
