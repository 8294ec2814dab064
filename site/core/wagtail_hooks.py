from django.http import Http404
from wagtail import hooks

from core.requests import moment_of
from core.rich_text import PublicPageLinkHandler
from core.visibility import is_visible


@hooks.register("before_serve_page", order=-100)
def hide_what_is_not_visible(page, request, serve_args, serve_kwargs):
    """Answer for a page the visitor may not see as for one that isn't there."""
    if not is_visible(page, request.user, moment_of(request)):
        raise Http404


@hooks.register("register_rich_text_features", order=100)
def lead_to_public_pages(features):
    features.register_link_type(PublicPageLinkHandler)
