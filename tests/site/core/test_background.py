"""Background work: once, whoever does it, and whatever happens meanwhile."""

from datetime import timedelta
from threading import Barrier, Event, Thread

import pytest
from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import get_language, override

from core import background
from core.background import Ending, Status, do_next, work_off
from core.models import Errand, Theme, Worker
from tests.factories import errands
from tests.factories.errands import add_theme, add_theme_and_fail, give_up

pytestmark = pytest.mark.django_db

NAME = "tests.factories.errands"


def themes() -> list[str]:
    return list(Theme.objects.filter(name_nl__startswith="T").values_list("name_nl", flat=True))


def facts_of(errand: Errand) -> tuple:
    errand.refresh_from_db()
    return errand.state, errand.attempts, errand.error


def let_time_pass() -> None:
    """Until what was postponed is due, and what was taken may be taken away."""
    Errand.objects.update(due_at=timezone.now())


@pytest.fixture
def meanwhile():
    yield errands.meanwhile
    errands.meanwhile.clear()


def test_what_was_asked_is_done_once_and_its_content_is_forgotten():
    add_theme.enqueue(about="Thema T1", name="T1")
    one = Errand.objects.get()
    assert (one.name, str(one), one.arguments) == (
        f"{NAME}.add_theme",
        "Thema T1",
        {"name": "T1"},
    )
    assert background.title_of(one.name) == "Add a theme"

    assert [do_next(), do_next()] == [Ending.DONE, None]

    assert themes() == ["T1"]
    assert facts_of(one) == (Errand.State.DONE, 1, "")
    assert (one.arguments, one.about) == ({}, "")


def test_the_same_cause_is_asked_once_also_after_it_was_done():
    for _ in range(2):
        add_theme.enqueue(key="cause 1", name="T1")
    work_off()
    add_theme.enqueue(key="cause 1", name="T1")
    add_theme.enqueue(key="cause 2", name="T2")

    assert work_off() == dict.fromkeys(Ending, 0) | {Ending.DONE: 1}
    assert themes() == ["T1", "T2"]
    assert sorted(one.key for one in Errand.objects.all()) == ["cause 1", "cause 2"]


def test_an_errand_is_done_in_the_language_it_was_asked_in(meanwhile):
    heard = []
    meanwhile.append(lambda: heard.append(get_language()))
    for language in ("en", "nl"):
        with override(language):
            add_theme.enqueue(name=f"T {language}")

    work_off()

    assert heard == ["en", "nl"]


def test_a_failure_is_undone_and_tried_again_later_until_it_is_given_up(caplog):
    add_theme_and_fail.enqueue(about="Thema T1", name="T1")
    one = Errand.objects.get()
    error = "ValueError: geen schijfruimte"
    pauses = []

    for attempt in (1, 2):
        before = timezone.now()
        assert [do_next(), do_next()] == [Ending.POSTPONED, None]
        assert facts_of(one) == (Errand.State.WAITING, attempt, error)
        pauses.append(round((one.due_at - before) / timedelta(seconds=30)))
        let_time_pass()
    assert [do_next(), do_next()] == [Ending.FAILED, None]

    assert pauses == [1, 2]
    assert facts_of(one) == (Errand.State.FAILED, 3, error)
    assert (one.arguments, one.about) == ({"name": "T1"}, "Thema T1")
    assert themes() == []
    assert [record.levelname for record in caplog.records] == ["WARNING", "WARNING", "ERROR"]


def test_what_is_of_no_use_is_given_up_at_once():
    give_up.enqueue()

    assert do_next() is Ending.FAILED
    assert Errand.objects.get().error == "GiveUpError: dit adres is er niet"


def test_an_errand_of_another_release_waits_for_it_and_then_fails_visibly():
    for name in ("core.models.Theme", "core.gone.away"):
        Errand.objects.create(name=name, language="nl")

    assert work_off()[Ending.POSTPONED] == 2
    Errand.objects.update(attempts=9, due_at=timezone.now())
    assert work_off()[Ending.FAILED] == 2
    assert Errand.objects.last().error.startswith("LookupError: core.")
    assert background.title_of("core.gone.away") == "core.gone.away"


def test_what_failed_is_tried_again_or_dismissed_by_somebody():
    for name in ("T1", "T2"):
        add_theme_and_fail.enqueue(about=name, name=name)
    Errand.objects.update(attempts=2)
    assert work_off()[Ending.FAILED] == 2
    again, dismissed = Errand.objects.order_by("about")

    for _ in range(2):
        background.try_again(again)
        background.dismiss(dismissed)
    assert facts_of(again) == (Errand.State.WAITING, 0, "ValueError: geen schijfruimte")
    assert do_next() is Ending.POSTPONED
    assert facts_of(dismissed)[0] == Errand.State.DISMISSED
    assert (dismissed.arguments, dismissed.about) == ({}, "")

    background.dismiss(again)
    assert facts_of(again)[0] == Errand.State.WAITING


def test_who_lost_its_turn_changes_nothing():
    """Somebody else took an errand that took longer than it may, and is still at it."""
    add_theme.enqueue(name="T1")
    slow = background._take(None)
    let_time_pass()
    quick = background._take(None)

    with pytest.raises(background.TurnLostError):
        background._do(slow)
    assert themes() == []
    assert background._note_failure(slow, ValueError("te laat")) is Ending.LOST

    background._do(quick)
    assert themes() == ["T1"]
    assert facts_of(slow) == (Errand.State.DONE, 2, "")


def test_what_ends_every_process_that_begins_it_is_given_up():
    add_theme_and_fail.enqueue(name="T1")
    for _ in range(3):
        assert background._take(None)
        let_time_pass()

    with override("en"):
        assert do_next() is None

    (one,) = Errand.objects.failed()
    assert one.attempts == 3
    assert one.error.startswith("Each process")


def test_a_request_does_what_it_asked_after_its_answer():
    add_theme.enqueue(name="T before")
    background.begin_request()
    add_theme.enqueue(name="T1")
    add_theme_and_fail.enqueue(name="T2")
    add_theme.enqueue(name="T3")
    assert themes() == []

    background.finish_request()

    assert themes() == ["T1"]
    assert work_off()[Ending.DONE] == 2
    assert themes() == ["T before", "T1", "T3"]


def test_where_a_worker_runs_a_request_does_nothing(settings):
    settings.HAS_WORKER = True
    background.begin_request()
    add_theme.enqueue(name="T1")

    background.finish_request()

    assert themes() == []


def test_how_it_stands(django_assert_num_queries):
    now = timezone.now()
    with django_assert_num_queries(2):
        assert background.status(now) == Status(0, None, None, 0, None)

    hours = [now - timedelta(hours=number) for number in range(5)]
    for asked_at, due_at, failed_at, ended_at in [
        (hours[3], hours[0] + timedelta(hours=1), None, None),
        (hours[2], hours[1], None, None),
        (hours[4], hours[4], hours[3], None),
        (hours[4], hours[4], None, hours[3]),
        (hours[4], hours[4], hours[3], hours[3]),
    ]:
        Errand.objects.create(
            name="x", asked_at=asked_at, due_at=due_at, failed_at=failed_at, ended_at=ended_at
        )
    Worker.objects.create(name="a:1", seen_at=hours[2])
    background.note_worker("b:2")
    background.note_worker("b:2")

    found = background.status(now)
    seen_at = Worker.objects.get(name="b:2").seen_at
    assert found == Status(2, hours[3], hours[1], 1, seen_at)
    assert Worker.objects.count() == 2


def test_what_is_old_is_forgotten():
    now = timezone.now()
    for days, ended, failed in [(29, 1, 0), (31, 1, 0), (89, 0, 1), (91, 0, 1), (400, 0, 0)]:
        ago = now - timedelta(days=days)
        Errand.objects.create(
            name=f"{days} days", ended_at=ago if ended else None, failed_at=ago if failed else None
        )
    Worker.objects.create(name="a:1", seen_at=now - timedelta(days=31))

    assert background.forget_old(now) == 2

    kept = set(Errand.objects.values_list("name", flat=True))
    assert kept == {"29 days", "89 days", "400 days"}
    assert list(Worker.objects.all()) == []


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_what_is_rolled_back_was_never_asked_and_what_is_committed_is_done_at_once():
    with transaction.atomic():
        add_theme.enqueue(key="cause", name="T1")
        transaction.set_rollback(True)
    assert not Errand.objects.exists()

    with transaction.atomic():
        add_theme.enqueue(key="cause", name="T2")
        assert themes() == []

    assert themes() == ["T2"]


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_two_workers_do_one_errand_once(meanwhile, settings):
    settings.HAS_WORKER = True
    is_done, has_looked, second = Event(), Event(), []
    add_theme.enqueue(name="T1")

    def look_too():
        is_done.wait(5)
        # On SQLite the first one holds the only turn to write: looking needs none.
        second.append(do_next())
        connection.close()
        has_looked.set()

    def linger():
        is_done.set()
        has_looked.wait(5)

    meanwhile.append(linger)
    thread = Thread(target=look_too)
    thread.start()
    first = do_next()
    thread.join()

    assert (first, second) == (Ending.DONE, [None])
    assert themes() == ["T1"]


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_many_errands_and_many_workers_are_done_each_once(settings):
    settings.HAS_WORKER = True
    names = [f"T{number}" for number in range(12)]
    for name in names:
        add_theme.enqueue(name=name)
    barrier, tallies = Barrier(4), []

    def work():
        barrier.wait(5)
        tallies.append(work_off())
        connection.close()

    threads = [Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    # Who found everything taken stopped looking; somebody has what is left.
    assert sum(tally[Ending.DONE] for tally in tallies) + work_off()[Ending.DONE] == len(names)
    assert sorted(themes()) == sorted(names)
    assert {one.attempts for one in Errand.objects.all()} == {1}
