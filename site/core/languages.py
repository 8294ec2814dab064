"""In which languages a site is offered: those of which the front page is published.

There is nothing else that says so. What stands below a front page that is offline is hidden with
it, by the one rule of visibility; and the pages stay, for when the language comes back.
"""

from collections.abc import Collection

from django.conf import settings
from django.http import HttpRequest
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.models import Page, Site
from wagtail.query import PageQuerySet

from core.requests import sight_of


def front_pages(site: Site | None) -> PageQuerySet:
    """The front page in each language."""
    if site is None:
        return Page.objects.none()
    return Page.objects.filter(translation_key=site.root_page.translation_key)


def offered_languages(request: HttpRequest) -> list[str]:
    """The codes of the languages of which this visitor can see the front page."""
    pages = sight_of(request).of(front_pages(Site.find_for_request(request)))
    return list(pages.values_list("locale__language_code", flat=True))


def published_languages(site: Site | None) -> list[str]:
    return list(front_pages(site).live().values_list("locale__language_code", flat=True))


def offer_languages(site: Site, codes: Collection[str], *, editor) -> None:
    """Publish the front page of these languages as its newest version says, and withdraw others.

    The language that the site began in always stays. Raises PermissionDenied, as Wagtail does,
    for an editor who may not publish or withdraw a front page.
    """
    for page in front_pages(site).select_related("locale").specific():
        code = page.locale.language_code
        if code in codes and not page.live:
            revision = page.get_latest_revision() or page.save_revision(user=editor)
            revision.publish(user=editor)
        elif code not in codes and page.live and code != settings.LANGUAGE_CODE:
            UnpublishPageAction(page, user=editor).execute()
