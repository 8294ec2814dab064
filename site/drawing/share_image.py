"""The image that stands for a practice example where it is shared: 1200 by 630, as sites ask."""

from functools import cache
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from django.core.cache import caches
from PIL import Image, ImageDraw, ImageFont

from drawing.hanging import GROUND, MADDER, ROWS, Float, hang

A_MONTH = 30 * 24 * 60 * 60
# Part of what a drawing is kept under: whoever changes the drawing raises it.
EDITION = 1
WIDTH, HEIGHT = 1200, 630
MARGIN, CLOTH_FROM = 64, 746
TEXT_WIDTH = CLOTH_FROM - 2 * MARGIN
LIGHT = "#faf9f5"
COLOURS = 64
BESIDE = 1.6
FONT = Path(__file__).parent.parent / "static" / "fonts" / "commissioner-var.woff2"
# The axes of the font: its weight, and how much its strokes flare.
HEADING, TEXT = (800, 100), (550, 0)
TITLE_SIZES, UNIT_SIZES, FIGURE_SIZES = (84, 70, 58, 46), (30,), (100, 80, 60, 44)
# The mark of the site: warps broken by a weft, in a box of 32 by 32.
MARK = [
    *[(7, 1, 7, 11), (7, 21, 7, 31), (25, 1, 25, 11), (25, 21, 25, 31), (16, 1, 16, 31)],
    *[(1, 16, 11, 16), (21, 16, 31, 16)],
]
MARK_AT, MARK_SCALE, MARK_STROKE = (62, 44), 2, 11


def share_image(
    *,
    title: str,
    before: str,
    after: str,
    unit: str,
    key: str,
    name: str = "Dwarsverband",
    dye: str = MADDER,
) -> bytes:
    """A PNG with the title and the result of an example, beside its wall hanging.

    `name` is that of the site, `dye` the colour of its examples.
    """
    image = Image.new("RGB", (WIDTH, HEIGHT), dye)
    draw = ImageDraw.Draw(image)
    _sign(draw, name)
    _write(draw, title, top=146, sizes=TITLE_SIZES, lines=4)
    _write_result(draw, before, after, middle=484)
    _write(draw, unit, top=544, sizes=UNIT_SIZES, lines=2, axes=TEXT)
    _hang(draw, key)
    file = BytesIO()
    image.quantize(COLOURS).save(file, "PNG", optimize=True)
    return file.getvalue()


def kept_share_image(**words: str) -> bytes:
    """The same, drawn once for the same words."""
    digest = sha256(repr((EDITION, sorted(words.items()))).encode()).hexdigest()
    return caches["default"].get_or_set(
        f"share-image-{digest}", lambda: share_image(**words), timeout=A_MONTH
    )


def _sign(draw, name: str) -> None:
    left, top = MARK_AT
    for x, y, to_x, to_y in MARK:
        ends = [(left + MARK_SCALE * a, top + MARK_SCALE * b) for a, b in ((x, y), (to_x, to_y))]
        draw.line(ends, fill=LIGHT, width=MARK_STROKE)
    size = next(size for size in (34, 28, 22, 18) if _fits(name, size) or size == 18)
    draw.text((MARGIN + 82, 77), name, fill=LIGHT, font=_font(size, HEADING), anchor="lm")


def _fits(name: str, size: int) -> bool:
    return _font(size, HEADING).getlength(name) <= TEXT_WIDTH - 82


def _write_result(draw, before: str, after: str, *, middle: int) -> None:
    """Write "34 → 19"; the arrow is drawn, because the font has none."""
    for size in FIGURE_SIZES:
        font = _font(size, HEADING)
        arrow = size if before else 0
        first = font.getlength(before)
        if first + arrow + font.getlength(after) <= TEXT_WIDTH:
            break
    draw.text((MARGIN, middle), before, fill=LIGHT, font=font, anchor="lm")
    draw.text((MARGIN + first + arrow, middle), after, fill=LIGHT, font=font, anchor="lm")
    if before:
        start, end, head = MARGIN + first + 0.2 * size, MARGIN + first + 0.8 * size, size / 5
        tip = [(end - head, middle - head), (end, middle), (end - head, middle + head)]
        for line in ([(start, middle), (end, middle)], tip):
            draw.line(line, fill=LIGHT, width=size // 9, joint="curve")


def _write(draw, text: str, *, top: int, sizes, lines: int, axes=HEADING) -> None:
    """Write a text in the largest of the sizes in which it fits; what never fits is cut off."""
    for size in sizes:
        font = _font(size, axes)
        written = _lines(text, font)
        if len(written) <= lines and max(map(font.getlength, written)) <= TEXT_WIDTH:
            break
    if len(written) > lines:
        written = [*written[: lines - 1], f"{written[lines - 1]}…"]
    draw.multiline_text((MARGIN, top), "\n".join(written), fill=LIGHT, font=font, spacing=size / 12)


def _lines(text: str, font) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= TEXT_WIDTH or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


@cache
def _font(size: int, axes: tuple[int, int]):
    font = ImageFont.truetype(FONT, size)
    font.set_variation_by_axes(list(axes))
    return font


def _hang(draw, key: str) -> None:
    """As much of the hanging as fits at the right, over words that would run into it."""
    draw.rectangle((CLOTH_FROM, 0, WIDTH, HEIGHT), fill=GROUND)
    for one in hang(key).floats:
        draw.rectangle(_bounds(one), fill=one.dye)


def _bounds(one: Float) -> tuple[float, float, float, float]:
    """The corners of a float, with the ground showing beside it."""
    cell = HEIGHT / ROWS
    x, y = CLOTH_FROM + one.column * cell, one.row * cell
    if one.is_weft:
        return x, y + BESIDE, x + one.length * cell - 1, y + cell - BESIDE - 1
    return x + BESIDE, y, x + cell - BESIDE - 1, y + one.length * cell - 1
