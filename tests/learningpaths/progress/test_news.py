"""What learners are told of a path that changed: at its steps, or when they have finished it."""

from copy import deepcopy
from uuid import uuid4

import pytest
from django.contrib.auth.models import AnonymousUser
from django.urls import reverse
from django.utils.translation import override

from learningpaths.catalogue.models import LearningPathPage, OutlineChange, Reach
from learningpaths.catalogue.reach import choose
from learningpaths.catalogue.services import changes_of
from learningpaths.progress import services
from learningpaths.progress.models import Enrolment
from learningpaths.progress.templatetags.progress_tags import at_stage, at_step, own_news
from tests.factories import (
    LearnerFactory,
    a_path,
    a_stage,
    a_step,
    enrolled,
    outline_of,
    publish,
)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def in_english():
    with override("en"):
        yield


def edited(page, stages, wanted=Reach.LOOK_AGAIN) -> LearningPathPage:
    """Publish other stages, and let the news of every change go as far as wanted."""
    draft = LearningPathPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    draft.stages = stages
    revision = draft.save_revision()
    changes = changes_of(revision.as_object())
    choices = {change.key: wanted for change in changes}
    choose(revision=revision, changes=changes, choices=choices, editor=LearnerFactory())
    revision.publish()
    return LearningPathPage.objects.get(pk=page.pk)


def raw(page) -> list:
    return deepcopy(list(page.stages.raw_data))


def follower(page, *, done=()):
    learner = LearnerFactory()
    enrolled(learner, page)
    for number in done:
        services.complete_step(learner=learner, step=page.steps[number])
    return learner


def seen_by(learner, page, rf) -> tuple[list, dict]:
    """What a learner is asked to look at again, and the mark of each step, by their titles."""
    request = rf.get("/")
    request.user = learner
    news = own_news({"request": request}, page)
    if news is None:
        return [], {}
    again = [(change.kind, str(change.subject)) for change in news.to_look_at]
    return again, {str(step): at_step(news, step) for step in page.steps if at_step(news, step)}


def look_again(learner, page):
    services.look_again(
        learner=learner, outline=outline_of(page), until=OutlineChange.objects.last()
    )


def test_who_is_on_the_way_sees_what_is_new_until_it_is_done(rf):
    page = a_path(a_step("One"), a_step("Two"))
    learner = follower(page, done=[0])
    page = edited(page, [*raw(page), a_stage(a_step("New"))], Reach.ON_THE_WAY)

    assert seen_by(learner, page, rf) == ([], {"New": "added"})

    services.complete_step(learner=learner, step=page.steps[2])
    assert seen_by(learner, page, rf) == ([], {})


def test_nobody_is_told_of_a_change_of_words_only(rf):
    page = a_path(a_step("One"), a_step("Two"))
    on_the_way, finished = follower(page), follower(page, done=[0, 1])
    stages = raw(page)
    stages[0]["value"]["steps"][0]["value"]["title"] = "Uno"
    page = edited(page, stages, Reach.TEXT_ONLY)

    assert seen_by(on_the_way, page, rf) == ([], {})
    assert seen_by(finished, page, rf) == ([], {})


def test_only_finishers_are_asked_to_look_again_and_only_where_the_editor_chose_so(rf):
    page = a_path(a_step("One"))
    on_the_way, finished = follower(page), follower(page, done=[0])
    page = edited(page, [*raw(page), a_stage(a_step("New"))], Reach.ON_THE_WAY)
    assert seen_by(finished, page, rf) == ([], {})

    stages = raw(page)
    stages[0]["value"]["steps"][0]["value"]["title"] = "Uno"
    page = edited(page, stages)

    assert seen_by(finished, page, rf) == ([("reworded", "Uno")], {"Uno": "reworded"})
    assert seen_by(on_the_way, page, rf) == ([], {"Uno": "reworded", "New": "added"})


def test_looking_again_settles_it_once_and_leaves_the_award_alone(rf):
    page = a_path(a_step("One"))
    learner = follower(page, done=[0])
    awarded_at = Enrolment.objects.get().completed_at
    page = edited(page, [*raw(page), a_stage(a_step("New"))])
    assert seen_by(learner, page, rf)[0] == [("added", "New")]

    look_again(learner, page)

    assert seen_by(learner, page, rf) == ([], {})
    assert Enrolment.objects.get().completed_at == awarded_at

    page = edited(page, [*raw(page), a_stage(a_step("Newer"))])
    assert seen_by(learner, page, rf)[0] == [("added", "Newer")]


def test_an_answer_from_an_old_page_settles_no_more_than_that_page_showed(rf):
    page = a_path(a_step("One"))
    learner = follower(page, done=[0])
    page = edited(page, [*raw(page), a_stage(a_step("New"))])
    shown = OutlineChange.objects.last()
    page = edited(page, [*raw(page), a_stage(a_step("Newer"))])

    services.look_again(learner=learner, outline=outline_of(page), until=shown)
    assert seen_by(learner, page, rf)[0] == [("added", "Newer")]

    look_again(learner, page)
    services.look_again(learner=learner, outline=outline_of(page), until=shown)
    assert seen_by(learner, page, rf)[0] == []


def test_changes_from_before_somebody_began_or_finished_are_no_news(rf):
    page = a_path(a_step("One"))
    finished_later = follower(page)
    page = edited(page, [*raw(page), a_stage(a_step("New"))])
    began_later = follower(page)
    for step in page.steps:
        services.complete_step(learner=finished_later, step=step)

    assert seen_by(finished_later, page, rf) == ([], {})
    assert seen_by(began_later, page, rf) == ([], {})


def test_who_completes_the_path_by_a_change_isnt_told_of_it(rf):
    page = a_path(a_step("One"), a_step("Two"))
    learner = follower(page, done=[0])
    stages = raw(page)
    stages[0]["value"]["steps"].pop()

    page = edited(page, stages)

    assert Enrolment.objects.get().completed_at is not None
    assert seen_by(learner, page, rf) == ([], {})


def test_a_second_run_begins_without_old_news(rf):
    page = a_path(a_step("One"))
    learner = follower(page, done=[0])
    page = edited(page, [*raw(page), a_stage(a_step("New"))])

    services.start_again(learner=learner, outline=outline_of(page))

    assert seen_by(learner, page, rf) == ([], {})


def test_what_is_undone_again_is_no_news(rf):
    page = a_path(a_step("One"))
    before = raw(page)
    learner = follower(page, done=[0])
    page = edited(page, [*before, a_stage(a_step("New"))])
    page = edited(page, before)

    assert seen_by(learner, page, rf)[0] == [("removed", "New")]

    page = publish(page, [*before, a_stage(a_step("Other"))])
    stages = raw(page)
    page = edited(page, before)
    page = edited(page, stages)
    assert seen_by(learner, page, rf)[0] == [("removed", "New"), ("returned", "Other")]


def test_a_stage_that_changed_says_so_too(rf):
    page = a_path(a_step("One"), a_step("Two"))
    learner = follower(page)
    stages = raw(page)
    stages[0]["value"]["rule"] = "in_order"
    page = edited(page, stages, Reach.ON_THE_WAY)
    request = rf.get("/")
    request.user = learner

    news = own_news({"request": request}, page)

    assert at_stage(news, page.steps[0].stage) == "rule"


def test_who_left_who_is_a_stranger_and_a_preview_have_no_news(rf):
    page = a_path(a_step("One"))
    gone = follower(page)
    services.withdraw(learner=gone, outline=outline_of(page))
    page = edited(page, [*raw(page), a_stage(a_step("New"))])

    assert seen_by(gone, page, rf) == ([], {})
    assert seen_by(AnonymousUser(), page, rf) == ([], {})
    assert seen_by(LearnerFactory(), page, rf) == ([], {})
    request = rf.get("/")
    request.user, request.is_preview = follower(page), True
    assert own_news({"request": request}, page) is None


def test_looking_again_is_for_who_finished():
    page = a_path(a_step("One"))
    learner = follower(page)
    page = edited(page, [*raw(page), a_stage(a_step("New"))])

    with pytest.raises(Enrolment.DoesNotExist):
        look_again(learner, page)
    with pytest.raises(Enrolment.DoesNotExist):
        look_again(LearnerFactory(), page)


def test_a_finisher_finds_it_on_the_path_and_at_my_learning_and_settles_it(client):
    page = a_path(a_step("One"))
    learner = follower(page, done=[0])
    page = edited(page, [*raw(page), a_stage(a_step("New"))])
    client.force_login(learner)
    with override("nl"):
        mine, looked = reverse("progress:my_learning"), "progress:look_again"
        looked = reverse(looked, args=[page.outline_key])
    address, heading = page.url, "Veranderd sinds je klaar was"

    for place in (address, mine):
        text = client.get(place).text
        assert heading in text
        assert page.step_address(page.steps[1]) in text

    answer = client.post(
        looked,
        {"change": OutlineChange.objects.last().pk},
        headers={"referer": f"http://testserver{mine}"},
    )

    assert (answer.status_code, answer.url) == (302, mine)
    assert heading not in client.get(mine).text + client.get(address).text


def test_looking_again_takes_no_other_answers(client):
    page, other = a_path(a_step("One")), a_path(a_step("Other"))
    learner, stranger = follower(page, done=[0]), LearnerFactory()
    edited(page, [*raw(page), a_stage(a_step("New"))])
    edited(other, [*raw(other), a_stage(a_step("New"))])
    own, foreign = OutlineChange.objects.order_by("pk")
    address = reverse("progress:look_again", args=[page.outline_key])

    assert client.post(address, {"change": own.pk}).status_code == 302  # to sign in
    client.force_login(stranger)
    assert client.post(address, {"change": own.pk}).status_code == 404
    client.force_login(learner)
    for change in (foreign.pk, "", "x", "9" * 40, 0):
        assert client.post(address, {"change": change}).status_code == 404
    nowhere = reverse("progress:look_again", args=[uuid4()])
    assert client.post(nowhere, {"change": own.pk}).status_code == 404
    assert client.get(address).status_code == 405
    assert Enrolment.objects.get(learner=learner).looked_at is None


def test_a_mark_is_words_on_the_path_and_at_the_step(client):
    page = a_path(a_step("One"), a_step("Two"))
    client.force_login(follower(page))
    mark = '<span class="meta__item meta__item--strong">Nieuw</span>'
    page = edited(page, [*raw(page), a_stage(a_step("New"))], Reach.ON_THE_WAY)
    step = page.url + page.step_address(page.steps[2])

    assert [client.get(place).text.count(mark) for place in (page.url, step)] == [1, 1]
    client.logout()
    assert [client.get(place).text.count(mark) for place in (page.url, step)] == [0, 0]
