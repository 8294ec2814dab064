"""Pages that an editor chose, as a visitor gets to see them."""

from collections.abc import Collection

from django.http import HttpRequest
from django.utils.translation import get_language
from wagtail.blocks import StreamValue
from wagtail.models import Page

from core.requests import sight_of
from core.visibility import Sight


def keys_of(pages) -> list[int]:
    """The keys of chosen pages; those in a stream without asking for the pages themselves."""
    if isinstance(pages, StreamValue):
        return [block["value"] for block in pages.raw_data if block["value"]]
    values = [getattr(page, "value", page) for page in pages or ()]
    return [page.pk for page in values if page is not None]


def shown(request: HttpRequest, keys: Collection[int]) -> dict[int, Page]:
    """What the visitor gets to see for each key; nothing for a hidden page.

    In the visitor's language where there is such a translation, else the chosen page itself.
    Asks one query for the keys that nothing on this request asked for before.
    """
    if not hasattr(request, "shown"):
        request.shown = {}
    new = set(keys) - request.shown.keys()
    request.shown |= dict.fromkeys(new) | find(new, sight_of(request))
    return {key: request.shown[key] for key in keys if request.shown[key]}


def find(keys: Collection[int], sight: Sight) -> dict[int, Page]:
    """What is seen for each key, as `shown` tells it; one query, none for no keys."""
    if not keys:
        return {}
    own = Page.objects.filter(pk__in=keys).order_by()
    family = Page.objects.filter(translation_key__in=own.values("translation_key"))
    language, found, families = get_language(), {}, {}

    def is_translated(page: Page) -> bool:
        return page.locale.language_code == language

    for page in sorted(family.select_related("locale"), key=is_translated):
        families[page.pk] = page.translation_key
        if (page.pk in keys or is_translated(page)) and sight.reaches(page):
            found[page.translation_key] = page
    return {key: found[families[key]] for key in keys if families.get(key) in found}
