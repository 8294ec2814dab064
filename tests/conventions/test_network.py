"""Nobody can make the server fetch an address that they typed."""

import ast
from pathlib import Path

from django.conf import settings

ROOT = Path(settings.BASE_DIR)
OURS = ["cases", "home", "learningpaths", "site"]
# What could open a connection to an address that somebody typed. Mail, cache, database and
# storage connect to what an administrator set, through Django.
FETCHING = {"aiohttp", "ftplib", "http.client", "httpx", "requests", "urllib.request"}
FETCHING |= {"urllib3", "wagtail.embeds.embeds", "wagtail.embeds.finders"}
# It asks the provider of single sign-on, at addresses that the settings name.
BY_SETTING = {"learningpaths/people/issuer.py"}


def imports_of(file: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{name.name}" for name in node.names}
    return found


def test_no_room_can_fetch():
    files = [file for room in OURS for file in (ROOT / room).rglob("*.py")]

    fetching = {
        f"{file.relative_to(ROOT)} imports {name}"
        for file in files
        if str(file.relative_to(ROOT)) not in BY_SETTING
        for name in imports_of(file) & FETCHING
    }

    assert len(files) > 200
    assert fetching == set()


def test_wagtail_fetches_nothing_for_an_editor():
    assert settings.WAGTAILEMBEDS_FINDERS == []
    assert settings.WAGTAIL_GRAVATAR_PROVIDER_URL is None
    assert settings.WAGTAIL_ENABLE_UPDATE_CHECK is False
    assert "wagtail.contrib.frontend_cache" not in settings.INSTALLED_APPS
