"""What every template may ask: icons, the way through the site, a length of time in words."""

from dataclasses import dataclass

from django import template
from django.conf import settings
from django.template.loader import get_template
from django.urls import Resolver404, resolve, translate_url
from django.utils.safestring import SafeString
from django.utils.translation import get_language, ngettext
from wagtail.models import Page, Site

from core.chapters import Chapter, with_chapters
from core.requests import front_page_url, moment_of
from core.suggestions import Suggestion, related_to
from core.visibility import visible

register = template.Library()

# How many pages stand below another as related.
RELATED = 3


@dataclass(frozen=True, slots=True)
class MenuItem:
    """A page in the main menu; `kind` names its dye and binding."""

    title: str
    url: str
    kind: str
    is_page: bool
    is_current: bool


@dataclass(frozen=True, slots=True)
class LanguageLink:
    code: str
    name: str
    url: str
    is_current: bool


@register.simple_tag
def icon(name: str, *, small: bool = False) -> SafeString:
    """An icon in the line, hidden from screen readers: the text beside it says the same."""
    drawing = get_template(f"components/icons/{name}.svg")
    return drawing.render({"css_class": "icon icon--small" if small else "icon"})


@dataclass(frozen=True, slots=True)
class LongText:
    html: SafeString
    chapters: list[Chapter]


@register.simple_tag(takes_context=True)
def long_text(context, body) -> LongText:
    """The body of a page with an address for each of its chapters, and those chapters."""
    return LongText(*with_chapters(body.render_as_block(context.flatten())))


@register.inclusion_tag("components/swatch.html")
def swatch(kind: str) -> dict[str, str]:
    """The binding of a kind of page: it tells kinds apart without colour."""
    return {"kind": kind}


@register.simple_tag(takes_context=True)
def main_navigation(context) -> list[MenuItem]:
    """The pages below the front page that stand in menus, in the order of the tree."""
    path = getattr(context.get("page"), "path", None) or ""
    return [
        MenuItem(
            title=page.title,
            url=page.get_url(context["request"]),
            kind=getattr(page.content_type.model_class(), "binding", ""),
            is_page=page.path == path,
            is_current=path.startswith(page.path),
        )
        for page in _sections(context)
        if page.show_in_menus
    ]


@register.simple_tag(takes_context=True)
def footer_pages(context) -> list[Page]:
    """The other pages below the front page: about, help, privacy, accessibility."""
    return [page for page in _sections(context) if not page.show_in_menus]


def _sections(context) -> list[Page]:
    """What stands directly below the front page and is visible; asked for once per request."""
    request = context["request"]
    if not hasattr(request, "sections"):
        home = front_page(context)
        children = home.get_children() if home else Page.objects.none()
        pages = visible(children, request.user, moment_of(request))
        request.sections = list(pages.select_related("content_type"))
    return request.sections


@register.simple_tag(takes_context=True)
def front_page(context) -> Page | None:
    """The front page in the language of the visitor; asked for once per request."""
    request = context["request"]
    if not hasattr(request, "front_page"):
        site = Site.find_for_request(request)
        request.front_page = site and site.root_page.localized
    return request.front_page


@register.simple_tag(takes_context=True)
def breadcrumbs(context, page: Page | None) -> list[Page]:
    """The pages above this one, from the front page down."""
    if page is None or page.pk is None or page.depth is None:
        return []
    return list(page.get_ancestors().filter(depth__gt=1))


@register.simple_tag(takes_context=True)
def language_links(context) -> list[LanguageLink]:
    """This page in each language; where it isn't translated, the nearest page above that is."""
    request, current = context["request"], get_language()
    if not hasattr(request, "language_links"):
        request.language_links = []
        for code, name in settings.LANGUAGES:
            url = request.get_full_path() if code == current else _address_in(context, code)
            request.language_links.append(LanguageLink(code, name, url, code == current))
    return request.language_links


@register.simple_tag(takes_context=True)
def shown_pages(context, pages) -> list[Page]:
    """Of the pages an editor chose, those the visitor may see, in the visitor's language.

    Takes pages, or the stream of choosers that an editor filled; asks two queries and one per
    type, however many they are.
    """
    chosen = [getattr(page, "value", page) for page in pages or ()]
    return _shown(context["request"], [page for page in chosen if page is not None])


@register.simple_tag(takes_context=True)
def related_pages(context, page: Page) -> list[Suggestion]:
    """What an editor chose beside this page, filled up with what shares most with it."""
    chosen = shown_pages(context, page.related)
    found = related_to(context["request"], page, besides=chosen, count=RELATED - len(chosen))
    return [*(Suggestion(other, {}) for other in chosen), *found]


@register.simple_tag(takes_context=True)
def shown_page(context, page: Page | None) -> Page | None:
    """One chosen page, as `shown_pages` shows it."""
    return next(iter(shown_pages(context, [page])), None)


def _shown(request, chosen: list[Page]) -> list[Page]:
    if not chosen:
        return []
    keys = [page.translation_key for page in chosen]
    pages = Page.objects.filter(translation_key__in=keys).prefetch_related("locale")
    pages = visible(pages, request.user, moment_of(request)).specific()
    language, own = get_language(), {page.pk for page in chosen}
    found = {}
    for page in sorted(pages, key=lambda page: page.locale.language_code == language):
        if page.locale.language_code == language or page.pk in own:
            found[page.translation_key] = page
    return [found[key] for key in keys if key in found]


def _address_in(context, code: str) -> str:
    request, page = context["request"], context.get("page")
    if not isinstance(page, Page) or page.pk is None:
        return _address_of_a_view(request, code)
    translations = visible(
        Page.objects.filter(
            translation_key__in=[page.translation_key, *_keys_above(page)],
            locale__language_code=code,
        ),
        request.user,
        moment_of(request),
    )
    nearest = translations.order_by("-depth").first()
    if nearest is None:
        return front_page_url(code)
    url = nearest.get_url(request)
    if nearest.translation_key == page.translation_key and page.address_within(context):
        url += nearest.specific.address_within(context)
    return url


def _keys_above(page: Page) -> list:
    return list(page.get_ancestors().filter(depth__gt=1).values_list("translation_key", flat=True))


def _address_of_a_view(request, code: str) -> str:
    try:
        resolve(request.path_info)
    except Resolver404:
        return front_page_url(code)
    return translate_url(request.get_full_path(), code)


@register.filter
def minutes_text(minutes: int | None) -> str:
    """A length of time in words: "45 minutes", "2 hours", "1 hour 30 minutes"."""
    if not minutes:
        return ""
    hours, rest = divmod(minutes, 60)
    parts = []
    if hours:
        parts.append(ngettext("%(count)d hour", "%(count)d hours", hours) % {"count": hours})
    if rest:
        parts.append(ngettext("%(count)d minute", "%(count)d minutes", rest) % {"count": rest})
    return " ".join(parts)


@register.filter
def hours_text(minutes: int | None) -> str:
    """A long time rounded up to whole hours; a short one in minutes."""
    if not minutes or minutes < 60:
        return minutes_text(minutes)
    hours = -(-minutes // 60)
    return ngettext("%(count)d hour", "%(count)d hours", hours) % {"count": hours}
