"""Searching, as a visitor meets it."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.core.management import CommandError, call_command
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override
from wagtail.models import PageViewRestriction

from core.models import EntryWord, Word
from home.services import prepare_site
from learningpaths.catalogue.models import GuideIndexPage
from tests.factories import (
    ArticleFactory,
    CaseFactory,
    DepartmentFactory,
    GuideFactory,
    SignalFactory,
    ThemeFactory,
    a_path,
    a_step,
    a_translation,
    deleted_before_the_query_for,
    publish,
)

pytestmark = pytest.mark.django_db


def search(client, language="nl", **query):
    with override(language):
        return client.get(reverse("home:search"), query)


def suggest(client, q):
    with override("nl"):
        return client.get(reverse("home:suggest"), {"q": q})


def report_of(client, **query):
    return search(client, **query).context["report"]


def titles(client, **query):
    return [result.page.title for result in report_of(client, **query).results]


def hide(page):
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


@pytest.mark.parametrize(
    "make",
    [
        lambda: GuideFactory(title="Ketenwandeling"),
        lambda: GuideFactory(summary="Een ketenwandeling dus."),
        lambda: CaseFactory(title="Ketenwandeling"),
        lambda: ArticleFactory(title="Ketenwandeling"),
        lambda: ArticleFactory(body=[("text", "<p>Een ketenwandeling dus.</p>")]),
        lambda: a_path(title="Ketenwandeling"),
        lambda: a_path(a_step("Ketenwandeling")),
        lambda: a_path(a_step("Ketenwandeling", open=False)),
        lambda: GuideFactory(when="<p>Een ketenwandeling dus.</p>"),
        lambda: GuideFactory(signals=[SignalFactory(name_nl="Niemand doet een ketenwandeling.")]),
        lambda: CaseFactory(approach="<p>Een ketenwandeling dus.</p>"),
        lambda: CaseFactory(departments=[DepartmentFactory(name_nl="Ketenwandeling")]),
    ],
)
def test_what_stands_on_a_page_is_found(client, make):
    page = make()
    GuideFactory(title="Iets anders")

    assert [result.page.pk for result in report_of(client, q="ketenwandelingen").results] == [
        page.pk
    ]


def test_what_only_learners_may_read_is_not_found_in_any_language(client):
    body = [{"type": "text", "value": "<p>Geheimtaal.</p>"}]
    step = a_step("Stap", body=body)
    path = a_path(step)
    a_translation(path, title="Path")
    assert report_of(client, q="geheimtaal").results.paginator.count == 1
    assert report_of(client, language="en", q="geheimtaal").results.paginator.count == 1

    stages = path.stages.raw_data
    stages[0]["value"]["steps"][0]["value"]["open"] = False
    publish(path, stages=list(stages))

    assert titles(client, q="geheimtaal") == []
    assert titles(client, language="en", q="geheimtaal") == []


def test_a_quote_without_consent_is_not_found(client):
    quote = {"text": "Zeldzaam gezegd.", "role": "Loket", "has_consent": False}
    CaseFactory(title="Zonder", quotes=[("quote", quote)])
    CaseFactory(title="Met", quotes=[("quote", quote | {"has_consent": True})])

    assert titles(client, q="zeldzaam") == ["Met"]


def test_the_best_answer_comes_first(client):
    GuideFactory(title="Anders", when="<p>Doe dan intervisie.</p>")
    GuideFactory(title="Intervisie")
    GuideFactory(title="Ook anders", summary="Een vorm van intervisie.")

    assert titles(client, q="intervisie") == ["Intervisie", "Ook anders", "Anders"]


def test_all_words_must_stand_on_a_page(client):
    GuideFactory(title="Heldere taal")
    GuideFactory(title="Heldere lucht")

    report = report_of(client, q="heldere taal")

    assert [result.page.title for result in report.results] == ["Heldere taal"]
    assert report.has_all_words


def test_when_no_page_has_all_words_those_with_most_come_with_a_notice(client):
    GuideFactory(title="Heldere taal")
    GuideFactory(title="Heldere lucht")

    report = report_of(client, q="heldere taal boven water")

    assert [result.page.title for result in report.results] == ["Heldere taal"]
    assert not report.has_all_words


@pytest.mark.parametrize("typed", ["intervissie", "intrevisie", "INTERVISSIE"])
def test_a_typing_error_is_corrected_and_said(client, typed):
    GuideFactory(title="Intervisie")

    response = search(client, q=typed)

    assert titles(client, q=typed) == ["Intervisie"]
    assert "<strong>intervisie</strong>" in response.text
    assert f"q={typed}&amp;letterlijk=1" in response.text
    assert titles(client, q=typed, letterlijk="1") == []


def test_a_correction_repeats_the_whole_question_in_its_order(client):
    GuideFactory(title="Samen intervisie doen")
    GuideFactory(title="Intervisie")

    assert report_of(client, q="intervissie samen").correction == "intervisie samen"
    assert titles(client, q="intervissie samen") == ["Samen intervisie doen"]


def test_a_correction_never_tells_of_a_page_that_is_hidden(client):
    hide(GuideFactory(title="Reorganisatie"))

    response = search(client, q="reorganisatei")

    assert response.context["report"].correction == ""
    assert "reorganisatie" not in response.text


def test_a_hidden_word_is_as_unknown_as_one_that_stands_nowhere(client):
    hide(GuideFactory(title="Intervisor"))
    GuideFactory(title="Intervisie")

    assert report_of(client, q="intervisor").correction == "intervisie"


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("training", "Privacytraining"),
        ("privacy", "Privacytraining"),
        ("trainingen", "Privacytraining"),
        ("trainingsplan", "Training met een plan"),
        ("privacytra", "Privacytraining"),
    ],
)
def test_compounds_parts_and_beginnings_lead_to_each_other(client, typed, title):
    GuideFactory(title="Privacytraining")
    GuideFactory(title="Training met een plan")
    GuideFactory(title="Privacy")

    assert title in titles(client, q=typed)


def test_a_word_is_no_part_of_another_when_the_rest_is_no_word(client):
    GuideFactory(title="Plantsoenen")
    GuideFactory(title="Plan")

    assert titles(client, q="plan") == ["Plan"]


def test_a_phrase_stands_on_the_page_as_it_was_typed(client):
    GuideFactory(title="Werk blijft liggen")
    GuideFactory(title="Blijft het werk liggen")

    assert titles(client, q='"werk blijft liggen"') == ["Werk blijft liggen"]
    assert titles(client, q='"werk  BLIJFT"') == ["Werk blijft liggen"]
    assert titles(client, q='"werk lig"') == []


def test_a_result_shows_where_the_words_stand(client):
    GuideFactory(title="Langs bureaus", when="<p>Tel iedere overdracht &amp; wacht.</p>")

    text = search(client, q="overdrachten").text

    assert "Tel iedere <mark>overdracht</mark> &amp; wacht." in text


@pytest.mark.parametrize(("language", "count"), [("nl", 1), ("nl", 50), ("en", 1), ("en", 10)])
def test_search_costs_the_same_however_much_is_found(
    client, count, language, django_assert_num_queries
):
    home = GuideIndexPage.objects.get(locale__language_code=language)
    for number in range(count):
        GuideFactory(title=f"Vogel {number}", parent=home)
    for _visit in "12":
        search(client, language, q="vogle")

    with django_assert_num_queries(6):
        response = search(client, language, q="vogle")

    assert response.context["report"].results.paginator.count == count


@pytest.mark.parametrize("count", [1, 50])
def test_suggesting_costs_the_same_however_much_there_is(client, count, django_assert_num_queries):
    for number in range(count):
        GuideFactory(title=f"Vogel {number}", themes=[ThemeFactory(name_nl=f"Vogels {number}")])
    suggest(client, "vog")

    with django_assert_num_queries(5):
        suggestions = suggest(client, "vog").context["suggestions"]

    assert len(suggestions.pages) == min(count, 6)


def test_results_are_shown_a_page_at_a_time(client):
    for number in range(15):
        GuideFactory(title=f"Vogel {number:02}")

    first, second = (report_of(client, q="vogel", page=number).results for number in (1, 2))

    assert (len(first), len(second)) == (12, 3)
    assert not {result.page.pk for result in first} & {result.page.pk for result in second}


def test_results_are_divided_by_kind_and_each_number_is_what_it_leads_to(client):
    GuideFactory(title="Vogel een")
    GuideFactory(title="Vogel twee")
    CaseFactory(title="Vogel drie")
    hide(CaseFactory(title="Vogel vier"))

    kinds = report_of(client, q="vogel", soort="guide").kinds.options

    assert [(kind.value, kind.count, kind.is_chosen) for kind in kinds] == [
        ("path", 0, False),
        ("guide", 2, True),
        ("case", 1, False),
        ("article", 0, False),
    ]
    assert len(titles(client, q="vogel", soort="guide")) == 2
    assert titles(client, q="vogel", soort="case") == ["Vogel drie"]


def test_an_index_searches_its_own_kind(client):
    GuideFactory(title="Vogel een")
    CaseFactory(title="Vogel twee")
    index = GuideIndexPage.objects.get(locale__language_code="nl")

    form = BeautifulSoup(client.get(index.url).text, "html.parser").select_one("form[role=search]")
    fields = {field["name"]: field.get("value", "") for field in form.select("[name]")}

    assert (form["action"], fields) == (reverse("home:search"), {"soort": "guide", "q": ""})
    assert titles(client, **fields | {"q": "vogel"}) == ["Vogel een"]


def test_who_finds_nothing_gets_a_way_on_and_nothing_to_narrow(client):
    soup = BeautifulSoup(search(client, q="qqqq").text, "html.parser").main

    assert soup.select(".search-facets") == []
    assert soup.select_one(".empty-state .button")["href"] == reverse("home:signals")


def test_a_choice_that_leaves_nothing_says_what_to_drop(client):
    GuideFactory(title="Vogel")

    report = report_of(client, q="vogel", soort="case")

    assert [(way.address, way.count) for way in report.ways_out] == [("?q=vogel", 1)]


def test_a_choice_that_is_none_is_left_out(client):
    GuideFactory(title="Vogel")

    assert titles(client, q="vogel", soort="onzin", thema="bestaat-niet") == ["Vogel"]


def test_the_next_page_keeps_what_was_asked_and_chosen(client):
    for number in range(15):
        GuideFactory(title=f"Vogel {number:02}")

    text = search(client, q="vogel", soort="guide").text

    assert "?q=vogel&amp;soort=guide&amp;page=2" in text


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"q": ""},
        {"q": "   "},
        {"q": "%"},
        {"q": "_"},
        {"q": "' OR 1=1 --"},
        {"q": '"'},
        {"q": '""'},
        {"q": '"vogel"'},
        {"q": '"vogel'},
        {"q": "\\"},
        {"q": "vogel:*"},
        {"q": "(("},
        {"q": "a AND"},
        {"q": "NOT *"},
        {"q": "é漢字🙂"},
        {"q": "\u202elegov\u202c"},
        {"q": "x" * 200},
        {"q": "x" * 201},
        {"q": "woord " * 400},
        {"q": " ".join(f"w{number}" for number in range(40))},
        {"q": "a " * 100},
        {"q": "vogel", "page": "0"},
        {"q": "vogel", "page": "-1"},
        {"q": "vogel", "page": "9" * 22},
        {"q": "vogel", "page": "laatste"},
        {"q": "vogel", "thema": "' OR 1=1"},
        {"thema": "bestaat-niet"},
        {"letterlijk": "1"},
    ],
)
def test_search_takes_whatever_is_typed(client, query):
    guide = GuideFactory(title="Vogel")

    response = search(client, **query)

    assert response.status_code == 200
    assert suggest(client, query.get("q", "")).status_code == 200
    if query.get("q") == "vogel":
        assert guide.title in response.text


def test_what_was_typed_is_shown_as_text(client):
    assert "<script>alert" not in search(client, q="<script>alert(1)</script>").text


@pytest.mark.parametrize("name", ["home:search", "home:suggest"])
def test_search_refuses_a_post(client, name):
    assert client.post(reverse(name), {"q": "x"}).status_code == 405


def test_suggestions_begin_with_what_was_typed_and_lead_to_the_page(client):
    guide = GuideFactory(title="De vogelwandeling")
    GuideFactory(title="Iets anders", when="<p>Naar vogels kijken.</p>")
    hide(GuideFactory(title="Vogels verboden"))

    response = suggest(client, "vogelw")

    assert [entry.page.title for entry in response.context["suggestions"].pages] == [guide.title]
    assert f'data-address="{guide.url}"' in response.text
    assert suggest(client, "vo").text.strip() == ""


def test_pages_with_the_word_in_their_title_are_suggested_first(client):
    GuideFactory(title="Iets anders", when="<p>Vogels, vogels, vogels en vogels.</p>" * 9)
    GuideFactory(title="Kijken naar een vogel in een heel lange en uitvoerige titel")

    pages = suggest(client, "vog").context["suggestions"].pages

    assert [entry.page.title[:6] for entry in pages] == ["Kijken", "Iets a"]


def test_a_page_that_goes_while_it_is_being_found_is_not_suggested(client):
    going, stays = GuideFactory(title="Vogelwandeling"), GuideFactory(title="Vogelkijker")

    with deleted_before_the_query_for("wagtailcore_locale", going):
        response = suggest(client, "vogel")

    assert [entry.page for entry in response.context["suggestions"].pages] == [stays.page_ptr]


def test_the_words_follow_the_page(client):
    guide = GuideFactory(title="Vogel")
    guide.title = "Vis"
    guide.save_revision()
    assert (titles(client, q="vogel"), titles(client, q="vis")) == (["Vogel"], [])

    guide.save_revision().publish()
    assert (titles(client, q="vogel"), titles(client, q="vis")) == ([], ["Vis"])

    guide.unpublish()
    assert titles(client, q="vis") == []
    assert not EntryWord.objects.filter(entry=guide.pk).exists()


def test_a_page_that_is_scheduled_or_past_its_time_is_not_found(client):
    now = timezone.now()
    GuideFactory(title="Vogel toen", expire_at=now - timedelta(hours=1))
    GuideFactory(title="Vogel straks", go_live_at=now + timedelta(hours=1))

    assert titles(client, q="vogel") == []


def test_a_term_with_another_name_is_found_by_that_name(client):
    theme = ThemeFactory(name_nl="Vogels")
    GuideFactory(title="Gids", themes=[theme])
    assert titles(client, q="vogels") == ["Gids"]

    theme.name_nl = "Vissen"
    theme.save()

    assert (titles(client, q="vogels"), titles(client, q="vissen")) == ([], ["Gids"])


def test_a_term_that_is_deleted_is_not_found_any_more(client):
    theme = ThemeFactory(name_nl="Vogels")
    GuideFactory(title="Gids", themes=[theme])

    theme.delete()

    assert titles(client, q="vogels") == []


def test_a_register_without_words_is_filled_when_the_site_starts(client):
    GuideFactory(title="Vogel")
    EntryWord.objects.all().delete()
    Word.objects.all().delete()
    with pytest.raises(CommandError, match="other words"):
        call_command("rebuild_register", check=True)

    prepare_site()

    assert titles(client, q="vogel") == ["Vogel"]
    call_command("rebuild_register", check=True)
