"""The lists of paths, guides and examples: filtered, counted, sorted and paged by their address."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.core.cache import cache
from django.utils import timezone
from wagtail.models import Locale, PageViewRestriction

from cases.models import CaseIndexPage
from learningpaths.catalogue.models import GuideIndexPage, LearningPathIndexPage
from tests.factories import (
    CaseFactory,
    DepartmentFactory,
    GuideFactory,
    LearnerFactory,
    PurposeFactory,
    SectorFactory,
    SignalFactory,
    ThemeFactory,
    a_path,
    a_step,
)

pytestmark = pytest.mark.django_db


def listing(client, index, query="", language="nl"):
    """What a visitor sees at the address of an index page: (titles, numbers of options, text)."""
    page = index.objects.get(locale__language_code=language)
    response = client.get(page.url + query)
    found = response.context["listing"]
    numbers = {
        (one.facet.parameter, option.value): option.count
        for one in found.filters
        for option in one.options
        if option.count
    }
    return [page.title for page in found.results], numbers, response.text


def titles(client, index, query=""):
    return listing(client, index, query)[0]


@pytest.fixture
def guides():
    privacy, language = ThemeFactory(slug="privacy"), ThemeFactory(slug="taal")
    GuideFactory(title="Kort en live", duration=15, form="live", themes=[privacy, language])
    GuideFactory(title="Kort en online", duration=30, form="online", themes=[language])
    GuideFactory(title="Lang en live", duration=120, form="live", themes=[privacy])


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["Kort en live", "Kort en online", "Lang en live"]),
        ("?duur=short", ["Kort en live", "Kort en online"]),
        ("?duur=short&vorm=live", ["Kort en live"]),
        ("?vorm=live&vorm=online", ["Kort en live", "Kort en online", "Lang en live"]),
        ("?thema=privacy&thema=taal&duur=long", ["Lang en live"]),
        ("?thema=taal&duur=long", []),
        ("?thema=verdwenen", ["Kort en live", "Kort en online", "Lang en live"]),
        ("?thema=verdwenen&duur=long", ["Lang en live"]),
    ],
)
def test_facets_narrow_a_list_and_values_of_one_facet_widen_it(client, guides, query, expected):
    assert sorted(titles(client, GuideIndexPage, query)) == expected


def test_the_numbers_of_a_facet_follow_the_others_but_not_itself(client, guides):
    def numbers(query):
        found = listing(client, GuideIndexPage, query)[1]
        return {key: count for key, count in found.items() if key[0] in ("duur", "vorm", "thema")}

    assert numbers("") == {
        ("duur", "short"): 2,
        ("duur", "long"): 1,
        ("vorm", "live"): 2,
        ("vorm", "online"): 1,
        ("thema", "privacy"): 2,
        ("thema", "taal"): 2,
    }
    assert numbers("?vorm=live") == {
        ("duur", "short"): 1,
        ("duur", "long"): 1,
        ("vorm", "live"): 2,
        ("vorm", "online"): 1,
        ("thema", "privacy"): 2,
        ("thema", "taal"): 1,
    }
    assert numbers("?vorm=live&duur=long") == {
        ("duur", "short"): 1,
        ("duur", "long"): 1,
        ("vorm", "live"): 1,
        ("thema", "privacy"): 1,
    }


def test_what_a_visitor_may_not_see_is_neither_listed_nor_counted(client):
    theme = ThemeFactory(slug="privacy")
    past = timezone.now() - timedelta(days=1)
    GuideFactory(title="Te zien", themes=[theme])
    GuideFactory(title="Verlopen", themes=[theme], expire_at=past)
    GuideFactory(title="Concept", themes=[theme], live=False)
    closed = GuideFactory(title="Besloten", themes=[theme])
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)

    found, numbers, text = listing(client, GuideIndexPage, "?thema=privacy")
    assert (found, numbers["thema", "privacy"]) == (["Te zien"], 1)
    assert "1 werkvorm<" in text

    client.force_login(LearnerFactory())
    found, numbers, _text = listing(client, GuideIndexPage, "?thema=privacy")
    assert (sorted(found), numbers["thema", "privacy"]) == (["Besloten", "Te zien"], 2)


def test_a_list_holds_the_pages_of_its_own_language(client):
    theme = ThemeFactory(slug="privacy")
    guide = GuideFactory(title="Nederlands", themes=[theme])
    english = guide.copy_for_translation(Locale.objects.get(language_code="en"))
    english.title = "English"
    english.save_revision().publish()
    GuideFactory(title="Alleen Nederlands", themes=[theme])

    found, numbers, _text = listing(client, GuideIndexPage, "?thema=privacy", language="en")

    assert (found, numbers["thema", "privacy"]) == (["English"], 1)


def test_a_list_that_turns_out_empty_says_what_to_drop(client, guides):
    _titles, _numbers, text = listing(client, GuideIndexPage, "?thema=taal&duur=long")

    assert "0 werkvormen" in text
    assert 'href="?duur=long"' in text
    assert 'href="?thema=taal"' in text
    assert text.count(": 1 resultaat<") == 1
    assert text.count(": 2 resultaten<") == 1


def test_a_list_that_no_single_facet_empties_offers_to_begin_again(client, guides):
    text = listing(client, GuideIndexPage, "?thema=taal&duur=day&vorm=blended")[2]

    assert "Eén filter loslaten is niet genoeg" in text


def test_an_unknown_filter_is_named_as_text_and_left_out(client, guides):
    found, _numbers, text = listing(client, GuideIndexPage, "?thema=<script>alert(1)</script>")

    assert len(found) == 3
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text
    assert "<script>alert" not in text


def test_filters_and_sorting_survive_paging(client):
    theme = ThemeFactory(slug="privacy")
    for number in range(1, 16):
        GuideFactory(title=f"Nummer {number:02}", themes=[theme])
    GuideFactory(title="Zonder thema")

    first, numbers, text = listing(client, GuideIndexPage, "?thema=privacy&sorteer=titel")
    assert first == [f"Nummer {number:02}" for number in range(1, 13)]
    assert numbers["thema", "privacy"] == 15
    assert 'href="?thema=privacy&amp;sorteer=titel&amp;page=2"' in text

    query = "?thema=privacy&sorteer=titel&page=2"
    second, _numbers, text = listing(client, GuideIndexPage, query)
    assert second == [f"Nummer {number:02}" for number in range(13, 16)]
    assert 'href="?thema=privacy&amp;sorteer=titel&amp;page=1"' in text


@pytest.mark.parametrize("page", ["0", "-1", "99", "laatste", "9" * 18])
def test_a_page_that_is_not_there_shows_one_that_is(client, guides, page):
    assert len(titles(client, GuideIndexPage, f"?page={page}")) == 3


def test_guides_are_grouped_by_purpose_until_they_are_sorted_otherwise(client):
    first = PurposeFactory(name_nl="Leren kennen", position=1)
    second = PurposeFactory(name_nl="Samen veranderen", position=2)
    GuideFactory(title="B", purpose=second, duration=10)
    GuideFactory(title="C", purpose=first, duration=20)
    GuideFactory(title="A", purpose=second, duration=30)

    found, _numbers, text = listing(client, GuideIndexPage)
    assert found == ["C", "A", "B"]
    assert text.index("Leren kennen</h3>") < text.index("Samen veranderen</h3>")

    found, _numbers, text = listing(client, GuideIndexPage, "?sorteer=kort")
    assert found == ["B", "C", "A"]
    assert "Leren kennen</h3>" not in text


def test_paths_are_sorted_by_age_title_or_length(client):
    def at(day):
        return datetime(2026, 3, day, tzinfo=UTC)

    for title, day, weeks in (("B", 1, 6), ("A", 2, None), ("C", 3, 2)):
        path = a_path(title=title, weeks=weeks)
        type(path).objects.filter(pk=path.pk).update(first_published_at=at(day))

    assert titles(client, LearningPathIndexPage) == ["C", "A", "B"]
    assert titles(client, LearningPathIndexPage, "?sorteer=titel") == ["A", "B", "C"]
    assert titles(client, LearningPathIndexPage, "?sorteer=kort") == ["C", "B", "A"]


def test_paths_are_found_by_department_and_time(client):
    permits, legal = DepartmentFactory(slug="vergunningen"), DepartmentFactory(slug="juridisch")
    a_path(a_step(minutes=60), title="Kort", departments=[permits])
    a_path(a_step(minutes=400), title="Lang", departments=[permits, legal])

    assert titles(client, LearningPathIndexPage, "?afdeling=juridisch") == ["Lang"]
    assert titles(client, LearningPathIndexPage, "?afdeling=vergunningen&tijd=short") == ["Kort"]


def test_the_newest_example_leads_the_list_until_something_is_chosen(client):
    CaseFactory(title="Voorbeeld", sector=SectorFactory(slug="zorg"))

    assert "card--lead" in listing(client, CaseIndexPage)[2]
    assert "card--lead" not in listing(client, CaseIndexPage, "?sector=zorg")[2]
    assert "card--lead" not in listing(client, CaseIndexPage, "?sorteer=titel")[2]


MAKERS = {
    LearningPathIndexPage: lambda **fields: a_path(**fields),
    GuideIndexPage: GuideFactory,
    CaseIndexPage: CaseFactory,
}


# Queries of a list that nobody asked for before, and of the same list again where it is drawn anew.
COLD = {LearningPathIndexPage: 15, GuideIndexPage: 13, CaseIndexPage: 13}
WARM = {LearningPathIndexPage: 3, GuideIndexPage: 2, CaseIndexPage: 2}


@pytest.mark.parametrize(("language", "count"), [("nl", 1), ("nl", 50), ("en", 1), ("en", 20)])
@pytest.mark.parametrize("index", MAKERS)
def test_a_list_costs_the_same_however_long_it_is_and_whatever_is_chosen(
    client, index, count, language, django_assert_num_queries
):
    themes, departments = ThemeFactory.create_batch(3), DepartmentFactory.create_batch(3)
    # In the order in which the address below has them, whatever they are called.
    signals = [SignalFactory(slug="stil", position=1), SignalFactory(slug="dubbel", position=2)]
    page = index.objects.get(locale__language_code=language)
    about = {"themes": themes} if index is not LearningPathIndexPage else {"theme": themes[0]}
    for number in range(count):
        MAKERS[index](
            title=f"Nummer {number}", parent=page, departments=departments, signals=signals, **about
        )
    client.get(page.url)  # makes what is made once

    of_a_choice = 1, "?signaal=stil&signaal=dubbel"
    for warm, query in (
        of_a_choice,
        (1, "?sorteer=titel"),
        (WARM[index], "?brief=7"),
        (0, "?page=1"),
    ):
        cache.clear()
        # A page that is kept whole asks until when, and nothing after that.
        with django_assert_num_queries(COLD[index] + (warm == 0)):
            response = client.get(page.url + query)
        assert response.context["listing"].total == count
        with django_assert_num_queries(warm):
            client.get(page.url + query)


@pytest.mark.parametrize(
    ("query", "is_kept"),
    [
        ("?thema=privacy&sorteer=", True),
        ("?vorm=live&thema=taal", True),
        ("?vorm=live&page=1", True),
        ("?thema=taal&vorm=live", False),
        ("?thema=taal&thema=taal", False),
        ("?vorm=live&page=2", False),
        ("?vorm=live&utm_source=brief", False),
        ("?vorm=verzonnen", False),
        ("?duur=short&thema=privacy&thema=taal&vorm=live", False),
    ],
)
def test_a_list_is_kept_where_its_own_filters_lead(client, guides, query, is_kept):
    titles(client, GuideIndexPage, query)

    assert any("kept.list" in key for key in cache._cache) == is_kept


def test_what_is_kept_of_a_list_is_kept_for_who_sees_the_same(client):
    hidden = GuideFactory(title="Besloten")
    for title in ("Te zien", "Weg"):
        GuideFactory(title=title)
    restriction = PageViewRestriction(page=hidden, restriction_type=PageViewRestriction.LOGIN)
    restriction.save()
    url = hidden.get_parent().url + "?sorteer=titel"

    def shown() -> list[str]:
        return re.findall(r'class="register__link"[^>]*>([^<]+)<', client.get(url).text)

    seen = [shown()]
    client.force_login(LearnerFactory())
    seen.append(shown())
    client.logout()
    seen.append(shown())
    type(hidden).objects.filter(title="Weg").update(live=False)
    seen.append(shown())

    assert seen == [
        ["Te zien", "Weg"],
        ["Besloten", "Te zien", "Weg"],
        ["Te zien", "Weg"],
        ["Te zien"],
    ]
