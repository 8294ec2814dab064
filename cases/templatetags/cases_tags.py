from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from cases.models import CaseIndexPage, CasePage
from core.requests import moment_of
from drawing.chart import before_and_after

register = template.Library()


@register.simple_tag(takes_context=True)
def cases_in(context, index: CaseIndexPage) -> list[CasePage]:
    """The examples of an index page that the visitor may see, the newest first."""
    return list(_visible_cases(context).child_of(index))


@register.simple_tag(takes_context=True)
def newest_cases(context, count: int) -> list[CasePage]:
    return list(_visible_cases(context).filter(locale__language_code=get_language())[:count])


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
    request = context["request"]
    cases = CasePage.objects.visible_to(request.user, moment_of(request))
    cases = cases.select_related("sector", "image").prefetch_related("image__renditions")
    return cases.order_by("-first_published_at")
