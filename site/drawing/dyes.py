"""From one colour that an organisation chooses for a dye, all that the style asks of that dye.

A dye is a field of colour with text on it, a text on the ground of the page, and a quiet tint,
each in light and in dark. The field is the colour as chosen; the others keep its hue, and take
the lightness at which they can be read. Colours are reckoned with in OKLCH (B. Ottosson, "A
perceptual color space for image processing", 2020); contrast is that of WCAG 2.2 (success
criterion 1.4.3): 4.5 at the least, and 5.5 on a field, where some text is softened by a tenth.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from math import atan2, cos, degrees, hypot, radians, sin

READABLE, READABLE_ON_A_FIELD = 4.5, 5.5
HEX = re.compile(r"#[0-9a-f]{6}")
Triple = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Dye:
    """What the style calls the kind of page that has a dye, and what is read on its field."""

    kind: str
    text_on: str


# The text and the grounds of the style sheets, as --ink-900, --chalk-50, --chalk-100 and
# --night-800 have them.
DARK, LIGHT, SUNK, NIGHT = "#171e32", "#faf9f5", "#f1efe7", "#1c202a"
DYES = {
    "woad": Dye("path", LIGHT),
    "weld": Dye("guide", DARK),
    "madder": Dye("case", LIGHT),
    "green": Dye("scan", LIGHT),
}
# How light each part is to begin with, and how much of the colour a tint keeps.
TEXT_AT, NIGHT_TEXT_AT, TINT_AT, NIGHT_TINT_AT = 0.45, 0.79, 0.945, 0.285
TINT_CHROMA, NIGHT_TINT_CHROMA = 0.03, 0.05
STEP = 0.005


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, from 1 to 21."""
    darker, lighter = sorted(map(_luminance, (one, other)))
    return (lighter + 0.05) / (darker + 0.05)


def readable_field(dye: str, colour: str) -> str:
    """The colour itself where text can be read on it, else the nearest of its hue where it can."""
    text = DYES[dye].text_on
    lightness, chroma, hue = _oklch(colour)
    step = STEP if text == DARK else -STEP
    while contrast(text, colour) < READABLE_ON_A_FIELD:
        lightness += step
        colour = _hex(lightness, chroma, hue)
    return colour


def named_in(address: str) -> dict[str, str]:
    """The colours that an address names, in the order of the dyes: `5b2a86-own-own-1d5c2f`."""
    named = zip(DYES, address.split("-"), strict=True)
    return {dye: f"#{colour}" for dye, colour in named if colour != "own"}


@lru_cache(maxsize=64)
def edition_of(address: str) -> str:
    """A name for what the style sheet of these colours says, which differs by release."""
    return sha256(style_of(named_in(address)).encode()).hexdigest()[:8]


def style_of(colours: Mapping[str, str]) -> str:
    """The style sheet that gives the dyes of this mapping their colours; others stay as they are.

    It names roles only, so that what is said with a colour, as an error, keeps its own.
    """
    rules = "".join(_rules(DYES[dye], colours[dye]) for dye in DYES if dye in colours)
    # In the layer of the tokens, after them: components go on deciding for themselves.
    return f"@layer base{{\n{rules}}}\n"


def _rules(dye: Dye, field: str) -> str:
    _lightness, chroma, hue = _oklch(field)
    tint = _hex(TINT_AT, min(chroma, TINT_CHROMA), hue)
    night_tint = _hex(NIGHT_TINT_AT, min(chroma, NIGHT_TINT_CHROMA), hue)
    text = _read_on((tint, SUNK, LIGHT), TEXT_AT, chroma, hue, -STEP)
    night_text = _read_on((night_tint, NIGHT), NIGHT_TEXT_AT, chroma, hue, STEP)
    root = f"--colour-{dye.kind}:{field}"
    if dye.kind == "guide":
        # Where a learner is now, is said in the colour of guides.
        root += f";--colour-current-tint:light-dark({tint},{night_tint})"
    return (
        f':root{{{root}}}[data-type="{dye.kind}"]{{'
        f"--colour-type-text:light-dark({text},{night_text});"
        f"--colour-type-tint:light-dark({tint},{night_tint})}}\n"
    )


def _read_on(
    grounds: tuple[str, ...], lightness: float, chroma: float, hue: float, step: float
) -> str:
    """The first lightness, from this one on, that can be read on each of the grounds."""
    colour = _hex(lightness, chroma, hue)
    while min(contrast(colour, ground) for ground in grounds) < READABLE:
        lightness += step
        colour = _hex(lightness, chroma, hue)
    return colour


def _luminance(colour: str) -> float:
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(colour: str) -> Triple:
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return red, green, blue


def _oklch(colour: str) -> Triple:
    """Lightness from 0 to 1, chroma, and hue in degrees."""
    red, green, blue = _linear(colour)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return lightness, hypot(a, b), degrees(atan2(b, a)) % 360


def _hex(lightness: float, chroma: float, hue: float) -> str:
    """The colour as #rrggbb, with as much of its chroma as a screen can show."""
    lightness = min(max(lightness, 0.0), 1.0)
    parts = _rgb(lightness, chroma, hue)
    while chroma > 0 and not all(-0.0005 <= part <= 1.0005 for part in parts):
        chroma = max(chroma - STEP, 0)
        parts = _rgb(lightness, chroma, hue)
    return "#" + "".join(f"{round(_encoded(part) * 255):02x}" for part in parts)


def _rgb(lightness: float, chroma: float, hue: float) -> Triple:
    """The linear light of a colour, which may lie outside what a screen can show."""
    a, b = chroma * cos(radians(hue)), chroma * sin(radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def _encoded(part: float) -> float:
    part = min(max(part, 0.0), 1.0)
    return 12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055
