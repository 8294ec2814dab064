"""From a draft to a page: an editor submits, a final editor comments, rejects and approves."""

import re
from datetime import timedelta
from uuid import uuid4

import pytest
from django.core import mail
from django.core.mail.backends import locmem
from django.test import Client, TestCase
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Comment, PageLogEntry, PageSubscription, WorkflowState
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield
from wagtail.users.models import UserProfile

from cases.models import CaseIndexPage
from core.background import Ending, work_off
from core.models import BasePage, Errand
from desk.roles import COMMUNICATIONS, EDITORS, FINAL_EDITORS
from home.models import ArticlePage
from learningpaths.catalogue.models import LearningPathIndexPage
from tests.factories import (
    ArticleFactory,
    CaseFactory,
    LearnerFactory,
    LearningPathFactory,
    a_stage,
    a_step,
    member_of,
)

pytestmark = pytest.mark.django_db


# Mails leave at the commit, which a test's own transaction never reaches.
committed = TestCase.captureOnCommitCallbacks


def browser_of(person) -> Client:
    client = Client()
    client.force_login(person)
    return client


def an_editor(role=EDITORS, language="", **fields):
    person = member_of(role, **fields)
    UserProfile.objects.create(user=person, preferred_language=language)
    return person


def a_draft(**fields) -> ArticlePage:
    index = LearningPathIndexPage.objects.first()
    return ArticleFactory(parent=index, live=False, title="Lezen & leren", **fields)


BLOCK = str(uuid4())


def form_of(page, *comments, **fields) -> dict:
    body = streamfield([("text", rich_text("<p>x</p>"))]) | {"0": {}}
    body["0"] = {"id": BLOCK, "type": "text", "order": "0", "deleted": "", "value": rich_text("x")}
    return nested_form_data(
        {
            "title": page.title,
            "slug": page.slug,
            "summary": page.summary,
            "body": body | {"count": "1"},
            "comments": {
                **dict.fromkeys(["INITIAL_FORMS"], sum("id" in one for one in comments)),
                "TOTAL_FORMS": len(comments),
                "MIN_NUM_FORMS": 0,
                "MAX_NUM_FORMS": 9,
                **dict(enumerate(comments)),
            },
            **fields,
        }
    )


def a_comment(text="Waarom twee keer?", where=f"body.{BLOCK}", replies=(), **fields) -> dict:
    forms = dict.fromkeys(["INITIAL_FORMS", "MIN_NUM_FORMS"], 0)
    replies = forms | {"TOTAL_FORMS": len(replies), "MAX_NUM_FORMS": 9} | dict(enumerate(replies))
    return {"text": text, "contentpath": where, "position": "", "replies": replies} | fields


def save(person, page, *comments, **fields):
    form = form_of(page, *comments, **fields)
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    with committed(execute=True):
        response = browser_of(person).post(address, form)
    assert response.status_code == 302, response.context["form"].errors
    return response


def submit(person, page):
    return save(person, page, **{"action-submit": "1"})


def decide(person, page, action, **fields):
    state = WorkflowState.objects.for_instance(page).get(status="in_progress")
    address = reverse(
        "wagtailadmin_pages:workflow_action", args=[page.pk, action, state.current_task_state_id]
    )
    with committed(execute=True):
        return browser_of(person).post(address, fields)


def state_of(page) -> tuple[bool, list[str]]:
    page.refresh_from_db()
    states = WorkflowState.objects.for_instance(page).order_by("pk")
    return page.live, [state.status for state in states]


def draft_of(page):
    page.refresh_from_db()
    return page.get_latest_revision_as_object()


def letters() -> list[tuple]:
    sent = [(letter.to[0], letter.subject) for letter in mail.outbox]
    mail.outbox.clear()
    return sent


def test_a_draft_is_submitted_sent_back_and_published():
    page = a_draft()
    editor = an_editor(email="ilse@example.org", first_name="Ilse", last_name="Kamperman")
    judge = an_editor(FINAL_EDITORS, email="jo@example.org", first_name="Jo", last_name="Vis")
    LearnerFactory(is_superuser=True)

    submit(editor, page)
    assert state_of(page) == (False, ["in_progress"])
    assert letters() == [("jo@example.org", "Om te beoordelen: Lezen & leren")]

    decide(judge, page, "reject", comment="Wie is 'men'?")
    assert state_of(page) == (False, ["needs_changes"])
    (letter,) = mail.outbox
    assert letters() == [("ilse@example.org", "Om aan te passen: Lezen & leren")]
    address = f"http://testserver/cms/pages/{page.pk}/edit/"
    assert letter.body.splitlines() == [
        "Dag Ilse,",
        "",
        "Jo Vis vraagt je om ‘Lezen & leren’ aan te passen.",
        "",
        "Dit is waarom:",
        "Wie is 'men'?",
        "",
        f"Pas het aan en dien het opnieuw in: {address}",
        "",
        "Dwarsverband, voor de redactie",
        "Kies welke van deze mails je krijgt: http://testserver/cms/account/#tab-notifications",
    ]
    headers = dict(letter.extra_headers)
    assert re.fullmatch(r"<\S+@testserver>", headers.pop("Message-ID"))
    assert headers == {"Auto-Submitted": "auto-generated"}

    submit(editor, page)
    decide(judge, page, "approve", comment="")
    assert state_of(page) == (True, ["approved"])
    assert letters() == [
        ("jo@example.org", "Om te beoordelen: Lezen & leren"),
        ("ilse@example.org", "Gepubliceerd: Lezen & leren"),
    ]
    log = PageLogEntry.objects.filter(page=page.pk).exclude(
        action__in=["wagtail.create", "wagtail.edit"]
    )
    assert [(entry.action, entry.user) for entry in log.order_by("pk")] == [
        ("wagtail.workflow.start", editor),
        ("wagtail.workflow.reject", judge),
        ("wagtail.workflow.resume", editor),
        ("wagtail.workflow.approve", judge),
        ("wagtail.publish", judge),
    ]


def test_what_was_planned_is_approved_and_comes_later():
    page, editor = a_draft(), an_editor()
    judge = an_editor(FINAL_EDITORS)
    moment = timezone.localtime() + timedelta(days=2)

    save(editor, page, go_live_at=moment.strftime("%Y-%m-%d %H:%M"), **{"action-submit": "1"})
    letters()
    decide(judge, page, "approve", comment="")

    assert state_of(page) == (False, ["approved"])
    assert "komt online op het geplande moment" in mail.outbox[0].body
    assert letters() == [(editor.email, "Goedgekeurd: Lezen & leren")]


def test_everybody_is_written_to_in_their_own_language():
    page, editor = a_draft(), an_editor(language="en")
    an_editor(FINAL_EDITORS, language="en", email="a@example.org")
    an_editor(FINAL_EDITORS, language="nl", email="b@example.org")
    an_editor(FINAL_EDITORS, email="c@example.org")

    submit(editor, page)

    assert letters() == [
        ("a@example.org", "To review: Lezen & leren"),
        ("b@example.org", "Om te beoordelen: Lezen & leren"),
        ("c@example.org", "Om te beoordelen: Lezen & leren"),
    ]


def test_who_wants_no_mail_or_left_gets_none():
    page, editor = a_draft(), an_editor()
    judge, leaving = an_editor(FINAL_EDITORS), an_editor(FINAL_EDITORS)
    leaving.is_active = False
    leaving.save()
    silent = an_editor(FINAL_EDITORS)
    UserProfile.objects.filter(user=silent).update(submitted_notifications=False)

    submit(editor, page)
    assert [to for to, _subject in letters()] == [judge.email]

    editor.groups.clear()
    decide(judge, page, "reject", comment="Nee")
    assert letters() == []


def test_the_links_in_a_mail_lead_where_they_say():
    page, editor = a_draft(), an_editor()
    judge = an_editor(FINAL_EDITORS)

    submit(editor, page)

    links = re.findall(r"http://testserver(\S+)", mail.outbox[0].body)
    answers = [browser_of(judge).get(link).status_code for link in links]
    assert answers == [200, 200, 200]


class NoServer(locmem.EmailBackend):
    def send_messages(self, messages):
        raise ConnectionRefusedError


class NoAddress(locmem.EmailBackend):
    def send_messages(self, messages):
        raise OSError("Name or service not known")


@pytest.mark.parametrize("backend", [NoServer, NoAddress])
def test_a_mail_server_that_is_away_keeps_nobody_from_working(settings, backend, caplog):
    settings.MAIL_BACKEND = f"{__name__}.{backend.__name__}"
    page, editor = a_draft(), an_editor()
    judge = an_editor(FINAL_EDITORS)
    an_editor(FINAL_EDITORS)

    submit(editor, page)
    decide(judge, page, "approve", comment="")

    assert state_of(page) == (True, ["approved"])
    waiting = Errand.objects.waiting()
    assert [errand.attempts for errand in waiting.order_by("-attempts")] == [1, 1, 0]

    settings.MAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    waiting.update(due_at=timezone.now())
    assert work_off()[Ending.DONE] == 3
    assert len(letters()) == 3


def test_comments_are_saved_when_the_mail_server_is_away(settings):
    settings.MAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9
    page, editor = a_draft(), an_editor()
    PageSubscription.objects.create(page=page, user=editor, comment_notifications=True)

    save(an_editor(FINAL_EDITORS), page, a_comment())

    assert [comment.text for comment in page.wagtail_admin_comments.all()] == ["Waarom twee keer?"]
    assert [errand.attempts for errand in Errand.objects.waiting()] == [1]


def test_an_editor_of_another_section_decides_and_submits_nothing():
    page, editor, stranger = a_draft(), an_editor(), an_editor(COMMUNICATIONS)
    submit(editor, page)
    letters()

    for person, answer in ((editor, 302), (stranger, 404)):
        for action in ("approve", "reject"):
            assert decide(person, page, action, comment="").status_code == answer
    case = CaseFactory(live=False, parent=CaseIndexPage.objects.first())
    address = reverse("wagtailadmin_pages:edit", args=[case.pk])
    assert browser_of(editor).post(address, {"action-submit": "1"}).status_code == 404

    assert state_of(page) == (False, ["in_progress"])
    assert state_of(case) == (False, [])
    assert letters() == []


def test_while_it_waits_only_the_final_editor_changes_it():
    page, editor, judge = a_draft(), an_editor(), an_editor(FINAL_EDITORS)
    submit(editor, page)

    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    browser_of(editor).post(address, form_of(page, title="Anders"))
    assert draft_of(page).title == "Lezen & leren"

    save(judge, page, title="Anders")
    assert draft_of(page).title == "Anders"


# Comments on blocks


def test_editor_and_final_editor_talk_about_a_block():
    page = a_draft()
    editor = an_editor(email="ilse@example.org", language="en", first_name="Ilse")
    judge = an_editor(FINAL_EDITORS, email="jo@example.org", first_name="Jo", last_name="Vis")
    save(editor, page, comment_notifications="on")
    PageSubscription.objects.filter(user=editor).update(comment_notifications=True)

    save(judge, page, a_comment())
    (letter,) = mail.outbox
    assert letters() == [("ilse@example.org", "Comments on Lezen & leren")]
    assert letter.body.splitlines()[:5] == [
        "Hello Ilse,",
        "",
        "Jo Vis changed the comments on “Lezen & leren”.",
        "",
        "New:",
    ]
    comment = Comment.objects.get()
    assert (comment.contentpath, comment.user) == (f"body.{BLOCK}", judge)

    reply = {"text": "Dat is de bedoeling."}
    save(editor, page, a_comment(id=comment.pk, replies=[reply]))
    assert "Antwoorden op ‘Waarom twee keer?’:\n- Dat is de bed" in mail.outbox[0].body
    assert letters() == [("jo@example.org", "Opmerkingen bij Lezen & leren")]

    save(editor, page, a_comment(id=comment.pk, resolved="on"))
    comment.refresh_from_db()
    assert (comment.resolved_by, comment.text) == (editor, "Waarom twee keer?")


def test_nobody_changes_what_another_said():
    page, editor, judge = a_draft(), an_editor(), an_editor(FINAL_EDITORS)
    save(judge, page, a_comment())
    comment = Comment.objects.get()

    form = form_of(page, a_comment("Mooi", id=comment.pk))
    browser_of(editor).post(reverse("wagtailadmin_pages:edit", args=[page.pk]), form)

    comment.refresh_from_db()
    assert comment.text == "Waarom twee keer?"


def test_a_step_can_be_commented_on():
    step = a_step("Lees")
    stage = a_stage(step)
    path = LearningPathFactory(stages=[stage])

    def holds(*names) -> bool:
        return Comment(page=path, contentpath=".".join(names)).has_valid_contentpath(path)

    assert holds("stages", stage["id"], "steps", step["id"], "title")
    assert holds("stages", stage["id"], "title")
    assert not holds("stages", stage["id"], "steps", str(uuid4()), "title")


@pytest.mark.parametrize("model", BasePage.__subclasses__(), ids=lambda model: model.__name__)
def test_every_kind_of_page_is_planned_and_commented_on(model):
    form = model.get_edit_handler().get_form_class()

    assert "comments" in form.formsets
    assert {"go_live_at", "expire_at"} <= set(form.base_fields)
