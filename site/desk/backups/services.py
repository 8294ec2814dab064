"""Make a backup, look into one, put one back."""

import fcntl
import logging
import os
import platform
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import django
import wagtail
from django.conf import settings
from django.core.cache import cache
from django.core.files.storage import default_storage
from django.db import DatabaseError, connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.utils import timezone

from core import freshness
from desk.backups import databases, uploads
from desk.backups.archive import DATABASE, UPLOADS, Archive, Manifest, Writer
from desk.models import JobRun
from learningpaths.people.models import User

logger = logging.getLogger(__name__)

JOB = "backup"
PATTERN = "dwarsverband-*.zip"


class BackupRefusedError(Exception):
    """Why a backup isn't made or put back; nothing was changed."""


class UnfinishedRestoreError(Exception):
    """What isn't as in the backup yet, now that the database is."""


@dataclass(frozen=True)
class Report:
    """What a backup holds, or what putting it back did."""

    path: Path
    rows: int
    uploads: int
    vanished: int = 0
    removed: int = 0
    has_migrations_to_run: bool = False


def back_up(folder: Path, *, keep: int | None = None) -> Report:
    """Put the whole site in one new file, and take older ones away beyond the newest `keep`.

    The database comes first, because an upload without its row harms nobody. One backup at a
    time; what stands under its final name is whole.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        with _alone_in(folder):
            report = _back_up(folder)
            if keep is not None:
                _prune(folder, keep)
    except Exception as error:
        _remember(failed_at=timezone.now(), error=f"{type(error).__name__}: {error}"[:500])
        raise
    _remember(succeeded_at=timezone.now(), error="")
    return report


def check(path: Path) -> Report:
    """Read all of a backup and see that it is what it was; raise BrokenArchiveError if not."""
    with Archive(path) as archive, tempfile.TemporaryDirectory(dir=_workplace()) as workplace:
        manifest = archive.manifest()
        archive.check(manifest)
        if manifest.vendor == connection.vendor:
            _take_out(archive, manifest, Path(workplace))
    return _report(path, manifest)


def restore(path: Path, *, replace: bool = False) -> Report:
    """Make this site what a backup holds: every row and every upload, and nothing else.

    Without `replace` only a site that has neither accounts nor uploads. All is looked into before
    anything is touched. The database comes first, in one transaction: if it is refused, nothing
    changed. What fails after it raises UnfinishedRestoreError. Everybody signs in anew.
    """
    with Archive(path) as archive, tempfile.TemporaryDirectory(dir=_workplace()) as workplace:
        manifest = archive.manifest()
        known = _refuse_what_does_not_fit(manifest)
        if not replace and not is_empty():
            raise BackupRefusedError("This site isn't empty. --replace overwrites it.")
        archive.check(manifest)
        databases.load(_take_out(archive, manifest, Path(workplace)))
        try:
            removed = _put_back_the_rest(archive, manifest)
        finally:
            cache.clear()
            freshness.renew()  # a cache that is away hears of it later
    done = {(app, name) for app, name in manifest.migrations}
    return _report(path, manifest, removed=removed, has_migrations_to_run=bool(known - done))


def is_empty() -> bool:
    """Whether nobody has an account here and nothing was uploaded: a site just laid out."""
    tables = connection.introspection.table_names()
    has_people = User._meta.db_table in tables and User.objects.exists()
    return not has_people and next(uploads.names(), None) is None


def _back_up(folder: Path) -> Report:
    moment = timezone.now()
    path = folder / PATTERN.replace("*", f"{moment:%Y-%m-%dT%H%M%SZ}")
    with tempfile.TemporaryDirectory(dir=folder, prefix=".making-") as workplace:
        unfinished, database = Path(workplace) / "archive", Path(workplace) / "database"
        before = [*uploads.names()]
        rows = databases.dump(database)
        with unfinished.open("wb") as file:
            with Writer(file) as writer, database.open("rb") as dump:
                writer.add(DATABASE, dump, compressed=connection.vendor == "sqlite")
                vanished = [*_add_uploads(writer, before)]
                manifest = _manifest(moment, rows, writer.sums, vanished)
                writer.finish(manifest)
            file.flush()
            os.fsync(file.fileno())
        unfinished.chmod(0o600)
        unfinished.rename(path)
    return _report(path, manifest)


def _manifest(moment: datetime, rows: dict, sums: dict, vanished: list[str]) -> Manifest:
    return Manifest(
        made_at=moment.isoformat(),
        vendor=connection.vendor,
        versions=_versions(),
        migrations=sorted([app, name] for app, name in _applied()),
        rows=rows,
        emptied=databases.EMPTIED,
        sums=sums,
        vanished=vanished,
    )


def _add_uploads(writer: Writer, before: Iterable[str]) -> Iterator[str]:
    """Add every upload there is; give the names of those that went since it began."""
    present = set()
    for name in uploads.names():
        try:
            with default_storage.open(name) as content:
                writer.add(UPLOADS + name, content)
        except FileNotFoundError:
            continue
        present.add(name)
    yield from (name for name in before if name not in present)


def _take_out(archive: Archive, manifest: Manifest, workplace: Path) -> Path:
    """The database of a backup as a file that can be put back."""
    database = workplace / "database"
    archive.extract(DATABASE, database)
    databases.look_into(database, manifest.rows)
    return database


def _put_back_the_rest(archive: Archive, manifest: Manifest) -> int:
    """See that the database is the backup's, and make the uploads so; return how many went."""
    try:
        if databases.count_rows() != manifest.rows:
            raise UnfinishedRestoreError(
                "The database is put back, and has other rows than the backup says. No upload was"
                " touched: look into the database, or put back another backup."
            )
        for name in manifest.uploads:
            with archive.open(UPLOADS + name) as content:
                uploads.put(name, content, manifest.sums[UPLOADS + name])
        return uploads.remove_others({*manifest.uploads})
    except UnfinishedRestoreError:
        raise
    except Exception as error:  # a bucket raises whatever it likes
        raise UnfinishedRestoreError(
            f"The database is put back, and some uploads aren't: {error}. Once that is mended, the"
            " same command with --replace finishes it."
        ) from error


def _refuse_what_does_not_fit(manifest: Manifest) -> set[tuple[str, str]]:
    """Refuse another kind of database or a newer site; give the migrations there are."""
    if manifest.vendor != connection.vendor:
        raise BackupRefusedError(
            f"This backup is of {manifest.vendor}, and DATABASE_URL leads to {connection.vendor}."
        )
    loader = MigrationLoader(None)
    replaced = {old for migration in loader.disk_migrations.values() for old in migration.replaces}
    known = replaced | {*loader.disk_migrations}
    if unknown := [".".join(key) for key in manifest.migrations if tuple(key) not in known]:
        raise BackupRefusedError(f"This backup is of a newer site, which knows {unknown[-1]}.")
    return {*loader.graph.nodes}


def _applied() -> Iterable[tuple[str, str]]:
    return MigrationRecorder(connection).applied_migrations()


def _versions() -> dict[str, str]:
    return {
        "python": platform.python_version(),
        "django": django.__version__,
        "wagtail": wagtail.__version__,
        connection.vendor: ".".join(map(str, connection.get_database_version())),
    }


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Refuse a second backup in the same folder, and clear away what a killed one left."""
    with (folder / ".lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise BackupRefusedError("Another backup is being made in this folder.") from error
        for left_behind in folder.glob(".making-*"):
            shutil.rmtree(left_behind)
        yield


def _prune(folder: Path, keep: int) -> None:
    newest_first = sorted(folder.glob(PATTERN), reverse=True)
    for path in newest_first[keep:]:
        path.unlink()


def _remember(**facts) -> None:
    """Write down how it went; a database that takes no writing has been backed up all the same."""
    try:
        JobRun.objects.update_or_create(name=JOB, defaults=facts)
    except DatabaseError as error:
        logger.warning("The moment of this backup can't be written down: %s", error)


def _workplace() -> Path:
    settings.VAR_DIR.mkdir(parents=True, exist_ok=True)
    return settings.VAR_DIR


def _report(path: Path, manifest: Manifest, **facts) -> Report:
    counted = {"rows": sum(manifest.rows.values()), "uploads": len(manifest.uploads)}
    return Report(path=path, vanished=len(manifest.vanished), **counted, **facts)
