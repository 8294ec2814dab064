"""What stands below a page as related: the editor's choice first, then what shares most."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import AnonymousUser
from django.utils import timezone, translation
from wagtail.models import Locale, PageViewRestriction

from core.suggestions import related_to
from tests.factories import (
    ArticleFactory,
    CaseFactory,
    DepartmentFactory,
    GuideFactory,
    SignalFactory,
    ThemeFactory,
    a_path,
    deleted_before_the_query_for,
)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _in_dutch():
    with translation.override("nl"):
        yield


@pytest.fixture
def request_of(rf):
    def make(user=None):
        request = rf.get("/")
        request.user = user or AnonymousUser()
        return request

    return make


def related(request, page, besides=()):
    found = related_to(request, page, besides=list(besides), count=3)
    return [(one.page.title, one.reason) for one in found]


def test_what_shares_a_signal_comes_before_a_theme_and_a_theme_before_a_department(request_of):
    signal, theme = SignalFactory(name_nl="Niemand belt."), ThemeFactory(name_nl="Privacy")
    department = DepartmentFactory(name_nl="Burgerzaken")
    about = {"signals": [signal], "departments": [department]}
    path = a_path(theme=theme, **about)
    CaseFactory(title="Afdeling", departments=[department])
    GuideFactory(title="Signaal", signals=[signal])
    CaseFactory(title="Thema", themes=[theme])
    GuideFactory(title="Niets")

    assert related(request_of(), path) == [
        ("Signaal", "Zelfde signaal: Niemand belt."),
        ("Thema", "Gaat ook over Privacy"),
        ("Afdeling", "Ook voor Burgerzaken"),
    ]


def test_a_page_that_goes_while_it_is_being_found_is_left_out(request_of):
    theme = ThemeFactory(name_nl="Privacy")
    path = a_path(theme=theme)
    going, _stays = (CaseFactory(title=title, themes=[theme]) for title in ("Gaat", "Blijft"))

    with deleted_before_the_query_for("cases_casepage", going):
        found = related(request_of(), path)

    assert found == [("Blijft", "Gaat ook over Privacy")]


def test_several_shared_themes_and_departments_are_listed(request_of):
    themes = [ThemeFactory(name_nl="Privacy"), ThemeFactory(name_nl="Heldere taal")]
    departments = [DepartmentFactory(name_nl="HR"), DepartmentFactory(name_nl="ICT")]
    guide = GuideFactory(themes=themes, departments=departments)
    CaseFactory(title="Thema's", themes=themes)
    a_path(title="Afdelingen", departments=departments)

    assert related(request_of(), guide) == [
        ("Thema's", "Gaat ook over Privacy en Heldere taal"),
        ("Afdelingen", "Ook voor HR en ICT"),
    ]


def test_neither_the_page_itself_nor_a_copy_nor_what_stands_there_already(request_of):
    theme = ThemeFactory()
    guide, chosen = GuideFactory(themes=[theme]), GuideFactory(themes=[theme])
    guide.create_alias(update_slug="elders")
    GuideFactory(title="Over", themes=[theme])

    assert [title for title, _reason in related(request_of(), guide, [chosen])] == ["Over"]


def test_only_what_the_visitor_may_see_in_the_language_of_the_page(request_of):
    theme = ThemeFactory()
    guide = GuideFactory(themes=[theme])
    shown = GuideFactory(title="Te zien", themes=[theme])
    english = shown.copy_for_translation(Locale.objects.get(language_code="en"), copy_parents=True)
    english.save_revision().publish()
    GuideFactory(themes=[theme], live=False)
    GuideFactory(themes=[theme], expire_at=timezone.now() - timedelta(days=1))
    closed = CaseFactory(themes=[theme])
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)

    assert [title for title, _reason in related(request_of(), guide)] == ["Te zien"]


def test_a_page_that_is_about_nothing_or_a_draft_has_no_related_pages(request_of):
    GuideFactory(themes=[ThemeFactory()])

    assert related(request_of(), ArticleFactory()) == []
    assert related(request_of(), GuideFactory(themes=[ThemeFactory()], live=False)) == []


def test_the_choice_of_an_editor_comes_first_and_is_said_to_be_one(client):
    theme = ThemeFactory(name_nl="Privacy")
    chosen = CaseFactory(title="Gekozen")
    guide = GuideFactory(themes=[theme], related=[("page", chosen)])
    GuideFactory(title="Berekend", themes=[theme])

    text = client.get(guide.url).text

    with translation.override("nl"):
        reason = translation.gettext("Chosen by the editors")
    places = [text.index(one) for one in ("Gekozen", reason, "Berekend")]
    assert places == sorted(places)
    assert text.count("Gaat ook over Privacy") == 1


def test_reasons_are_in_the_language_of_the_visitor(request_of):
    theme = ThemeFactory(name_nl="Taal", name_en="Language")
    guide = GuideFactory(themes=[theme])
    GuideFactory(title="Ander", themes=[theme])

    with translation.override("en"):
        assert related(request_of(), guide) == [("Ander", "Also about Language")]


@pytest.mark.parametrize("count", [1, 50])
def test_related_pages_cost_the_same_however_many_there_are(
    request_of, count, django_assert_num_queries
):
    about = {"signals": [SignalFactory()], "departments": DepartmentFactory.create_batch(2)}
    path = a_path(**about)
    for _number in range(count):
        GuideFactory(**about)
    request = request_of()

    # Its labels, the walls, the candidates, the names, and their cards.
    with django_assert_num_queries(5):
        found = related_to(request, path, besides=[], count=3)

    assert len(found) == min(count, 3)
