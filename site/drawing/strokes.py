"""What a woven drawing is made of: threads that are broken where they pass under another.

Broken strokes, instead of strokes painted over each other, work on every background.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

GAP = 3


@dataclass(frozen=True, slots=True)
class Stroke:
    """One thread: its path data, its width, and whether it takes part (or is current)."""

    data: str
    width: float
    is_on: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """A short text in a drawing, such as the code of a department above its warp."""

    text: str
    x: float
    y: float
    is_on: bool = False


def pieces(start: float, end: float, crossings: Sequence[float], edge: float) -> list[tuple]:
    """What is left of a line once it is broken at each crossing, by `edge` on both sides.

    The crossings are given in order along the line.
    """
    bounds = [start, *(at + side for at in crossings for side in (-edge, edge)), end]
    return [(a, b) for a, b in list(pairwise(bounds))[::2] if b > a]
