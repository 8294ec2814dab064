"""What published pages need."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from cases.models import CaseIndexPage, CasePage
from desk.content_health import Problem, health_of, orphan_guides, reachable_pages
from tests.factories import (
    ArticleFactory,
    CaseFactory,
    GuideFactory,
    ImageFactory,
    LearnerFactory,
    a_path,
    a_step,
    a_translation,
    publish,
)

pytestmark = pytest.mark.django_db

NOW = timezone.now()
TODAY = timezone.localdate(NOW)


def health(*pages):
    rows = health_of(
        Page.objects.filter(pk__in=[page.pk for page in pages]),
        months=12,
        moment=NOW,
        today=TODAY,
    )
    found = {row.review.page: row for row in rows}
    return [found[page.pk] for page in pages if page.pk in found]


def problems(page):
    """What is the matter with a page, besides that nobody translated it."""
    return [problem for problem in health(page)[0].problems if problem != Problem.UNTRANSLATED]


def owned(factory, **fields):
    return factory(owner=LearnerFactory(first_name="Noor", last_name="Terlouw"), **fields)


def a_link(page):
    return f'<p>Zie <a linktype="page" id="{page.pk}">deze</a>.</p>'


def test_a_page_that_needs_nothing_has_no_problem():
    page = owned(CaseFactory, first_published_at=NOW)

    row = health(page)[0]

    assert (row.owner, row.images_without_text, row.broken_links) == ("Noor Terlouw", 0, 0)
    assert problems(page) == []


def test_a_page_is_due_from_its_day_on():
    due = owned(CaseFactory, review_due_on=TODAY)
    later = owned(CaseFactory, review_due_on=TODAY + timedelta(days=1))

    assert [problems(page) for page in (due, later)] == [[Problem.REVIEW], []]


def test_a_page_without_an_owner_or_of_somebody_who_left_needs_one():
    gone = LearnerFactory(is_active=False)

    assert problems(CaseFactory(first_published_at=NOW)) == [Problem.OWNER]
    assert problems(CaseFactory(owner=gone, first_published_at=NOW)) == [Problem.OWNER]


def test_an_image_needs_words():
    page = owned(CaseFactory, image=ImageFactory(description=""), first_published_at=NOW)

    assert (problems(page), health(page)[0].images_without_text) == ([Problem.ALT_TEXT], 1)


@pytest.mark.parametrize(
    "break_it",
    [
        lambda target: target.unpublish(),
        lambda target: target.delete(),
        lambda target: Page.objects.filter(pk=target.pk).update(expire_at=NOW),
        lambda target: target.get_parent().specific.unpublish(),
    ],
    ids=["unpublished", "deleted", "expired", "below something unpublished"],
)
def test_a_link_to_a_page_that_is_gone_is_broken(break_it):
    target = ArticleFactory(parent=ArticleFactory())
    page = owned(CaseFactory, occasion=a_link(target), first_published_at=NOW)
    assert problems(page) == []

    break_it(Page.objects.get(pk=target.pk))

    assert (problems(page), health(page)[0].broken_links) == ([Problem.LINK], 1)


def test_a_link_to_a_private_page_is_not_broken():
    target = ArticleFactory()
    PageViewRestriction.objects.create(page=target, restriction_type="login")
    page = owned(CaseFactory, occasion=a_link(target), first_published_at=NOW)

    assert problems(page) == []
    assert target.pk in reachable_pages(NOW)


def test_what_only_a_draft_says_is_no_problem_yet():
    page = owned(CaseFactory, first_published_at=NOW)
    page.occasion = '<p><a linktype="page" id="999999">weg</a></p>'
    page.save_revision()

    assert problems(page) == []


def test_a_guide_that_no_path_uses_is_an_orphan_in_every_language():
    used, unused = owned(GuideFactory, first_published_at=NOW), GuideFactory()
    path = a_path(a_step(kind="read", page=used.pk))
    assert (problems(used), orphan_guides()) == ([], {unused.pk})

    publish(path, stages=[])
    assert orphan_guides() == {used.pk, unused.pk}

    path = a_path(a_step(kind="session", page=used.pk))
    path.unpublish()
    assert orphan_guides() == {used.pk, unused.pk}


def test_a_source_asks_for_a_translation_and_a_translation_for_the_latest_words():
    source = a_path()
    assert Problem.UNTRANSLATED in health(source)[0].problems

    translation = a_translation(source)
    assert Problem.UNTRANSLATED not in health(source)[0].problems
    assert Problem.OUTDATED not in health(translation)[0].problems

    publish(source, title="Anders")
    assert Problem.OUTDATED in health(translation)[0].problems
    assert Problem.OUTDATED not in health(source)[0].problems

    publish(translation, title="Different")
    assert Problem.OUTDATED not in health(translation)[0].problems


def test_a_translation_that_is_not_published_is_none():
    source = a_path()
    translation = a_translation(source)
    translation.unpublish()

    assert Problem.UNTRANSLATED in health(source)[0].problems
    assert health(translation) == []


def test_those_that_need_most_stand_first():
    some = CaseFactory(first_published_at=NOW)
    more = CaseFactory(review_due_on=TODAY)

    rows = health_of(
        Page.objects.filter(pk__in=[some.pk, more.pk]), months=12, moment=NOW, today=TODAY
    )

    assert [row.review.page for row in rows] == [more.pk, some.pk]


@pytest.mark.parametrize("count", [1, 12])
def test_asking_takes_the_same_queries_however_many_pages(count, django_assert_num_queries):
    figure = {"image": {"image": ImageFactory().pk, "decorative": False, "alt_text": ""}}
    body = [{"type": "image", "value": figure, "id": str(uuid4())}]
    others = GuideFactory.create_batch(count)
    for other in others:
        owned(CaseFactory, occasion=a_link(other), image=ImageFactory())
        article = ArticleFactory()
        article.body = article._meta.get_field("body").stream_block.to_python(body)
        article.save()
    a_path(*[a_step(kind="read", page=other.pk) for other in others])

    with django_assert_num_queries(11):
        rows = health_of(Page.objects.all(), months=12, moment=NOW, today=TODAY)

    assert sum(row.images_without_text for row in rows) == 2 * count


def test_a_section_itself_has_content_too():
    index = CaseIndexPage.objects.get(locale__language_code="nl")

    assert health(index)[0].review.kind == str(CaseIndexPage._meta.verbose_name)
    assert CasePage.objects.count() == 0
