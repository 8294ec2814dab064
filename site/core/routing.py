"""Find the page of an address in two queries; Wagtail asks two for each part of the address.

Whatever is unusual is left to Wagtail: no page of ours with just that address, another site,
a front page that is offline. The answer is Wagtail's own kind of answer, so that hooks, routes
within a page and `Page.find_for_request` work as ever.
"""

from dataclasses import dataclass
from functools import partial

from django.http import Http404, HttpRequest
from django.utils.translation import get_language
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.models import Page, Site
from wagtail.url_routing import RouteResult

from core.freshness import kept, kept_each
from core.models import BasePage

FRONT = 2  # how deep a front page stands in the tree, below the root of all


@dataclass(frozen=True, slots=True)
class Found:
    """A page as its own kind, with the rows it shows, and the pages above it that are at hand."""

    page: BasePage
    front: Page
    above: list[Page] | None


def find_page(request: HttpRequest, path: str) -> RouteResult | None:
    """The page at an address below a front page, or the page above it with a route for the rest.

    None where Wagtail has to look for itself.
    """
    root = _root_path(request)
    if root is None:
        return None
    parts = [part for part in path.split("/") if part]
    own, above = _address(root, parts), _address(root, parts[:-1])
    found = _kept_at(request, own, above) or _look_up(request, root, own, above)
    if found is None:
        return None
    request.front_page = found.front
    if found.above is not None:
        request.above = {found.page.pk: found.above}
    return _route(request, found.page, [] if found.page.url_path == own else parts[-1:])


def _kept_at(request: HttpRequest, own: str, above: str) -> Found | None:
    """A page is kept under its own address only: of others people can make up any number."""
    found = kept(request, "page", own, ask=_nothing)
    if found is None and above != own:
        found = kept(request, "page", above, ask=_nothing)
        if found and (found.page.numchild or not isinstance(found.page, RoutablePageMixin)):
            return None
    return found


def _nothing() -> None:
    return None


def know_site(request: HttpRequest) -> Site | None:
    """The site of a request; put, with where it begins in the tree, where Wagtail looks before it
    asks for the address of a page.
    """
    if not hasattr(request, "_wagtail_site"):
        here = request.get_host()
        ask = partial(_site_at, request)
        site, roots = kept_each(request, "site", [here], ask=ask, in_forms=True)[here]
        request._wagtail_site, request._wagtail_cached_site_root_paths = site, roots
    return request._wagtail_site


def _site_at(request: HttpRequest, hosts: list[str]) -> dict[str, tuple[Site | None, list]]:
    return dict.fromkeys(hosts, (Site.find_for_request(request), Site.get_site_root_paths()))


def _root_path(request: HttpRequest) -> str | None:
    """Where the site of the request begins in the tree, in the language of the visitor."""
    site = know_site(request)
    for root in request._wagtail_cached_site_root_paths if site else ():
        if root.site_id == site.pk and root.language_code == get_language():
            return root.root_path
    return None


def _address(root: str, parts: list[str]) -> str:
    return root + "".join(f"{part}/" for part in parts)


def _look_up(request: HttpRequest, root: str, own: str, above: str) -> Found | None:
    pages = _pages_at(root, own, above)
    if root not in pages or not pages[root].live:
        return None
    request.front_page = pages[root]
    page = pages.get(own) or pages.get(above)
    kind = page and _kind_of(page)
    if not page or not issubclass(kind, BasePage if own in pages else RoutablePageMixin):
        return None
    page = kind.objects.for_display().get(pk=page.pk)
    above_it = _above(page, {root: pages[root], above: pages.get(above)})
    found = Found(page, pages[root], above_it)
    return kept(request, "page", page.url_path, ask=lambda: found)


def _pages_at(*addresses: str) -> dict[str, Page]:
    # The slugs are for the index: an address has none of its own.
    slugs = {address.strip("/").rpartition("/")[2] for address in addresses}
    pages = Page.objects.filter(slug__in=slugs, url_path__in=set(addresses)).order_by()
    return {page.url_path: page for page in pages}


def _above(page: Page, above: dict[str, Page | None]) -> list[Page] | None:
    """The pages above a page for its breadcrumbs, where all of them are at hand."""
    pages = [other for other in above.values() if other and other.pk != page.pk]
    return pages if len(pages) == page.depth - FRONT else None


def _route(request: HttpRequest, page: Page, rest: list[str]) -> RouteResult | None:
    try:
        return page.route(request, rest)
    except Http404:
        return None


def _kind_of(page: Page) -> type[Page]:
    """The class of a page; a plain page where that class is no part of the code any more."""
    return page.specific_class or Page
