"""An editor publishes, schedules or submits a change of a path that people follow.

By the forms that Wagtail shows, and by the page of ours that stands between them and going live.
"""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.contrib.auth.models import Group, Permission
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from wagtail import hooks
from wagtail.models import (
    GroupApprovalTask,
    GroupPagePermission,
    PageLogEntry,
    Revision,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)
from wagtail.test.utils.form_data import nested_form_data
from wagtail.users.models import UserProfile

from learningpaths.catalogue.models import (
    ChangeChoice,
    LearningPathIndexPage,
    LearningPathPage,
    OutlineChange,
)
from learningpaths.progress import services
from tests.factories import DepartmentFactory, LearnerFactory, a_path, a_step, enrolled
from tests.journeys.test_editor import a_text, form_of, send, stages_of

pytestmark = pytest.mark.django_db


def somebody_with(*rights):
    """Somebody with these rights on paths, whose admin is in English."""
    group = Group.objects.create(name=f"Group {uuid4()}")
    access = Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin")
    group.permissions.add(access)
    index = LearningPathIndexPage.objects.first()
    for codename in rights:
        right = Permission.objects.get(content_type__model="page", codename=codename)
        GroupPagePermission.objects.create(group=group, page=index, permission=right)
    person = LearnerFactory()
    person.groups.add(group)
    UserProfile.objects.create(user=person, preferred_language="en")
    return person


@pytest.fixture
def publisher(client):
    publisher = somebody_with("add_page", "change_page", "publish_page")
    client.force_login(publisher)
    return publisher


@pytest.fixture
def path():
    """A path of one step that somebody finished and somebody else is on the way in."""
    page = a_path(a_step("One"))
    done, busy = LearnerFactory.create_batch(2)
    for learner in (done, busy):
        enrolled(learner, page)
    services.complete_step(learner=done, step=page.steps[0])
    return page


def send_with_a_new_step(client, page, action="publish", **fields):
    """Send the path with its own step and a new one after it."""
    stage = page.stages.raw_data[0]
    ids = {
        "stages-0-id": stage["id"],
        "stages-0-value-steps-0-id": stage["value"]["steps"][0]["id"],
    }
    stages = stages_of(a_text("One"), a_text("New"))
    return send(client, page, action, stages=stages, **ids, **fields)


def latest(page) -> LearningPathPage:
    return LearningPathPage.objects.get(pk=page.pk)


def address_of(page, revision=None, action="publish") -> str:
    revision = revision or latest(page).latest_revision
    return reverse("review_changes", args=[page.pk, revision.pk, action])


def choices_in(response, **reaches) -> dict:
    """What the browser sends of the page that was shown: as it stands, or otherwise chosen."""
    form = response.context["form"]
    return {
        field.html_name: reaches.get(str(change.kind), field.initial) for change, field in form.rows
    }


def live_titles(page) -> list[str]:
    return [str(step) for step in latest(page).steps]


def history() -> list[tuple[str, str, str]]:
    return [(row.kind, str(row.subject), row.reach) for row in OutlineChange.objects.order_by("pk")]


def test_publishing_first_shows_what_changes_for_whom(client, publisher, path):
    answer = send_with_a_new_step(client, path)

    assert (answer.status_code, answer.url) == (302, address_of(path))
    assert live_titles(path) == ["One"]
    draft = latest(path).get_latest_revision_as_object()
    assert [str(step) for step in draft.draft_steps] == ["One", "New"]

    shown = client.get(answer.url)

    rows = [[str(change.kind), change.title] for change, _field in shown.context["form"].rows]
    assert ["added", "New"] in rows
    impact = shown.context["impact"]
    assert (impact.finished, impact.on_the_way, impact.more) == (1, 1, {1: 1})
    for sentence in ("1 person is on the way,", "1 has finished.", "Get 1 more required step"):
        assert sentence in shown.text
    assert not OutlineChange.objects.exists()


def test_confirming_publishes_that_version_as_was_chosen(client, publisher, path):
    address = send_with_a_new_step(client, path).url
    choices = choices_in(client.get(address), added="look_again")

    answer = client.post(address, choices, follow=True)

    assert answer.redirect_chain == [
        (reverse("wagtailadmin_explore", args=[path.get_parent().pk]), 302)
    ]
    assert "is published" in answer.text
    assert live_titles(path) == ["One", "New"]
    assert ("added", "New", "look_again") in history()
    page = latest(path)
    assert page.live_revision == page.latest_revision
    actions = PageLogEntry.objects.filter(page=path.pk, user=publisher)
    assert {"wagtail.edit", "wagtail.publish", "catalogue.choose_reach"} == set(
        actions.values_list("action", flat=True)
    )


def test_the_history_of_the_page_tells_what_was_chosen(client, publisher, path):
    address = send_with_a_new_step(client, path).url
    client.post(address, choices_in(client.get(address), added="look_again"))

    told = client.get(reverse("wagtailadmin_pages:history", args=[path.pk])).text

    assert "Added “New” (Ask finishers to look again too)" in told


def test_confirming_twice_is_confirming_once(client, publisher, path):
    address = send_with_a_new_step(client, path).url
    choices = choices_in(client.get(address))
    client.post(address, choices)
    before = (history(), PageLogEntry.objects.count(), latest(path).last_published_at)

    answer = client.post(address, choices)

    assert answer.url == reverse("wagtailadmin_explore", args=[path.get_parent().pk])
    assert (history(), PageLogEntry.objects.count(), latest(path).last_published_at) == before


def test_a_newer_version_is_looked_at_before_anything_goes_live(client, publisher, path):
    address = send_with_a_new_step(client, path).url
    choices = choices_in(client.get(address))
    newer = latest(path).get_latest_revision_as_object()
    newer.summary = "Newer"
    newer.save_revision()

    for answer in (client.get(address), client.post(address, choices)):
        assert answer.url == reverse("wagtailadmin_pages:edit", args=[path.pk])
    assert "a newer version was saved" in client.get(answer.url).text
    assert live_titles(path) == ["One"]
    assert not ChangeChoice.objects.exists()


def test_a_later_version_that_says_the_same_is_no_newer_one(client, publisher, path):
    """The editor saves by itself while somebody presses the button."""
    address = send_with_a_new_step(client, path).url
    choices = choices_in(client.get(address), added="look_again")
    latest(path).get_latest_revision_as_object().save_revision(user=publisher)

    for _ in range(2):
        assert client.post(address, choices).status_code == 302

    page = latest(path)
    assert (live_titles(path), page.live_revision) == (["One", "New"], page.latest_revision)
    assert not page.has_unpublished_changes
    assert [change for change in history() if change[0] == "added"] == [
        ("added", "New", "look_again")
    ]


def test_a_path_that_nobody_follows_is_published_at_once(client, publisher):
    page = a_path(a_step("One"))

    answer = send_with_a_new_step(client, page)

    assert answer.url == reverse("wagtailadmin_explore", args=[page.get_parent().pk])
    assert live_titles(page) == ["One", "New"]


def test_an_edit_that_changes_nothing_for_learners_is_published_at_once(client, publisher, path):
    stage = path.stages.raw_data[0]
    ids = {
        "stages-0-id": stage["id"],
        "stages-0-value-steps-0-id": stage["value"]["steps"][0]["id"],
    }

    first = send(client, path, stages=stages_of(a_text("One")), **ids)
    client.post(first.url, choices_in(client.get(first.url)))
    second = send(client, path, stages=stages_of(a_text("One")), **ids, summary="Once more")

    assert second.url == reverse("wagtailadmin_explore", args=[path.get_parent().pk])
    assert latest(path).summary == "Once more"


def test_saving_a_draft_and_autosave_are_never_in_the_way(client, publisher, path):
    edit = reverse("wagtailadmin_pages:edit", args=[path.pk])

    saved = send_with_a_new_step(client, path, action=None)
    assert saved.url == edit

    client.defaults["HTTP_ACCEPT"] = "application/json"
    answer = send_with_a_new_step(client, path, action=None)
    assert (answer.status_code, answer.json()["success"]) == (200, True)


def test_the_address_to_go_back_to_goes_along(client, publisher, path):
    back = reverse("wagtailadmin_home")

    address = send_with_a_new_step(client, path, next=back).url
    shown = client.get(address)
    answer = client.post(address.partition("?")[0], choices_in(shown) | {"next": back})

    assert shown.context["next_url"] == back
    assert answer.url == back


def test_nobody_is_led_to_another_site(client, publisher, path):
    address = send_with_a_new_step(client, path).url
    choices = choices_in(client.get(address)) | {"next": "https://example.org/"}

    answer = client.post(address, choices)

    assert answer.url == reverse("wagtailadmin_explore", args=[path.get_parent().pk])


def test_a_choice_that_isnt_offered_is_refused(client, publisher, path):
    address = send_with_a_new_step(client, path).url
    shown = client.get(address)

    for wrong in ("text_only", "everybody", ""):
        answer = client.post(address, choices_in(shown, added=wrong))
        assert answer.status_code == 422
    assert client.post(address, {}).status_code == 422
    assert live_titles(path) == ["One"]
    assert not ChangeChoice.objects.exists()


@pytest.mark.parametrize("rights", [(), ("add_page",), ("change_page",)])
def test_only_who_may_publish_gets_to_see_or_confirm_it(client, publisher, path, rights):
    address = send_with_a_new_step(client, path).url
    choices = choices_in(client.get(address))

    client.force_login(somebody_with(*rights))

    # Wagtail leads who has no right back to the admin's home, with a message.
    for answer in (client.get(address), client.post(address, choices)):
        assert (answer.status_code, answer.url) == (302, reverse("wagtailadmin_home"))
    client.logout()
    assert client.get(address).url.endswith(f"?next={address}")  # to sign in
    assert live_titles(path) == ["One"]


def test_there_is_nothing_at_other_addresses(client, publisher, path):
    other = a_path(a_step("Other"))
    revision = latest(path).latest_revision

    for page_pk, revision_pk in [
        (path.get_parent().pk, revision.pk),
        (other.pk, revision.pk),
        (path.pk, 0),
        (9**40, revision.pk),
        (path.pk, 9**40),
    ]:
        address = reverse("review_changes", args=[page_pk, revision_pk, "publish"])
        assert client.get(address).status_code == 404
        assert client.post(address).status_code == 404
    assert client.get(address_of(path, action="delete")).status_code == 404
    assert client.put(address_of(path)).status_code == 405


def test_a_locked_path_stays_as_it_is(client, publisher, path):
    address = send_with_a_new_step(client, path).url
    choices = choices_in(client.get(address))
    page = latest(path)
    page.locked, page.locked_by = True, LearnerFactory()
    page.save(update_fields=["locked", "locked_by"])

    answer = client.post(address, choices)

    assert answer.url == reverse("wagtailadmin_pages:edit", args=[path.pk])
    assert live_titles(path) == ["One"]


def test_a_version_can_be_scheduled_with_its_choices(client, publisher, path):
    tomorrow = timezone.localtime(timezone.now() + timedelta(days=1))
    address = send_with_a_new_step(client, path, go_live_at=f"{tomorrow:%Y-%m-%d %H:%M}").url
    shown = client.get(address)
    assert "The numbers are of now" in shown.text

    answer = client.post(address, choices_in(shown, added="look_again"), follow=True)

    assert "is scheduled" in answer.text
    assert live_titles(path) == ["One"]
    page = latest(path)
    assert page.scheduled_revision == page.latest_revision
    assert client.post(address, choices_in(shown)).status_code == 302

    page.scheduled_revision.publish()  # before its time it stays scheduled
    assert history() == []
    with_its_time_come = page.scheduled_revision
    with_its_time_come.content["go_live_at"] = None
    with_its_time_come.save()
    with_its_time_come.publish()
    assert ("added", "New", "look_again") in history()


@pytest.fixture
def moderated(path):
    """The path, in a section where somebody else approves."""
    workflow = Workflow.objects.create(name="Second pair of eyes")
    task = GroupApprovalTask.objects.create(name="Approve")
    task.groups.add(Group.objects.create(name="Approvers"))
    WorkflowTask.objects.create(workflow=workflow, task=task)
    WorkflowPage.objects.update_or_create(page=path.get_parent(), defaults={"workflow": workflow})
    return path


def test_submitting_shows_it_too_and_approval_applies_the_choice(client, moderated):
    path = moderated
    client.force_login(somebody_with("add_page", "change_page"))

    address = send_with_a_new_step(client, path, action="submit").url

    assert address == address_of(path, action="submit")
    assert latest(path).current_workflow_state is None
    shown = client.get(address)
    assert "when it is approved" in shown.text

    answer = client.post(address, choices_in(shown, added="look_again"), follow=True)

    assert "is submitted for approval" in answer.text
    page = latest(path)
    assert page.current_workflow_task_state.revision == page.latest_revision
    assert client.post(address, choices_in(shown)).status_code == 302
    assert page.workflow_states.count() == 1

    page.current_workflow_task_state.approve(user=LearnerFactory(is_superuser=True))

    assert live_titles(path) == ["One", "New"]
    assert ("added", "New", "look_again") in history()


def test_what_was_sent_back_is_submitted_again_in_the_same_workflow(client, moderated):
    path = moderated
    client.force_login(somebody_with("add_page", "change_page"))
    address = send_with_a_new_step(client, path, action="submit").url
    client.post(address, choices_in(client.get(address)))
    latest(path).current_workflow_task_state.reject(user=LearnerFactory(is_superuser=True))

    address = send_with_a_new_step(client, path, action="submit", summary="Better").url
    client.post(address, choices_in(client.get(address)))

    page = latest(path)
    assert page.workflow_states.count() == 1
    assert page.current_workflow_task_state.revision == page.latest_revision


def approve(client, page, **fields):
    """Press “Approve” in the editor, having changed these fields or nothing."""
    approval = {"action-workflow-action": "1", "workflow-action-name": "approve"}
    return send_with_a_new_step(client, page, action="save", **approval, **fields)


@pytest.fixture
def submitted(client, moderated):
    """The path with a new step that waits for approval, for whom its editor chose the usual."""
    author = somebody_with("add_page", "change_page")
    client.force_login(author)
    address = send_with_a_new_step(client, moderated, action="submit").url
    client.post(address, choices_in(client.get(address)))
    approver = somebody_with("add_page", "change_page", "publish_page")
    approver.groups.add(Group.objects.get(name="Approvers"))
    client.force_login(approver)
    return latest(moderated)


def test_who_approves_sees_what_changes_for_whom_and_may_choose_again(client, submitted):
    path = submitted
    said = {"workflow-action-extra-data": '{"comment": "Fijn."}'}

    address = approve(client, path, **said).url

    assert address.partition("?")[0] == address_of(path, action="approve")
    assert live_titles(path) == ["One"]
    shown = client.get(address)
    assert (shown.context["impact"].finished, shown.context["impact"].more) == (1, {1: 1})

    choices = choices_in(shown, added="look_again") | {"comment": shown.context["comment"]}
    client.post(address, choices)

    assert live_titles(path) == ["One", "New"]
    assert ("added", "New", "look_again") in history()
    state = path.workflow_states.get()
    assert (state.status, state.current_task_state.comment) == ("approved", "Fijn.")
    assert client.post(address, choices).status_code == 302
    assert path.workflow_states.count() == 1


def test_what_who_approves_changes_besides_is_shown_as_well(client, submitted):
    path = submitted
    before = path.latest_revision

    address = approve(client, path, title="Another title", **{"stages-0-value-title": "Phase"}).url

    assert address == address_of(path, action="approve")
    assert latest(path).latest_revision != before
    assert latest(path).title != "Another title"
    client.post(address, choices_in(client.get(address)))
    assert (latest(path).title, live_titles(path)) == ("Another title", ["One", "New"])


def test_approving_outside_of_the_editor_shows_it_too(client, submitted):
    path, state = submitted, submitted.current_workflow_task_state
    name = "wagtailadmin_pages:workflow_action"
    decide = reverse(name, args=[path.pk, "approve", state.pk])

    answer = client.post(decide, {"comment": "Fijn."})

    assert answer.url == f"{address_of(path, action='approve')}?comment=Fijn."
    assert live_titles(path) == ["One"]
    client.post(reverse(name, args=[path.pk, "reject", state.pk]), {"comment": "Nog niet."})
    assert path.workflow_states.get().status == "needs_changes"


def test_what_is_saved_by_itself_decides_nothing(client, submitted):
    """Wagtail's autosave sends an approval along with the form that it was made in."""
    path, before = submitted, Revision.objects.count()
    client.defaults["HTTP_ACCEPT"] = "application/json"

    answer = approve(client, path)

    assert (answer.status_code, answer.json()["error_code"]) == (400, "decided")
    assert (Revision.objects.count(), live_titles(path)) == (before, ["One"])
    assert latest(path).workflow_in_progress


@pytest.mark.parametrize("who", ["author", "after a decision"])
def test_only_who_is_asked_approves(client, submitted, who):
    path = submitted
    address = address_of(path, action="approve")
    choices = choices_in(client.get(address))
    if who == "author":
        client.force_login(somebody_with("add_page", "change_page", "publish_page"))
    else:
        path.current_workflow_task_state.reject(user=LearnerFactory(is_superuser=True))

    assert client.post(address, choices).url == reverse("wagtailadmin_home")
    assert live_titles(path) == ["One"]


def test_submitting_needs_somebody_who_approves(client, publisher, path):
    send_with_a_new_step(client, path)
    WorkflowPage.objects.all().delete()

    address = address_of(path, action="submit")

    assert client.get(address).url == reverse("wagtailadmin_home")


def test_another_hook_may_still_refuse_to_publish(client, publisher, path):
    address = send_with_a_new_step(client, path).url
    choices = choices_in(client.get(address))

    with hooks.register_temporarily(
        "before_publish_page", lambda request, page: HttpResponse("No", status=409)
    ):
        answer = client.post(address, choices)

    assert answer.status_code == 409
    assert live_titles(path) == ["One"]
    assert not ChangeChoice.objects.exists()


def test_going_back_to_an_older_version_shows_what_changes_too(client, publisher, path):
    before = latest(path).latest_revision
    address = send_with_a_new_step(client, path).url
    client.post(address, choices_in(client.get(address)))
    stage = path.stages.raw_data[0]
    ids = {
        "stages-0-id": stage["id"],
        "stages-0-value-steps-0-id": stage["value"]["steps"][0]["id"],
    }

    page = latest(path)
    form = form_of(page, departments=DepartmentFactory.create_batch(2), **{"action-publish": "1"})
    form |= nested_form_data({"stages": stages_of(a_text("One")), **ids})
    revert = reverse("wagtailadmin_pages:revisions_revert", args=[page.pk, before.pk])
    answer = client.post(revert, form)

    assert answer.url == address_of(path)
    shown = client.get(answer.url)
    assert [str(change.kind) for change, _f in shown.context["form"].rows] == ["removed"]
    assert PageLogEntry.objects.filter(action="wagtail.revert").count() == 1


@pytest.mark.parametrize("people", [1, 20])
def test_the_page_costs_the_same_however_many_follow(
    client, publisher, path, people, django_assert_num_queries
):
    for _ in range(people):
        enrolled(LearnerFactory(), path)
    address = send_with_a_new_step(client, path).url
    client.get(address)

    with django_assert_num_queries(41):
        client.get(address)
