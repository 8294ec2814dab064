"""The demo organisation as visitors get it: production's settings, collected files, gunicorn.

Built once for all processes of a run, and only read. What is looked at here is the same on
either database, so it is looked at on SQLite.
"""

import fcntl
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

from bench.driver import ROOT, gunicorn
from tests.journeys.demo_site.visits import Site

BUILD = [
    ["migrate", "--noinput", "--verbosity=0"],
    ["prepare_site"],
    ["load_demo", "--even-here", "--verbosity=0"],
    ["rebuild_outlines", "--check"],
    ["rebuild_register", "--check"],
    # The editor's own files are not looked at.
    ["collectstatic", "--noinput", "--verbosity=0", "--ignore=wagtail*"],
]


def pytest_collection_modifyitems(items):
    """Browse the demo on SQLite only."""
    if not settings.DATABASES["default"]["ENGINE"].endswith("sqlite3"):
        here = Path(__file__).parent
        for item in items:
            if here in item.path.parents:
                item.add_marker(pytest.mark.skip("the demo looks the same on SQLite"))


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    environment = _environment(folder / "demo-site")
    _build_once(folder / "demo-site", environment)
    with gunicorn(environment) as server:
        yield Site(f"http://127.0.0.1:{server.port}")


def _environment(folder: Path) -> dict[str, str]:
    return {
        "DJANGO_SETTINGS_MODULE": "config.settings.production",
        "ENV_FILE": "",
        "SECRET_KEY": "Eight departments weave one cloth, and nobody drops a thread",
        "ALLOWED_HOSTS": "127.0.0.1",
        "BASE_URL": "",
        "HTTPS": "no",
        "TRUST_PROXY": "no",
        "DATABASE_URL": f"sqlite:///{folder}/site.sqlite3",
        "CACHE_URL": f"filecache://{folder}/cache",
        "STATIC_ROOT": str(folder / "static"),
        "MEDIA_ROOT": str(folder / "media"),
        "WEB_CONCURRENCY": "1",
    }


def _build_once(folder: Path, environment: dict[str, str]) -> None:
    """Whoever comes first builds it; the others wait."""
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if (folder / "ready").exists():
            return
        for command in BUILD:
            subprocess.run(
                [sys.executable, "manage.py", *command],
                cwd=ROOT,
                env={"PATH": "", **environment},
                check=True,
            )
        (folder / "ready").touch()
