"""The demo organisation as visitors get it: production's settings, collected files, gunicorn.

On a database of its own, apart from the site that is being worked on; SQLite's in the same folder
unless another is named.
"""

import fcntl
import os
import subprocess
import sys
from pathlib import Path

from bench.driver import ROOT

COMMANDS = [
    ["migrate", "--noinput", "--verbosity=0"],
    ["prepare_site"],
    ["load_demo", "--even-here", "--verbosity=0"],
    ["rebuild_outlines", "--check"],
    ["rebuild_register", "--check"],
]
COLLECT = ["collectstatic", "--noinput", "--verbosity=0"]


def environment(folder: Path, database: str = "") -> dict[str, str]:
    """What a server of the demo in the folder is told; see `bench.driver.gunicorn`."""
    return {
        "DJANGO_SETTINGS_MODULE": "config.settings.production",
        "ENV_FILE": "",
        "SECRET_KEY": "Eight departments weave one cloth, and nobody drops a thread",
        "ALLOWED_HOSTS": "127.0.0.1",
        "BASE_URL": "",
        "HTTPS": "no",
        "TRUST_PROXY": "no",
        "DATABASE_URL": database or f"sqlite:///{folder}/site.sqlite3",
        "EMAIL_URL": "dummymail://",
        "CACHE_URL": f"filecache://{folder}/cache",
        "STATIC_ROOT": str(folder / "static"),
        "MEDIA_ROOT": str(folder / "media"),
        "WEB_CONCURRENCY": "1",
    }


def build(folder: Path, *, with_editor: bool = False, database: str = "") -> None:
    """Make database, uploads and collected files in an empty folder; the editor's take longest."""
    collect = COLLECT if with_editor else [*COLLECT, "--ignore=wagtail*"]
    for command in [*COMMANDS, collect]:
        subprocess.run(  # noqa: S603 -- our own commands
            [sys.executable, "manage.py", *command],
            cwd=ROOT,
            env=os.environ | environment(folder, database),
            check=True,
            stdout=subprocess.DEVNULL,
        )


def build_once(folder: Path, *, with_editor: bool = False) -> None:
    """Whoever comes first builds it; the others wait, and find it ready."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "ready").exists():
            build(folder, with_editor=with_editor)
            (folder / "ready").touch()
