"""What packages load if it is there is left alone, and only while we say so."""

import sys
from io import BytesIO

import pytest
from PIL import Image
from willow.image import Image as WillowImage

from core.spared import without


@pytest.fixture
def not_loaded():
    loaded = sys.modules.pop("colorsys", None)
    yield "colorsys"
    sys.modules |= {"colorsys": loaded} if loaded else {}


def test_what_is_left_alone_is_missing_meanwhile_and_there_again_afterwards(not_loaded):
    with without(not_loaded), pytest.raises(ImportError):
        __import__(not_loaded)

    assert __import__(not_loaded).__name__ == "colorsys"


def test_an_error_meanwhile_hides_nothing_for_good(not_loaded):
    with pytest.raises(ZeroDivisionError), without(not_loaded):
        _ = 1 / 0

    assert not_loaded not in sys.modules


def test_what_is_loaded_already_stays(not_loaded):
    loaded = __import__(not_loaded)

    with without(not_loaded):
        assert __import__(not_loaded) is loaded

    assert sys.modules[not_loaded] is loaded


@pytest.mark.parametrize("kind", ["AVIF", "WEBP"])
def test_images_are_read_without_what_reads_heic(kind):
    file = BytesIO()
    Image.new("RGB", (40, 20), "teal").save(file, kind)
    file.seek(0)

    image = WillowImage.open(file)

    assert (image.get_size(), image.mime_type) == ((40, 20), f"image/{kind.lower()}")
