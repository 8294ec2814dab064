from django.http import Http404
from django.templatetags.static import static
from django.urls import path
from django.utils.html import format_html
from django.utils.translation import get_language
from wagtail import hooks

from core import views
from core.edited_links import LinkElementHandler
from core.requests import sight_of
from core.rich_text import PublicPageLinkHandler


@hooks.register("before_serve_page", order=-100)
def hide_what_is_not_visible(page, request, serve_args, serve_kwargs):
    """Answer for a page the visitor may not see as for one that isn't there.

    So it is below the prefix of a language that isn't offered, where Wagtail would show the pages
    of the first language.
    """
    if not sight_of(request).reaches(page) or _is_of_another_language(page, request):
        raise Http404


def _is_of_another_language(page, request) -> bool:
    """Asked only of what Wagtail found by itself: our own look-up goes by the language."""
    was_found_by_us = hasattr(request, "front_page")
    return not was_found_by_us and page.locale.language_code != get_language()


@hooks.register("before_serve_page", order=1000)
def serve_what_is_visible(page, request, serve_args, serve_kwargs):
    """Serve the page without asking two queries for the restrictions that were judged already.

    Runs after all other hooks. Of an alias of an alias Wagtail knows more: it asks on.
    """
    return None if page.alias_of_id else page.serve(request, *serve_args, **serve_kwargs)


@hooks.register("before_serve_document", order=-100)
def hide_private_documents(document, request):
    """Answer for a file the visitor may not see as for one that isn't there."""
    restrictions = document.collection.get_view_restrictions()
    if not all(restriction.accept_request(request) for restriction in restrictions):
        raise Http404


@hooks.register("register_rich_text_features", order=100)
def lead_to_public_pages(features):
    features.register_link_type(PublicPageLinkHandler)


@hooks.register("register_rich_text_features", order=100)
def look_links_up_together(features):
    rules = features.converter_rules_by_converter["contentstate"]["link"]
    rules["from_database_format"]['a[linktype="page"]'] = LinkElementHandler("LINK")


@hooks.register("register_admin_urls")
def hints_urls():
    address = "pages/<int:page_id>/edit/hints/"
    return [path(address, views.writing_hints, name="writing_hints")]


@hooks.register("insert_editor_js")
def hints_script():
    return format_html(
        '<script type="module" src="{}"></script>', static("js/editor/writing-hints.js")
    )
