from django import template
from django.utils.translation import get_language

from cases.models import CaseIndexPage, CasePage
from core.requests import sight_of

register = template.Library()


@register.simple_tag(takes_context=True)
def cases_in(context, index: CaseIndexPage) -> list[CasePage]:
    """The examples of an index page that the visitor may see, the newest first."""
    return list(_visible_cases(context).child_of(index))


@register.simple_tag(takes_context=True)
def newest_cases(context, count: int) -> list[CasePage]:
    return list(_visible_cases(context).filter(locale__language_code=get_language())[:count])


def _visible_cases(context):
    cases = CasePage.objects.in_sight(sight_of(context["request"]))
    return cases.for_cards().order_by("-first_published_at")
