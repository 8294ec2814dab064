"""What every template may ask: icons, the way through the site, a length of time in words."""

from dataclasses import dataclass
from functools import cache

from django import template
from django.conf import settings
from django.template.loader import get_template
from django.urls import Resolver404, resolve, translate_url
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language, ngettext
from wagtail.images.models import Picture
from wagtail.models import Page, Site

from core.chapters import Chapter, with_chapters
from core.chosen import keys_of, shown
from core.embeds import Player, player_of
from core.freshness import kept
from core.languages import offered_languages
from core.logs import number_of_request
from core.policies import can_open_the_editor
from core.querysets import as_cards
from core.renditions import made_now, sizes_of
from core.requests import front_page_url, is_preview, sight_of
from core.routing import FRONT
from core.suggestions import Suggestion, related_to

register = template.Library()

# How many pages stand below another as related.
RELATED = 3
# What differs per person is not there in a piece that is shown to others.
PERSONAL = dict.fromkeys(["user", "perms", "messages", "csrf_token"])


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


@register.tag
def piece(parser, token) -> template.Node:
    """Draw a piece of a page once, and show it to all who see the same pages: {% piece "name" %}.

    What it differs by follows the name. Names that are set inside are not known after it. An
    address with a query asks for something of its own, which isn't kept, unless `known=` says
    what it comes down to for this piece; where that is None nothing is kept either.
    """
    _tag, *bits = token.split_contents()
    options = template.base.token_kwargs(bits[-1:], parser)
    expressions = [parser.compile_filter(text) for text in bits[: len(bits) - len(options)]]
    nodes = parser.parse(("endpiece",))
    parser.delete_first_token()
    return PieceNode(nodes, expressions, options.get("known"))


class PieceNode(template.Node):
    def __init__(self, nodelist: template.NodeList, expressions: list, known=None):
        self.nodelist = nodelist
        self.expressions = expressions
        self.known = known

    def render(self, context) -> SafeString:
        request = context.get("request")
        if request is None or (self.known is None and request.GET):
            return self._draw(context)
        values = [expression.resolve(context) for expression in self.expressions]
        if self.known is not None:
            known = self.known.resolve(context)
            if known is None:
                return self._draw(context)
            values.append(known)
        return kept(request, *values, ask=lambda: self._draw(context))

    def _draw(self, context) -> SafeString:
        with context.push(**PERSONAL):
            return self.nodelist.render(context)


@register.simple_tag
def request_number() -> str:
    """The number under which the log tells of this request, for a person to quote."""
    return number_of_request()


@register.simple_tag
def icon(name: str, *, small: bool = False) -> SafeString:
    """An icon in the line, hidden from screen readers: the text beside it says the same."""
    return _drawing(name, "icon icon--small" if small else "icon")


@cache
def _drawing(name: str, css_class: str) -> SafeString:
    return get_template(f"components/icons/{name}.svg").render({"css_class": css_class})


@register.filter
def web_address(text: str) -> str:
    """An address on the web, or nothing: what is stored may come from elsewhere than our form."""
    return text if (text or "").startswith(("http://", "https://")) else ""


@register.simple_tag
def player(url: str) -> Player | None:
    """The player of a film on another site, where this site lets it play."""
    return player_of(url)


@register.simple_tag(takes_context=True)
def sized_picture(context, image, place: str, **attributes) -> SafeString:
    """An image in the sizes of its place; nothing until they are made, which isn't done here."""
    request = context.get("request")
    is_draft = request is not None and is_preview(request)
    sizes = made_now(image, place) if is_draft else sizes_of(image, place)
    return Picture(sizes, attributes).__html__() if sizes else SafeString("")


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
def whereabouts(context) -> str | None:
    """What the frame around a page differs by; None for addresses of which there is no end."""
    request, page = context["request"], context.get("page")
    if isinstance(page, Page) and page.pk is not None:
        return f"{page.pk} {page.specific.address_within(context)}"
    match = request.resolver_match
    is_one_of_many = match is None or match.args or match.kwargs or request.GET
    return None if is_one_of_many else match.view_name


@register.simple_tag(takes_context=True)
def main_navigation(context) -> list[MenuItem]:
    """The pages below the front page that stand in menus, in the order of the tree."""
    path = getattr(context.get("page"), "path", None) or ""
    return [
        MenuItem(
            title=page.title,
            url=page.get_url(context["request"]),
            kind=getattr(page.specific_class, "binding", ""),
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
        request.sections = kept(
            request, "sections", ask=lambda: list(sight_of(request).of(children))
        )
    return request.sections


@register.simple_tag(takes_context=True)
def front_page(context) -> Page | None:
    """The front page in the language of the visitor; asked for once per request."""
    request = context["request"]
    if not hasattr(request, "front_page"):
        request.front_page = kept(request, "front", ask=lambda: _front_page(request))
    return request.front_page


def _front_page(request) -> Page | None:
    """The root of the site or its live translation; Wagtail asks for the language apart."""
    site = Site.find_for_request(request)
    if site is None:
        return None
    translations = Page.objects.live().filter(translation_key=site.root_page.translation_key)
    return translations.filter(locale__language_code=get_language()).first() or site.root_page


@register.simple_tag(takes_context=True)
def may_edit(context) -> bool:
    """Whether the visitor may open the editor; asked for once per request."""
    request = context["request"]
    if not hasattr(request, "may_edit"):
        request.may_edit = can_open_the_editor(request.user)
    return request.may_edit


@register.simple_tag(takes_context=True)
def breadcrumbs(context, page: Page | None) -> list[Page]:
    """The pages above this one, from the front page down; asked for once per request."""
    if page is None or page.pk is None or page.depth is None or page.depth <= FRONT:
        return []
    request = context["request"]
    above = getattr(request, "above", None) or {}
    if page.pk not in above:
        ancestors = page.get_ancestors().filter(depth__gte=FRONT)
        above[page.pk] = kept(request, "above", page.pk, ask=lambda: list(ancestors))
        request.above = above
    return above[page.pk]


@register.simple_tag(takes_context=True)
def language_links(context) -> list[LanguageLink]:
    """This page in each language; where it isn't translated, the nearest page above that is.

    A language of which the visitor can't see the front page is not offered.
    """
    request, current = context["request"], get_language()
    if not hasattr(request, "language_links"):
        request.language_links = []
        for code, name in settings.LANGUAGES:
            url = request.get_full_path() if code == current else _kept_address(context, code)
            if url:
                request.language_links.append(LanguageLink(code, name, url, code == current))
    return request.language_links


@register.simple_tag(takes_context=True)
def shown_pages(context, pages) -> list[Page]:
    """Of the pages an editor chose, those the visitor may see, in the visitor's language.

    Takes pages, or the stream of choosers that an editor filled; asks one query and a few per
    kind, however many they are.
    """
    keys = keys_of(pages)
    found = shown(context["request"], keys)
    return as_cards([found[key] for key in keys if key in found])


@register.simple_tag
def own_lang(page: Page) -> SafeString:
    """A lang attribute for words of a page that isn't in the visitor's language, else nothing."""
    code = page.locale.language_code
    return format_html(' lang="{}"', code) if code != get_language() else SafeString("")


@register.simple_tag(takes_context=True)
def related_pages(context, page: Page) -> list[Suggestion]:
    """What an editor chose beside this page, filled up with what shares most with it."""
    chosen = shown_pages(context, page.related)
    found = related_to(context["request"], page, besides=chosen, count=RELATED - len(chosen))
    return [*(Suggestion(other, {}, is_chosen=True) for other in chosen), *found]


@register.simple_tag(takes_context=True)
def shown_page(context, page: Page | None) -> Page | None:
    """One chosen page, as `shown_pages` shows it; without asking when it is at hand already."""
    if page is not None and _is_at_hand(context, page):
        return page
    return next(iter(shown_pages(context, [page])), None)


def _is_at_hand(context, page: Page) -> bool:
    """Whether a chosen page is visible, its own kind, and in the language of a page in view."""
    beside = context.get("page")
    is_alike = isinstance(beside, Page) and beside.locale_id == page.locale_id
    is_translated = is_alike and beside.locale.language_code == get_language()
    is_whole = type(page) is page.specific_class
    return is_translated and is_whole and sight_of(context["request"]).reaches(page)


def _kept_address(context, code: str) -> str:
    request, page = context["request"], context.get("page")
    if not isinstance(page, Page) or page.pk is None:
        return _address_of_a_view(request, code) if code in _languages(request) else ""
    place = page.address_within(context)
    return kept(
        request, "address", page.pk, place, code, ask=lambda: _address_in(context, page, code)
    )


def _address_in(context, page: Page, code: str) -> str:
    request = context["request"]
    family = [page, *breadcrumbs(context, page)]
    translations = Page.objects.filter(
        translation_key__in=[page.translation_key for page in family], locale__language_code=code
    )
    nearest = sight_of(request).of(translations).order_by("-depth").first()
    if nearest is None:
        return ""
    url = nearest.get_url(request)
    if nearest.translation_key == page.translation_key and page.address_within(context):
        url += nearest.specific.address_within(context)
    return url


def _languages(request) -> list[str]:
    """The languages of which the visitor can see the front page; all where there is no site."""
    return kept(request, "languages", ask=lambda: offered_languages(request))


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
