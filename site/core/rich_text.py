"""Links in running text, which knows no reader: they lead to what everybody may see.

Text is drawn block by block. The first link of a page looks up those of all its texts, so that
a long page asks no more than a short one.
"""

import json

from django.contrib.auth.models import AnonymousUser
from django.core.serializers.json import DjangoJSONEncoder
from django.http import HttpRequest
from django.utils import timezone
from django.utils.html import escape
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail.rich_text.pages import PageLinkHandler

from core.chosen import find
from core.contents import LINK
from core.requests import moment_of, request_in_hand, sight_of
from core.visibility import Sight


class PublicPageLinkHandler(PageLinkHandler):
    """Show the words of a link to a page that is offline or private, without its address."""

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict]) -> list[str]:
        request = request_in_hand()
        keys = [
            int(key) if (key := str(attrs.get("id"))).isdecimal() else 0 for attrs in attrs_list
        ]
        pages = _public(request, set(keys))
        urls = [pages[key].get_url(request) if pages.get(key) else None for key in keys]
        return [f'<a href="{escape(url)}">' if url else "<a>" for url in urls]


def _public(request: HttpRequest | None, keys: set[int]) -> dict[int, Page | None]:
    if request is None:
        return find(keys, Sight(AnonymousUser(), timezone.now()))
    if not hasattr(request, "linked"):
        request.linked, request.public_sight = {}, _public_sight(request)
        keys |= _links_in(_page_of(request))
    new = keys - request.linked.keys()
    request.linked |= dict.fromkeys(new) | find(new, request.public_sight)
    return request.linked


def _public_sight(request: HttpRequest) -> Sight:
    if request.user.is_authenticated:
        return Sight(AnonymousUser(), moment_of(request))
    return sight_of(request)


def _page_of(request: HttpRequest) -> Page | None:
    route = getattr(request, "_wagtail_route_for_request", None)
    return route and route[0]


def _links_in(page: Page | None) -> set[int]:
    """The pages to which the texts of a page lead; read as text, so that nothing is asked."""
    texts = []
    for field in page._meta.get_fields() if page else ():
        if isinstance(field, RichTextField):
            texts.append(field.value_from_object(page))
        elif isinstance(field, StreamField):
            stream = list(field.value_from_object(page).raw_data)
            texts.append(json.dumps(stream, cls=DjangoJSONEncoder))
    return {int(key) for text in texts for key in LINK.findall(text)}
