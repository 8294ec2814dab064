"""The sizes in which visitors get images: made when a page is published, never while one is read.

An image takes part of a second for each of its sizes, and nobody who reads should wait for that.
So whoever draws a page shows what is there; until it is made, something else takes its place.
"""

from collections import defaultdict
from collections.abc import Iterable

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.fields import StreamField
from wagtail.images.models import Filter, SourceImageIOError
from wagtail.models import Page, ReferenceIndex

from core import freshness
from core.background import GiveUpError, errand
from core.models import BasePage, Rendition, SiteImage, SiteSettings
from core.models.settings import LOGO_SIZE

# By where an image stands: above a page and on its cards, between text, or in every head.
ART, TEXT, LOGO = "art", "text", "logo"
SIZES = {
    ART: "format-{webp,jpeg}|fill-{480x270,960x540}",
    TEXT: "format-{webp,jpeg}|width-{480,960}",
}
FILTERS = {
    place: [Filter(spec) for spec in Filter.expand_spec(sizes)] for place, sizes in SIZES.items()
} | {LOGO: [LOGO_SIZE]}


def sizes_of(image: SiteImage, place: str) -> dict[str, Rendition]:
    """What there is of an image for a place, by its size; empty until all of it is made."""
    found = image.find_existing_renditions(*FILTERS[place])
    if len(found) < len(FILTERS[place]):
        return {}
    return {size.spec: found[size] for size in FILTERS[place]}


def made_now(image: SiteImage, place: str) -> dict[str, Rendition]:
    """All sizes of an image, for an editor who looks at a draft; what lacks is made meanwhile."""
    try:
        return image.get_renditions(*FILTERS[place])
    except SourceImageIOError:
        return {}


def ask_for_page(page: BasePage) -> None:
    """Have made what a page that is published shows and that isn't there yet."""
    if page.live:
        _ask(_places_on(page))


def ask_for_logo(own: SiteSettings) -> None:
    if own.logo_id:
        _ask({own.logo_id: {LOGO}})


def ask_for_image(image: SiteImage) -> None:
    """Have an image made anew where it stands: it may have another file, or another heart.

    What there is of it may be about to be cleared away, so it isn't looked at yet.
    """
    places = _places_of(image.pk)
    if SiteSettings.objects.filter(logo=image).exists():
        places[image.pk].add(LOGO)
    _ask(places, has_changed=True)


def ask_for_all() -> int:
    """Have made what lacks on published pages; return of how many images."""
    return _ask(_places_of())


@errand(_("Make the sizes of an image"), leaves_database=True)
def make_sizes(image: int, places: list[str]) -> None:
    """Make what isn't there yet; calling it again changes nothing."""
    found = SiteImage.objects.filter(pk=image).first()
    wanted = [size for place in places for size in FILTERS[place]] if found else []
    there = found.find_existing_renditions(*wanted) if wanted else {}
    lacking = [size for size in wanted if size not in there]
    try:
        # One at a time: a large photo takes as much memory for each that is made at once.
        for size in lacking:
            found.get_rendition(size)
    except SourceImageIOError as error:
        raise GiveUpError(f"The file of image {image} can't be read") from error
    if wanted:
        # Also when nothing lacks: whoever made them may have been killed before telling.
        freshness.renew()


Places = dict[int, set[str]]


def _ask(wanted: Places, *, has_changed: bool = False) -> int:
    """Ask for what lacks; of an image that can't be made no more often than somebody wishes."""
    if not wanted:
        return 0
    images = SiteImage.objects.prefetch_related("renditions").in_bulk(wanted)
    lacking = {
        image: sorted(
            place for place in wanted[image.pk] if has_changed or not sizes_of(image, place)
        )
        for image in images.values()
    }
    lacking = {image: places for image, places in lacking.items() if places}
    for image, places in lacking.items():
        make_sizes.enqueue(
            key=f"sizes {image.pk} {_version(image)} {' '.join(places)}",
            again=True,
            about=image.title,
            image=image.pk,
            places=places,
        )
    return len(lacking)


def _version(image: SiteImage) -> str:
    return f"{image.file.name.rpartition('/')[2]} {image.get_focal_point()}"


def _places_on(page: BasePage) -> Places:
    """Where images stand on a page, by what it says now; its index of references comes later."""
    found = defaultdict(set)
    for field in page._meta.get_fields():
        if isinstance(field, models.ForeignKey) and field.related_model is SiteImage:
            found[getattr(page, field.attname)].add(ART)
        elif isinstance(field, StreamField):
            for model, key, *_path in field.extract_references(getattr(page, field.name)):
                if model is SiteImage:
                    found[int(key)].add(TEXT)
    found.pop(None, None)
    return found


def _places_of(image: int | None = None) -> Places:
    """Where images stand on all published pages, or one image does."""
    references = ReferenceIndex.objects.filter(
        to_content_type=ContentType.objects.get_for_model(SiteImage),
        base_content_type=ContentType.objects.get_for_model(Page),
    )
    if image is not None:
        references = references.filter(to_object_id=str(image))
    rows = set(references.values_list("object_id", "to_object_id", "model_path"))
    live = _live(row[0] for row in rows)
    found = defaultdict(set)
    for page, key, model_path in rows:
        if page in live:
            found[int(key)].add(TEXT if "." in model_path else ART)
    return found


def _live(keys: Iterable[str]) -> set[str]:
    pages = Page.objects.live().filter(pk__in={int(key) for key in keys})
    return {str(pk) for pk in pages.values_list("pk", flat=True)}
