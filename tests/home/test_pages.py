"""The front page, standard pages and search, as a visitor meets them."""

import pytest
from wagtail.models import Locale
from wagtail.test.utils import WagtailPageTestCase

from cases.models import CaseIndexPage
from home.models import ArticlePage, HomePage
from learningpaths.catalogue.models import GuideIndexPage, LearningPathIndexPage
from learningpaths.progress import services
from tests.factories import (
    ArticleFactory,
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
        self.assertAllowedParentPageTypes(
            ArticlePage, {HomePage, ArticlePage, LearningPathIndexPage}
        )
        self.assertAllowedSubpageTypes(ArticlePage, {ArticlePage})


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


def test_the_front_page_leads_to_the_path_that_was_worked_on_last(client):
    learner, path, later = LearnerFactory(), a_path(a_step(), a_step()), a_path(a_step())
    enrolled(learner, path)
    enrolled(learner, later)
    services.complete_step(learner=learner, step=steps_of_path(path)[0])
    client.force_login(learner)

    assert "Je was gebleven bij stap 2" in client.get("/").text


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
