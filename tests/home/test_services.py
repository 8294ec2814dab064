"""A new site: laid out once, and again without harm; who may do what in it."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.urls import reverse
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import GroupCollectionPermission, GroupPagePermission, Locale, Page, Site

from cases.models import CaseIndexPage
from home.models import HomePage
from home.services import ADMINISTRATORS, COMMUNICATIONS, EDITORS, prepare_site
from learningpaths.catalogue.models import GuideIndexPage, LearningPathIndexPage
from tests.factories import (
    ArticleFactory,
    CaseFactory,
    DepartmentFactory,
    GuideFactory,
    LearnerFactory,
    a_path,
)

pytestmark = pytest.mark.django_db

ROLES = [EDITORS, COMMUNICATIONS, ADMINISTRATORS]


def everything() -> list:
    """Pages, revisions, roles and rights as the database has them."""
    through = Group.permissions.through
    models = (Page, Site, Locale, Group, GroupPagePermission, GroupCollectionPermission, through)
    return [list(model.objects.order_by("pk").values()) for model in models]


def test_a_new_site_has_its_pages_in_both_languages():
    home = HomePage.objects.get(locale__language_code="nl")

    assert Site.objects.get().root_page.specific == home
    assert {page.url for page in Page.objects.filter(depth__gt=1).specific()} == {
        *["/", "/leerpaden/", "/werkvormen/", "/praktijk/"],
        *["/en/", "/en/learning-paths/", "/en/guides/", "/en/practice/"],
    }
    for model in (LearningPathIndexPage, GuideIndexPage, CaseIndexPage):
        dutch, english = model.objects.order_by("path")
        assert dutch.translation_key == english.translation_key
    assert set(Group.objects.values_list("name", flat=True)) == set(ROLES)


def test_laying_out_a_site_again_changes_nothing():
    before = everything()

    prepare_site()
    call_command("prepare_site", verbosity=0)

    assert everything() == before


def test_what_an_editor_changed_stays_changed():
    home = HomePage.objects.get(locale__language_code="nl")
    home.title, home.slug = "Onze academie", "academie"
    home.save_revision().publish()
    GuideIndexPage.objects.child_of(home).get().unpublish()
    editors = Group.objects.get(name=EDITORS)
    editors.permissions.clear()
    editors.page_permissions.all().delete()
    before = everything()

    prepare_site()

    assert everything() == before


def test_what_is_missing_is_added():
    CaseIndexPage.objects.all().delete()
    Group.objects.get(name=COMMUNICATIONS).delete()

    prepare_site()

    assert CaseIndexPage.objects.count() == 2
    assert CaseIndexPage.objects.values("translation_key").distinct().count() == 1
    assert Group.objects.filter(name=COMMUNICATIONS).exists()


# Who may do what


def sign_in_as(client, role=None):
    person = LearnerFactory()
    if role:
        person.groups.add(Group.objects.get(name=role))
    client.force_login(person)
    return person


def may_edit(client, page) -> bool:
    return client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).status_code == 200


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        (EDITORS, {"path", "guide", "case"}),
        (COMMUNICATIONS, {"case"}),
        (ADMINISTRATORS, {"path", "guide", "case", "article", "home"}),
        (None, set()),
    ],
)
def test_who_edits_what(client, role, expected):
    sign_in_as(client, role)
    pages = {
        "path": a_path(),
        "guide": GuideFactory(),
        "case": CaseFactory(),
        "article": ArticleFactory(),
        "home": HomePage.objects.get(locale__language_code="nl"),
    }

    assert {name for name, page in pages.items() if may_edit(client, page)} == expected


def opens(client, url) -> bool:
    """Whether the page is there; a refusal leads to the start of the admin or out of it."""
    response = client.get(url, follow=True)
    ways_out = {reverse("wagtailadmin_home"), reverse("people:sign_in")}
    end = response.redirect_chain[-1][0].partition("?")[0] if response.redirect_chain else url
    return response.status_code == 200 and end not in ways_out | {"/mijn-leren/"}


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        (EDITORS, {"themes", "departments to choose", "images", "documents"}),
        (COMMUNICATIONS, {"departments to choose", "images", "documents"}),
        (
            ADMINISTRATORS,
            {"themes", "departments to choose", "images", "documents", "departments"}
            | {"placements", "settings", "redirects"},
        ),
        (None, set()),
    ],
)
def test_who_uses_which_part_of_the_admin(client, role, expected):
    sign_in_as(client, role)
    DepartmentFactory()
    addresses = {
        "themes": reverse("wagtailsnippets_core_theme:list"),
        "departments": reverse("wagtailsnippets_people_department:list"),
        "departments to choose": reverse("wagtailsnippetchoosers_people_department:choose"),
        "placements": reverse("placements:index"),
        "images": reverse("wagtailimages:add"),
        "documents": reverse("wagtaildocs:add"),
        "settings": reverse("wagtailsettings:edit", args=["core", "sitesettings"]),
        "redirects": reverse("wagtailredirects:index"),
        "users": reverse("wagtailusers_users:index"),
        "groups": reverse("wagtailusers_groups:index"),
        "sites": reverse("wagtailsites:index"),
    }

    opened = {name for name, url in addresses.items() if opens(client, url)}

    assert opened == expected


@pytest.mark.parametrize("role", [EDITORS, COMMUNICATIONS])
def test_an_editor_adds_an_image_and_a_document(client, role, tmp_path, settings):
    settings.MEDIA_ROOT = tmp_path
    sign_in_as(client, role)

    picture = get_test_image_file()
    picture.seek(0)
    client.post(
        reverse("wagtailimages:add"),
        {"title": "Wand", "file": picture, "description": "Een wand vol briefjes"},
    )
    client.post(
        reverse("wagtaildocs:add"),
        {"title": "Kaart", "file": ContentFile(b"x", name="kaart.txt")},
    )

    assert get_image_model().objects.count() == 1
    assert get_document_model().objects.count() == 1


def test_an_employee_has_no_admin(client):
    sign_in_as(client)

    for url in ("/cms/", "/cms/pages/", "/cms/images/", "/cms/api/main/pages/"):
        response = client.get(url)
        assert response.status_code in {302, 403}
        assert response.status_code == 403 or response.url.startswith("/inloggen/")


def test_no_role_can_make_itself_administrator():
    rights = Permission.objects.filter(group__name__in=ROLES)

    assert not rights.filter(content_type__app_label__in=["auth", "people"]).filter(
        content_type__model__in=["user", "group", "permission"]
    )
    assert not rights.filter(content_type__app_label="progress")
