"""A question that is written once answers as a query that is written each time."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from django.db.models import F
from django.utils import timezone
from wagtail.models import Page

from core.written import A_DAY, A_KEY, A_MOMENT, A_TEXT, A_UUID, written
from home.models import ArticlePage
from learningpaths.people.models import Placement
from tests.factories import ArticleFactory, DepartmentFactory, LearnerFactory

pytestmark = pytest.mark.django_db

NOW = timezone.now()


def test_each_time_is_asked_with_its_own_values():
    early, late = ArticleFactory(), ArticleFactory()
    Page.objects.filter(pk=early.pk).update(go_live_at=NOW - timedelta(hours=1))
    Page.objects.filter(pk=late.pk).update(go_live_at=NOW)
    made = []

    @written(moment=A_MOMENT, page=A_KEY)
    def begun(moment, page):
        made.append(moment)
        pages = Page.objects.filter(go_live_at__lte=moment) | Page.objects.filter(pk=page)
        return pages.order_by("pk").values_list("pk", "path")

    a_minute_ago = NOW - timedelta(minutes=1)
    answers = [
        begun.rows(moment=moment, page=page.pk)
        for moment, page in ((NOW, early), (a_minute_ago, early), (a_minute_ago, late))
    ]

    rows = [(page.pk, page.path) for page in (early, late)]
    assert answers == [rows, rows[:1], rows]
    assert made == [A_MOMENT]


def test_a_mark_that_would_not_be_found_again_is_refused():
    @written(first=A_KEY, second=A_KEY)
    def the_same_mark_twice(first, second):
        return Page.objects.filter(pk__gte=first, pk__lte=second).values_list("pk")

    @written(key=A_KEY)
    def worked_out_of_it(key):
        return Page.objects.filter(pk=key + 1).values_list("pk")

    with pytest.raises(ValueError, match="mark is of its own kind"):
        the_same_mark_twice.rows(first=1, second=2)
    with pytest.raises(ValueError, match="stands in the query as it is"):
        worked_out_of_it.rows(key=1)


def test_a_day_and_an_identity_stand_where_the_database_looks_for_them():
    placement = Placement.objects.create(
        person=LearnerFactory(), department=DepartmentFactory(), from_on=date(2026, 3, 1)
    )
    article = ArticleFactory()

    @written(day=A_DAY)
    def placed(day):
        return Placement.objects.on(day).values_list("pk")

    @written(key=A_UUID)
    def translations(key):
        return ArticlePage.objects.filter(translation_key=key).values_list("pk")

    days = date(2026, 3, 1), date(2026, 2, 28)
    assert [placed.rows(day=day) for day in days] == [[(placement.pk,)], []]
    keys = article.translation_key, uuid4()
    assert [translations.rows(key=key) for key in keys] == [[(article.pk,)], []]


def test_rows_become_objects_with_what_was_asked_besides():
    article = ArticleFactory()
    moment = datetime(2026, 3, 1, 9, tzinfo=UTC)
    Page.objects.filter(pk=article.pk).update(go_live_at=moment)

    @written(page=A_KEY)
    def one(page):
        return Page.objects.filter(pk=page)

    (found,) = one.objects(page=article.pk)

    assert (found, found.go_live_at) == (Page.objects.get(pk=article.pk), moment)


def test_objects_come_with_related_rows_and_with_what_is_annotated(django_assert_num_queries):
    department = DepartmentFactory(name_nl="Balie")
    placement = Placement.objects.create(
        person=LearnerFactory(), department=department, from_on=date(2026, 3, 1)
    )

    @written(key=A_KEY, name=A_TEXT)
    def placed(key, name):
        rows = Placement.objects.filter(pk=key, department__name_nl=name)
        rows = rows.select_related("department", "person").annotate(unit=F("department__name_nl"))
        return rows.order_by("pk")

    with django_assert_num_queries(1):
        [found] = placed.objects(key=placement.pk, name="Balie")
        assert (found.department, found.person) == (department, placement.person)

    stored = Placement.objects.get(pk=placement.pk)
    names = [field.attname for field in Placement._meta.concrete_fields]
    assert [getattr(found, name) for name in names] == [getattr(stored, name) for name in names]
    assert found.unit == "Balie"
    assert placed.objects(key=placement.pk, name="Loket") == []
