"""The front page, standard pages and search, as a visitor meets them."""

import pytest
from wagtail.models import Locale
from wagtail.test.utils import WagtailPageTestCase

from cases.models import CaseIndexPage
from home.models import ArticlePage, HomePage
from learningpaths.catalogue.models import GuideIndexPage, LearningPathIndexPage
from tests.factories import (
    ArticleFactory,
    CaseFactory,
    DepartmentFactory,
    GuideFactory,
    SignalFactory,
    a_path,
    a_step,
    a_translation,
)

pytestmark = pytest.mark.django_db


class TestTree(WagtailPageTestCase):
    def test_where_pages_may_stand(self):
        sections = {LearningPathIndexPage, GuideIndexPage, CaseIndexPage, ArticlePage}
        self.assertAllowedSubpageTypes(HomePage, sections)
        self.assertAllowedParentPageTypes(ArticlePage, {HomePage, ArticlePage})
        self.assertAllowedSubpageTypes(ArticlePage, {ArticlePage})


@pytest.mark.parametrize(("language", "count"), [("nl", 1), ("nl", 50), ("en", 1), ("en", 10)])
def test_the_front_page_costs_the_same_however_much_there_is(
    client, count, language, django_assert_num_queries
):
    home = HomePage.objects.get(locale__language_code=language)
    departments = DepartmentFactory.create_batch(2)
    path, case = a_path(a_step(), departments=departments), CaseFactory(departments=departments)
    if language == "en":
        path = a_translation(path)
    home.featured_path, home.lead_case = path, case
    home.signals = SignalFactory.create_batch(3)
    home.save_revision().publish()
    guides = GuideIndexPage.objects.child_of(home).get()
    cases = CaseIndexPage.objects.child_of(home).get()
    for number in range(count):
        GuideFactory(title=f"Werkvorm {number}", departments=departments, parent=guides)
        CaseFactory(title=f"Voorbeeld {number}", departments=departments, parent=cases)
    client.get(home.url)  # fills the caches of site root paths and content types

    with django_assert_num_queries({"nl": 32, "en": 35}[language]):
        text = client.get(home.url).text

    assert home.title in text
    assert path.title in text
    assert f'<html lang="{language}"' in text


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
