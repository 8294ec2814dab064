"""The sites that are measured: each in a folder of its own, with its own Python and settings."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench import demo_site
from bench.driver import ROOT, Server, gunicorn

HERE = Path(__file__).parent
TWO = {"WEB_CONCURRENCY": "2", "WEB_THREADS": "4"}
# A worker that is renewed half-way would take its figures along.
FOR_EVER = ("--max-requests", "0")
# What gunicorn.conf.py says of workers; not its look for garbage.
THE_SAME = (
    *("--worker-class", "gthread", "--workers", "2", "--threads", "4"),
    *("--keep-alive", "5", "--preload"),
)


@dataclass(frozen=True)
class Site:
    """Where a site stands, what it is told, and what counts what was completed on it."""

    name: str
    folder: Path
    python: str
    environment: dict[str, str]
    serving: tuple[str, ...]  # what gunicorn is told
    crowd: tuple[str, ...] = ()  # makes learners and prints them
    completions: str = ""  # the model of what they complete

    def run(self, *command: str, text: str = "") -> str:
        """What a command of its Python prints."""
        return subprocess.run(  # noqa: S603 -- our own commands
            [self.python, *command],
            cwd=self.folder,
            env=os.environ | self.environment,
            input=text,
            text=True,
            check=True,
            stdout=subprocess.PIPE,
        ).stdout

    def manage(self, *command: str) -> str:
        return self.run("-m", "django", *command)

    def queries(self, requests: list[dict]) -> int:
        """How many queries one request takes, the median; the first ones fill what is kept."""
        return int(self.run(str(HERE / "queries.py"), text=json.dumps(requests)))

    def completed(self) -> int:
        """How many completions it has stored."""
        module, _, model = self.completions.rpartition(".")
        asked = f"from {module} import {model}; print({model}.objects.count())"
        return int(self.manage("shell", "--verbosity=0", "-c", asked))


@dataclass(frozen=True)
class Served:
    site: Site
    server: Server


@contextmanager
def served(*sites: Site) -> Iterator[tuple[Server, list[Served]]]:
    """The two words and the sites, all at once."""
    with ExitStack() as stack:
        hello = stack.enter_context(gunicorn(TWO, *FOR_EVER, "bench.hello:application"))
        yield hello, [Served(site, stack.enter_context(serve(site))) for site in sites]


def serve(site: Site) -> AbstractContextManager[Server]:
    return gunicorn(site.environment, *site.serving, folder=site.folder, python=site.python)


def this_site(folder: Path) -> Site:
    """The demo, built in the folder."""
    demo_site.build(folder)
    return Site(
        name="this site",
        folder=ROOT,
        python=sys.executable,
        environment=demo_site.environment(folder) | TWO | {"PYTHONPATH": "site:."},
        serving=FOR_EVER,
        crowd=("-m", "bench.peers.learners"),
        completions="learningpaths.progress.models.Completion",
    )


def bakerydemo(clone: Path) -> Site:
    """Its production settings; its own content is loaded once, into the clone."""
    site = Site(
        name="bakerydemo",
        folder=clone,
        python=str(clone / ".venv/bin/python"),
        environment={
            "DJANGO_SETTINGS_MODULE": "bakerydemo.settings.production",
            "DJANGO_SECRET_KEY": "Flour, water, salt and a night of patience make one loaf",
            "DJANGO_ALLOWED_HOSTS": "127.0.0.1",
            "PYTHONPATH": str(clone),
            "SECURE_SSL_REDIRECT": "false",
        },
        serving=(*THE_SAME, *FOR_EVER, "bakerydemo.wsgi"),
    )
    if not (clone / "bakerydemodb").exists():
        site.manage("migrate", "--verbosity=0")
        site.manage("load_initial_data")
        site.manage("collectstatic", "--noinput", "--verbosity=0")
    return site


def wagtail_lms(clone: Path, folder: Path) -> Site:
    """The example project with DEBUG off; its data is made anew in the folder."""
    site = Site(
        name="wagtail-lms",
        folder=clone,
        python=str(clone / ".venv/bin/python"),
        environment={
            "DJANGO_SETTINGS_MODULE": "wagtail_lms_production",
            "DATA": str(folder),
            "PYTHONPATH": f"{clone / 'example_project'}:{clone}:{HERE}",
        },
        serving=(*THE_SAME, *FOR_EVER, "example_project.wsgi"),
        crowd=(str(HERE / "course.py"),),
        completions="wagtail_lms.models.H5PLessonCompletion",
    )
    site.manage("migrate", "--verbosity=0")
    site.manage("setup_pages")
    return site
