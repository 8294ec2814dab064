"""What is new, for who reads it elsewhere; a program that fetches it is nobody we know.

So a feed holds what everybody may see, whoever asks for it, and is the same for all.
"""

from uuid import uuid5

from django.contrib.auth.models import AnonymousUser
from django.contrib.syndication.views import Feed
from django.http import HttpRequest
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cases.models import CasePage
from core.models import BasePage, SiteSettings
from core.requests import front_page_url, moment_of
from core.visibility import Sight
from learningpaths.catalogue.models import LearningPathPage

NEWEST = 20


class PagesFeed(Feed):
    """The newest pages of one kind in the language of the address."""

    feed_type = Atom1Feed
    model: type[BasePage]

    def get_object(self, request: HttpRequest) -> HttpRequest:
        return request

    def author_name(self, request: HttpRequest) -> str:
        return SiteSettings.for_request(request).organisation_name or "Dwarsverband"

    def link(self, request: HttpRequest) -> str:
        return front_page_url()

    def items(self, request: HttpRequest) -> list[BasePage]:
        everybody = Sight(AnonymousUser(), moment_of(request))
        pages = self.model.objects.in_sight(everybody).filter(locale__language_code=get_language())
        newest = pages.select_related("locale").order_by("-first_published_at", "-pk")[:NEWEST]
        for page in newest:
            page.address = page.get_url(request)
        return [page for page in newest if page.address]

    def item_title(self, page: BasePage) -> str:
        return page.title

    def item_description(self, page: BasePage) -> str:
        return page.summary

    def item_link(self, page: BasePage) -> str:
        return page.address

    def item_guid(self, page: BasePage) -> str:
        """A name that stays when the page is moved or renamed."""
        return uuid5(page.translation_key, page.locale.language_code).urn

    def item_pubdate(self, page: BasePage):
        return page.first_published_at

    def item_updateddate(self, page: BasePage):
        return page.last_published_at


class CasesFeed(PagesFeed):
    model = CasePage

    def title(self) -> str:
        return _("New practice examples")


class LearningPathsFeed(PagesFeed):
    model = LearningPathPage

    def title(self) -> str:
        return _("New learning paths")
