"""What a request knows of its visitor: asked once, and never of somebody else."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from core.requests import moment_of, sight_of
from core.visibility import Sight, is_visible
from home.models import ArticlePage
from tests.factories import ArticleFactory, LearnerFactory

pytestmark = pytest.mark.django_db

NOW = timezone.now()


def for_colleagues(page):
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def test_a_request_asks_once_what_its_visitor_may_see(rf, django_assert_num_queries):
    pages = ArticleFactory.create_batch(2)
    request = rf.get("/")
    request.user = AnonymousUser()

    with django_assert_num_queries(1):
        seen = [sight_of(request).reaches(page) for page in pages]

    assert seen == [True, True]
    assert sight_of(request).moment == moment_of(request)


def test_a_request_that_signs_somebody_in_looks_anew(rf):
    page = ArticleFactory()
    for_colleagues(page)
    request = rf.get("/")

    seen = []
    for request.user in (AnonymousUser(), LearnerFactory(), AnonymousUser()):
        seen.append(sight_of(request).reaches(page))

    assert seen == [False, True, False]


@pytest.mark.parametrize("times", [1, 2])
def test_an_alias_is_as_private_as_what_it_shows(client, times):
    page, section = ArticleFactory(), ArticleFactory()
    alias = page
    for number in range(times):
        alias = alias.create_alias(parent=section, update_slug=f"ook-{number}")
    for_colleagues(page)
    alias.refresh_from_db()

    visible = ArticlePage.objects.visible_to(AnonymousUser(), NOW)

    assert not visible.filter(pk=alias.pk).exists()
    assert not is_visible(alias, AnonymousUser(), NOW)
    assert client.get(alias.url).status_code == 404
    client.force_login(LearnerFactory())
    assert client.get(alias.url).status_code == 200


def test_an_alias_of_an_alias_of_an_alias_is_left_to_wagtail(client):
    page, section = ArticleFactory(), ArticleFactory()
    alias = page
    for number in range(3):
        alias = alias.create_alias(parent=section, update_slug=f"ook-{number}")
    for_colleagues(page)

    assert client.get(alias.url).status_code == 302  # to sign in, as Wagtail does


def test_a_site_may_have_thousands_of_private_pages():
    page, private = ArticleFactory(), ArticleFactory()
    for_colleagues(private)
    sight = Sight(AnonymousUser(), NOW)
    sight.walls += [f"{private.path}{number:04}" for number in range(3_000)]

    seen = set(sight.of(ArticlePage.objects.all()))

    assert seen == {page}


def test_a_fingerprint_tells_apart_who_sees_other_pages():
    leaf, person = ArticleFactory(), LearnerFactory()
    before = Sight(AnonymousUser(), NOW).fingerprint
    assert Sight(person, NOW).fingerprint == before

    for_colleagues(leaf)
    assert Sight(AnonymousUser(), NOW).fingerprint != before
    assert Sight(person, NOW).fingerprint == before

    Page.objects.filter(pk=leaf.pk).update(live=False)
    assert Sight(person, NOW).fingerprint != before


@pytest.mark.parametrize("person", [AnonymousUser, LearnerFactory])
def test_who_sees_what_is_asked_of_the_pages_that_may_be_hidden_only(person):
    someone, draft = person(), ArticleFactory(live=False)
    with CaptureQueriesContext(connection) as queries:
        hidden = [path for path, _is_wall in Sight(someone, NOW)._hidden]
    assert hidden == [draft.path]
    (asked,) = [query["sql"] for query in queries.captured_queries if "UNION" in query["sql"]]

    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            # Of a handful of pages it would rather read all.
            cursor.execute("SET LOCAL enable_seqscan = off")
            cursor.execute(f"EXPLAIN {asked}")
        else:
            cursor.execute(f"EXPLAIN QUERY PLAN {asked}")
        plan = str(cursor.fetchall())

    assert "pages_hidden_at_times" in plan
