"""News that a process couldn't tell before it ended."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.utils import timezone

from core import freshness, untold
from core.background import Ending, asked_here, work_off
from core.models import Errand

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(settings, tmp_path):
    backend = "core.caches.ForgivingFileCache"
    settings.CACHES = {"default": {"BACKEND": backend, "LOCATION": str(tmp_path / "cache")}}
    return tmp_path / "cache"


def test_news_of_a_process_that_has_ended_is_told_by_another(
    folder, monkeypatch, django_capture_on_commit_callbacks
):
    before = freshness.generation()
    elsewhere = folder.rename(folder.with_name("away"))
    folder.write_text("a file stands where the folder should")

    with asked_here(), django_capture_on_commit_callbacks(execute=True):
        freshness.renew()
        freshness.renew(freshness.PEOPLE)
        freshness.renew()
        assert not Errand.objects.exists()  # what is rolled back was no news
    assert work_off()[Ending.POSTPONED] == 2

    monkeypatch.setattr(freshness, "_untold", set())  # as in another process
    folder.unlink()
    elsewhere.rename(folder)
    assert freshness.generation() == before
    Errand.objects.update(due_at=timezone.now())

    assert work_off()[Ending.DONE] == 2
    assert cache.get(freshness.GENERATION) not in {None, before}
    assert freshness._untold == set()


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_news_that_is_missed_again_is_told_again(settings):
    there = settings.CACHES
    for _time in range(2):
        settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}
        with asked_here():
            freshness.renew()
            freshness.renew()
        settings.CACHES = there

        assert work_off()[Ending.DONE] == 1


def test_a_cache_that_is_away_for_weeks_is_asked_every_hour(settings):
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}
    with asked_here():
        untold.tell_later(freshness.GENERATION)
    Errand.objects.update(attempts=500)
    before = timezone.now()

    assert work_off() == dict.fromkeys(Ending, 0) | {Ending.POSTPONED: 1}

    (one,) = Errand.objects.all()
    assert (one.attempts, one.state) == (501, Errand.State.WAITING)
    assert timedelta(hours=1) <= one.due_at - before < timedelta(hours=1, minutes=1)


def test_news_that_is_told_asks_nobody(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        freshness.renew()

    assert not Errand.objects.exists()
