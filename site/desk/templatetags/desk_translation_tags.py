from django import template

from desk.translation.services import compared
from desk.translation.states import Comparison

register = template.Library()


@register.simple_tag
def translation_state(page) -> Comparison:
    """How far the latest draft of a translation is."""
    return compared(page)
