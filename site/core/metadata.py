"""Take out of a picture what a camera or a program wrote beside it: where, when, by whom."""

from io import BytesIO

from django.core.files.base import ContentFile, File
from PIL import Image

ORIENTATION = 0x0112
# How each kind is written again with as little change as it allows.
WRITTEN = {
    "JPEG": {"quality": "keep"},
    "PNG": {"optimize": False},
    "WEBP": {"quality": 90},
    "AVIF": {"quality": 80},
}
# Pillow's names for what may tell of a person or a place; colours are kept.
TELLING = {"exif", "xmp", "XML:com.adobe.xmp", "photoshop", "comment", "Raw profile type exif"}


def without_metadata(file: File) -> ContentFile | None:
    """The same picture without it, and upright as it was; None where there is none to take out."""
    file.seek(0)
    with Image.open(file) as image:
        is_still = getattr(image, "n_frames", 1) == 1
        image.load()
        if image.format not in WRITTEN or not is_still or not _tells(image):
            return None
        return ContentFile(_written(image), name=file.name)


def _tells(image: Image.Image) -> bool:
    texts = getattr(image, "text", {})
    return bool(TELLING & image.info.keys() or texts or image.getexif())


def _written(image: Image.Image) -> bytes:
    exif = Image.Exif()
    if orientation := image.getexif().get(ORIENTATION):
        exif[ORIENTATION] = orientation
    colours = image.info.get("icc_profile")
    for name in [
        name for name in image.info if name in TELLING or name in getattr(image, "text", {})
    ]:
        del image.info[name]
    options = WRITTEN[image.format] | ({"exif": exif.tobytes()} if exif else {"exif": b""})
    if colours:
        options["icc_profile"] = colours
    content = BytesIO()
    image.save(content, image.format, **options)
    return content.getvalue()
