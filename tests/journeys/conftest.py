"""Stories that other programs take part in: a browser, a server."""

import os
import shutil
from pathlib import Path

import pytest

HERE = Path(__file__).parent
WITH_A_BROWSER = HERE / "browser", HERE / "demo_site"
WITH_A_SERVER = HERE / "test_gunicorn.py", HERE / "test_two_hosts.py"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # Others than this machine are not there.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
]
# The first is Debian's Chromium without its windows: it draws the same, with less of the machine.
NAMES = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"]


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    """A real Chromium: skipped where none is installed, but never in CI."""
    program = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if program is None and os.environ.get("CI") == "true":
        pytest.fail("CI has no Chromium: install one, or name it in CHROMIUM.", pytrace=False)
    if program is None:
        pytest.skip("no Chromium is installed, nor named in CHROMIUM")
    return browser_type_launch_args | {"executable_path": program, "args": FLAGS}


def pytest_collection_modifyitems(items):
    """Try these once more when they fail: on a busy machine the other program may be late.

    What is really broken in a page fails twice. What a server loses now and then may not: there
    only a program that was late is tried again, and never what a test found.
    """
    for item in items:
        if any(place in item.path.parents for place in WITH_A_BROWSER):
            item.add_marker(pytest.mark.flaky(reruns=1))
        elif item.path in WITH_A_SERVER:
            item.add_marker(pytest.mark.flaky(reruns=1, rerun_except="AssertionError"))
