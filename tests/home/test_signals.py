"""The way in by signals: what somebody recognises leads to what answers it."""

import pytest
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import Locale, PageViewRestriction

from cases.models import CaseIndexPage
from learningpaths.catalogue.models import GuideIndexPage
from tests.factories import CaseFactory, GuideFactory, SignalFactory, a_path

pytestmark = pytest.mark.django_db


@pytest.fixture
def signals():
    return [
        SignalFactory(slug="stil", position=1, name_nl="Niemand belt.", name_en="Nobody calls."),
        SignalFactory(slug="dubbel", position=2, name_nl="Wij doen het dubbel."),
        SignalFactory(slug="nieuw", position=3, name_nl="Ik ben nieuw."),
    ]


def recognise(client, *slugs, language="nl"):
    with override(language):
        return client.get(reverse("home:signals"), {"signaal": slugs})


def answers(response):
    return [(answer.page.title, answer.shared["signal"]) for answer in response.context["answers"]]


def test_the_page_has_its_own_address_in_each_language(client, signals):
    assert client.get("/signalen/").status_code == 200
    assert "Nobody calls." in client.get("/en/signals/").text


def test_without_a_choice_it_lists_all_signals_with_their_numbers(client, signals):
    stil, dubbel, _nieuw = signals
    GuideFactory(signals=[stil, dubbel])
    a_path(signals=[stil])
    closed = CaseFactory(signals=[stil])
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)

    response = recognise(client)

    options = response.context["filters"][0].options
    assert [(option.value, option.count) for option in options] == [
        ("stil", 2),
        ("dubbel", 1),
        ("nieuw", 0),
    ]
    assert answers(response) == []


def test_answers_stand_by_kind_those_to_most_signals_first(client, signals):
    stil, dubbel, nieuw = signals
    CaseFactory(title="Voorbeeld", signals=[dubbel])
    GuideFactory(title="Beide", signals=[stil, dubbel])
    GuideFactory(title="Eén", signals=[stil, nieuw])
    GuideFactory(title="Iets anders", signals=[nieuw])
    a_path(title="Pad", signals=[stil])

    response = recognise(client, "stil", "dubbel")

    assert [title for title, _shared in answers(response)] == ["Beide", "Eén", "Pad", "Voorbeeld"]
    shared = {title: sorted(names) for title, names in answers(response)}
    assert shared["Beide"] == ["Niemand belt.", "Wij doen het dubbel."]
    assert shared["Eén"] == ["Niemand belt."]
    assert "4 antwoorden" in response.text


def test_what_a_visitor_may_not_see_answers_nothing(client, signals):
    closed = GuideFactory(title="Besloten", signals=signals)
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)
    GuideFactory(title="Concept", signals=signals, live=False)
    english = GuideFactory(title="Nederlands", signals=signals).copy_for_translation(
        Locale.objects.get(language_code="en")
    )
    english.title = "English"
    english.save_revision().publish()

    response = recognise(client, "stil")

    assert [title for title, _shared in answers(response)] == ["Nederlands"]
    assert "Besloten" not in response.text


def test_more_answers_stand_in_the_list_with_the_same_signals_chosen(client, signals):
    for number in range(8):
        CaseFactory(title=f"Voorbeeld {number}", signals=signals)

    response = recognise(client, "stil", "dubbel")

    assert len(response.context["answers"]) == 6
    index = CaseIndexPage.objects.get(locale__language_code="nl").url
    assert f'href="{index}?signaal=stil&amp;signaal=dubbel"' in response.text
    whole = client.get(f"{index}?signaal=stil&signaal=dubbel").context["listing"]
    assert whole.total == 8


@pytest.mark.parametrize("slug", ["verdwenen", "", "' OR 1=1 --", "x" * 5000])
def test_an_unknown_signal_is_left_out(client, signals, slug):
    GuideFactory(title="Werkvorm", signals=signals)

    response = recognise(client, slug, "stil")

    assert [title for title, _shared in answers(response)] == ["Werkvorm"]
    assert [chip.name for chip in response.context["chips"]] == ["Niemand belt."]


def test_the_page_refuses_a_post(client):
    assert client.post(reverse("home:signals")).status_code == 405


def test_the_main_menu_leads_to_it(client):
    text = client.get(GuideIndexPage.objects.get(locale__language_code="nl").url).text

    assert text.count('href="/signalen/"') == 3
    assert client.get("/signalen/").text.count('href="/signalen/" aria-current="page"') == 2


@pytest.mark.parametrize(("language", "count"), [("nl", 1), ("nl", 50), ("en", 1), ("en", 10)])
def test_the_page_costs_the_same_however_much_answers(
    client, signals, count, language, django_assert_num_queries
):
    guides = GuideIndexPage.objects.get(locale__language_code=language)
    cases = CaseIndexPage.objects.get(locale__language_code=language)
    for _number in range(count):
        GuideFactory(signals=signals, parent=guides)
        CaseFactory(signals=signals, parent=cases)
    recognise(client, "stil", language=language)

    with django_assert_num_queries(8):
        response = recognise(client, "stil", "dubbel", language=language)

    assert len(response.context["answers"]) == 2 * min(count, 6)
