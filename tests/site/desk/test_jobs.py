"""What the clock starts: each job in its turn, whatever became of the one before."""

from datetime import timedelta
from threading import Event, Thread

import pytest
from django.contrib.sessions.models import Session
from django.core.management import CommandError, call_command
from django.db import connection
from django.utils import timezone

from core.models import Theme
from desk import jobs
from desk.jobs import Ending, Job, Outcome, tick
from desk.models import JobRun
from learningpaths.catalogue.models import GuidePage
from tests.factories import GuideFactory
from tests.factories.errands import add_theme, give_up

pytestmark = pytest.mark.django_db


def fail():
    raise ValueError("geen schijfruimte")


def test_one_failing_job_does_not_stop_the_others(caplog):
    done = []

    outcomes = tick([Job("broken", fail), Job("whole", lambda: done.append(1))])

    message = "ValueError: geen schijfruimte"
    assert outcomes == [Outcome("broken", Ending.FAILED, message), Outcome("whole", Ending.DONE)]
    assert done == [1]
    assert "The job broken failed" in caplog.text
    broken, whole = JobRun.objects.order_by("name")
    assert (broken.error, broken.succeeded_at) == (message, None)
    assert (whole.error, whole.failed_at) == ("", None)
    assert broken.failed_at <= whole.succeeded_at <= timezone.now()


def test_a_success_takes_an_earlier_failure_back():
    tick([Job("job", fail)])

    tick([Job("job", lambda: 3)])

    job = JobRun.objects.get()
    assert job.error == ""
    assert job.failed_at < job.succeeded_at


def test_a_job_that_another_tick_works_on_is_left_to_it():
    done = []
    JobRun.objects.create(name="job", taken_until_at=timezone.now() + timedelta(minutes=1))

    assert tick([Job("job", lambda: done.append(1))]) == [Outcome("job", Ending.BUSY)]
    assert done == []


def test_what_a_killed_tick_left_behind_ends_by_itself():
    JobRun.objects.create(name="job", taken_until_at=timezone.now() - timedelta(minutes=1))

    assert tick([Job("job", lambda: "2 mails")]) == [Outcome("job", Ending.DONE, "2 mails")]


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_two_ticks_at_once_do_the_work_once():
    has_begun, other_is_done, done, outcomes = Event(), Event(), [], []

    def linger():
        done.append(1)
        has_begun.set()
        other_is_done.wait(timeout=5)

    def run():
        outcomes.extend(tick([Job("job", linger)]))
        connection.close()

    thread = Thread(target=run)
    thread.start()
    has_begun.wait(timeout=5)
    outcomes += tick([Job("job", linger)])
    other_is_done.set()
    thread.join()

    assert done == [1]
    assert outcomes == [Outcome("job", Ending.BUSY), Outcome("job", Ending.DONE)]


def test_the_clock_publishes_and_withdraws_what_was_planned(client):
    now = timezone.now()
    planned, expired, later = GuideFactory(live=False), GuideFactory(), GuideFactory(live=False)
    for page, go_live_at in ((planned, now + timedelta(hours=1)), (later, now + timedelta(days=1))):
        page.go_live_at = go_live_at
        page.save_revision().publish()
    expired.expire_at = now + timedelta(hours=1)
    expired.save_revision().publish()
    call_command("tick", verbosity=0)
    assert client.get(planned.url).status_code == 404

    for page in (planned, expired):
        revision = page.get_latest_revision()
        revision.approved_go_live_at = revision.approved_go_live_at and now - timedelta(hours=1)
        for name in ("go_live_at", "expire_at"):
            if revision.content.get(name):
                revision.content[name] = (now - timedelta(hours=1)).isoformat()
        revision.save()
    GuidePage.objects.filter(pk=expired.pk).update(expire_at=now - timedelta(hours=1))
    call_command("tick", verbosity=0)

    live = GuidePage.objects.filter(pk__in=[planned.pk, expired.pk, later.pk], live=True)
    assert [page.pk for page in live] == [planned.pk]
    assert client.get(planned.url).status_code == 200
    assert GuidePage.objects.get(pk=expired.pk).expired


def test_the_command_says_what_was_done(capsys):
    call_command("tick")

    assert capsys.readouterr().out.splitlines() == [
        "publish_scheduled: done",
        "remind_owners: done",
        "make_sizes: done",
        "forget_imports: done",
        "forget_people_imports: done",
        "forget_known_departments: done",
        "forget_old_searches: done",
        "forget_sessions: done",
        "forget_work: done",
        "do_background_work: done",
    ]


def test_who_was_signed_in_until_yesterday_is_forgotten():
    yesterday, tomorrow = (timezone.now() + timedelta(days=days) for days in (-1, 1))
    Session.objects.create(session_key="past", session_data="", expire_date=yesterday)
    Session.objects.create(session_key="present", session_data="", expire_date=tomorrow)

    call_command("tick", verbosity=0)

    assert Session.objects.get().session_key == "present"


def test_what_is_done_once_an_hour_rests_between():
    done = []
    job = Job("job", lambda: done.append(1), timedelta(hours=1))
    assert [tick([job])[0].ending for _ in range(2)] == [Ending.DONE, Ending.NOT_YET]

    JobRun.objects.update(succeeded_at=timezone.now() - timedelta(hours=1))
    assert tick([job])[0].ending == Ending.DONE

    broken = Job("broken", fail, timedelta(hours=1))
    assert [tick([broken])[0].ending for _ in range(2)] == [Ending.FAILED] * 2
    assert done == [1, 1]


def test_the_clock_does_what_waits_and_says_what_was_given_up(capsys):
    add_theme.enqueue(name="T1")
    give_up.enqueue()

    with pytest.raises(CommandError, match="Failed: do_background_work"):
        call_command("tick")

    assert "do_background_work: failed WorkFailedError: 1 given up" in capsys.readouterr().out
    assert Theme.objects.filter(name_nl="T1").exists()
    call_command("tick", verbosity=0)


def test_the_command_fails_when_a_job_did(monkeypatch, capsys):
    monkeypatch.setattr(jobs, "JOBS", [Job("broken", fail), Job("whole", lambda: None)])

    with pytest.raises(CommandError, match="Failed: broken"):
        call_command("tick")

    assert capsys.readouterr().out == "broken: failed ValueError: geen schijfruimte\nwhole: done\n"
