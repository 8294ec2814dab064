"""Images from a file, drawn anew: what else their bytes carried, such as places, stays behind.

Only PNG, JPEG, GIF, WebP and BMP are read, by their bytes and not by what they are called.
"""

import io
import struct
import warnings
from collections.abc import Callable

from PIL import Image, ImageOps

from manuscripts.safety import check_pictures, check_pixels
from manuscripts.tree import Picture

FORMATS = ["PNG", "JPEG", "GIF", "WEBP", "BMP"]
PHOTOS = {"JPEG", "MPO"}
MOST_PIXELS = 16_000_000  # drawn whole, at four bytes each
MOST_PHOTO_PIXELS = 30_000_000
LARGEST_BYTES = 15 * 1024 * 1024
LONGEST_SIDE = 2_400  # pixels; no page shows an image wider
LONGEST_ALT = 250
UNREADABLE = (
    *(OSError, SyntaxError, ValueError, ArithmeticError, LookupError, struct.error),
    *(TypeError, AttributeError, Image.DecompressionBombError),
)


class Gallery:
    """The images of one file. Counts what it draws: a refusal comes before the work does."""

    def __init__(self):
        self.pictures: dict[str, Picture | None] = {}
        self.pixels = 0

    def picture(self, key: str, read: Callable[[], bytes]) -> Picture | None:
        """An image, drawn once however often the file shows it; None if it can't be read.

        Raises RefusedFileError for more images, or larger ones together, than a page needs.
        """
        if key not in self.pictures:
            check_pictures(len(self.pictures) + 1)
            self.pictures[key] = self._drawn(read())
        return self.pictures[key]

    def _drawn(self, content: bytes) -> Picture | None:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                self.pixels += _size_of(content)
                check_pixels(self.pixels)
                return _drawn(content)
        # Decoders raise whatever a broken file leads them to.
        except UNREADABLE:
            return None


def _size_of(content: bytes) -> int:
    """How many pixels it has, which its first bytes say. Raises ValueError for too many."""
    if len(content) > LARGEST_BYTES:
        raise ValueError
    with Image.open(io.BytesIO(content), formats=FORMATS) as image:
        pixels = image.width * image.height
        if pixels > (MOST_PHOTO_PIXELS if image.format in PHOTOS else MOST_PIXELS):
            raise ValueError
        return pixels


def _drawn(content: bytes) -> Picture:
    with Image.open(io.BytesIO(content), formats=FORMATS) as image:
        is_photo = image.format in PHOTOS
        # A photo is decoded at a half or less of its size where it is far too large anyway.
        image.draft(image.mode, (LONGEST_SIDE, LONGEST_SIDE))
        image.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        drawing = ImageOps.exif_transpose(image).convert("RGB" if is_photo else "RGBA")
    if not is_photo and drawing.getextrema()[3] == (255, 255):
        drawing = drawing.convert("RGB")
    # What the file said of itself beside its pixels.
    drawing.info = {}
    kept = io.BytesIO()
    drawing.save(kept, "JPEG" if is_photo else "PNG", quality=88)
    return Picture(kept.getvalue(), "jpg" if is_photo else "png", *drawing.size)
