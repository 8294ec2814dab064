from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from cases.models import CaseIndexPage, CasePage, Sector
from core.facets import Facet, Sorting
from core.listings import Listing
from core.models import Signal, Theme
from core.requests import sight_of
from drawing.chart import before_and_after
from learningpaths.people.models import Department

register = template.Library()


FACETS = [
    Facet("sector", "sector", _("Sector"), Sector.objects.all),
    Facet("theme", "thema", _("Theme"), Theme.objects.all),
    Facet("department", "afdeling", _("Departments"), Department.objects.with_yarn),
    Facet("size", "omvang", _("Size"), choices=CasePage.Size.choices),
    Facet("signal", "signaal", _("What do you recognise?"), Signal.objects.all),
]
SORTINGS = [
    Sorting("nieuw", _("Newest first"), ("-first_published_at", "pk")),
    Sorting("titel", _("By title"), ("title", "pk")),
]


@register.simple_tag(takes_context=True)
def cases_in(context, index: CaseIndexPage) -> Listing:
    """The examples of an index page that the visitor asks for and may see."""
    return Listing(context["request"], index, CasePage, FACETS, SORTINGS)


@register.simple_tag(takes_context=True)
def newest_cases(context, count: int, besides: CasePage | None = None) -> list[CasePage]:
    """The newest examples, but one that is shown already."""
    cases = _visible_cases(context).filter(locale__language_code=get_language())
    return list(cases.exclude(pk=besides.pk if besides else None)[:count])


@register.simple_tag
def result_bars(result) -> tuple[float, float] | None:
    """The bars of before and after; None for figures that can't be compared."""
    return before_and_after(result["before"], result["after"])


@register.simple_tag(takes_context=True)
def absolute_url(context, page: CasePage, address_within: str = "") -> str:
    """The whole address of a page, or of something in it, to pass on to others."""
    request = context["request"]
    return request.build_absolute_uri((page.get_url(request) or "") + address_within)


@register.simple_tag(takes_context=True)
def embed_code(context, page: CasePage) -> SafeString:
    """What somebody pastes in another site to show the card of an example there."""
    return format_html(
        '<iframe src="{}" title="{}" width="420" height="560" loading="lazy"></iframe>',
        absolute_url(context, page, page.card_address),
        page.title,
    )


@register.simple_tag(takes_context=True)
def cases_using(context, page) -> list[CasePage]:
    """The examples that used this guide or path, the newest first."""
    cases = _visible_cases(context).filter(locale__language_code=get_language())
    return list(cases.naming(page, "used"))


def _visible_cases(context):
    cases = CasePage.objects.in_sight(sight_of(context["request"]))
    return cases.for_cards().order_by("-first_published_at")
