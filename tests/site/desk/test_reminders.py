"""Owners are reminded of a review once, whatever happens to the mail."""

from datetime import timedelta
from threading import Barrier, Thread

import pytest
from django.contrib.auth.models import Group
from django.core import mail
from django.db import connection
from wagtail.users.models import UserProfile

from core.background import work_off
from desk import reminders
from desk.models import ReviewReminder
from desk.reminders import remind_owners
from desk.roles import ADMINISTRATORS, EDITORS
from learningpaths.catalogue.models import GuideIndexPage
from tests.factories import TODAY, ArticleFactory, GuideFactory, LearnerFactory

pytestmark = pytest.mark.django_db


def an_editor(group=EDITORS, **fields):
    editor = LearnerFactory(**fields)
    editor.groups.add(Group.objects.get(name=group))
    return editor


def a_page_due(owner=None, *, days_ago=0, **fields):
    return GuideFactory(owner=owner, review_due_on=TODAY - timedelta(days=days_ago), **fields)


def a_full_disk(*args):
    raise OSError("full")


def sent():
    work_off()
    return mail.outbox


def mails():
    return [(message.to, message.subject) for message in sent()]


def test_an_owner_gets_one_mail_about_all_their_pages():
    editor = an_editor(email="ilse@example.org")
    pages = [a_page_due(editor, title="Ketenwandeling"), a_page_due(editor, title="Intervisie")]
    a_page_due(editor, title="Later", days_ago=-1)

    assert remind_owners(TODAY) == 1

    message = sent()[0]
    assert message.to == ["ilse@example.org"]
    assert message.content_subtype == "plain"
    for page in pages:
        assert page.title in message.body
        assert f"http://testserver/cms/pages/{page.pk}/edit/" in message.body
    assert "Later" not in message.body


def test_a_page_and_its_day_stand_in_one_mail_only():
    a_page_due(an_editor())

    assert [remind_owners(TODAY + timedelta(days=days)) for days in (0, 0, 1, 30)] == [1, 0, 0, 0]


def test_the_next_review_is_a_new_reminder():
    page = a_page_due(an_editor())
    remind_owners(TODAY)

    page.review_due_on = TODAY + timedelta(days=365)
    page.save()

    assert [remind_owners(TODAY + timedelta(days=days)) for days in (364, 365, 366)] == [0, 1, 0]


def test_a_mail_is_in_the_language_of_its_reader():
    editors = [an_editor(email="nl@example.org"), an_editor(email="en@example.org")]
    UserProfile.objects.create(user=editors[1], preferred_language="en")
    for editor in editors:
        a_page_due(editor)

    remind_owners(TODAY)

    bodies = {message.to[0]: message.body for message in sent()}
    assert "It is time to look at this page again." in bodies["en@example.org"]
    assert "It is time" not in bodies["nl@example.org"]


@pytest.mark.parametrize(
    "make_owner",
    [
        lambda: None,
        lambda: an_editor(is_active=False),
        lambda: LearnerFactory(),
        lambda: an_editor("Communicatie"),
    ],
    ids=["no owner", "somebody who left", "an employee", "an editor of another section"],
)
def test_a_page_that_nobody_owns_who_may_change_it_goes_to_the_administrators(make_owner):
    an_editor(ADMINISTRATORS, email="b@example.org")
    an_editor(ADMINISTRATORS, email="a@example.org")
    an_editor(ADMINISTRATORS, email="gone@example.org", is_active=False)
    a_page_due(make_owner())

    remind_owners(TODAY)

    assert [message.to for message in sent()] == [["a@example.org", "b@example.org"]]


def test_final_editors_come_before_administrators():
    Group.objects.get_or_create(name="Eindredactie")
    an_editor(ADMINISTRATORS)
    an_editor("Eindredactie", email="eind@example.org")
    a_page_due()

    remind_owners(TODAY)

    assert [message.to for message in sent()] == [["eind@example.org"]]


def test_a_page_that_nobody_can_be_told_of_waits_for_somebody():
    a_page_due()
    assert remind_owners(TODAY) == 0

    an_editor(ADMINISTRATORS)

    assert remind_owners(TODAY) == 1


def test_drafts_wait_for_nothing():
    editor = an_editor()
    GuideFactory(owner=editor, live=False, review_due_on=TODAY)
    ArticleFactory(review_due_on=TODAY).unpublish()

    assert remind_owners(TODAY) == 0


def test_a_title_can_not_add_to_a_mail():
    a_page_due(an_editor(), title="Twee\r\nBcc: iedereen@example.org <b>&amp;")

    remind_owners(TODAY)

    assert mails()[0][1].count("\n") == 0
    assert "<b>&amp;" in sent()[0].body


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_two_who_write_at_once_write_one_mail():
    index = GuideIndexPage.objects.get(locale__language_code="nl")
    page = a_page_due(an_editor(), parent=index)
    barrier, written = Barrier(2), []

    def write():
        barrier.wait(20)
        written.append(remind_owners(TODAY))
        connection.close()

    threads = [Thread(target=write) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)

    assert (sorted(written), len(sent())) == ([0, 1], 1)
    assert ReviewReminder.objects.get().page_id == page.pk


def test_a_mail_that_can_not_be_kept_was_never_promised(monkeypatch):
    page = a_page_due(an_editor())
    monkeypatch.setattr(reminders, "send_mail", a_full_disk)
    with pytest.raises(OSError, match="full"):
        remind_owners(TODAY)
    monkeypatch.undo()

    assert remind_owners(TODAY) == 1
    assert ReviewReminder.objects.get().page_id == page.pk
