from django import template
from django.utils.translation import get_language

from cases.models import CaseIndexPage, CasePage
from core.requests import moment_of

register = template.Library()


@register.simple_tag(takes_context=True)
def cases_in(context, index: CaseIndexPage) -> list[CasePage]:
    """The examples of an index page that the visitor may see, the newest first."""
    return list(_visible_cases(context).child_of(index))


@register.simple_tag(takes_context=True)
def newest_cases(context, count: int) -> list[CasePage]:
    return list(_visible_cases(context).filter(locale__language_code=get_language())[:count])


@register.simple_tag(takes_context=True)
def cases_using(context, page) -> list[CasePage]:
    """The examples that used this guide or path, the newest first."""
    cases = _visible_cases(context).filter(locale__language_code=get_language())
    return list(cases.naming(page, "used"))


def _visible_cases(context):
    request = context["request"]
    cases = CasePage.objects.visible_to(request.user, moment_of(request))
    return cases.select_related("sector", "image").order_by("-first_published_at")
