"""Stories that other programs take part in: a browser, a server."""

from pathlib import Path

import pytest

HERE = Path(__file__).parent
WITH_OTHERS = (HERE / "browser", HERE / "test_gunicorn.py")


def pytest_collection_modifyitems(items):
    """Try these once more when they fail: on a busy machine the other program may be late.

    What is really broken fails twice.
    """
    for item in items:
        if any(item.path == place or place in item.path.parents for place in WITH_OTHERS):
            item.add_marker(pytest.mark.flaky(reruns=1))
