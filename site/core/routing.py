"""Find the page of an address in two queries; Wagtail asks two for each part of the address.

Whatever is unusual is left to Wagtail: no page of ours with just that address, another site,
a front page that is offline. The answer is Wagtail's own kind of answer, so that hooks, routes
within a page and `Page.find_for_request` work as ever.
"""

from django.http import Http404, HttpRequest
from django.utils.translation import get_language
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.models import Page, Site
from wagtail.url_routing import RouteResult

from core.freshness import kept
from core.models import BasePage

FRONT = 2  # how deep a front page stands in the tree, below the root of all


def find_page(request: HttpRequest, path: str) -> RouteResult | None:
    """The page at an address below a front page, or the page above it with a route for the rest.

    None where Wagtail has to look for itself.
    """
    root = _root_path(request)
    if root is None:
        return None
    parts = [part for part in path.split("/") if part]
    own = _address(root, parts)
    above = _address(root, parts[:-1])
    pages = _pages_at(root, own, above)
    if root not in pages or not pages[root].live:
        return None
    request.front_page = pages[root]
    if own in pages:
        _remember_above(request, pages[own], {root: pages[root], above: pages.get(above)})
        return _route(request, pages[own], [])
    if above in pages and issubclass(_kind_of(pages[above]), RoutablePageMixin):
        return _route(request, pages[above], parts[-1:])
    return None


def _root_path(request: HttpRequest) -> str | None:
    """Where the site of the request begins in the tree, in the language of the visitor."""
    site = kept(request, "site", ask=lambda: Site.find_for_request(request))
    request._wagtail_site = site
    for root in Site.get_site_root_paths() if site else ():
        if root.site_id == site.pk and root.language_code == get_language():
            return root.root_path
    return None


def _address(root: str, parts: list[str]) -> str:
    return root + "".join(f"{part}/" for part in parts)


def _pages_at(*addresses: str) -> dict[str, Page]:
    # The slugs are for the index: an address has none of its own.
    slugs = {address.strip("/").rpartition("/")[2] for address in addresses}
    pages = Page.objects.filter(slug__in=slugs, url_path__in=set(addresses)).order_by()
    return {page.url_path: page for page in pages}


def _remember_above(request: HttpRequest, page: Page, above: dict[str, Page | None]) -> None:
    """Keep the pages above a page for its breadcrumbs, where all of them are at hand."""
    pages = [other for other in above.values() if other and other.pk != page.pk]
    if len(pages) == page.depth - FRONT:
        request.above = {page.pk: pages}


def _route(request: HttpRequest, page: Page, rest: list[str]) -> RouteResult | None:
    kind = _kind_of(page)
    if not issubclass(kind, BasePage):
        return None
    page = kind.objects.for_display().get(pk=page.pk)
    try:
        return page.route(request, rest)
    except Http404:
        return None


def _kind_of(page: Page) -> type[Page]:
    """The class of a page; a plain page where that class is no part of the code any more."""
    return page.specific_class or Page
