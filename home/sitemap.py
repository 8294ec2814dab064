"""Which pages a search engine may know of: those that everybody may see, whoever asks."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest
from wagtail.models import Page

from core.requests import moment_of
from core.visibility import Sight

# What a file of the protocol may hold; see sitemaps.org.
MOST_IN_A_SITEMAP = 50_000


@dataclass(frozen=True, slots=True)
class SitemapPage:
    """A page that everybody may see: its address, its day, and itself in every language."""

    address: str
    changed_at: datetime | None
    languages: list[tuple[str, str]]


def sitemap_pages(request: HttpRequest) -> list[SitemapPage]:
    """The pages of the site that everybody may see, in the order of the tree."""
    everybody = Sight(AnonymousUser(), moment_of(request))
    pages = everybody.of(Page.objects.filter(depth__gt=1)).select_related("locale")
    found = [
        (page, request.build_absolute_uri(address))
        for page in pages.order_by("path")[:MOST_IN_A_SITEMAP]
        if (address := page.get_url(request))
    ]
    families = defaultdict(list)
    for page, address in found:
        families[page.translation_key].append((page.locale.language_code, address))
    return [
        SitemapPage(
            address=address,
            changed_at=page.last_published_at,
            languages=family if len(family := families[page.translation_key]) > 1 else [],
        )
        for page, address in found
    ]
