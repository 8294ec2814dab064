import gc
import os

import hypothesis
import pytest
from django.conf import settings
from django.core.cache import cache
from django.test import SimpleTestCase
from django.utils import translation
from pytest_django.plugin import blocking_manager_key

from config.settings import base
from tests import databases

# Playwright's loop runs in this thread; Django would refuse the database calls of live tests.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")


# The same examples in every run, however busy the machine is.
hypothesis.settings.register_profile("steady", deadline=None, derandomize=True, database=None)
hypothesis.settings.load_profile("steady")


CONTENTS = pytest.StashKey[databases.Contents]()
IS_EMPTIED = pytest.StashKey[bool]()


@pytest.fixture(autouse=True)
def cold_caches():
    """What another test kept is of pages that are gone: a test takes them back without a word."""
    cache.clear()


@pytest.fixture(autouse=True)
def first_language():
    """The site's first language, whatever the last page of another test was in."""
    translation.deactivate()


@pytest.fixture
def wagtail_indexes(settings):
    """What is found in the editor, and what uses what, is written down as it is in production."""
    settings.TASKS = base.TASKS


@pytest.fixture(scope="session", autouse=True)
def mail_waits(django_test_environment):
    """Mail goes the way it goes in production; Django's tests would send it at once."""
    settings.EMAIL_BACKEND = "core.mail.OutboxBackend"


@pytest.fixture(scope="session")
def django_db_setup(
    request,
    django_test_environment,
    django_db_blocker,
    django_db_keepdb,
    django_db_createdb,
    tmp_path_factory,
):
    """Every test begins with a site that an administrator has just laid out."""
    worker = os.environ.get("PYTEST_XDIST_WORKER")
    options = {"is_kept": django_db_keepdb, "is_new": django_db_createdb}
    folder = tmp_path_factory.getbasetemp().parent / "database"
    database = (
        databases.of_this_process(worker, folder, **options)
        if worker
        else databases.of_this_run(**options)
    )
    with django_db_blocker.unblock():
        database.__enter__()
        request.config.stash[CONTENTS] = databases.Contents()
    yield
    with django_db_blocker.unblock():
        database.__exit__(None, None, None)


def pytest_collection_modifyitems(config, items):
    """On another database than SQLite, leave out what says the same on either.

    That is what asks none, and what is marked: walks past every address and page.
    """
    if settings.DATABASES["default"]["ENGINE"].endswith("sqlite3"):
        return
    left_out = [item for item in items if not _differs_by_database(item)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if _differs_by_database(item)]


def _differs_by_database(item) -> bool:
    if item.get_closest_marker("same_on_either"):
        return False
    of_django = item.cls is not None and issubclass(item.cls, SimpleTestCase)
    by_itself = {"db", "transactional_db", "live_server"} & set(item.fixturenames)
    return bool(of_django or by_itself or item.get_closest_marker("django_db"))


def pytest_collection_finish(session):
    """What is loaded by now stays: to look for garbage in it costs every test."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item):
    try:
        return (yield)
    finally:
        marker = item.get_closest_marker("django_db")
        if marker and marker.kwargs.get("transaction"):
            item.config.stash[IS_EMPTIED] = True


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item):
    """Lay the site out again after a test with transactions of its own emptied the database.

    Files are divided over processes, so that other tests may follow it, or the same once more.
    """
    if item.config.stash.get(IS_EMPTIED, False):
        with item.config.stash[blocking_manager_key].unblock():
            item.config.stash[CONTENTS].put_back()
        item.config.stash[IS_EMPTIED] = False
