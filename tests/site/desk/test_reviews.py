"""When pages are due for review, and marking them as reviewed."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from wagtail.models import Page, PageLogEntry, Site

from core.models import SiteSettings
from desk.reviews import (
    can_be_reviewed,
    mark_reviewed,
    months_after,
    months_between,
    reviews_of,
)
from learningpaths.catalogue.models import GuidePage
from tests.factories import (
    TODAY,
    ArticleFactory,
    CaseFactory,
    GuideFactory,
    LearnerFactory,
    a_path,
    a_translation,
    publish,
)

pytestmark = pytest.mark.django_db

HERE = ZoneInfo("Europe/Amsterdam")


def reviews(*pages, months=12):
    return reviews_of(Page.objects.filter(pk__in=[page.pk for page in pages]), months=months)


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 3, 19), 12, date(2027, 3, 19)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 1, 1), 11, date(2026, 12, 1)),
    ],
)
def test_months_later_is_the_same_day_or_the_last_one(day, months, later):
    assert months_after(day, months) == later


def test_a_page_is_due_on_its_own_date_or_so_long_after_its_review_or_first_day():
    at = datetime(2025, 5, 1, 0, 30, tzinfo=HERE)
    own = GuideFactory(review_due_on=date(2026, 1, 1), reviewed_on=TODAY)
    reviewed = CaseFactory(reviewed_on=date(2025, 2, 1))
    neither = ArticleFactory(first_published_at=at)

    assert [(review.page, review.due_on) for review in reviews(own, reviewed, neither)] == [
        (own.pk, date(2026, 1, 1)),
        (reviewed.pk, date(2026, 2, 1)),
        (neither.pk, date(2026, 5, 1)),
    ]


def test_drafts_and_aliases_are_not_reviewed():
    guide, draft = GuideFactory(), GuideFactory(live=False)
    alias = guide.create_alias(update_slug="nog-eens")

    assert [review.page for review in reviews(guide, draft, alias)] == [guide.pk]
    assert [can_be_reviewed(page) for page in (guide, draft, alias)] == [True, False, False]
    assert can_be_reviewed(Page.get_first_root_node()) is False


@pytest.mark.parametrize("count", [1, 20])
def test_asking_when_pages_are_due_takes_one_query(count, django_assert_num_queries):
    pages = [page for _ in range(count) for page in (GuideFactory(), CaseFactory())]

    with django_assert_num_queries(1):
        assert len(reviews(*pages)) == 2 * count


def test_marking_a_page_moves_its_next_review_and_is_on_record():
    page, editor = GuideFactory(review_due_on=date(2026, 1, 1)), LearnerFactory()

    mark_reviewed(page, user=editor, today=TODAY)

    page.refresh_from_db()
    assert (page.reviewed_on, page.review_due_on) == (TODAY, date(2027, 3, 19))
    entry = PageLogEntry.objects.get(action="desk.review")
    assert (entry.user, entry.page_id, entry.data) == (editor, page.pk, {"due_on": "2027-03-19"})
    assert page.owner is None


def test_the_site_says_how_long_a_page_may_go_without_review():
    settings = SiteSettings.for_site(Site.objects.get())
    settings.review_months = 6
    settings.save()
    page = GuideFactory()

    mark_reviewed(page, user=LearnerFactory(), today=TODAY)

    page.refresh_from_db()
    assert (months_between(), page.review_due_on) == (6, date(2026, 9, 19))


def test_a_draft_that_is_published_later_does_not_take_a_review_back():
    page = GuideFactory()
    page.title = "Nieuwe titel"
    draft = page.save_revision()

    mark_reviewed(page, user=LearnerFactory(), today=TODAY)
    draft.refresh_from_db()
    draft.publish()

    page = GuidePage.objects.get(pk=page.pk)
    assert (page.title, page.reviewed_on) == ("Nieuwe titel", TODAY)


def test_marking_publishes_nothing_of_a_draft():
    page = GuideFactory(title="Oud")
    page.title = "Nieuw"
    page.save_revision()

    mark_reviewed(GuidePage.objects.get(pk=page.pk), user=LearnerFactory(), today=TODAY)

    page = GuidePage.objects.get(pk=page.pk)
    assert (page.title, page.has_unpublished_changes) == ("Oud", True)


def test_who_marks_a_page_may_take_it_over():
    page, editor = GuideFactory(), LearnerFactory()

    mark_reviewed(page, user=editor, today=TODAY, takes_over=True)

    page.refresh_from_db()
    assert page.owner == editor


def test_a_copy_and_a_translation_have_not_been_reviewed():
    page = publish(a_path(), reviewed_on=TODAY, review_due_on=TODAY + timedelta(days=365))

    copy = page.copy(update_attrs={"slug": "kopie"})
    translation = a_translation(page)

    for other in (copy, translation):
        assert (other.reviewed_on, other.review_due_on) == (None, None)
