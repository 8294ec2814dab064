"""A new site: laid out once, and again without harm."""

import pytest
from django.core.management import call_command
from wagtail.models import Locale, Page, Site

from cases.models import CaseIndexPage
from home.models import HomePage
from home.services import prepare_site
from learningpaths.catalogue.models import GuideIndexPage, LearningPathIndexPage

pytestmark = pytest.mark.django_db


def everything() -> list:
    """Pages, sites and languages as the database has them."""
    return [list(model.objects.order_by("pk").values()) for model in (Page, Site, Locale)]


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
    before = everything()

    prepare_site()

    assert everything() == before


def test_what_is_missing_is_added():
    CaseIndexPage.objects.all().delete()

    prepare_site()

    assert CaseIndexPage.objects.count() == 2
    assert CaseIndexPage.objects.values("translation_key").distinct().count() == 1
