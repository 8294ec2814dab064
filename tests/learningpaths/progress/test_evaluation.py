"""`evaluate` alone: no database, only rows and what was done."""

from datetime import date, timedelta
from itertools import count
from uuid import uuid4

import pytest
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from learningpaths.catalogue.models import OutlineStage, OutlineStep
from learningpaths.progress.evaluation import State, evaluate
from tests.factories import TODAY

TOMORROW = TODAY + timedelta(days=1)


def steps(*stages) -> list[OutlineStep]:
    """Rows from ("rule", at_least, "letters", opens_on): R required, o optional, x retired."""
    ids = count(1)
    rows = []
    for rule, at_least, letters, *opens_on in stages:
        stage = OutlineStage(
            block_id=uuid4(), rule=rule, at_least=at_least, opens_on=next(iter(opens_on), None)
        )
        for letter in letters:
            retired_at = timezone.now() if letter == "x" else None
            rows.append(
                OutlineStep(
                    pk=next(ids), stage=stage, is_required=letter != "o", retired_at=retired_at
                )
            )
    return rows


@pytest.mark.parametrize(
    ("stages", "done", "expected"),
    [
        ([("any_order", None, "RRR")], {1}, (1, 3, 33)),
        ([("any_order", None, "RRR")], {1, 2}, (2, 3, 66)),
        ([("any_order", None, "RRR")], {1, 2, 3}, (3, 3, 100)),
        ([("any_order", None, "RoR")], {1, 2}, (1, 2, 50)),
        ([("any_order", None, "RxR")], {1, 2, 3}, (2, 2, 100)),
        ([("any_order", None, "oo")], {1, 2}, (0, 0, None)),
        ([], set(), (0, 0, None)),
        ([("at_least", 2, "RRRR")], {1}, (1, 2, 50)),
        ([("at_least", 2, "RRRR")], {1, 2, 3}, (2, 2, 100)),
        ([("at_least", 3, "Rxx")], {1}, (1, 1, 100)),
        ([("at_least", 1, "RRoo"), ("any_order", None, "R")], {2, 3}, (1, 2, 50)),
        ([("any_order", None, "RR", TOMORROW)], {1}, (1, 2, 50)),
        ([("any_order", None, "R" * 200)], set(range(1, 200)), (199, 200, 99)),
    ],
)
def test_percentages(stages, done, expected):
    progress = evaluate(steps(*stages), done, today=TODAY)

    assert (progress.done, progress.required, progress.percentage) == expected


def test_optional_steps_are_told_apart():
    progress = evaluate(
        steps(("any_order", None, "Roo"), ("any_order", None, "o")), {2}, today=TODAY
    )

    assert (progress.optional_done, progress.optional) == (1, 3)
    assert (progress.done, progress.state) == (0, State.UNDER_WAY)


def test_in_order_blocks_what_follows_the_first_open_required_step():
    rows = steps(("in_order", None, "RoRR"), ("any_order", None, "RR"))

    assert evaluate(rows, set(), today=TODAY).blocked_steps == {2, 3, 4}
    assert evaluate(rows, {1}, today=TODAY).blocked_steps == {4}
    assert evaluate(rows, {1, 4}, today=TODAY).blocked_steps == set()


@pytest.mark.parametrize(
    ("opens_on", "blocked"),
    [(None, set()), (TODAY, set()), (TODAY - timedelta(days=9), set()), (TOMORROW, {1, 2})],
)
def test_a_stage_is_closed_until_the_day_it_opens(opens_on, blocked):
    rows = steps(("any_order", None, "Ro", opens_on), ("any_order", None, "R"))

    assert evaluate(rows, set(), today=TODAY).blocked_steps == blocked


def test_a_step_that_was_done_is_never_blocked():
    rows = steps(("in_order", None, "RR"), ("any_order", None, "R", TOMORROW))

    assert evaluate(rows, {2, 3}, today=TODAY).blocked_steps == set()


@pytest.mark.parametrize(
    ("stages", "done", "expected"),
    [
        ([("any_order", None, "RRR")], set(), 1),
        ([("any_order", None, "RRR")], {1, 3}, 2),
        ([("any_order", None, "oR")], set(), 2),
        ([("any_order", None, "xR")], set(), 2),
        ([("any_order", None, "RR")], {1, 2}, None),
        ([("any_order", None, "oo")], set(), None),
        ([("at_least", 1, "RRR"), ("any_order", None, "R")], {2}, 4),
        ([("at_least", 2, "RRR"), ("any_order", None, "R")], {2}, 1),
        ([("any_order", None, "RR", TOMORROW), ("any_order", None, "R")], set(), 3),
        ([("any_order", None, "R"), ("any_order", None, "R", TOMORROW)], {1}, None),
        ([("in_order", None, "RRR")], {2}, 1),
        ([("in_order", None, "oRR")], set(), 2),
    ],
    ids=[
        "the first",
        "the first that is open",
        "an extra isn't asked",
        "nor a retired one",
        "nothing left",
        "nothing asked",
        "a stage with enough done is passed",
        "a stage with too little done isn't",
        "a stage that opens later is passed",
        "when all that is left opens later",
        "order gone back on",
        "an extra doesn't hold up",
    ],
)
def test_the_next_step_is_the_first_that_counts_and_can_be_done(stages, done, expected):
    next_step = evaluate(steps(*stages), done, today=TODAY).next_step

    assert (next_step and next_step.pk) == expected


def test_an_award_is_shown_whatever_the_path_asks_now():
    now = timezone.now()

    progress = evaluate(steps(("any_order", None, "RR")), {1}, today=TODAY, completed_at=now)

    assert (progress.state, progress.percentage) == (State.COMPLETED, 50)
    assert not progress.is_finished


@pytest.mark.parametrize(
    ("done", "withdrawn", "expected"),
    [
        (set(), False, State.NOT_STARTED),
        ({1}, False, State.UNDER_WAY),
        ({1}, True, State.WITHDRAWN),
        (set(), True, State.WITHDRAWN),
    ],
)
def test_states(done, withdrawn, expected):
    withdrawn_at = timezone.now() if withdrawn else None
    rows = steps(("any_order", None, "RR"))

    assert evaluate(rows, done, today=TODAY, withdrawn_at=withdrawn_at).state == expected


stage_lists = st.lists(
    st.tuples(
        st.sampled_from(["any_order", "in_order", "at_least"]),
        st.integers(1, 5),
        st.text("Rox", max_size=8),
        st.sampled_from([None, TODAY, TOMORROW, date(2020, 1, 1)]),
    ),
    max_size=5,
)


@given(stage_lists, st.data())
def test_percentage_is_honest(stages, data):
    rows = steps(*stages)
    done = data.draw(st.sets(st.integers(1, 45)))

    progress = evaluate(rows, done, today=TODAY)

    assert 0 <= progress.done <= progress.required
    assert 0 <= progress.optional_done <= progress.optional
    assert (progress.percentage is None) == (progress.required == 0)
    if progress.percentage is not None:
        assert 0 <= progress.percentage <= 100
        assert (progress.percentage == 100) == (progress.done == progress.required)
    assert not progress.blocked_steps & done


@given(stage_lists, st.data())
def test_the_next_step_can_always_be_done_and_brings_the_learner_further(stages, data):
    rows = steps(*stages)
    done = data.draw(st.sets(st.integers(1, 45)))

    progress = evaluate(rows, done, today=TODAY)

    if progress.is_finished:
        assert progress.next_step is None
    if progress.next_step:
        assert progress.next_step.pk not in progress.blocked_steps | done
        after = evaluate(rows, done | {progress.next_step.pk}, today=TODAY)
        assert after.done == progress.done + 1


@given(stage_lists, st.data())
def test_doing_more_never_lowers_progress_and_removing_steps_never_unfinishes(stages, data):
    rows = steps(*stages)
    done = data.draw(st.sets(st.integers(1, 45)))
    before = evaluate(rows, done, today=TODAY)
    if rows:
        extra = data.draw(st.sampled_from(rows)).pk
        assert evaluate(rows, done | {extra}, today=TODAY).done >= before.done
    if before.is_finished:
        gone = data.draw(st.sampled_from(rows))
        gone.retired_at = timezone.now()
        after = evaluate(rows, done, today=TODAY)
        assert after.is_finished or after.required == 0
