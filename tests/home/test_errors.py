"""The pages that say what went wrong, also when much more than the page is out of order."""

import re

import pytest
from bs4 import BeautifulSoup
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils.translation import override
from django.views.defaults import server_error
from wagtail.models import PageViewRestriction

from bench.error_pages import ANSWERS
from cases.models import CaseIndexPage
from home.models import HomePage
from learningpaths.catalogue.models import GuideIndexPage, LearningPathIndexPage
from tests.languages import foreign_words


# Without the mark that allows it, a test that asks the database anything fails.
@pytest.mark.parametrize(
    ("language", "words"),
    [("nl", "Er ging iets mis aan onze kant"), ("en", "Something went wrong on our side")],
)
def test_a_fault_of_ours_is_told_without_the_database(language, words):
    with override(language):
        response = server_error(RequestFactory().get("/"))

    assert response.status_code == 500
    assert f"<h1>{words}</h1>" in response.text
    assert f'<html lang="{language}">' in response.text


def test_a_request_that_can_not_be_read_is_answered_without_the_database():
    assert "<h1>Dit verzoek klopt niet</h1>" in render_to_string("400.html")


def places(response):
    """Where the page leads besides its frame."""
    main = re.search(r"<main.*</main>", response.text, re.DOTALL)[0]
    return re.findall(r'<a class="text-link" href="([^"]+)"', main)


@pytest.mark.django_db
def test_what_is_not_there_leads_to_search_and_to_the_sections(client):
    response = client.get("/bestaat-niet/")

    models = [LearningPathIndexPage, GuideIndexPage, CaseIndexPage]
    assert response.status_code == 404
    assert 'role="search" action="/zoeken/"' in response.text
    assert places(response) == ["/", *(model.objects.first().url for model in models)]


@pytest.mark.django_db
def test_what_is_not_there_does_not_lead_to_what_is_hidden(client):
    hidden, restricted = GuideIndexPage.objects.first(), CaseIndexPage.objects.first()
    hidden.unpublish()
    PageViewRestriction.objects.create(page=restricted, restriction_type="login")

    response = client.get("/bestaat-niet/")

    assert places(response) == [
        HomePage.objects.first().url,
        LearningPathIndexPage.objects.first().url,
    ]
    assert hidden.url not in response.text
    assert restricted.url not in response.text


@pytest.mark.django_db
@pytest.mark.urls("bench.error_pages")
@pytest.mark.parametrize(("language", "prefix"), [("nl", ""), ("en", "/en")])
def test_what_says_that_something_went_wrong_is_in_one_language(client, language, prefix):
    strangers = {}

    for name in ANSWERS:
        soup = BeautifulSoup(client.get(f"{prefix}/fout/{name}/").text, "html.parser")
        for other in soup.select(f"abbr, [lang]:not([lang={language}])"):
            other.decompose()
        assert soup.html["lang"] == language
        strangers[name] = foreign_words(soup.get_text(" "), language)

    assert strangers == {name: set() for name in ANSWERS}
