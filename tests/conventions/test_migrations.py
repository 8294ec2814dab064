"""Migrations that a site with many rows survives, and a way back from them."""

import inspect
import sys
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.db import connection  # noqa: F401 -- the marks ask it
from django.db.migrations import RunPython, RunSQL
from django.db.migrations.loader import MigrationLoader
from django_migration_linter.migration_linter import MigrationLinter
from django_migration_linter.sql_analyser import analyse_sql_statements, get_sql_analyser_class

# Written before any site had rows to lock: the last one of each app that isn't looked at.
BASELINE = {
    "cases": "0004",
    "catalogue": "0007",
    "core": "0006",
    "desk": "0007",
    "home": "0004",
    "people": "0003",
    "progress": "0002",
}
# What the linter says and why that is right here: {"app.0008_name": {"CODE": "reason"}}.
ONE_ROW = "there is one row for each site, and code of before makes it on its first visit"
OF_PAGES = "it holds a few of the pages, and ten thousand of them are read in milliseconds"
ACCEPTED: dict[str, dict[str, str]] = {
    "core.0007_an_organisation_has_a_look": {
        "CREATE_INDEX": ONE_ROW,
        "CREATE_INDEX_EXCLUSIVE": ONE_ROW,
        "NOT_NULL": ONE_ROW,
    },
    "core.0010_hidden_pages_are_found_at_once": {"CREATE_INDEX": OF_PAGES},
}


def own_migrations():
    folders = [settings.BASE_DIR / name for name in ("cases", "home", "learningpaths", "site")]
    ours = {
        app.label
        for app in apps.get_app_configs()
        if any(Path(app.path).is_relative_to(folder) for folder in folders)
    }
    migrations = MigrationLoader(None).disk_migrations
    return {key: migration for key, migration in migrations.items() if key[0] in ours}


def findings(app, name):
    """What PostgreSQL would hold up or refuse."""
    linter = MigrationLinter(no_cache=True, no_output=True)
    sql = linter.get_sql(app, name)
    errors, _ignored, warnings = analyse_sql_statements(get_sql_analyser_class("postgresql"), sql)
    return {issue.code for issue in [*errors, *warnings]}


@pytest.mark.django_db
@pytest.mark.skipif("connection.vendor != 'postgresql'", reason="SQLite's tables are small")
def test_no_new_migration_locks_a_table_for_long_or_breaks_the_code_before_it():
    new = [key for key in own_migrations() if key[1][:4] > BASELINE.get(key[0], "0000")]

    assert findings("cases", "0004_cases_have_a_body") == {"NOT_NULL"}
    found = {".".join(key): findings(*key) for key in sorted(new)}
    accepted = {name: {*ACCEPTED.get(name, ())} for name in found}
    assert found == accepted


def test_every_migration_of_data_runs_both_ways_or_says_why_not():
    silent = []
    for key, migration in own_migrations().items():
        told = f"{sys.modules[type(migration).__module__].__doc__}"
        for operation in migration.operations:
            if isinstance(operation, RunSQL) and operation.reverse_sql in {None, RunSQL.noop}:
                silent += [key] * ("back" not in told)
            if isinstance(operation, RunPython):
                told += f"{inspect.getdoc(operation.code)}"
                one_way = operation.reverse_code in {None, RunPython.noop}
                silent += [key] * (one_way and "back" not in told)

    assert silent == []
