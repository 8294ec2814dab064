"""Every template compiles, also one that no test renders."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.template.loader import get_template

from core.renditions import SIZES

TEMPLATES = Path(settings.BASE_DIR) / "templates"
NAMES = sorted(
    str(path.relative_to(TEMPLATES))
    for path in TEMPLATES.rglob("*")
    if path.suffix in {".html", ".svg", ".txt", ".xml"}
)


@pytest.mark.parametrize("name", NAMES)
def test_a_template_compiles(name):
    get_template(name)


def texts(pattern):
    """Every piece of a template that matches, with the file it stands in."""
    return [
        (str(path.relative_to(TEMPLATES)), found)
        for path in sorted(TEMPLATES.rglob("*.html"))
        for found in re.findall(pattern, path.read_text())
    ]


def lacking(pieces, parts):
    return [
        f"{name}: {part}" for name, piece in pieces for part in parts if not re.search(part, piece)
    ]


def test_an_uploaded_image_is_sent_small_in_a_size_that_fits():
    pictures = texts(r"{% sized_picture .*? %}")

    assert texts(r"{% (?:(?:srcset_)?image|picture) .*? %}") == []
    assert pictures
    assert lacking(pictures, [r' "(art|text)" ', "sizes=", "loading="]) == []
    sizes = [("renditions.py", size) for size in SIZES.values()]
    assert lacking(sizes, [r"format-{(webp|avif),", r"-{\S+,\S+}"]) == []


def test_an_image_keeps_its_place_and_waits_until_it_is_seen():
    images = texts(r"<img (?:[^>{]|{{.*?}}|{%.*?%})*>")

    assert images
    assert lacking(images, [r"\bwidth=", r"\bheight=", r"\balt=", r"\bloading="]) == []
