from django import template

from core.templatetags.core_tags import main_navigation
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
