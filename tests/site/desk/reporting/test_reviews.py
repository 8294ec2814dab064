"""Marking a page as reviewed, in the admin."""

import pytest
from django.urls import reverse
from django.utils.timezone import localdate
from wagtail.models import Page

from desk.roles import FINAL_EDITORS
from tests.factories import CaseFactory, GuideFactory

pytestmark = pytest.mark.django_db


def address(page):
    return reverse("desk_reports:mark_reviewed", args=[page.pk])


def reviewed_on(page):
    return type(page).objects.get(pk=page.pk).reviewed_on


def test_an_editor_marks_a_page_after_a_question(client, reader):
    editor = reader()
    page = GuideFactory()
    back = reverse("wagtailadmin_explore", args=[page.get_parent().pk])

    assert client.get(address(page)).status_code == 200
    assert reviewed_on(page) is None

    response = client.post(address(page))

    assert (response.url, reviewed_on(page)) == (back, localdate())
    assert GuideFactory._meta.model.objects.get(pk=page.pk).owner != editor


def test_who_ticks_it_owns_the_page_and_is_not_asked_again(client, reader):
    editor = reader()
    page = GuideFactory()
    assert b"takes_over" in client.get(address(page)).content

    client.post(address(page), {"takes_over": "on"})

    assert Page.objects.get(pk=page.pk).owner == editor
    assert b"takes_over" not in client.get(address(page)).content


def test_the_way_back_stays_on_the_site(client, reader):
    reader()
    page = GuideFactory()

    inside = client.post(address(page), {"next": "/cms/reports/"})
    outside = client.post(address(page), {"next": "https://example.com/"})

    assert inside.url == "/cms/reports/"
    assert outside.url == reverse("wagtailadmin_explore", args=[page.get_parent().pk])


def test_who_may_not_change_a_page_may_not_mark_it(client, reader):
    reader(group="Communicatie")
    page = GuideFactory()

    for method in (client.get, client.post):
        assert method(address(page)).url == reverse("wagtailadmin_home")
    reader(group=None)
    assert client.post(address(page)).status_code == 302
    assert reviewed_on(page) is None


def test_drafts_aliases_and_pages_that_are_not_there_are_not_found(client, reader):
    reader()
    draft = GuideFactory(live=False)
    alias = GuideFactory().create_alias(update_slug="nog-eens")

    assert [client.post(address(page)).status_code for page in (draft, alias)] == [404, 404]
    gone = reverse("desk_reports:mark_reviewed", args=[99999])
    assert client.post(gone).status_code == 404


def test_the_way_to_it_stands_in_the_menu_of_a_page_that_somebody_may_change(client, reader):
    reader()
    page, draft, other = GuideFactory(), GuideFactory(live=False), CaseFactory()
    reader(group="Communicatie")

    def menu_of(page):
        return client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()

    assert address(other) in menu_of(other)
    reader()
    assert address(page) in menu_of(page)
    assert address(draft) not in menu_of(draft)


@pytest.mark.parametrize("count", [1, 20])
def test_a_list_of_pages_asks_no_more_for_it(client, reader, count, django_assert_num_queries):
    # Who may not publish is another matter: Wagtail asks of each page whether it may be deleted.
    reader(group=FINAL_EDITORS)
    index = GuideFactory.create_batch(count)[0].get_parent()
    client.get(reverse("wagtailadmin_explore", args=[index.pk]))

    with django_assert_num_queries(42):
        client.get(reverse("wagtailadmin_explore", args=[index.pk]))
