"""Lay out a new site: the front page and the index pages in both languages, and the roles."""

from django.conf import settings
from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    Locale,
    Page,
    Site,
)

from cases.models import CaseIndexPage
from core.services import fill_register
from home.models import HomePage
from learningpaths.catalogue.models import GuideIndexPage, LearningPathIndexPage

EDITORS, COMMUNICATIONS, ADMINISTRATORS = "L&D-redactie", "Communicatie", "Beheer"
PUBLISHING = ["add_page", "change_page", "publish_page", "lock_page", "unlock_page"]
VOCABULARIES = ["theme", "signal", "organisationform", "sector", "guidekind", "purpose"]
ADMINISTRATION = ["department", "placement", "sitesettings", "redirect"]
# Wagtail keeps the rights on files with its own models, whatever model a site uses.
FILES = ["add_image", "change_image", "choose_image"]
FILES += ["add_document", "change_document", "choose_document"]


@transaction.atomic
def prepare_site() -> HomePage:
    """Make what a site can't do without; what is there already stays as it is.

    Safe to call at every start: it adds a missing language, index page or role, and never
    changes one that an editor or administrator has changed.
    """
    source = Locale.objects.get_or_create(language_code=settings.LANGUAGE_CODE)[0]
    home = _front_page(source)
    for code, _name in settings.LANGUAGES:
        locale = Locale.objects.get_or_create(language_code=code)[0]
        with override(code):
            front = home if locale == source else _translation(home, locale)
            _index_pages(front, home)
    _roles(home)
    fill_register()
    return home


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


def _roles(home: HomePage) -> None:
    """The groups, each with its rights; one that exists keeps what it was given."""
    sections = Page.objects.filter(depth=home.depth + 1)
    learning = sections.type(LearningPathIndexPage, GuideIndexPage)
    practice = sections.type(CaseIndexPage)
    everything = Page.objects.filter(depth=home.depth).type(HomePage)
    _role(EDITORS, [*learning, *practice], VOCABULARIES)
    _role(COMMUNICATIONS, practice, [])
    _role(ADMINISTRATORS, everything, [*VOCABULARIES, *ADMINISTRATION])


def _role(name: str, pages, models: list[str]) -> None:
    group, is_new = Group.objects.get_or_create(name=name)
    if not is_new:
        return
    access = Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin")
    group.permissions.add(access, *Permission.objects.filter(content_type__model__in=models))
    publishing = Permission.objects.filter(content_type__model="page", codename__in=PUBLISHING)
    GroupPagePermission.objects.bulk_create(
        GroupPagePermission(group=group, page=page, permission=right)
        for page in pages
        for right in publishing
    )
    files = Permission.objects.filter(
        content_type__app_label__in=["wagtailimages", "wagtaildocs"], codename__in=FILES
    )
    root = Collection.get_first_root_node()
    GroupCollectionPermission.objects.bulk_create(
        GroupCollectionPermission(group=group, collection=root, permission=right) for right in files
    )
