from io import BytesIO

import pytest
from PIL import Image

from drawing.share_image import share_image

WORDS = {"title": "Drie loketten", "before": "34", "after": "19", "unit": "werkdagen", "key": "ab"}
LONG = "Samenwerkingsovereenkomstenregister voor elf gemeenten en hun uitvoeringsdiensten " * 3


def drawn(**words):
    return share_image(**(WORDS | words))


def size_of(png):
    return Image.open(BytesIO(png)).size


def test_the_same_words_give_the_same_image():
    assert drawn() == drawn()


@pytest.mark.parametrize("name", ["title", "before", "after", "unit", "key"])
def test_each_word_is_seen_in_the_image(name):
    assert drawn() != drawn(**{name: "cd"})


@pytest.mark.parametrize(
    "words",
    [
        {},
        {"title": "", "before": "", "after": "", "unit": ""},
        {"title": LONG, "before": "1.200.000.000", "after": "850.000.000", "unit": LONG},
    ],
)
def test_an_image_is_as_large_as_sites_ask_and_not_heavy(words):
    png = drawn(**words)

    assert size_of(png) == (1200, 630)
    assert len(png) < 60_000
