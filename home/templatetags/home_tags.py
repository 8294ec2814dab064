from dataclasses import dataclass

from django import template
from wagtail.templatetags.wagtailcore_tags import pageurl

from core.requests import is_own_address
from core.templatetags.core_tags import main_navigation, shown_pages
from drawing.bindings import BINDINGS, is_weft_up
from drawing.loom import MOST_WARPS, Loom, draw_loom
from learningpaths.people.models import Department

register = template.Library()


@register.inclusion_tag("drawing/loom.html", takes_context=True)
def loom(context) -> dict[str, Loom]:
    """The picture of the front page: our departments, tied by the sections of the site.

    Each section crosses them in the binding of its kind, as on its cards and labels.
    """
    departments = [(row.name, row.code) for row in Department.objects.with_yarn()[:MOST_WARPS]]
    sections = [item for item in main_navigation(context) if item.kind]
    rows = [
        (
            item.kind,
            item.title,
            [is_weft_up(BINDINGS[item.kind], index, warp) for warp in range(len(departments))],
        )
        for index, item in enumerate(sections)
    ]
    return {"loom": draw_loom(departments, rows)}


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
    pages = {page.translation_key: page for page in shown_pages(context, chosen)}

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
