"""The demo organisation as visitors get it, built once for all processes of a run, only read.

What is looked at here is the same on either database, so it is looked at on SQLite.
"""

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
    """Where the demo stands, with its database, uploads and collected files.

    CI names in DEMO_SITE where it tries the site in production settings: that is the same one.
    """
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    folder = Path(os.environ.get("DEMO_SITE") or folder / "demo-site")
    demo_site.build_once(folder)
    return folder


@pytest.fixture(scope="session")
def site(demo_folder):
    with gunicorn(demo_site.environment(demo_folder)) as server:
        yield Site(f"http://127.0.0.1:{server.port}")
