from django import template
from wagtail.models import Page

from desk.guards import CONFIRMED, Action, Concerns, concerns

register = template.Library()


@register.simple_tag(takes_context=True)
def unpublish_concerns(context, page: Page) -> Concerns:
    """What hangs on a page that an editor is asked to confirm the unpublishing of."""
    return concerns(context["request"], Action.UNPUBLISH, [page])


@register.simple_tag
def confirmed_field() -> str:
    """The name of the field that confirms what was said."""
    return CONFIRMED
