"""Requests to the editor that lack what Wagtail takes for granted."""

import pytest
from django.urls import reverse

from tests.factories import CaseFactory

pytestmark = pytest.mark.django_db


def test_a_form_without_its_fields_is_answered_in_words(admin_client):
    page = CaseFactory()

    answer = admin_client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), {"title": "X"})

    assert answer.status_code == 400
    assert "<h1" in answer.text
    assert type(page).objects.get(pk=page.pk).title == page.title


@pytest.mark.parametrize("name", ["type_use", "type_use_results"])
def test_a_kind_of_page_that_is_not_there_is_not_found(admin_client, name):
    address = reverse(f"wagtailadmin_pages:{name}", args=["nergens", "niets"])

    assert admin_client.get(address).status_code == 404


def test_a_link_without_an_address_is_answered_in_words(admin_client):
    answer = admin_client.post(reverse("wagtailadmin_choose_page_external_link"), {"x": "y"})

    assert answer.status_code == 400
    assert "<h1" in answer.text


def test_an_import_of_redirects_without_a_file_is_answered_in_words(admin_client):
    answer = admin_client.post(reverse("wagtailredirects:process_import"), {})

    assert answer.status_code == 400
    assert "<h1" in answer.text
