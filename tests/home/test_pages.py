"""The front page, standard pages and search, as a visitor meets them."""

import pytest
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import Locale
from wagtail.test.utils import WagtailPageTestCase

from cases.models import CaseIndexPage
from home.models import ArticlePage, HomePage
from learningpaths.catalogue.models import GuideIndexPage, LearningPathIndexPage
from learningpaths.progress import services
from tests.factories import (
    ArticleFactory,
    CaseFactory,
    GuideFactory,
    LearnerFactory,
    a_path,
    a_step,
    a_translation,
    enrolled,
    steps_of_path,
)

pytestmark = pytest.mark.django_db


class TestTree(WagtailPageTestCase):
    def test_where_pages_may_stand(self):
        sections = {LearningPathIndexPage, GuideIndexPage, CaseIndexPage, ArticlePage}
        self.assertAllowedSubpageTypes(HomePage, sections)
        self.assertAllowedParentPageTypes(ArticlePage, {HomePage, ArticlePage})
        self.assertAllowedSubpageTypes(ArticlePage, {ArticlePage})


def search(client, language="nl", **query):
    with override(language):
        return client.get(reverse("home:search"), query)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_new_site_without_content_has_a_front_page(client, language):
    home = HomePage.objects.get(locale__language_code=language)

    text = client.get(home.url).text

    assert home.title in text
    assert f'<html lang="{language}"' in text


def test_a_page_leads_to_its_translation_or_to_the_nearest_there_is(client):
    translated, alone = a_path(title="Pad"), ArticleFactory()
    translation = a_translation(translated, title="Path")

    assert f'href="{translation.url}"' in client.get(translated.url).text
    assert f'href="{translated.url}"' in client.get(translation.url).text
    assert 'href="/en/"' in client.get(alone.url).text


def test_an_article_shows_its_text_in_either_language(client):
    article = ArticleFactory(body=[("text", "<p>Over deze site.</p>")])
    english = article.copy_for_translation(Locale.objects.get(language_code="en"))
    english.save_revision().publish()

    for page, language in ((article, "nl"), (english, "en")):
        text = client.get(page.url).text
        assert "Over deze site." in text
        assert f'<html lang="{language}"' in text


@pytest.mark.parametrize(
    "make",
    [
        lambda: GuideFactory(title="Ketenwandeling"),
        lambda: CaseFactory(title="Ketenwandeling"),
        lambda: ArticleFactory(title="Ketenwandeling"),
        lambda: a_path(title="Ketenwandeling"),
        lambda: a_path(a_step("Ketenwandeling")),
        lambda: GuideFactory(when="<p>Een ketenwandeling dus.</p>"),
        lambda: CaseFactory(approach="<p>Een ketenwandeling dus.</p>"),
    ],
)
def test_what_stands_on_a_page_is_found(client, make):
    page = make()
    GuideFactory(title="Iets anders")

    results = search(client, q="ketenwandeling").context["results"]

    assert [result.pk for result in results] == [page.pk]


@pytest.mark.parametrize(("language", "count"), [("nl", 1), ("nl", 50), ("en", 1), ("en", 10)])
def test_search_costs_the_same_however_much_is_found(
    client, count, language, django_assert_num_queries
):
    home = GuideIndexPage.objects.get(locale__language_code=language)
    for number in range(count):
        GuideFactory(title=f"Vogel {number}", parent=home)
    search(client, language, q="vogel")

    with django_assert_num_queries(9):
        response = search(client, language, q="vogel")

    assert response.context["results"].paginator.count == count


def test_results_are_shown_a_page_at_a_time(client):
    for number in range(15):
        GuideFactory(title=f"Vogel {number:02}")

    first, second = (search(client, q="vogel", page=number).context["results"] for number in (1, 2))

    assert (len(first), len(second)) == (12, 3)
    assert not {page.pk for page in first} & {page.pk for page in second}


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"q": ""},
        {"q": "   "},
        {"q": "%"},
        {"q": "' OR 1=1 --"},
        {"q": '"'},
        {"q": '"vogel"'},
        {"q": "\\"},
        {"q": "vogel:*"},
        {"q": "(("},
        {"q": "a AND"},
        {"q": "NOT *"},
        {"q": "é漢字🙂"},
        {"q": "x" * 200},
        {"q": "x" * 201},
        {"q": "a " * 100},
        {"q": "vogel", "page": "0"},
        {"q": "vogel", "page": "-1"},
        {"q": "vogel", "page": "9" * 22},
        {"q": "vogel", "page": "laatste"},
    ],
)
def test_search_takes_whatever_is_typed(client, query):
    guide = GuideFactory(title="Vogel")

    response = search(client, **query)

    assert response.status_code == 200
    if query.get("q") == "vogel":
        assert guide.title in response.text


def test_what_was_typed_is_shown_as_text(client):
    assert "<script>alert" not in search(client, q="<script>alert(1)</script>").text


def test_search_refuses_a_post(client):
    assert client.post(reverse("home:search"), {"q": "x"}).status_code == 405


# Where the visitor was


def test_the_front_page_leads_back_to_the_step_where_the_visitor_was(client):
    learner, path = LearnerFactory(), a_path(a_step("Eerst"), a_step("Daarna"), title="Pad")
    first, second = steps_of_path(path)
    enrolled(learner, path)
    services.complete_step(learner=learner, step=first)
    client.force_login(learner)

    text = client.get("/").text

    assert "Je was gebleven bij stap 2" in text
    assert f'href="{path.url}{path.step_address(second)}">Daarna</a>, in het leerpad Pad' in text


def test_the_front_page_is_silent_about_paths_that_can_not_be_resumed(client):
    learner, path = LearnerFactory(), a_path(a_step())
    hidden = a_path(a_step())
    enrolled(learner, path)
    services.complete_step(learner=learner, step=steps_of_path(path)[0])
    enrolled(learner, hidden)
    hidden.unpublish()
    enrolled(LearnerFactory(), a_path(a_step()))
    client.force_login(learner)

    assert "resume" not in client.get("/").text
    client.logout()
    assert "resume" not in client.get("/").text


@pytest.mark.parametrize(("count", "is_listed"), [(2, False), (3, True)])
def test_a_long_article_begins_with_its_chapters(client, count, is_listed):
    text = "".join(f"<h2>Deel {number}</h2><p>Tekst.</p>" for number in range(1, count + 1))
    article = ArticleFactory(body=[("text", text)])

    html = client.get(article.url).text

    assert ('<a href="#2-deel-2">Deel 2</a>' in html) == is_listed
    assert '<h2 id="2-deel-2"' in html
