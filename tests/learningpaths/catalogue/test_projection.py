"""Whatever an editor does to a path, its outline and the ids in it stay right.

What holds, and the tests that say so (what learners keep: `progress/test_services.py`;
all of it together, under random edits: `journeys/test_edits_under_learners.py`):

- the outline equals the page            test_publishing_projects…, test_a_change_of_structure…
- publishing again changes nothing       test_publishing_again…, test_words_and_minutes…
- one version for each new structure     test_a_change_of_structure_counts_one_version
- nothing is deleted, all comes back     test_a_removed_step…, test_reverting…, test_deleting…
- only what is live counts               test_a_draft…, test_a_preview…, …workflow…, …scheduled…
- an id is in one outline                test_a_copy…, test_a_live_copy…, test_an_alias_turned…
- translations and aliases share one     test_a_translation…, test_an_alias…
- no live page retires it                test_unpublishing…, test_an_expired_path…
- a source that goes passes it on        test_the_source_stays…, test_an_alias_inherits…
- positions are 1 to n                   test_positions_count_on_across_stages
- a place is no structure                test_moving_and_renaming_change_no_outline
"""

from copy import deepcopy
from datetime import date, timedelta
from uuid import UUID

import pytest
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.db import IntegrityError, transaction
from django.utils import timezone
from wagtail.actions.convert_alias import ConvertAliasPageAction
from wagtail.models import GroupApprovalTask, Page, Workflow, WorkflowTask

from learningpaths.catalogue.checks import check_outlines
from learningpaths.catalogue.models import LearningPathPage, OutlineStage, OutlineStep, PathOutline
from learningpaths.catalogue.outline import steps_of
from learningpaths.catalogue.services import make_source, project_path, stale_outlines
from tests.factories import (
    GuideFactory,
    LearningPathFactory,
    PathIndexFactory,
    a_path,
    a_stage,
    a_step,
    a_translation,
    outline_of,
    publish,
)

pytestmark = pytest.mark.django_db


def titles(outline_key) -> list[str]:
    return [str(step) for step in OutlineStep.objects.of_path(outline_key)]


def ids(outline_key) -> list[UUID]:
    return [step.block_id for step in OutlineStep.objects.of_path(outline_key)]


def raw(page) -> list:
    return deepcopy(list(page.stages.raw_data))


def rows() -> list:
    """Everything that outlines hold."""
    models = (PathOutline, OutlineStage, OutlineStep)
    return [list(model.objects.order_by("pk").values()) for model in models]


def test_publishing_projects_the_stages_in_order():
    guide = GuideFactory()
    read = a_step("Read it", kind="read", page=guide.pk, minutes=15)
    talk = a_step("Talk", kind="session", required=False)
    page = publish(
        LearningPathFactory(title="Privacy"),
        [
            a_stage(read, title="First", rule="in_order", opens_on="2026-03-20"),
            a_stage(talk, rule="at_least", at_least=1),
        ],
    )

    outline = outline_of(page)
    projected = OutlineStep.objects.of_path(outline.key).values_list(
        *["position", "kind", "is_required", "minutes", "target_key"],
        *["stage__position", "stage__rule", "stage__at_least", "stage__opens_on"],
    )

    assert (outline.page, outline.titles, outline.structure_version) == (page, {"nl": "Privacy"}, 1)
    assert list(projected) == [
        (1, "read", True, 15, guide.translation_key, 1, "in_order", None, date(2026, 3, 20)),
        (2, "session", False, 10, None, 2, "at_least", 1, None),
    ]
    assert ids(outline.key) == [UUID(read["id"]), UUID(talk["id"])]
    assert list(stale_outlines()) == []


def test_positions_count_on_across_stages():
    page = publish(
        LearningPathFactory(), [a_stage(a_step(), a_step()), a_stage(), a_stage(a_step())]
    )

    assert [(step.position, step.stage.position) for step in page.steps] == [(1, 1), (2, 1), (3, 3)]


def test_a_draft_changes_nothing():
    page = a_path(a_step("One"))
    before = rows()
    draft = page.get_latest_revision_as_object()
    draft.stages = [a_stage(a_step("Other"))]

    draft.save_revision()
    LearningPathFactory(stages=[a_stage(a_step())]).save_revision()

    assert rows() == before


def test_a_preview_reads_the_draft_and_changes_nothing():
    page = a_path(a_step("One"))
    before = rows()
    draft = page.get_latest_revision_as_object()
    draft.stages = [a_stage(a_step("Other"), a_step(""))]

    assert [str(step) for step in draft.draft_steps] == ["Other", ""]
    assert [str(step) for step in draft.steps] == ["One"]
    assert rows() == before


def test_publishing_again_writes_no_row_and_no_version():
    page = a_path(a_step("One"), a_step("Two"))
    before = rows()

    page = publish(page)
    project_path(page)

    assert rows() == before
    assert outline_of(page).structure_version == 1


def test_words_and_minutes_change_no_version():
    page = a_path(a_step("One"))
    stages = raw(page)
    stages[0]["value"]["title"] = "Fase"
    stages[0]["value"]["steps"][0]["value"] |= {"title": "Een", "minutes": 3, "body": []}

    page = publish(page, stages)

    (step,) = page.steps
    assert (str(step), str(step.stage), step.minutes) == ("Een", "Fase", 3)
    assert outline_of(page).structure_version == 1


@pytest.mark.parametrize(
    "edit",
    [
        lambda stages: stages[0]["value"]["steps"].reverse(),
        lambda stages: stages[0]["value"]["steps"].pop(),
        lambda stages: stages[0]["value"]["steps"].append(a_step("New")),
        lambda stages: stages[0]["value"].update(rule="in_order"),
        lambda stages: stages[0]["value"].update(rule="at_least", at_least=2),
        lambda stages: stages[0]["value"]["steps"][0]["value"].update(required=False),
        lambda stages: stages[0]["value"]["steps"][0].update(type="practise"),
        lambda stages: stages[0]["value"]["steps"][2]["value"].update(page=GuideFactory().pk),
        lambda stages: stages.append(a_stage(stages[0]["value"]["steps"].pop())),
    ],
    ids=[
        *["reorder", "remove", "add", "rule", "number", "optional", "kind", "target"],
        "another stage",
    ],
)
def test_a_change_of_structure_counts_one_version(edit):
    page = a_path(a_step("One"), a_step("Two"), a_step("Read", kind="read", page=GuideFactory().pk))
    stages = raw(page)
    edit(stages)

    page = publish(page, stages)

    assert outline_of(page).structure_version == 2
    assert list(stale_outlines()) == []


def test_the_day_a_stage_opens_changes_no_version_but_is_projected():
    page = a_path(a_step("One"))
    stages = raw(page)
    stages[0]["value"]["opens_on"] = "2026-04-01"

    page = publish(page, stages)

    assert (page.steps[0].stage.opens_on, outline_of(page).structure_version) == (
        date(2026, 4, 1),
        1,
    )


def test_reordering_across_stages_keeps_the_rows():
    one, two, three = a_step("One"), a_step("Two"), a_step("Three")
    first, second = a_stage(one, two, title="A"), a_stage(three, title="B")
    page = publish(LearningPathFactory(), [first, second])
    before = dict(OutlineStep.objects.values_list("block_id", "pk"))

    second["value"]["steps"], first["value"]["steps"] = [three, one], [two]
    page = publish(page, [second, first])

    assert titles(page.outline_key) == ["Three", "One", "Two"]
    assert [str(step.stage) for step in page.steps] == ["B", "B", "A"]
    assert dict(OutlineStep.objects.values_list("block_id", "pk")) == before


def test_a_removed_step_is_retired_and_comes_back_as_itself():
    page = a_path(a_step("One"), a_step("Two"))
    stages = raw(page)
    two = OutlineStep.objects.get(block_id=stages[0]["value"]["steps"][1]["id"])
    removed = stages[0]["value"]["steps"].pop()

    page = publish(page, stages)
    two.refresh_from_db()
    assert two.retired_at
    assert titles(page.outline_key) == ["One"]

    stages[0]["value"]["steps"].insert(0, removed)
    page = publish(page, stages)
    two.refresh_from_db()
    assert two.retired_at is None
    assert titles(page.outline_key) == ["Two", "One"]


def test_a_retired_step_keeps_the_moment_it_was_retired():
    page = a_path(a_step("One"), a_step("Two"))
    page = publish(page, [a_stage(a_step("Else"))])
    moments = list(OutlineStep.objects.exclude(retired_at=None).values_list("pk", "retired_at"))

    publish(page, [a_stage(a_step("Else again"))])

    assert set(moments) <= set(OutlineStep.objects.values_list("pk", "retired_at"))


def test_reverting_to_an_older_revision_brings_back_its_rows():
    page = a_path(a_step("One"), a_step("Two"))
    old = page.latest_revision
    before = dict(OutlineStep.objects.values_list("block_id", "pk"))
    publish(page, [a_stage(a_step("Else"))])

    old.publish()

    assert titles(page.outline_key) == ["One", "Two"]
    assert {step.block_id: step.pk for step in OutlineStep.objects.active()} == before


def test_a_copy_gets_ids_of_its_own_in_its_drafts_too():
    source = a_path(a_step("One"), a_step("Two"))
    stale_form = raw(source)
    copy = source.copy(update_attrs={"slug": "copy", "title": "Copy"}, keep_live=False)
    assert not PathOutline.objects.filter(key=copy.translation_key).exists()

    copy = publish(copy)
    fresh = ids(copy.outline_key)

    assert titles(copy.outline_key) == titles(source.outline_key)
    assert not set(fresh) & set(ids(source.outline_key))
    assert [UUID(block.id) for block in copy.stages[0].value["steps"]] == fresh
    assert copy.revisions.exists()
    for revision in copy.revisions.all():
        draft = revision.as_object()
        assert [UUID(block.id) for block in draft.stages[0].value["steps"]] == fresh

    copy = publish(copy, stale_form)
    assert ids(copy.outline_key) == fresh
    source = publish(source)
    assert ids(source.outline_key) == [UUID(s["id"]) for s in stale_form[0]["value"]["steps"]]
    assert list(stale_outlines()) == []


def test_a_copy_of_a_copy_holds_no_id_of_either():
    first = a_path(a_step("One"))
    second = publish(first.copy(update_attrs={"slug": "second"}, keep_live=False))
    third = publish(second.copy(update_attrs={"slug": "third"}, keep_live=False))

    everywhere = [*ids(first.outline_key), *ids(second.outline_key), *ids(third.outline_key)]

    assert len(everywhere) == len(set(everywhere)) == 3
    assert OutlineStage.objects.values("block_id").distinct().count() == 3


def test_a_live_copy_inside_a_copied_tree_gets_ids_of_its_own():
    source = a_path(a_step("One"))
    tree = source.get_parent().copy(recursive=True, update_attrs={"slug": "tree"}, keep_live=True)

    copy = LearningPathPage.objects.descendant_of(tree).get()

    assert copy.live
    assert titles(copy.outline_key) == ["One"]
    assert not set(ids(copy.outline_key)) & set(ids(source.outline_key))


def test_a_translation_shares_the_outline_and_adds_its_titles():
    page = a_path(a_step("Een"), a_step("Twee"), title="Pad")
    translation = a_translation(page)
    stages = raw(translation)
    stages[0]["value"]["title"] = "Phase"
    stages[0]["value"]["steps"][0]["value"]["title"] = "One"
    stages[0]["value"]["steps"].pop()
    stages[0]["value"]["steps"].append(a_step("Only in English"))

    translation = publish(translation, stages, title="Path")

    outline = outline_of(page)
    assert translation.outline_key == page.outline_key
    assert outline.titles == {"nl": "Pad", "en": "Path"}
    assert outline.structure_version == 1
    assert [step.title_in("en") for step in translation.steps] == ["One", "Twee"]
    assert [step.title_in("nl") for step in page.steps] == ["Een", "Twee"]
    assert [page.steps[0].stage.title_in(code) for code in ("nl", "en")] == ["Stage", "Phase"]
    assert list(stale_outlines()) == []


def test_a_step_that_a_translation_lacks_is_shown_in_the_source_language_at_its_place():
    page = a_path(a_step("Een"), a_step("Twee"), a_step("Drie"))
    translation = a_translation(page)
    stages = raw(translation)
    del stages[0]["value"]["steps"][1]
    translation = publish(translation, stages)

    block = translation.block_of(translation.steps[1])

    assert [step.title_in("en") for step in translation.steps] == ["Een", "Twee", "Drie"]
    assert (block.id, block.value["title"]) == (str(page.steps[1].block_id), "Twee")


def test_a_translation_in_draft_changes_nothing():
    page = a_path(a_step("Een"), title="Pad")
    before = rows()
    locale = a_translation(a_path()).locale
    after_the_other = rows()

    draft = page.copy_for_translation(locale, copy_parents=True)
    draft.title = "Path"
    draft.save_revision()

    assert rows() == after_the_other
    assert rows()[0][0] == before[0][0]


def test_unpublishing_retires_the_outline_and_publishing_brings_it_back():
    page = a_path(a_step("One"))
    before = rows()

    page.unpublish()
    outline = outline_of(page)
    assert outline.retired_at
    assert titles(outline.key) == ["One"]

    publish(page)
    assert rows() == before


def test_the_source_stays_the_source_when_it_goes_offline_and_passes_on_when_deleted():
    page = a_path(a_step("Een"))
    translation = a_translation(page, title="Path")
    page.unpublish()
    outline = outline_of(translation)
    assert (outline.page_id, outline.retired_at) == (page.pk, None)

    page.delete()
    outline.refresh_from_db()
    assert (outline.page_id, outline.language) == (translation.pk, "en")
    assert titles(outline.key) == ["Een"]

    translation.delete()
    outline.refresh_from_db()
    assert outline.page_id is None
    assert outline.retired_at
    assert titles(outline.key) == ["Een"]


def test_a_translation_can_be_made_the_source():
    page = a_path(a_step("Een"))
    translation = a_translation(page)
    translation = publish(translation, [*raw(page), a_stage(a_step("Two"))])
    assert titles(page.outline_key) == ["Een"]

    make_source(translation)

    outline = outline_of(page)
    assert (outline.page_id, outline.language) == (translation.pk, "en")
    assert titles(outline.key) == ["Een", "Two"]
    assert list(stale_outlines()) == []


def test_an_alias_shows_the_outline_of_its_source():
    page = a_path(a_step("One"))
    other = PathIndexFactory()
    alias = page.create_alias(parent=other, update_slug="alias")
    alias_of_alias = alias.create_alias(parent=other, update_slug="alias-2")

    page = publish(page, [a_stage(a_step("Two"))])
    alias = LearningPathPage.objects.get(pk=alias.pk)
    alias_of_alias = LearningPathPage.objects.get(pk=alias_of_alias.pk)

    assert alias.outline_key == alias_of_alias.outline_key == page.outline_key
    assert [str(step) for step in alias_of_alias.steps] == ["Two"]
    assert PathOutline.objects.count() == 1


def test_an_alias_inherits_the_outline_of_its_source():
    page = a_path(a_step("One"))
    outline = outline_of(page)
    alias = page.create_alias(parent=PathIndexFactory(), update_slug="alias")

    page.delete()
    outline.refresh_from_db()
    assert (outline.key, outline.page_id) == (alias.translation_key, None)
    assert outline.retired_at

    alias = publish(LearningPathPage.objects.get())
    outline.refresh_from_db()
    assert (outline.page_id, outline.retired_at) == (alias.pk, None)
    assert [(step.outline, step.title_in("nl")) for step in alias.steps] == [(outline, "One")]
    assert list(stale_outlines()) == []


def test_an_alias_turned_into_a_page_starts_its_own_outline():
    page = a_path(a_step("One"))
    alias = page.create_alias(parent=PathIndexFactory(), update_slug="alias")

    ConvertAliasPageAction(alias).execute()

    converted = LearningPathPage.objects.get(pk=alias.pk)
    assert converted.outline_key != page.outline_key
    assert titles(converted.outline_key) == ["One"]
    assert not set(ids(converted.outline_key)) & set(ids(page.outline_key))


def test_a_scheduled_path_is_projected_when_it_goes_live():
    page = LearningPathFactory(stages=[a_stage(a_step())])
    page.go_live_at = timezone.now() + timedelta(hours=1)
    page.save_revision().publish()
    assert not PathOutline.objects.exists()

    revision = page.revisions.get()
    revision.approved_go_live_at = timezone.now() - timedelta(minutes=1)
    revision.content = revision.content | {"go_live_at": None}
    revision.save()
    call_command("publish_scheduled")

    assert titles(page.outline_key) == ["Step"]


def test_a_scheduled_change_of_a_live_path_changes_nothing_before_its_time():
    page = a_path(a_step("One"))
    before = rows()
    draft = page.get_latest_revision_as_object()
    draft.stages = [a_stage(a_step("Later"))]
    draft.go_live_at = timezone.now() + timedelta(hours=1)

    draft.save_revision().publish()

    assert LearningPathPage.objects.get().live
    assert rows() == before


def test_a_page_saved_live_without_a_revision_is_projected_and_scheduling_takes_it_offline():
    page = LearningPathFactory(live=True, stages=[a_stage(a_step("One"))])
    assert titles(page.outline_key) == ["One"]

    page.go_live_at = timezone.now() + timedelta(hours=1)
    page.save_revision().publish()

    assert outline_of(page).retired_at


def test_an_expired_path_keeps_its_steps_but_is_retired():
    page = a_path(a_step("One"))
    page.expire_at = timezone.now() + timedelta(hours=1)
    page.save_revision().publish()
    LearningPathPage.objects.update(expire_at=timezone.now() - timedelta(minutes=1))

    call_command("publish_scheduled")
    outline = outline_of(page)
    assert outline.retired_at
    assert titles(outline.key) == ["One"]

    publish(LearningPathPage.objects.get(), expire_at=None)
    outline.refresh_from_db()
    assert outline.retired_at is None


def test_a_path_in_a_workflow_is_projected_when_it_is_approved(admin_user):
    page = LearningPathFactory(stages=[a_stage(a_step("One"))])
    workflow = Workflow.objects.create(name="Review")
    task = GroupApprovalTask.objects.create(name="Approve")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=1)
    page.save_revision(user=admin_user)

    state = workflow.start(page, admin_user)
    assert not PathOutline.objects.exists()

    state.current_task_state.approve(user=admin_user)
    assert titles(page.outline_key) == ["One"]


def test_moving_and_renaming_change_no_outline():
    page = a_path(a_step("One"))
    before = rows()

    page.move(PathIndexFactory(), pos="last-child")
    publish(LearningPathPage.objects.get(), slug="elsewhere")

    assert rows() == before


def test_deleting_the_parent_retires_the_outline_and_deletes_no_row():
    page = a_path(a_step("One"))

    Page.objects.get(pk=page.get_parent().pk).delete()

    outline = PathOutline.objects.get()
    assert outline.retired_at
    assert outline.page_id is None
    assert titles(outline.key) == ["One"]


def test_ids_that_cannot_carry_records_are_refused():
    step = a_step()
    with pytest.raises(ValidationError, match=r"share one id|delen één"):
        publish(LearningPathFactory(), [a_stage(step, step)])
    with pytest.raises(ValidationError, match=r"share one id|delen één"):
        publish(LearningPathFactory(), [a_stage(a_step() | {"id": "one"})])

    assert not OutlineStep.objects.exists()


def test_missing_ids_are_filled_in_and_last():
    step = a_step()
    del step["id"]
    page = publish(LearningPathFactory(), [a_stage(step)])
    filled = ids(page.outline_key)

    page = publish(page)

    assert ids(page.outline_key) == filled


def test_a_path_built_in_code_takes_the_defaults_of_its_blocks():
    step = ("text", {"title": "One", "body": [("text", "<p>x</p>")]})
    stages = [("stage", {"title": "A", "steps": [step]})]

    page = publish(LearningPathFactory(stages=stages))

    (step,) = page.steps
    assert (step.is_required, step.minutes, step.stage.rule) == (True, None, "any_order")
    assert list(stale_outlines()) == []


def test_a_step_that_points_at_an_alias_points_at_what_it_repeats():
    guide = GuideFactory()
    alias = guide.create_alias(update_slug="alias")

    page = a_path(a_step("Read", kind="read", page=alias.pk))

    assert page.steps[0].target_key == guide.translation_key


def test_a_page_updated_behind_our_back_is_found_and_mended():
    page = a_path(a_step("One"))
    LearningPathPage.objects.update(stages=[a_stage(a_step("Two"))])
    with pytest.raises(CommandError, match=page.title):
        call_command("rebuild_outlines", check=True)

    call_command("rebuild_outlines", verbosity=0)
    call_command("rebuild_outlines", check=True)

    assert titles(page.outline_key) == ["Two"]


def test_a_page_taken_offline_behind_our_back_is_found_and_mended():
    page = a_path(a_step("One"))
    LearningPathPage.objects.update(live=False)
    with pytest.raises(CommandError, match=page.title):
        call_command("rebuild_outlines", check=True)

    call_command("rebuild_outlines")

    assert outline_of(page).retired_at


def test_the_deployment_check_names_stale_outlines():
    page = a_path(a_step("One"))
    assert check_outlines(databases=None) == check_outlines(databases=["default"]) == []

    page.steps[0].outline.steps.update(is_required=False)

    assert [warning.id for warning in check_outlines(databases=["default"])] == ["catalogue.W001"]


def test_a_deleted_outline_is_rebuilt_from_the_page():
    page = a_path(a_step("One"), a_step("Two"))
    before = ids(page.outline_key)
    OutlineStep.objects.all().delete()
    PathOutline.objects.all().delete()

    call_command("rebuild_outlines")

    assert ids(page.outline_key) == before


def test_the_database_itself_refuses_impossible_outlines():
    page = publish(
        LearningPathFactory(), [a_stage(a_step()), a_stage(a_step(), rule="at_least", at_least=1)]
    )
    first, second = page.steps
    for impossible in (
        lambda: OutlineStep.objects.filter(pk=first.pk).update(block_id=second.block_id),
        lambda: OutlineStage.objects.update(block_id=first.stage.block_id),
        lambda: OutlineStage.objects.filter(pk=second.stage.pk).update(at_least=None),
        lambda: OutlineStage.objects.filter(pk=first.stage.pk).update(at_least=1),
        lambda: PathOutline.objects.create(key=page.outline_key),
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            impossible()


@pytest.mark.parametrize("count", [10, 60])
def test_projecting_costs_the_same_however_long_the_path(count, django_assert_num_queries):
    page = a_path(*[a_step() for _ in range(count)])
    page = LearningPathPage.objects.get(pk=page.pk)

    with django_assert_num_queries(11):
        project_path(page)


def test_what_a_page_says_and_what_its_outline_holds_are_read_alike():
    page = a_path(a_step("One"), a_step("Two", required=False, minutes=25))
    facts = ("block_id", "position", "kind", "is_required", "minutes", "target_key", "titles")

    asked = [[getattr(step, fact) for fact in facts] for step in steps_of(page)]

    assert asked == [[getattr(step, fact) for fact in facts] for step in page.steps]
