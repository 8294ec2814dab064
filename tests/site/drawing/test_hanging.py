import re
from itertools import product

import pytest

from drawing.hanging import PALETTES, Float, Hanging, hang, key_of, svg_of

KEYS = [key_of(number) for number in range(40)]


def cells_of(one):
    if one.is_weft:
        return [(one.column + step, one.row) for step in range(one.length)]
    return [(one.column, one.row + step) for step in range(one.length)]


def test_a_hanging_is_written_as_one_path_for_each_dye_and_direction():
    hanging = Hanging(
        columns=3,
        rows=2,
        floats=(
            Float(0, 0, 2, is_weft=True, dye="#aa0000"),
            Float(2, 0, 2, is_weft=False, dye="#0000bb"),
            Float(0, 1, 2, is_weft=True, dye="#aa0000"),
        ),
    )

    assert svg_of(hanging) == (
        '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40" viewBox="0 0 6 4">'
        '<path fill="#10162a" d="M0 0h6v4H0z"/><g stroke-width="1.72">'
        '<path stroke="#0000bb" d="M5 0v4"/><path stroke="#aa0000" d="M0 1h4M0 3h4"/></g></svg>'
    )


def test_a_key_has_one_drawing_for_good():
    assert svg_of(hang("0123456789ab", columns=6, rows=4)) == (
        '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80" viewBox="0 0 12 8">'
        '<path fill="#10162a" d="M0 0h12v8H0z"/><g stroke-width="1.72">'
        '<path stroke="#c2301f" d="M0 1h2M8 1h2M4 3h2M6 5h2M2 7h2M10 7h2"/>'
        '<path stroke="#e7e1d0" d="M1 2v6M3 0v6M5 0v2M5 4v4M7 0v4M7 6v2M9 2v6M11 0v6"/></g></svg>'
    )


@pytest.mark.parametrize("key", KEYS[:8])
def test_every_crossing_is_covered_once(key):
    hanging = hang(key)

    covered = [cell for one in hanging.floats for cell in cells_of(one)]

    assert sorted(covered) == sorted(product(range(48), range(27)))


@pytest.mark.parametrize("key", KEYS[:8])
def test_a_hanging_keeps_to_one_palette(key):
    dyes = {one.dye for one in hang(key).floats}

    assert len(dyes) > 1
    assert any(dyes <= set(palette) for palette in PALETTES)


def test_other_keys_have_other_drawings():
    assert len({svg_of(hang(key)) for key in KEYS}) == len(KEYS)


def test_a_drawing_is_small_and_holds_no_script_or_style():
    drawings = [svg_of(hang(key)) for key in KEYS]

    assert max(map(len, drawings)) < 12_000
    assert {name for svg in drawings for name in re.findall(r"<(\w+)", svg)} == {"svg", "path", "g"}


def test_a_key_is_twelve_hexadecimals_of_what_it_stands_for():
    assert key_of("een") == "edcae0195e2d"
    assert key_of("een") != key_of("twee")
