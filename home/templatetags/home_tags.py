from dataclasses import dataclass

from django import template
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.models import Page
from wagtail.templatetags.wagtailcore_tags import pageurl

from core.chosen import keys_of, shown
from core.models import Entry, EntryLabel
from core.requests import is_own_address, sight_of
from core.templatetags.core_tags import main_navigation
from drawing.bindings import BINDINGS, is_weft_up
from drawing.loom import MOST_WARPS, Loom, draw_loom
from learningpaths.people.models import Department
from learningpaths.people.yarns import yarns_of

register = template.Library()


@register.inclusion_tag("drawing/loom.html", takes_context=True)
def loom(context, *pages) -> dict[str, Loom]:
    """The picture of the front page: our departments, tied by the pages that stand on it.

    A page crosses the departments that take part in it. One that names none, a section without
    a page, and the signals cross them all in the binding of their kind.
    """
    yarns = yarns_of(context["request"])[:MOST_WARPS]
    of_kind = {page.entry_kind: page for page in pages if page}
    keys = [page.pk for page in of_kind.values()]
    taking_part = EntryLabel.objects.values_of(keys, Department.facet) if keys else {}
    ties = [(item.kind, item.title) for item in main_navigation(context) if item.kind]
    ties.append(("scan", _("Signals")))
    rows = []
    for index, (kind, title) in enumerate(ties):
        page = of_kind.get(kind)
        over = taking_part.get(page.pk, ()) if page else ()
        is_over = [yarn.slug in over for yarn in yarns]
        if not any(is_over):
            is_over = [is_weft_up(BINDINGS[kind], index, warp) for warp in range(len(yarns))]
        rows.append((kind, page.title if page else title, is_over))
    return {"loom": draw_loom([(yarn.name, yarn.code) for yarn in yarns], rows)}


@register.simple_tag(takes_context=True)
def numbers_by_kind(context) -> dict[str, int]:
    """How many pages of each kind the visitor may see in their language."""
    pages = sight_of(context["request"]).of(Page.objects.all())
    return Entry.objects.of_pages(pages).numbers_by_kind(get_language())


@dataclass(frozen=True, slots=True)
class Stop:
    title: str
    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Tour:
    """A round over the site for one role."""

    role: str
    sentence: str
    note: str
    stops: list[Stop]


@register.simple_tag(takes_context=True)
def tours(context, front) -> list[Tour]:
    """The tours of a front page; a stop at a page the visitor may not see is left out."""
    values = [block.value for block in front.tours]
    chosen = [stop["page"] for value in values for stop in value["stops"]]
    visible = shown(context["request"], keys_of(chosen)).values()
    pages = {page.translation_key: page for page in visible}

    found = []
    for value in values:
        stops = [
            Stop(stop["title"], stop["text"], _address(context, stop, pages))
            for stop in value["stops"]
        ]
        stops = [stop for stop in stops if stop.url]
        if stops:
            found.append(Tour(value["role"], value["sentence"], value["note"], stops))
    return found


def _address(context, stop, pages: dict) -> str:
    if stop["page"] is None:
        return stop["address"] if is_own_address(stop["address"]) else ""
    page = pages.get(stop["page"].translation_key)
    return pageurl(context, page) if page else ""
