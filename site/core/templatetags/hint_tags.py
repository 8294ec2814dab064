from django import template

from core.contents import parts_of
from core.hints import Advice, advice_on
from core.models import BasePage

register = template.Library()


@register.simple_tag
def writing_advice(page) -> Advice | None:
    """What would make the texts of a page easier to read, of the fields that an editor sees."""
    if not isinstance(page, BasePage):
        return None
    shown = page.get_edit_handler().get_form_class().base_fields
    texts = (field.name for field in page._meta.concrete_fields if _is_text(field, shown))
    values = {name: getattr(page, name) for name in texts}
    return advice_on(parts_of(type(page), values), page.locale.language_code)


def _is_text(field, shown) -> bool:
    """A choice is no text, and neither is a chosen page."""
    return field.name in shown and not field.is_relation and not field.choices


@register.simple_tag
def weak_spots(page) -> list[str]:
    return list(page.weak_spots()) if isinstance(page, BasePage) else []
