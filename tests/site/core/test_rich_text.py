"""Links in running text lead to what everybody may see, in the language of the page."""

import pytest
from django.utils.translation import override
from wagtail.models import Locale
from wagtail.rich_text import expand_db_html

from learningpaths.catalogue.models import GuidePage
from tests.factories import ArticleFactory, GuideFactory, LearnerFactory

pytestmark = pytest.mark.django_db


def a_link(key):
    return f'<p><a linktype="page" id="{key}">Lees</a></p>'


def a_translation(page):
    translation = page.copy_for_translation(
        Locale.objects.get(language_code="en"), copy_parents=True
    )
    translation.save_revision().publish()
    return GuidePage.objects.get(pk=translation.pk)


def test_a_link_follows_the_language_of_the_reader():
    guide = GuideFactory()
    translation = a_translation(guide)

    for language, page in (("nl", guide), ("en", translation)):
        with override(language):
            assert expand_db_html(a_link(guide.pk)) == f'<p><a href="{page.url}">Lees</a></p>'


def test_a_link_does_not_tell_where_a_hidden_translation_is():
    guide = GuideFactory()
    translation = a_translation(guide)
    translation.unpublish()

    with override("en"):
        assert expand_db_html(a_link(guide.pk)) == f'<p><a href="{guide.url}">Lees</a></p>'


@pytest.mark.parametrize("key", [999_999, "", "geen getal", "-1"])
def test_a_link_to_nothing_keeps_its_words(key):
    assert expand_db_html(a_link(key)) == "<p><a>Lees</a></p>"


@pytest.mark.parametrize("is_signed_in", [False, True])
def test_all_texts_of_a_page_ask_for_their_links_at_once(
    client, is_signed_in, django_assert_max_num_queries
):
    guides = GuideFactory.create_batch(9)
    page = ArticleFactory(body=[("text", a_link(guide.pk)) for guide in guides])
    if is_signed_in:
        client.force_login(LearnerFactory())

    with django_assert_max_num_queries(20):
        text = client.get(page.url).text

    assert [guide.url for guide in guides if f'href="{guide.url}"' not in text] == []
