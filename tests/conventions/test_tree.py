"""What stands where, and what may never be written in the project."""

import re
import subprocess
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command

ROOT = Path(settings.BASE_DIR)
OURS = [ROOT / folder for folder in ("cases", "home", "learningpaths", "site")]
TEXT_FILES = {".css", ".html", ".in", ".js", ".md", ".po", ".py", ".sh", ".svg", ".toml", ".txt"}

# In pieces, so that this file may be read as well.
NEVER_WRITTEN = [
    re.compile(r"(?<![\w.])/(wor" r"k|tm" r"p)/"),
    re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X)\b"),
    re.compile(r"lorem" r" ipsum", re.IGNORECASE),
    re.compile(r"file" r":///"),
    re.compile(r"--(extra-)?index" r"-url (?!--)|py" r"pi\.org"),
]


def texts_of_the_project():
    tracked = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],  # noqa: S607
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if tracked.returncode:
        pytest.skip("this is no git repository")
    for name in tracked.stdout.splitlines():
        path = ROOT / name
        if path.suffix in TEXT_FILES and "vendor" not in path.parts and path.is_file():
            yield path


def test_site_is_a_folder_on_the_import_path_and_no_package():
    assert not (ROOT / "site" / "__init__.py").exists()


def test_git_keeps_site_and_the_translations(tmp_path):
    (tmp_path / ".gitignore").write_text((ROOT / ".gitignore").read_text())
    subprocess.run(["git", "init", "--quiet", tmp_path], check=True)  # noqa: S607

    ignored = subprocess.run(
        [
            *["git", "-C", str(tmp_path), "check-ignore"],
            *["site/config/env.py", "site/locale/nl/LC_MESSAGES/django.mo", "var/.gitkeep"],
            *["var/db.sqlite3", ".env"],
        ],
        capture_output=True,
        text=True,
        check=False,
    )

    assert ignored.stdout.split() == ["var/db.sqlite3", ".env"]


def test_only_env_reads_the_environment():
    readers = {
        str(path.relative_to(ROOT))
        for folder in OURS
        for path in folder.rglob("*.py")
        if re.search(r"\bos\.(environ|getenv)\b|from os import", path.read_text())
    }

    assert readers == {"site/config/env.py"}


def test_nothing_is_written_that_belongs_elsewhere():
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:80]}"
        for path in texts_of_the_project()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if any(pattern.search(line) for pattern in NEVER_WRITTEN)
    ]

    assert found == []


@pytest.mark.django_db
def test_no_migration_is_missing():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


@pytest.mark.django_db
def test_the_system_checks_have_nothing_to_say():
    call_command("check", fail_level="WARNING", databases=["default"])


def test_who_has_a_request_asks_its_sight_what_may_be_seen():
    """`visible_to` asks for the walls anew each time: it is for code without a request."""
    asking_anew = re.compile(r"\b(?:visible_to|visible|is_visible)\([^)]*\brequest\b")
    files = [path for folder in OURS for path in folder.rglob("*.py")]

    assert [path.name for path in files if asking_anew.search(path.read_text())] == []
