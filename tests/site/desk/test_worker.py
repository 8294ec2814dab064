"""What a worker does between two errands."""

import pytest
from django.core.cache import cache

from core import freshness
from desk.worker import Worker

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)


def test_a_worker_tells_the_cache_the_news_that_it_missed(settings, tmp_path):
    folder = tmp_path / "cache"
    settings.CACHES = {
        "default": {"BACKEND": "core.caches.ForgivingFileCache", "LOCATION": str(folder)}
    }
    Worker(rest=0)._work()
    before = freshness.generation()
    away = folder.rename(folder.with_name("away"))
    folder.write_text("a file stands where the folder should")
    freshness.renew()
    folder.unlink()
    away.rename(folder)
    assert cache.get(freshness.GENERATION) == before

    Worker(rest=0)._work()

    assert cache.get(freshness.GENERATION) != before
