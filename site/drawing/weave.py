"""The weave: a drawing in which departments are the warp and learning is the weft.

Where a weft lies over a warp, that department takes part. The same input always gives the same
drawing.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import compress

from drawing.strokes import GAP, Label, Stroke, pieces

WIDTH = 480
# Paths of up to four stages are equally high, so that their cards line up.
CLOTH, LEAST_ROW = 192, 48
LABEL_HEIGHT = 34
LABEL_LINE = 20
MOST_WARPS = 12
OTHERS = "…"
# Warps hang on out of the drawing, for a place that is higher and shows it.
BEYOND = 400


@dataclass(frozen=True)
class Weave:
    """A whole drawing, in the units of its own view box."""

    width: int
    height: int
    warps: tuple[Stroke, ...]
    wefts: tuple[Stroke, ...]
    labels: tuple[Label, ...]


def path_weave(
    codes: Sequence[str],
    taking_part: Collection[str],
    stages: Sequence[Collection[str]],
    current: int | None = None,
) -> Weave:
    """Draw a path: a warp for each department, a weft for each stage.

    An organisation of more than twelve departments shows the ones that take part, and one
    warp for all others. `current` is the index of the stage somebody is in.
    """
    shown = _shown(codes, taking_part)
    step = WIDTH / max(len(shown), 1)
    columns = [round(step * (index + 0.5), 1) for index in range(len(shown))]
    row = max(LEAST_ROW, CLOTH / max(len(stages), 1))
    rows = [LABEL_HEIGHT + row * (index + 0.5) for index in range(len(stages))]
    height = LABEL_HEIGHT + max(CLOTH, LEAST_ROW * len(stages))
    warp_width, weft_width = round(min(20, step * 0.36), 1), 18.0
    over = [[code in stage for code in shown] for stage in stages]
    return Weave(
        width=WIDTH,
        height=height,
        warps=tuple(
            Stroke(_warp(x, rows, height, [row[i] for row in over], weft_width), warp_width, is_on)
            for i, (x, is_on) in enumerate(zip(columns, _on(shown, taking_part), strict=True))
        ),
        wefts=tuple(
            Stroke(_weft(y, columns, over[j], warp_width), weft_width, j == current)
            for j, y in enumerate(rows)
        ),
        labels=tuple(
            Label(code, x, LABEL_LINE, is_on)
            for code, x, is_on in zip(shown, columns, _on(shown, taking_part), strict=True)
        ),
    )


def _shown(codes: Sequence[str], taking_part: Collection[str]) -> list[str]:
    if len(codes) <= MOST_WARPS:
        return list(codes)
    return [*(code for code in codes if code in taking_part), OTHERS]


def _on(codes: Sequence[str], taking_part: Collection[str]) -> list[bool]:
    return [code in taking_part for code in codes]


def _warp(x: float, rows: list[float], height: int, covered: list[bool], weft: float) -> str:
    """A warp from top to bottom and on, broken where a weft lies over it."""
    left = pieces(LABEL_HEIGHT, height + BEYOND, list(compress(rows, covered)), weft / 2 + GAP)
    return "".join(f"M{x:g} {start:g}V{end:g}" for start, end in left)


def _weft(y: float, columns: list[float], is_over: list[bool], warp: float) -> str:
    """A weft from side to side, broken where it passes under a warp."""
    under = [x for x, over in zip(columns, is_over, strict=True) if not over]
    return "".join(
        f"M{start:g} {y:g}H{end:g}" for start, end in pieces(0, WIDTH, under, warp / 2 + GAP)
    )
