"""Random edits under random learners: what an editor is told before publishing comes true.

The machinery is that of `test_edits_under_learners`; here each publication is foretold first,
and afterwards counted anew from what the database has.
"""

from collections import Counter
from copy import deepcopy
from random import Random

import pytest
from django.utils import timezone

from learningpaths.catalogue import reach
from learningpaths.catalogue.models import (
    ChangeChoice,
    LearningPathPage,
    OutlineChange,
    OutlineStep,
    PathOutline,
    Reach,
)
from learningpaths.catalogue.services import changes_of
from learningpaths.progress.impact import Impact, impact_of
from learningpaths.progress.models import Enrolment
from learningpaths.progress.news import news_of, to_look_at
from learningpaths.progress.reports import progress_of
from tests.factories import LearnerFactory, a_path, a_step, outline_of
from tests.journeys.test_edits_under_learners import (
    Crowd,
    assert_outlines_are_what_pages_say,
    assert_progress_is_honest,
    edited,
    everything_kept,
)

pytestmark = pytest.mark.django_db

EVENTS = 30


def latest_runs(outline) -> dict[int, Enrolment]:
    """The run of each learner that counts: the latest that wasn't left."""
    runs = Enrolment.objects.filter(outline=outline, withdrawn_at=None).order_by("run")
    return {run.learner_id: run for run in runs}


def to_go(outline) -> dict[int, int]:
    """How many required steps each of them still has to do, by the run."""
    runs = list(latest_runs(outline).values())
    answers = progress_of(runs, today=timezone.localdate())
    return {run.pk: answers[run.pk].required - answers[run.pk].done for run in runs}


def came_true(before: dict[int, Enrolment], had_to_go: dict[int, int], outline) -> Impact:
    """Count what a publication did, from the runs and what was left in them before and after."""
    after, has_to_go = latest_runs(outline), to_go(outline)
    assert {run.pk for run in after.values()} == {run.pk for run in before.values()}
    finished = {run.pk for run in before.values() if run.completed_at}
    completing = {run.pk for run in after.values() if run.completed_at} - finished
    others = had_to_go.keys() - finished - completing
    differences = Counter(has_to_go[run] - had_to_go[run] for run in others)
    return Impact(
        finished=len(finished),
        on_the_way=len(before) - len(finished),
        completing=len(completing),
        more={steps: differences[steps] for steps in sorted(differences) if steps > 0},
        fewer={-steps: differences[steps] for steps in sorted(differences)[::-1] if steps < 0},
    )


def structure(outline) -> list[tuple]:
    active = OutlineStep.objects.active().filter(outline=outline).in_order()
    of_step = ["block_id", "is_required", "kind", "target_key", "words_hash"]
    of_stage = ["block_id", "rule", "at_least", "opens_on"]
    return list(active.values_list(*of_step, *[f"stage__{name}" for name in of_stage]))


def reworded(random: Random, stages: list) -> list:
    steps = [step for stage in stages for step in stage["value"]["steps"]]
    if steps and random.random() < 0.3:
        random.choice(steps)["value"]["title"] = f"Step {random.random()}"
    return stages


class Foretelling:
    """Publishes a random edit, sometimes with choices, sometimes of an older version."""

    def __init__(self, random: Random, page: LearningPathPage):
        self.random, self.pk, self.old = random, page.pk, []

    def draft(self):
        page = LearningPathPage.objects.get(pk=self.pk)
        draft = page.get_latest_revision_as_object()
        stages = deepcopy(list(page.stages.raw_data))
        self.old.append(deepcopy(stages))
        if self.random.random() < 0.25:
            draft.stages = deepcopy(self.random.choice(self.old))
        else:
            draft.stages = reworded(self.random, edited(self.random, stages))
        return draft.save_revision()

    def choices(self, revision) -> dict:
        """How far each change goes: chosen at random, or as usual where nobody chose."""
        draft = revision.as_object()
        changes = changes_of(draft)
        if self.random.random() < 0.5:
            picked = {change.key: self.random.choice(change.reaches) for change in changes}
            reach.choose(
                revision=revision, changes=changes, choices=picked, editor=LearnerFactory()
            )
            return picked
        return reach.chosen_for(draft, changes, revision_id=revision.pk)


@pytest.mark.parametrize("seed", range(6))
def test_what_is_foretold_comes_true(seed):
    random = Random(seed)  # noqa: S311 -- the same events for the same seed
    page = a_path(a_step(), a_step(), a_step())
    outline = outline_of(page)
    crowd, editor = Crowd(random, page), Foretelling(random, page)

    for _ in range(EVENTS):
        if random.random() < 0.6:
            crowd.act()
            continue
        revision = editor.draft()
        choices = editor.choices(revision)
        foretold = impact_of(revision.as_object(), outline, today=timezone.localdate())
        kept, before, had_to_go = everything_kept(), latest_runs(outline), to_go(outline)
        was, changes_before = structure(outline), set(OutlineChange.objects.values_list("pk"))

        revision.publish()

        assert came_true(before, had_to_go, outline) == foretold
        told = OutlineChange.objects.exclude(pk__in=[pk for (pk,) in changes_before])
        applied = {(row.subject.block_id, row.kind): Reach(row.reach) for row in told}
        assert applied == choices
        assert bool(applied) == (structure(outline) != was)
        assert not ChangeChoice.objects.filter(applied_at=None).exists()
        still = everything_kept()
        assert [name for name in kept if kept[name] - still[name]] == []
        assert_progress_is_honest()
        assert_outlines_are_what_pages_say()
        assert_news_is_of_later_changes(outline)


def assert_news_is_of_later_changes(outline: PathOutline) -> None:
    """Nobody is asked to look at what was so when they began or finished; awards don't move."""
    told = list(OutlineChange.objects.told(Reach.ON_THE_WAY, Reach.LOOK_AGAIN))
    active = set(OutlineStep.objects.active().values_list("pk", flat=True))
    runs = list(Enrolment.objects.filter(outline=outline))
    answers = progress_of(runs, today=timezone.localdate())
    for run in runs:
        news = news_of(run, answers[run.pk], told)
        again = to_look_at(run, told)
        assert news.to_look_at == again
        assert all(change.changed_at > run.completed_at for change in again)
        assert all(change.reach == Reach.LOOK_AGAIN for change in again)
        if not run.completed_at:
            assert again == []
            assert news.steps.keys() <= active - answers[run.pk].done_steps
