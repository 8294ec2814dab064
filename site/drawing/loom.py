"""The loom: departments hang loose at the top, and learning ties them together below."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress
from textwrap import shorten

from drawing.strokes import GAP, Label, Stroke, pieces

WIDTH = 760
MOST_WARPS = 8
# Threads run on out of the drawing, up to where the page cuts them off.
BEYOND = 1000
# Where the threads hang, and where they lie once they are cloth.
LOOSE, WOVEN = (18, 742), (130, 488)
FIRST_WEFT, BETWEEN_WEFTS, BENDS_AT = 300, 78, 258
THREAD = 34
TAIL = 30
# How far each weft sticks out at the left; at the right all leave the drawing.
STARTS = [64, 92, 40, 80, 24]
LABELS_AT = 526
# Of a longer title the first words stand on the weft.
LONGEST_LABEL = 30
CODE_LINE = 24


@dataclass(frozen=True, slots=True)
class Warp:
    """A department: its loose part is the curve along which its name stands."""

    name: str
    curve: str
    stroke: Stroke
    code: Label


@dataclass(frozen=True, slots=True)
class Weft:
    """What ties: a path, a guide, an example; `kind` names its dye."""

    kind: str
    stroke: Stroke
    label: Label


@dataclass(frozen=True, slots=True)
class Loom:
    width: int
    height: int
    warps: tuple[Warp, ...]
    wefts: tuple[Weft, ...]


def draw_loom(
    departments: Sequence[tuple[str, str]], rows: Sequence[tuple[str, str, Sequence[bool]]]
) -> Loom:
    """Draw departments (name, code) and what ties them (kind, title, over each or not).

    Eight departments and five rows at most: more would not be seen.
    """
    departments, rows = departments[:MOST_WARPS], rows[: len(STARTS)]
    count = len(departments)
    tops, columns = _spread(*LOOSE, count), _spread(*WOVEN, count)
    lines = [FIRST_WEFT + BETWEEN_WEFTS * index for index in range(len(rows))]
    over = [list(is_over[:count]) for _kind, _title, is_over in rows]
    height = FIRST_WEFT + BETWEEN_WEFTS * len(rows) + TAIL
    return Loom(
        WIDTH,
        height,
        tuple(
            _warp(department, top, x, list(compress(lines, [row[index] for row in over])), height)
            for index, (department, top, x) in enumerate(
                zip(departments, tops, columns, strict=True)
            )
        ),
        tuple(
            _weft(kind, title, start, y, list(compress(columns, [not is_on for is_on in row])))
            for (kind, title, _over), row, start, y in zip(rows, over, STARTS, lines, strict=False)
        ),
    )


def _spread(first: float, last: float, count: int) -> list[float]:
    """So many places at equal distances; a single one stands in the middle."""
    if count < 2:
        return [(first + last) / 2] * count
    return [round(first + (last - first) / (count - 1) * index, 1) for index in range(count)]


def _warp(
    department: tuple[str, str], top: float, x: float, covered: list[float], height: int
) -> Warp:
    name, code = department
    curve = f"M{top:g} 0C{top:g} 142 {x:g} 129 {x:g} {BENDS_AT}"
    straight = pieces(BENDS_AT, height + BEYOND, covered, THREAD / 2 + GAP)
    first, rest = straight[0], straight[1:]
    data = f"{curve}V{first[1]:g}" + "".join(f"M{x:g} {a:g}V{b:g}" for a, b in rest)
    return Warp(name, curve, Stroke(data, THREAD), Label(code, top, CODE_LINE))


def _weft(kind: str, title: str, start: float, y: float, under: list[float]) -> Weft:
    left = pieces(start, WIDTH + BEYOND, [x for x in under if x > start], THREAD / 2 + GAP)
    data = "".join(f"M{a:g} {y:g}H{b:g}" for a, b in left)
    words = shorten(title, LONGEST_LABEL, placeholder="…")
    return Weft(kind, Stroke(data, THREAD), Label(words, LABELS_AT, y))
