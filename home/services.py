"""Lay out a new site: the front page and the index pages, in both languages.

And keep what people looked for in vain.
"""

import logging
import re
from datetime import date, timedelta

from django.conf import settings
from django.contrib.auth.models import Group
from django.db import DatabaseError, transaction
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.models import Locale, Page, Site

from cases.models import CaseIndexPage
from core.services import fill_register
from home.models import HomePage, UnansweredSearch
from home.signals import site_prepared
from learningpaths.catalogue.models import GuideIndexPage, LearningPathIndexPage

logger = logging.getLogger(__name__)

# Most texts that are kept of one day, and for how long; what came once may hold a name.
MOST_SEARCHES, KEPT_FOR = 500, timedelta(days=90)
MOST_WORDS, MOST_DIGITS = 6, 4


@transaction.atomic
def prepare_site() -> HomePage:
    """Make what a site can't do without; what is there already stays as it is.

    Safe to call at every start: it adds a missing language or index page, and never changes one
    that an editor has changed. The rooms above hear of it and add what they can't do without.
    """
    source = Locale.objects.get_or_create(language_code=settings.LANGUAGE_CODE)[0]
    home = _front_page(source)
    for code, _name in settings.LANGUAGES:
        locale = Locale.objects.get_or_create(language_code=code)[0]
        with override(code):
            front = home if locale == source else _translation(home, locale)
            _index_pages(front, home)
    site_prepared.send(sender=HomePage, home=home)
    fill_register()
    return home


def front_page() -> HomePage | None:
    """The front page in the language of the site; None before anybody prepared it."""
    return HomePage.objects.filter(locale__language_code=settings.LANGUAGE_CODE).first()


def _front_page(locale: Locale) -> HomePage:
    home = HomePage.objects.filter(locale=locale).first()
    if home is not None:
        return home
    with override(locale.language_code):
        root = Page.get_first_root_node()
        home = root.add_child(
            instance=HomePage(
                title=_("Learn from the department next to yours"),
                slug=f"home-{locale.language_code}",
                summary=_("The place where departments meet to learn together."),
                locale=locale,
            )
        )
    site = Site.objects.filter(is_default_site=True).first()
    if site is None:
        Site.objects.create(hostname="localhost", root_page=home, is_default_site=True)
    else:
        welcome = site.root_page
        site.root_page = home
        site.save()
        if welcome.specific_class is Page:
            _remove_the_example(welcome)
    return home


def _remove_the_example(welcome: Page) -> None:
    """Take away what Wagtail puts in an empty database: a page and two groups of its own."""
    welcome.delete()
    Group.objects.filter(name__in=["Editors", "Moderators"], user=None).delete()


def _translation(home: HomePage, locale: Locale) -> HomePage:
    if not home.has_translation(locale):
        translation = home.copy_for_translation(locale)
        translation.title = _("Learn from the department next to yours")
        translation.summary = _("The place where departments meet to learn together.")
        translation.slug = f"home-{locale.language_code}"
        translation.save_revision().publish()
    return home.get_translation(locale)


def _index_pages(front: HomePage, source_front: HomePage) -> None:
    """The page that lists each kind; a translation shares its key with the Dutch one."""
    sections = [
        (
            LearningPathIndexPage,
            _("Learning paths"),
            _("Steps you take yourself, and moments when you meet people of other departments."),
        ),
        (
            GuideIndexPage,
            _("Guides"),
            _("Meetings you can lead yourself, with a run sheet from minute to minute."),
        ),
        (
            CaseIndexPage,
            _("Practice"),
            _("Departments that found each other, with the figure that counted and the lessons."),
        ),
    ]
    for model, title, summary in sections:
        if model.objects.child_of(front).exists():
            continue
        source = model.objects.child_of(source_front).first()
        page = model(title=title, summary=summary, locale=front.locale, show_in_menus=True)
        if source is not None:
            page.translation_key = source.translation_key
        front.add_child(instance=page)


def remember_unanswered(*, text: str, language: str, today: date) -> None:
    """Count a search that found nothing, in one statement, unless it may be about a person.

    It never keeps a visitor from their page: a database that can't write now counts nothing.
    """
    text = _countable(text)
    if not text:
        return
    try:
        UnansweredSearch.objects.count_one(
            language=language, text=text, day=today, most=MOST_SEARCHES
        )
    except DatabaseError as error:
        logger.warning("A search was not counted: %s", error)


def forget_old_searches(today: date) -> int:
    """Delete what was looked for too long ago; return how many rows that were."""
    return UnansweredSearch.objects.before(today - KEPT_FOR).delete()[0]


def _countable(text: str) -> str:
    """The text as it is counted; empty for addresses, numbers, and whole sentences."""
    text = " ".join(text.lower().split())
    is_a_number = sum(map(str.isdigit, text)) > MOST_DIGITS
    is_long = len(text) > UnansweredSearch.LONGEST or len(text.split()) > MOST_WORDS
    has_words = re.search(r"[^\W\d_]{2}", text)
    return "" if "@" in text or is_a_number or is_long or not has_words else text
