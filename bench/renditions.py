"""What it costs to make the sizes of a photograph, which no visitor's request does."""

import os
import sys
import time
from io import BytesIO

import django
from PIL import Image

PHOTO = 4000, 3000
ROW = "{:<28} {:>9} {:>12}"


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.dev")
    django.setup()

    from core.models import SiteImage  # noqa: PLC0415 -- app ready
    from core.renditions import FILTERS  # noqa: PLC0415 -- app ready

    photo = _a_photo()
    image = SiteImage(collection_id=1, width=PHOTO[0], height=PHOTO[1])
    print(ROW.format("size", "CPU (ms)", "bytes"))
    for sizes in FILTERS.values():
        for size in sizes:
            begin, made = time.process_time(), BytesIO()
            size.run(image, made, source=BytesIO(photo))
            spent = (time.process_time() - begin) * 1000
            print(ROW.format(size.spec, round(spent), made.tell()))
    print(ROW.format("the original", "", len(photo)))


def _a_photo() -> bytes:
    """Grain over a slope of light, which compresses about as badly as a photograph."""
    slope = Image.linear_gradient("L").resize(PHOTO)
    grain = Image.effect_noise(PHOTO, 24)
    file = BytesIO()
    Image.merge("RGB", [slope, grain, Image.blend(slope, grain, 0.3)]).save(file, "JPEG")
    return file.getvalue()


if __name__ == "__main__":
    sys.exit(main())
