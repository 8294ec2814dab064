"""What the form of a page names, looked up together: pages, and whatever else is chosen.

Wagtail asks two queries for each page in a chooser and three for each link in a text: a path of
thirty steps would ask a hundred and fifty. Here the pages are asked for once, with those above
them, and lie at hand for as long as the request takes, where they are looked for first.
"""

from collections.abc import Iterable
from copy import copy

from django.db.models import Model
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page

from core.contents import LINK, parts_of
from core.requests import request_in_hand

# How long the part of a page's tree path is that names one level.
LEVEL = Page.steplen


def lay_out(page: Page) -> None:
    """Look up what the choosers and the texts of a page name: four queries and one per kind.

    Outside of a request nothing is done: Wagtail then asks as ever.
    """
    request = request_in_hand()
    if request is None:
        return
    parts = list(parts_of(type(page), _values_of(page)))
    chosen = [part.value for part in parts if isinstance(part.value, Page)]
    linked = {int(key) for part in parts for key in LINK.findall(part.html)}
    found = _pages(linked | {one.pk for one in chosen})
    for one in chosen:
        if one.pk in found:
            one.specific = found[one.pk]
            one._cached_parent_obj = found[one.pk].get_parent()
    request.at_hand = found
    for part in parts:
        keep_at_hand(part.value)


def keep_at_hand(chosen: object) -> None:
    """Let `chosen_at_hand` give this record until the request in hand ends."""
    request = request_in_hand()
    if request is not None and isinstance(chosen, Model):
        request.chosen = getattr(request, "chosen", {})
        request.chosen[type(chosen), str(chosen.pk)] = chosen


def chosen_at_hand(model: type[Model], key: object) -> Model | None:
    """A copy of what this request found of precisely this model; None for one to ask for.

    A page that was found as another kind isn't given: whether a kind fits, Wagtail decides.
    """
    return copy(getattr(request_in_hand(), "chosen", {}).get((model, str(key))))


def page_at_hand(key: str) -> Page | None:
    """The page that a link of the form in hand leads to; None for one to ask for."""
    at_hand = getattr(request_in_hand(), "at_hand", {})
    return at_hand.get(int(key)) if key.isdecimal() else None


def _values_of(page: Page) -> dict[str, object]:
    fields = page._meta.get_fields()
    return {
        field.name: getattr(page, field.name)
        for field in fields
        if isinstance(field, StreamField | RichTextField)
    }


def _pages(keys: Iterable[int]) -> dict[int, Page]:
    """Pages of their own kind, each with the page above it; `get_parent` finds it there."""
    found = {page.pk: page for page in Page.objects.filter(pk__in=keys).specific()}
    above = {page.path[:-LEVEL] for page in found.values()}
    parents = {page.path: page for page in Page.objects.filter(path__in=above)} if above else {}
    for page in found.values():
        page._cached_parent_obj = parents.get(page.path[:-LEVEL])
    return found
