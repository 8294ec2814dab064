"""Which page of ours an address in a file leads to, if who imports it may see that page."""

from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.utils import timezone, translation
from wagtail.models import Page, Site

from core.visibility import Sight

MOST_QUESTIONS = 300  # other addresses than these stay as they are


class PageLinks:
    """Finds pages by their address; asks for each address once."""

    def __init__(self, person):
        self.sight = Sight(person, timezone.now())
        hosts = {site.hostname for site in Site.objects.all()}
        self.hosts = {*hosts, urlsplit(settings.WAGTAILADMIN_BASE_URL).hostname, None}
        self.found: dict[str, Page | None] = {}

    def page_at(self, href: str) -> Page | None:
        if href not in self.found:
            if len(self.found) >= MOST_QUESTIONS:
                return None
            self.found[href] = self._find(href)
        return self.found[href]

    def _find(self, href: str) -> Page | None:
        try:
            parts = urlsplit(href)
            is_ours = parts.scheme in {"", "http", "https"} and parts.hostname in self.hosts
        except ValueError:
            return None
        # What asks or points within a page is more than a link to the page.
        if not is_ours or parts.query or parts.fragment:
            return None
        return self._page(unquote(parts.path))

    def _page(self, path: str) -> Page | None:
        if "\0" in path:
            return None
        language = translation.get_language_from_path(path)
        below = path.removeprefix(f"/{language}") if language else path
        words = [word for word in below.split("/") if word]
        for root in Site.get_site_root_paths():
            if words and root.language_code == (language or settings.LANGUAGE_CODE):
                address = root.root_path + "".join(f"{word}/" for word in words)
                page = Page.objects.filter(url_path=address).first()
                if page is not None and self.sight.reaches(page):
                    return page
        return None
