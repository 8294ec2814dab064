"""The wall hanging: cloth for a practice example without a photo, drawn from a key.

Zones of columns and rows are woven in one of the bindings, or show only weft or only warp. The
drawing is a file of its own, with fixed colours: it looks the same in light and dark. The same
key always gives the same drawing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256, shake_256
from itertools import accumulate, groupby

from drawing.bindings import BINDINGS, is_weft_up

# Part of every key: whoever changes what a key draws raises it, so that kept files are left.
EDITION = 1
COLUMNS, ROWS = 48, 27
CELL = 2
THREAD = 1.72
GROUND = "#10162a"
ALL_WEFT, ALL_WARP = ("1111",) * 4, ("0000",) * 4
# Of six zones two show only weft, one only warp, and three a binding.
SURFACES = 6
WOAD, WELD, MADDER, GREEN = "#1f4f97", "#f6ca2b", "#c2301f", "#0d6e4b"
INK, RAW = "#1b2338", "#e7e1d0"
ORCHIL, ORANGE, SKY, PINK, MOSS = "#8a3c86", "#e8802a", "#8db4e2", "#f0a593", "#7fb394"
PALETTES = [
    (MADDER, WELD, INK, RAW, PINK),
    (WOAD, MADDER, RAW, ORANGE, INK),
    (GREEN, MADDER, WELD, RAW, MOSS),
    (ORCHIL, MADDER, RAW, WELD, PINK),
    (WOAD, MADDER, SKY, RAW, WELD),
    (ORANGE, INK, RAW, MADDER, WELD),
]
WIDTHS, HEIGHTS = (3, 5, 8, 13), (2, 3, 5, 8)
NARROWEST = 3


@dataclass(frozen=True, slots=True)
class Float:
    """A length of thread on top: the cell where it begins, how many it covers, and its dye."""

    column: int
    row: int
    length: int
    is_weft: bool
    dye: str


@dataclass(frozen=True, slots=True)
class Hanging:
    columns: int
    rows: int
    floats: tuple[Float, ...]


def key_of(seed: object) -> str:
    """The twelve hexadecimals under which the drawing of something is found."""
    return sha256(f"{EDITION}:{seed}".encode()).hexdigest()[:12]


def hang(key: str, *, columns: int = COLUMNS, rows: int = ROWS) -> Hanging:
    """Weave the hanging of a key; the work is bounded by the size, whatever the key is."""
    numbers = iter(shake_256(key.encode()).digest(COLUMNS * ROWS))
    palette = _pick(PALETTES, numbers)
    wide, high = _zones(columns, WIDTHS, numbers), _zones(rows, HEIGHTS, numbers)
    warps, wefts = _dyes(palette, len(wide), numbers), _dyes(palette, len(high), numbers)
    surfaces = [[_surface(numbers) for _ in wide] for _ in high]
    zone_of_column = [zone for zone, width in enumerate(wide) for _ in range(width)]
    zone_of_row = [zone for zone, height in enumerate(high) for _ in range(height)]
    cells = [
        [
            (True, wefts[b]) if is_weft_up(surfaces[b][a], row, column) else (False, warps[a])
            for column, a in enumerate(zone_of_column)
        ]
        for row, b in enumerate(zone_of_row)
    ]
    return Hanging(columns, rows, (*_wefts(cells), *_warps(cells)))


def svg_of(hanging: Hanging) -> str:
    """The hanging as a file: one path for each dye and direction."""
    width, height = hanging.columns * CELL, hanging.rows * CELL
    threads = sorted(hanging.floats, key=_thread)
    paths = "".join(
        f'<path stroke="{dye}" d="{"".join(map(_stroke, floats))}"/>'
        for (dye, _is_weft), floats in groupby(threads, key=_thread)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width * 10}" height="{height * 10}" '
        f'viewBox="0 0 {width} {height}">'
        f'<path fill="{GROUND}" d="M0 0h{width}v{height}H0z"/>'
        f'<g stroke-width="{THREAD}">{paths}</g></svg>'
    )


def _pick(choices: Sequence, numbers: Iterator[int]):
    return choices[next(numbers) % len(choices)]


def _zones(total: int, sizes: Sequence[int], numbers: Iterator[int]) -> list[int]:
    """Divide a length in zones; what is left too narrow at the end joins the one before."""
    zones = []
    while (left := total - sum(zones)) > 0:
        zones.append(min(_pick(sizes, numbers), left))
    if len(zones) > 1 and zones[-1] < NARROWEST:
        zones[-2:] = [sum(zones[-2:])]
    return zones


def _dyes(palette: Sequence[str], count: int, numbers: Iterator[int]) -> list[str]:
    """A dye for each zone, never the same twice in a row."""
    dyes = []
    for _ in range(count):
        dyes.append(_pick([dye for dye in palette if [dye] != dyes[-1:]], numbers))
    return dyes


def _surface(numbers: Iterator[int]) -> Sequence[str]:
    kind, binding = next(numbers) % SURFACES, _pick(list(BINDINGS.values()), numbers)
    return (ALL_WEFT, ALL_WEFT, ALL_WARP, *[binding] * 3)[kind]


def _wefts(cells: list[list[tuple]]) -> list[Float]:
    return [
        Float(start, row, length, True, dye)
        for row, line in enumerate(cells)
        for start, length, (is_weft, dye) in _runs(line)
        if is_weft
    ]


def _warps(cells: list[list[tuple]]) -> list[Float]:
    return [
        Float(column, start, length, False, dye)
        for column, line in enumerate(zip(*cells, strict=True))
        for start, length, (is_weft, dye) in _runs(line)
        if not is_weft
    ]


def _runs(line: Sequence[tuple]) -> Iterator[tuple]:
    """Where in a line the same thread stays on top: (start, length, cell)."""
    runs = [(cell, len(list(run))) for cell, run in groupby(line)]
    starts = accumulate((length for _cell, length in runs), initial=0)
    return ((start, length, cell) for start, (cell, length) in zip(starts, runs, strict=False))


def _thread(one: Float) -> tuple[str, bool]:
    return one.dye, one.is_weft


def _stroke(one: Float) -> str:
    """A line through the middle of the cells."""
    x, y, length = one.column * CELL, one.row * CELL, one.length * CELL
    return f"M{x} {y + 1}h{length}" if one.is_weft else f"M{x + 1} {y}v{length}"
