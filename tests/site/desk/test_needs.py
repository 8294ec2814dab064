"""What the first page of the admin says that somebody has to do."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group, Permission
from django.utils import timezone
from django.utils.translation import override

from desk.needs import Need, broken_links, reviews_due, searches_in_vain
from desk.roles import COMMUNICATIONS, EDITORS
from home import services
from tests.factories import CaseFactory, GuideFactory, LearnerFactory

pytestmark = pytest.mark.django_db

NOW = timezone.now()
TODAY = timezone.localdate(NOW)


@pytest.fixture(autouse=True)
def in_english():
    with override("en"):
        yield


@pytest.fixture
def editor():
    return an_editor(EDITORS)


def an_editor(role, *rights):
    """Somebody in that role, whose rights to reports are these and no others."""
    editor = LearnerFactory()
    group = Group.objects.get(name=role)
    group.permissions.remove(*Permission.objects.filter(content_type__app_label="desk"))
    editor.groups.add(group)
    editor.user_permissions.add(*Permission.objects.filter(codename__in=rights))
    return editor


def test_who_has_nothing_to_do_is_told_nothing(editor):
    GuideFactory(owner=editor, when="<p>Zo.</p>")

    assert [
        *reviews_due(editor, TODAY),
        *broken_links(editor, NOW),
        *searches_in_vain(editor, TODAY),
    ] == []


def test_own_pages_that_are_due_are_named(editor):
    page = GuideFactory(owner=editor, review_due_on=TODAY)
    assert reviews_due(editor, TODAY) == [
        Need(f"1 page of yours is due for review: {page.title}", f"/cms/pages/{page.pk}/edit/")
    ]

    first = GuideFactory(owner=editor, review_due_on=TODAY - timedelta(days=1))
    GuideFactory(owner=editor, review_due_on=TODAY + timedelta(days=1))
    GuideFactory(owner=LearnerFactory(), review_due_on=TODAY)
    assert reviews_due(editor, TODAY)[0].text == (
        f"2 pages of yours are due for review, first of all {first.title}"
    )


def test_the_line_leads_to_the_report_for_who_can_read_it():
    editor = an_editor(EDITORS, "view_content_health")
    GuideFactory(owner=editor, review_due_on=TODAY)

    address = f"/cms/desk/content-health/?problem=review&owner={editor.pk}"
    assert reviews_due(editor, TODAY)[0].address == address


def test_own_pages_with_a_broken_link_are_counted(editor):
    link = '<p><a linktype="page" id="99999">weg</a></p>'
    page = GuideFactory(owner=editor, when=link)
    GuideFactory(owner=LearnerFactory(), when=link)
    GuideFactory(owner=editor, when=link, live=False)

    assert broken_links(editor, NOW) == [
        Need("1 page of yours has a link that leads nowhere", f"/cms/pages/{page.pk}/edit/")
    ]


def test_a_page_that_somebody_owns_but_may_not_change_needs_somebody_else(editor):
    CaseFactory(owner=editor, review_due_on=TODAY)
    editor.groups.clear()

    assert reviews_due(editor, TODAY) == []


def test_searches_of_this_week_are_for_who_reads_that_report():
    for text, times, day in (("oud", 5, 8), ("schaduwdag", 4, 1), ("zelden", 2, 0)):
        for _ in range(times):
            day_of = TODAY - timedelta(days=day)
            services.remember_unanswered(text=text, language="nl", today=day_of)

    assert searches_in_vain(an_editor(COMMUNICATIONS), TODAY) == []
    assert searches_in_vain(an_editor(EDITORS, "view_unanswered_searches"), TODAY) == [
        Need(
            "This week people looked in vain for “schaduwdag”",
            "/cms/desk/unanswered-searches/?period=7",
        )
    ]


@pytest.mark.parametrize("count", [1, 30])
def test_asking_what_somebody_needs_takes_the_same_queries(
    editor, count, django_assert_num_queries
):
    link = '<p><a linktype="page" id="99999">weg</a></p>'
    for _ in range(count):
        GuideFactory(owner=editor, when=link, review_due_on=TODAY)

    with django_assert_num_queries(14):
        reviews_due(editor, TODAY)
        broken_links(editor, NOW)
        searches_in_vain(editor, TODAY)
