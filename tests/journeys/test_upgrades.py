"""A site of an earlier release becomes one of this release without losing anything.

The states are those that a site can be upgraded from: the last migrations of each of our apps in
them. A release adds its own, and what only a site of that time can hold. The newest goes back to
the first on the way, so that each migration is tried backwards as well.
"""

import psycopg
import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.recorder import MigrationRecorder
from django.utils.timezone import localdate

from core.models import SiteSettings
from desk.backups.databases import count_rows
from home.services import prepare_site
from learningpaths.catalogue.services import rebuild_outlines, stale_outlines
from learningpaths.people.models import User
from learningpaths.progress.models import Enrolment
from learningpaths.progress.reports import progress_of
from learningpaths.progress.services import complete_step
from tests.factories import (
    CaseFactory,
    DepartmentFactory,
    GuideFactory,
    ImageFactory,
    LearnerFactory,
    ThemeFactory,
    a_path,
    a_step,
    enrolled,
)

LAID_OUT = {
    "core": "0002_relations",
    "people": "0001_initial",
    "catalogue": "0002_relations",
    "progress": "0001_initial",
    "cases": "0002_relations",
    "home": "0001_initial",
    "desk": None,
}
READ_AND_SEARCHED = LAID_OUT | {
    "core": "0005_words_are_indexed",
    "catalogue": "0003_a_path_answers_signals",
    "home": "0002_tours",
}
# What is made anew by `prepare_site` and the commands of an upgrade, and holds no facts.
MADE_ANEW = {"core_entry", "core_entrylabel", "core_entryline", "core_entryword", "core_word"}
MADE_ANEW |= {"desk_role"}


@pytest.fixture
def a_copy(django_db_setup, django_db_blocker):
    """A database of its own: the migrations of the others are left alone."""
    creation, own = connection.creation, connection.settings_dict["NAME"]
    with django_db_blocker.unblock():
        if connection.vendor == "sqlite":
            # What was put back stands in the log for as long as somebody has the file open.
            with connection.cursor() as cursor:
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
        creation.clone_test_db(suffix="upgrade", verbosity=0)
        copy = creation.get_test_db_clone_settings("upgrade")["NAME"]
        connection.settings_dict["NAME"] = copy
        yield
        connection.close()
        connection.settings_dict["NAME"] = own
        creation.destroy_test_db(suffix="upgrade", verbosity=0)


def go_to(state):
    """Migrate to a state; return how the models looked then."""
    executor = MigrationExecutor(connection)
    targets = [*state.items()]
    executor.migrate(targets)
    return executor.loader.project_state([target for target in targets if target[1]]).apps


def newest():
    leaves = MigrationExecutor(connection).loader.graph.leaf_nodes()
    return {app: name for app, name in leaves if app in LAID_OUT}


def applied():
    return {*MigrationRecorder(connection).applied_migrations()}


def progress():
    """How far everybody is, and since when they are done."""
    runs = Enrolment.objects.select_related("outline").order_by("pk")
    return progress_of(list(runs), today=localdate())


def people_who_learn():
    """Somebody who finished a path, somebody half-way and somebody who left; and what they read."""
    path = a_path(a_step("Lees"), a_step("Doe"), a_step("Kijk verder", required=False))
    second = path.steps[1]
    for email, steps in [
        ("klaar@example.org", path.steps),
        ("halverwege@example.org", [second]),
        ("begonnen@example.org", []),
    ]:
        learner = LearnerFactory(email=email)
        enrolled(learner, path)
        for step in steps:
            complete_step(learner=learner, step=step)
    DepartmentFactory(), GuideFactory(), CaseFactory(), ImageFactory(), ThemeFactory()


def test_a_site_of_each_release_becomes_one_of_this_release(a_copy):
    people_who_learn()
    before, this_release, all_applied = progress(), newest(), applied()

    # The first state, with an address as only it allowed them.
    apps = go_to(LAID_OUT)
    then = count_rows()
    apps.get_model("people", "User").objects.filter(email="klaar@example.org").update(
        email="Klaar@Example.org"
    )

    # The next one, with what it was the first to hold.
    apps = go_to(READ_AND_SEARCHED)
    now = count_rows()
    assert {table for table in then if now[table] < then[table]} == set()
    site = apps.get_model("wagtailcore", "Site").objects.get()
    apps.get_model("core", "SiteSettings").objects.update_or_create(
        site=site, defaults={"smallest_group": 8}
    )
    then = count_rows()

    # This one, as the guide to upgrading says.
    go_to(this_release)
    call_command("migrate", verbosity=0)
    prepare_site()
    rebuild_outlines()

    now = count_rows()
    shrunk = {table for table, rows in then.items() if now[table] < rows}
    assert shrunk - MADE_ANEW == set()
    assert progress() == before
    assert [*stale_outlines()] == []
    assert SiteSettings.objects.get().smallest_group == 8
    assert User.objects.filter(email="klaar@example.org").count() == 1
    call_command("rebuild_register", check=True, verbosity=0)
    assert applied() == all_applied


@pytest.mark.skipif("connection.vendor != 'postgresql'", reason="SQLite knows no such locks")
def test_a_migration_gives_up_rather_than_hold_up_readers(a_copy):
    before = applied()
    with psycopg.connect(**connection.get_connection_params()) as reader:
        reader.execute("SELECT * FROM home_unansweredsearch")

        with pytest.raises(CommandError, match="run it again"):
            call_command("migrate", "home", "0003", verbosity=0)

    assert applied() == before
    with connection.cursor() as cursor:
        cursor.execute("SHOW lock_timeout")
        assert cursor.fetchone() == ("0",)
