"""The demo organisation as visitors get it, built once for all processes of a run, only read.

What is looked at here is the same on either database, so it is looked at on SQLite.
"""

import fcntl
import os
from pathlib import Path

import pytest
from django.conf import settings

from bench import demo_site
from bench.driver import gunicorn
from tests.journeys.demo_site.visits import Site


def pytest_collection_modifyitems(items):
    """Browse the demo on SQLite only."""
    if not settings.DATABASES["default"]["ENGINE"].endswith("sqlite3"):
        here = Path(__file__).parent
        for item in items:
            if here in item.path.parents:
                item.add_marker(pytest.mark.skip("the demo looks the same on SQLite"))


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory):
    """Where the demo stands, with its database, uploads and collected files."""
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    folder /= "demo-site"
    _build_once(folder)
    return folder


@pytest.fixture(scope="session")
def site(demo_folder):
    with gunicorn(demo_site.environment(demo_folder)) as server:
        yield Site(f"http://127.0.0.1:{server.port}")


def _build_once(folder: Path) -> None:
    """Whoever comes first builds it; the others wait."""
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "ready").exists():
            demo_site.build(folder)
            (folder / "ready").touch()
