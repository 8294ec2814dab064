"""What changes in a path for learners, as its editors and its history name it.

The kinds of change are tested with drafts of a published path, because that is where they are
asked for; `reach` then follows them until they are live.
"""

from copy import deepcopy
from datetime import timedelta
from uuid import UUID

import pytest
from django.core.management import call_command
from django.utils import timezone
from django.utils.translation import override
from wagtail.log_actions import registry
from wagtail.models import GroupApprovalTask, PageLogEntry, Workflow, WorkflowTask

from learningpaths.catalogue import reach
from learningpaths.catalogue.models import (
    ChangeChoice,
    ChangeKind,
    LearningPathPage,
    OutlineChange,
    OutlineStep,
    Reach,
)
from learningpaths.catalogue.services import changes_of
from tests.factories import (
    GuideFactory,
    LearnerFactory,
    LearningPathFactory,
    a_path,
    a_stage,
    a_step,
    a_translation,
    publish,
)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def in_english():
    with override("en"):
        yield


def named(changes) -> list[tuple[str, str]]:
    return [(str(change.kind), change.title) for change in changes]


def drafted(page, stages=None, **fields) -> LearningPathPage:
    """A saved draft of the page with other stages, as it would be published."""
    draft = LearningPathPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    if stages is not None:
        draft.stages = stages
    for name, value in fields.items():
        setattr(draft, name, value)
    return draft.save_revision().as_object()


def changes_when(page, stages) -> list[tuple[str, str]]:
    return named(changes_of(drafted(page, stages)))


def raw(page) -> list:
    return deepcopy(list(page.stages.raw_data))


def history() -> list[tuple[str, str, str]]:
    """What went live: the kind of each change, of what, and how far its news goes."""
    return [(row.kind, str(row.subject), row.reach) for row in OutlineChange.objects.order_by("pk")]


def choose(page, **reaches) -> None:
    """Choose how far the news of each kind of change in the latest revision goes."""
    revision = LearningPathPage.objects.get(pk=page.pk).latest_revision
    changes = changes_of(revision.as_object())
    choices = {change.key: Reach(reaches[str(change.kind)]) for change in changes}
    editor = LearnerFactory()
    reach.choose(revision=revision, changes=changes, choices=choices, editor=editor)


def test_a_draft_that_is_as_the_published_path_changes_nothing():
    page = a_path(a_step("One"), a_step("Two"))

    assert changes_of(drafted(page)) == []


def test_a_path_that_was_never_published_has_no_changes():
    page = LearningPathFactory(stages=[a_stage(a_step("One"))])

    assert changes_of(drafted(page)) == []


def test_a_step_is_added_taken_out_and_put_back():
    one, two = a_step("One"), a_step("Two")
    page = a_path(one, two)
    stage = page.stages.raw_data[0]["id"]
    whole = raw(page)

    assert changes_when(page, [a_stage(one) | {"id": stage}]) == [("removed", "Two")]

    page = publish(page, [a_stage(one) | {"id": stage}])
    assert changes_when(page, whole) == [("returned", "Two")]
    assert changes_when(page, [a_stage(one, a_step("New")) | {"id": stage}]) == [("added", "New")]


def test_a_step_becomes_required_or_extra():
    page = a_path(a_step("One"), a_step("Two", required=False))
    stages = raw(page)
    for step in stages[0]["value"]["steps"]:
        step["value"]["required"] = not step["value"]["required"]

    assert changes_when(page, stages) == [("optional", "One"), ("required", "Two")]


def test_a_step_leads_to_another_page_or_becomes_another_kind():
    guides = GuideFactory.create_batch(2)
    page = a_path(a_step("Read it", kind="read", page=guides[0].pk), a_step("Text"))
    stages = raw(page)
    read, text = stages[0]["value"]["steps"]
    read["value"]["page"] = guides[1].pk
    text["type"] = "session"

    changes = changes_of(drafted(page, stages))

    assert named(changes) == [("retargeted", "Read it"), ("kind", "Text")]
    assert (changes[1].before, changes[1].after) == ("Read", "Meet")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"title": "Uno"}, [("reworded", "Uno")]),
        ({"body": [{"type": "text", "value": "<p>Other.</p>"}]}, [("reworded", "One")]),
        ({"minutes": 25}, []),
        ({"open": False}, []),
        ({"body": [{"type": "text", "value": '<p data-block-key="k1">Text.</p>'}]}, []),
    ],
)
def test_words_are_compared_and_not_how_they_are_kept(fields, expected):
    page = a_path(a_step("One"))
    stages = raw(page)
    stages[0]["value"]["steps"][0]["value"] |= fields

    assert changes_when(page, stages) == expected


def test_a_new_title_is_shown_beside_the_old_one():
    page = a_path(a_step("One"))
    stages = raw(page)
    stages[0]["value"]["steps"][0]["value"]["title"] = "Uno"

    [change] = changes_of(drafted(page, stages))

    assert (change.before, change.after) == ("One", "Uno")


def test_a_path_of_an_earlier_release_has_no_words_to_compare():
    page = a_path(a_step("One"))
    OutlineStep.objects.update(words_hash="")
    stages = raw(page)
    stages[0]["value"]["steps"][0]["value"]["title"] = "Uno"

    assert changes_when(page, stages) == []


def test_a_reorder_names_the_fewest_steps():
    page = a_path(*map(a_step, "ABCDE"))
    stages = raw(page)
    steps = stages[0]["value"]["steps"]
    steps.insert(0, steps.pop())

    changes = changes_of(drafted(page, stages))

    assert named(changes) == [("moved", "E")]
    assert (changes[0].before, changes[0].after) == ("5", "1")


def test_taking_a_step_out_moves_no_other():
    page = a_path(*map(a_step, "ABC"))
    stages = raw(page)
    stages[0]["value"]["steps"].pop(0)

    assert changes_when(page, stages) == [("removed", "A")]


def test_a_step_that_goes_to_another_stage_is_moved():
    a, b, c = map(a_step, "ABC")
    page = publish(LearningPathFactory(), [a_stage(a, b, title="S"), a_stage(c, title="T")])
    stages = raw(page)
    stages[1]["value"]["steps"].insert(0, stages[0]["value"]["steps"].pop(0))

    [change] = changes_of(drafted(page, stages))

    assert (change.kind, change.title) == (ChangeKind.MOVED, "A")
    assert (change.before, change.after) == ("S", "T")


def test_a_stage_moves_as_one():
    page = publish(
        LearningPathFactory(),
        [
            a_stage(a_step("A"), a_step("B"), title="S"),
            a_stage(a_step("C"), title="T"),
            a_stage(a_step("D"), title="U"),
        ],
    )
    stages = raw(page)
    stages.append(stages.pop(0))

    [change] = changes_of(drafted(page, stages))

    assert (change.kind, change.title, change.is_of_stage) == (ChangeKind.MOVED, "S", True)
    assert (change.before, change.after) == ("1", "3")


def test_a_stage_gets_another_rule_and_another_day():
    page = a_path(a_step("One"), a_step("Two"))
    stages = raw(page)
    stages[0]["value"] |= {"rule": "at_least", "at_least": 1, "opens_on": "2026-03-20"}

    changes = changes_of(drafted(page, stages))

    assert [(str(change.kind), change.before, change.after) for change in changes] == [
        ("rule", "All required steps, in any order", "At least 1 required step"),
        ("opens", "Open from the beginning", "20 March 2026"),
    ]


def test_the_ids_of_a_copy_are_compared_as_it_would_publish_them():
    page = a_path(a_step("One"), a_step("Two"))
    copy = page.copy(update_attrs={"slug": "copy"}, keep_live=True)
    old_ids = raw(page)
    old_ids[0]["value"]["steps"].append(a_step("Three"))

    assert changes_when(copy, old_ids) == [("added", "Three")]
    assert changes_when(copy, raw(LearningPathPage.objects.get(pk=copy.pk))) == []


def test_a_translation_never_changes_what_a_path_asks():
    page = a_path(a_step("One"))
    translation = a_translation(page)
    other = [a_stage(a_step("Eén"), a_step("Twee"))]

    assert changes_when(translation, other) == []

    publish(translation, other)
    assert history() == []


def test_who_has_more_to_do_is_never_left_in_the_dark():
    page = a_path(a_step("One"), a_step("Two"), a_step("Three"))
    stages = raw(page)
    steps = stages[0]["value"]["steps"]
    steps[0]["value"]["title"] = "Uno"
    steps[2:] = [a_step("Must"), a_step("May", required=False)]

    changes = changes_of(drafted(page, stages))

    quiet = ["text_only", "on_the_way", "look_again"]
    assert {
        str(c.kind) + c.title: ([*map(str, c.reaches)], str(c.usual_reach)) for c in changes
    } == {
        "rewordedUno": (quiet, "text_only"),
        "addedMust": (["on_the_way", "look_again"], "on_the_way"),
        "addedMay": (quiet, "on_the_way"),
        "removedThree": (["text_only", "look_again"], "text_only"),
    }


def test_a_publication_that_nobody_chose_for_is_told_as_usual():
    page = a_path(a_step("One"), a_step("Two"))
    stages = raw(page)
    steps = stages[0]["value"]["steps"]
    steps[0]["value"]["title"] = "Uno"
    steps[1] = a_step("Three")

    publish(page, stages)

    assert history() == [
        ("reworded", "Uno", "text_only"),
        ("added", "Three", "on_the_way"),
        ("removed", "Two", "text_only"),
    ]
    assert set(OutlineChange.objects.values_list("version", flat=True)) == {2}


def test_a_first_publication_and_a_second_without_edits_are_no_news():
    page = a_path(a_step("One"))

    publish(page)

    assert history() == []


def test_a_choice_goes_live_with_its_revision_and_once_only():
    page = a_path(a_step("One"))
    drafted(page, [*raw(page), a_stage(a_step("Two"))])
    choose(page, added="look_again")
    assert history() == []

    publish(page)

    assert history() == [("added", "Two", "look_again")]
    assert not ChangeChoice.objects.filter(applied_at=None).exists()

    page = LearningPathPage.objects.get(pk=page.pk)
    publish(page, raw(page)[:1])
    publish(page, raw(page))
    assert history()[1:] == [("removed", "Two", "text_only"), ("returned", "Two", "on_the_way")]


def test_a_later_draft_inherits_the_choice_until_somebody_chooses_again():
    page = a_path(a_step("One"))
    stages = [*raw(page), a_stage(a_step("Two"))]
    draft = drafted(page, stages)
    choose(page, added="look_again")

    # Autosave writes over the revision; pressing "Save draft" makes another.
    draft.save_revision(overwrite_revision=draft.latest_revision, clean=False)
    drafted(page, stages, title="Other")
    publish(page)

    assert history() == [("added", "Two", "look_again")]


def test_choosing_again_replaces_what_was_chosen():
    page = a_path(a_step("One"))
    drafted(page, [*raw(page), a_stage(a_step("Two"))])

    choose(page, added="look_again")
    choose(page, added="on_the_way")
    publish(page)

    assert history() == [("added", "Two", "on_the_way")]


def test_a_choice_that_makes_no_sense_is_not_followed():
    page = a_path(a_step("One"))
    drafted(page, [*raw(page), a_stage(a_step("Two"))])

    choose(page, added="text_only")

    assert list(ChangeChoice.objects.values_list("reach", flat=True)) == ["on_the_way"]


def test_an_older_revision_that_goes_live_leaves_later_choices_for_later():
    page = a_path(a_step("One"))
    older = drafted(page, [*raw(page), a_stage(a_step("Two"))]).latest_revision
    drafted(page, [*raw(page), a_stage(a_step("Three"))])
    choose(page, added="look_again")

    older.publish()

    assert history() == [("added", "Two", "on_the_way")]

    publish(page)
    assert history()[1:] == [("added", "Three", "look_again"), ("removed", "Two", "text_only")]


def test_a_scheduled_version_is_told_as_was_chosen_when_its_time_has_come():
    page = a_path(a_step("One"))
    tomorrow = timezone.now() + timedelta(days=1)
    draft = drafted(page, [*raw(page), a_stage(a_step("Two"))], go_live_at=tomorrow)
    choose(page, added="look_again")
    draft.latest_revision.publish()
    assert history() == []

    revision = draft.latest_revision
    revision.refresh_from_db()
    revision.approved_go_live_at = timezone.now() - timedelta(minutes=1)
    revision.content["go_live_at"] = revision.approved_go_live_at.isoformat()
    revision.save()
    call_command("publish_scheduled")

    assert history() == [("added", "Two", "look_again")]


def test_an_approved_version_is_told_as_was_chosen():
    workflow = Workflow.objects.create(name="Two eyes")
    task = GroupApprovalTask.objects.create(name="Approve")
    WorkflowTask.objects.create(workflow=workflow, task=task)
    page = a_path(a_step("One"))
    drafted(page, [*raw(page), a_stage(a_step("Two"))])
    choose(page, added="look_again")
    state = workflow.start(LearningPathPage.objects.get(pk=page.pk), user=LearnerFactory())

    state.current_task_state.approve(user=LearnerFactory(is_superuser=True))

    assert history() == [("added", "Two", "look_again")]


def test_each_choice_is_in_the_history_of_its_page():
    page = a_path(a_step("One"))
    drafted(page, [*raw(page), a_stage(a_step("Two"))])

    choose(page, added="look_again")

    entry = PageLogEntry.objects.get(action="catalogue.choose_reach")
    assert entry.page_id == page.pk
    assert entry.data == {"choices": [{"kind": "added", "title": "Two", "reach": "look_again"}]}
    assert registry.get_formatter(entry).format_message(entry) == (
        "Chose who is told of changes: Added “Two” (Ask finishers to look again too)"
    )


@pytest.mark.parametrize("count", [1, 40])
def test_asking_what_changes_costs_the_same_however_much_does(count, django_assert_num_queries):
    page = a_path(*[a_step() for _ in range(count)])
    draft = drafted(page, [a_stage(*[a_step() for _ in range(count)])])

    with django_assert_num_queries(6):
        assert len(changes_of(draft)) == 2 * count


def test_a_change_is_of_a_block_that_the_outline_knows():
    page = a_path(a_step("One"))
    step = page.stages.raw_data[0]["value"]["steps"][0]

    publish(page, [a_stage(step, title="Elsewhere")])

    [change] = OutlineChange.objects.all()
    assert (change.kind, change.step.block_id, change.stage) == ("moved", UUID(step["id"]), None)
