"""What an editor does in the admin, by the forms that Wagtail shows."""

from urllib.parse import urlencode

import pytest
from django.contrib.auth.models import Group
from django.db import DatabaseError
from django.http import Http404, QueryDict
from django.urls import reverse
from wagtail import hooks
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield
from wagtail.users.models import UserProfile

from desk.roles import FINAL_EDITORS
from learningpaths.catalogue.models import LearningPathPage, OutlineStep, PathOutline
from learningpaths.catalogue.signals import structure_changed
from tests.factories import (
    DepartmentFactory,
    LearnerFactory,
    LearningPathFactory,
    a_path,
    a_stage,
    a_step,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    editor = LearnerFactory()
    editor.groups.add(Group.objects.get(name=FINAL_EDITORS))
    client.force_login(editor)
    return editor


def a_text(title="One", **fields) -> tuple[str, dict]:
    body = streamfield([("text", rich_text("<p>x</p>"))])
    value = {"title": title, "minutes": "10", "required": "on", "open": "on", "body": body}
    return ("text", value | fields)


def stages_of(*steps, **fields) -> dict:
    stage = {
        "title": "S",
        **dict.fromkeys(["weeks", "intro", "opens_on", "at_least"], ""),
        "leading": {"count": "0"},
        "rule": "any_order",
        "steps": streamfield(list(steps)),
    }
    return streamfield([("stage", stage | fields)])


def form_of(page, *, departments, **fields) -> dict:
    """What the editor's browser sends for a path."""
    no_forms = dict.fromkeys(["TOTAL_FORMS", "INITIAL_FORMS", "MIN_NUM_FORMS"], 0)
    form = nested_form_data(
        {
            "title": page.title,
            "slug": page.slug,
            "summary": "s",
            "shared_goal": "g",
            "background": rich_text(""),
            "objectives": streamfield([("objective", "Doet het.")]),
            "commitments": streamfield([("commitment", "Zeven uur.")]),
            "related": streamfield([]),
            "audience": "Iedereen",
            "theme": page.theme_id,
            "tags": "",
            "form": "blended",
            "level": "none",
            "weeks": "",
            "sponsor": "Directeur",
            "quote": "",
            "quote_role": "",
            "featured_until": "",
            "stages": stages_of(a_text()),
            "comments": no_forms | {"MAX_NUM_FORMS": 9},
            **fields,
        }
    )
    return form | {"departments": [department.pk for department in departments]}


def send(client, page, action="publish", *, departments=None, **fields):
    departments = DepartmentFactory.create_batch(2) if departments is None else departments
    action = {f"action-{action}": "1"} if action else {}
    form = form_of(page, departments=departments, **action) | nested_form_data(fields)
    return client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), form)


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_a_publication_that_cannot_be_projected_is_not_published(client, editor):
    page = LearningPathFactory()

    def fail(**kwargs):
        raise DatabaseError

    structure_changed.connect(fail)
    client.raise_request_exception = False
    try:
        response = send(client, page)
    finally:
        structure_changed.disconnect(fail)

    page.refresh_from_db()
    assert (response.status_code, page.live, PathOutline.objects.count()) == (500, False, 0)


def test_publishing_in_the_admin_projects(client, editor):
    page = LearningPathFactory()

    send(client, page)

    page.refresh_from_db()
    assert page.live
    assert [str(step) for step in OutlineStep.objects.all()] == ["One"]


def test_a_draft_may_lack_what_a_publication_needs(client, editor):
    page = LearningPathFactory()

    response = send(client, page, action=None, departments=[], audience="", sponsor="")
    assert response.status_code == 302

    send(client, page, departments=[])
    page.refresh_from_db()
    assert not page.live


@pytest.fixture
def published_meanwhile():
    """Somebody publishes a draft while another request, which has read it, is under way."""
    drafts = []

    def publish_it(request, page):
        while drafts:
            drafts.pop().save_revision().publish()

    with hooks.register_temporarily("before_edit_page", publish_it):
        yield drafts.append


def test_a_save_that_was_under_way_takes_no_page_offline(client, editor, published_meanwhile):
    page = LearningPathFactory(title="Published")
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    form = form_of(page, departments=[]) | {"title": "Typed before"}

    published_meanwhile(page)
    saving = client.post(address, form, headers={"Accept": "application/json"})
    page.refresh_from_db()

    assert (saving.status_code, saving.json()["error_code"]) == (400, "invalid_revision")
    assert (page.live, page.title, page.get_latest_revision_as_object().title) == (
        True,
        "Published",
        "Published",
    )


def test_a_save_that_was_under_way_puts_no_older_draft_over_what_was_published(
    client, editor, published_meanwhile
):
    page = a_path(title="Before")
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    form = form_of(page, departments=[]) | {"title": "Typed before"}
    page.title = "Published"

    published_meanwhile(page)
    saving = client.post(address, form, headers={"Accept": "application/json"})
    page = LearningPathPage.objects.get(pk=page.pk)
    again = client.post(address, form, headers={"Accept": "application/json"})
    newest = LearningPathPage.objects.get(pk=page.pk).get_latest_revision_as_object()

    assert (saving.status_code, saving.json()["error_code"]) == (400, "invalid_revision")
    assert (page.title, page.has_unpublished_changes) == ("Published", False)
    assert (again.status_code, newest.title) == (200, "Typed before")


def test_who_saves_what_was_published_just_now_loses_nothing_typed(
    client, editor, published_meanwhile
):
    UserProfile.objects.create(user=editor, preferred_language="en")
    page = LearningPathFactory()

    published_meanwhile(page)
    answer = send(client, page, action=None, title="Typed before")
    page.refresh_from_db()

    assert answer.status_code == 200
    assert "Somebody saved or published this page just now" in answer.text
    assert 'value="Typed before"' in answer.text
    assert page.live


def test_a_draft_that_was_published_as_it_is_meanwhile_gets_changes(client, editor):
    page = LearningPathFactory(title="Published")
    revision = page.save_revision()

    with hooks.register_temporarily("before_edit_page", lambda request, page: revision.publish()):
        send(client, page, action=None, title="Draft")
    page.refresh_from_db()

    assert (page.live, page.title, page.has_unpublished_changes) == (True, "Published", True)
    assert page.get_latest_revision_as_object().title == "Draft"


def test_a_draft_that_was_deleted_meanwhile_does_not_come_back(editor):
    page = LearningPathFactory()
    form_class = LearningPathPage.get_edit_handler().get_form_class()
    data = form_of(page, departments=DepartmentFactory.create_batch(2))
    form = form_class(QueryDict(urlencode(data, doseq=True)), instance=page, for_user=editor)
    form.defer_required_fields()

    assert form.is_valid(), form.errors
    LearningPathPage.objects.get(pk=page.pk).delete()

    with pytest.raises(Http404):
        form.save()
    assert not LearningPathPage.objects.exists()


def test_publishing_twice_at_once_publishes(client, editor, published_meanwhile):
    page = LearningPathFactory()

    published_meanwhile(page)
    answer = send(client, page, title="Second")
    page.refresh_from_db()

    assert answer.status_code == 302
    assert (page.live, page.title, page.has_unpublished_changes) == (True, "Second", False)


@pytest.mark.parametrize(("count", "is_live"), [(0, False), (1, False), (2, True)])
def test_a_path_is_for_two_departments_or_more(client, editor, count, is_live):
    page = LearningPathFactory()

    send(client, page, departments=DepartmentFactory.create_batch(count))

    page.refresh_from_db()
    assert page.live == is_live


@pytest.mark.parametrize(
    ("fields", "is_live"),
    [
        ({"rule": "at_least", "at_least": "1"}, True),
        ({"rule": "at_least", "at_least": ""}, False),
        ({"rule": "at_least", "at_least": "2"}, False),
        ({"rule": "in_order", "at_least": "2"}, True),
        ({"title": ""}, False),
    ],
)
def test_a_stage_asks_no_more_than_it_has(client, editor, fields, is_live):
    page = LearningPathFactory()

    send(client, page, stages=stages_of(a_text(), **fields))

    page.refresh_from_db()
    assert page.live == is_live


CHECK = {"question": "Wie?", "right": "Ik", "why": "Zo is het."}


@pytest.mark.parametrize(
    ("step", "is_live"),
    [
        (("check", CHECK | {"wrong": "Jij\nHij"}), True),
        (("check", CHECK | {"wrong": ""}), False),
        (("check", CHECK | {"wrong": "Jij\nIk"}), False),
        (("check", CHECK | {"wrong": "a\nb\nc\nd"}), False),
        (("watch", {"url": "https://example.org/film", "transcript": rich_text("<p>x</p>")}), True),
        (("watch", {"url": "", "transcript": rich_text("<p>x</p>")}), False),
        (("link", {"url": "javascript:alert(1)", "why": ""}), False),
        (("link", {"url": "https://example.org/", "why": ""}), True),
    ],
)
def test_a_step_is_published_when_it_can_be_done(client, editor, step, is_live):
    kind, content = step
    page, base = LearningPathFactory(), {"title": "T", "minutes": "5", "required": "on"}
    if kind == "watch":
        content = {"recording": "", "captions": ""} | content

    send(client, page, stages=stages_of((kind, base | content)))

    page.refresh_from_db()
    assert page.live == is_live


def test_the_copy_button_makes_a_path_of_its_own(client, editor):
    page = a_path(a_step("One"))

    response = client.post(
        reverse("wagtailadmin_pages:copy", args=[page.pk]),
        {
            "new_title": "Copy",
            "new_slug": "copy",
            "new_parent_page": page.get_parent().pk,
            "publish_copies": "on",
            "copy_subpages": "",
            "alias": "",
        },
    )

    assert response.status_code == 302
    copy = LearningPathPage.objects.get(slug="copy")
    assert [str(step) for step in copy.steps] == ["One"]
    assert copy.steps[0].block_id != page.steps[0].block_id


def test_the_editor_is_told_about_ids_that_cannot_work(client, editor):
    page = LearningPathFactory(stages=[a_stage(a_step("One"), a_step("Two"))])

    response = send(client, page, **{"stages-0-id": "same"})

    assert response.status_code == 200
    assert "UUID" in response.text
    page.refresh_from_db()
    assert not page.live


def test_a_path_of_a_hundred_steps_can_be_saved(client, editor):
    page = LearningPathFactory()

    send(client, page, stages=stages_of(*[a_text(f"Step {number}") for number in range(100)]))

    assert OutlineStep.objects.count() == 100
