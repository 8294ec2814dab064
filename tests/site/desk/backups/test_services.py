"""A site goes into one file while people work in it, and comes back row by row, file by file."""

import json
import shutil
import sqlite3
from contextlib import contextmanager
from threading import Event, Thread
from zipfile import ZipFile

import pytest
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.utils import timezone
from moto.server import ThreadedMotoServer

from config import env
from core.models import SiteDocument
from desk.backups import databases, services, uploads
from desk.backups.archive import DATABASE, UPLOADS, Archive
from desk.models import JobRun
from learningpaths.people.models import User
from learningpaths.progress.models import Completion
from learningpaths.progress.services import complete_step
from tests.factories import ImageFactory, LearnerFactory, a_path, a_step, enrolled, steps_of_path

pytestmark = pytest.mark.django_db
with_transactions = pytest.mark.django_db(transaction=True, serialized_rollback=True)

STEPS = 3


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"
    return settings.MEDIA_ROOT


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "backups"


def everything():
    """Every row of every table but the sessions, and every upload."""
    with connection.cursor() as cursor:
        rows = {}
        for table in databases.count_rows():
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608
            rows[table] = sorted(map(repr, cursor.fetchall()))
    rows["django_session"] = []
    files = {}
    for name in uploads.names():
        with default_storage.open(name) as file:
            files[name] = file.read()
    return rows, files


def destroy(*, leaving_something=True):
    """Lose all there is, and perhaps begin anew with something else."""
    call_command("flush", interactive=False, verbosity=0, inhibit_post_migrate=True)
    for name in [*uploads.names()]:
        default_storage.delete(name)
    if leaving_something:
        LearnerFactory(email="later@example.org")
        default_storage.save("documents/later.txt", ContentFile(b"later"))


def a_document(content=b"notulen", name="notulen.txt"):
    return SiteDocument.objects.create(title=name, file=ContentFile(content, name=name))


def a_path_followed_by(email, path):
    """Somebody who joins a path and finishes it, in one transaction."""
    with transaction.atomic():
        learner = LearnerFactory(email=email)
        enrolled(learner, path)
        for step in steps_of_path(path):
            complete_step(learner=learner, step=step)


@with_transactions
def test_a_backup_made_while_others_write_brings_everything_back(client, folder):
    path = a_path(*(a_step(f"Step {number}") for number in range(STEPS)))
    a_path_followed_by("0@schrijft.example", path)
    document, image = a_document(b"x" * 3_000_000), ImageFactory(title="Brug")
    client.force_login(User.objects.get(email="0@schrijft.example"))
    started, stop = Event(), Event()
    acknowledged = []

    def write():
        try:
            while not stop.is_set() and len(acknowledged) < 40:
                a_path_followed_by(f"{len(acknowledged) + 1}@schrijft.example", path)
                acknowledged.append(f"{len(acknowledged) + 1}@schrijft.example")
                started.set()
        finally:
            connection.close()

    writer = Thread(target=write)
    writer.start()
    started.wait(30)
    first_ones = {*acknowledged}
    busy = services.back_up(folder)
    stop.set()
    writer.join()
    quiet = services.back_up(folder / "quiet")
    before = everything()

    # The one that was made in the middle: whole transactions, up to a moment.
    destroy()
    services.restore(busy.path, replace=True)
    there = {
        *User.objects.filter(email__endswith="@schrijft.example").values_list("email", flat=True)
    }
    assert there >= first_ones
    assert there == {f"{number}@schrijft.example" for number in range(len(there))}
    assert Completion.objects.count() == STEPS * len(there)
    assert everything()[1] == before[1]
    assert document.file.name in before[1]
    assert image.file.name in before[1]

    # The one that was made when nobody wrote: everything.
    report = services.restore(quiet.path, replace=True)
    before[0]["desk_jobrun"] = everything()[0]["desk_jobrun"]  # it tells of the backup itself
    assert everything() == before
    assert (report.rows, report.uploads) == (quiet.rows, len(before[1]))
    assert not report.has_migrations_to_run
    assert "sessionid" in client.cookies
    assert not Session.objects.exists()


def altered(path, target, manifest):
    """A backup that says something else than the one it was made of."""
    with ZipFile(path) as source, ZipFile(target, "w") as copy:
        for name in source.namelist():
            text = source.read(name)
            if name == "manifest.json":
                text = json.dumps(json.loads(text) | manifest)
            copy.writestr(name, text)
    return target


@with_transactions
def test_what_can_not_be_put_back_is_refused_before_anything_is_touched(folder, tmp_path, capsys):
    a_document()
    LearnerFactory()
    call_command("backup", to=folder)
    (path,) = folder.glob("*.zip")
    cache.set("kept", "of before")
    before = everything()
    whole = path.read_bytes()
    place = whole.index(b"notulen", whole.index(b"uploads/documents/notulen.txt") + 29)
    damaged, cut_off = tmp_path / "damaged.zip", tmp_path / "cut_off.zip"
    damaged.write_bytes(whole[:place] + b"N" + whole[place + 1 :])
    cut_off.write_bytes(whole[: len(whole) // 2])
    lies = [
        ({"vendor": "oracle"}, "This backup is of oracle"),
        ({"migrations": [["desk", "0999_later"]]}, r"newer site.*desk\.0999_later"),
        ({"rows": {}}, "other rows"),
    ]

    for broken in (damaged, cut_off):
        with pytest.raises(CommandError, match="can't be trusted"):
            call_command("restore", broken, check=True)
        with pytest.raises(CommandError, match="can't be trusted"):
            call_command("restore", broken, replace=True)
    with pytest.raises(CommandError, match="No such file"):
        call_command("restore", tmp_path / "nowhere.zip")
    with pytest.raises(CommandError, match="isn't empty"):
        call_command("restore", path)
    for lie, message in lies if connection.vendor == "sqlite" else lies[:2]:
        with pytest.raises(CommandError, match=message):
            call_command("restore", altered(path, tmp_path / "lie.zip", lie), replace=True)
    assert everything() == before
    assert cache.get("kept") == "of before"

    destroy(leaving_something=False)
    call_command("restore", path, check=True)
    assert not User.objects.exists()
    call_command("restore", path)
    assert everything()[1] == before[1]
    assert User.objects.count() == 1
    assert cache.get("kept") is None
    assert "rebuild_outlines --check" in capsys.readouterr().out


@with_transactions
def test_a_database_that_can_not_be_put_back_stays_as_it_was(folder, tmp_path):
    LearnerFactory(email="blijft@example.org")
    report = services.back_up(folder)
    with Archive(report.path) as archive:
        archive.extract(DATABASE, tmp_path / "database")
    content = (tmp_path / "database").read_bytes()
    (tmp_path / "half").write_bytes(content[: len(content) * 3 // 4])
    before = everything()

    with pytest.raises((databases.DatabaseToolError, sqlite3.DatabaseError)) as raised:
        databases.load(tmp_path / "half")

    if connection.vendor == "postgresql":
        assert "pg_restore: error: could not read from input file" in str(raised.value)

    assert everything() == before


@contextmanager
def somebody_writing():
    """Another connection that changed a row and doesn't commit."""
    other = connection.copy()
    try:
        with other.cursor() as cursor:
            cursor.execute("BEGIN")
            cursor.execute(f"UPDATE {User._meta.db_table} SET first_name = 'Fenna'")  # noqa: S608
            yield
            cursor.execute("ROLLBACK")
    finally:
        other.close()


@with_transactions
def test_a_restore_that_the_database_refuses_changes_no_upload(folder, monkeypatch):
    document = a_document()
    report = services.back_up(folder)
    destroy()
    cache.set("kept", "of before")
    before = everything()
    monkeypatch.setattr(databases, "PATIENCE", 0)
    at_once = databases.EMPTY_POSTGRESQL.replace("60s", "100ms")
    monkeypatch.setattr(databases, "EMPTY_POSTGRESQL", at_once)

    with somebody_writing(), pytest.raises(databases.DatabaseToolError):
        services.restore(report.path, replace=True)

    assert everything() == before
    assert cache.get("kept") == "of before"

    services.restore(report.path, replace=True)
    assert [*uploads.names()] == [document.file.name]


@with_transactions
def test_a_restore_that_breaks_off_among_the_uploads_says_so_and_is_finished_by_another(
    folder, media
):
    document = a_document()
    LearnerFactory(email="blijft@example.org")
    report = services.back_up(folder)
    before = everything()
    destroy()
    shutil.rmtree(media)
    media.mkdir()
    (media / "documents").touch()  # where the folder has to come
    cache.set("kept", "of before")

    with pytest.raises(CommandError, match="database is put back, and some uploads aren't") as told:
        call_command("restore", report.path, replace=True)

    assert "the same command with --replace finishes it" in str(told.value)
    assert User.objects.filter(email="blijft@example.org").exists()
    assert [*uploads.names()] == ["documents"]
    assert cache.get("kept") is None

    (media / "documents").unlink()
    call_command("restore", report.path, replace=True)
    before[0]["desk_jobrun"] = everything()[0]["desk_jobrun"]  # it tells of the backup itself
    assert everything() == before
    assert [*uploads.names()] == [document.file.name]


@with_transactions
@pytest.mark.skipif("connection.vendor != 'postgresql'", reason="SQLite's is counted beforehand")
def test_a_database_with_other_rows_than_were_promised_leaves_the_uploads(folder, tmp_path):
    a_document()
    report = services.back_up(folder)
    destroy()
    before = everything()[1]
    cache.set("kept", "of before")
    lie = altered(report.path, tmp_path / "lie.zip", {"rows": {}})

    with pytest.raises(CommandError, match="has other rows than the backup says"):
        call_command("restore", lie, replace=True)

    assert everything()[1] == before
    assert cache.get("kept") is None


@with_transactions
def test_an_upload_that_goes_meanwhile_is_told_and_a_session_is_in_no_backup(
    client, folder, monkeypatch
):
    document = a_document()
    client.force_login(LearnerFactory())
    key = Session.objects.get().session_key
    dump = databases.dump

    def delete_meanwhile(target):
        rows = dump(target)
        default_storage.delete(document.file.name)
        return rows

    monkeypatch.setattr(databases, "dump", delete_meanwhile)
    report = services.back_up(folder)

    assert (report.uploads, report.vanished) == (0, 1)
    with Archive(report.path) as archive:
        assert archive.manifest().rows["django_session"] == 0
        with archive.open(DATABASE) as file:
            assert key.encode() not in file.read()
    assert Session.objects.count() == 1


def test_old_backups_go_and_what_is_no_backup_stays(folder):
    folder.mkdir()
    names = [f"dwarsverband-2026-01-0{day}T030000Z.zip" for day in (1, 2, 3)]
    for name in [*names, "notes.txt"]:
        (folder / name).touch()

    report = services.back_up(folder, keep=2)

    kept = {path.name for path in folder.iterdir()}
    assert kept == {report.path.name, names[-1], "notes.txt", ".lock"}
    assert report.path.stat().st_mode & 0o777 == 0o600
    assert JobRun.objects.get(name="backup").succeeded_at <= timezone.now()


def test_a_backup_that_fails_is_remembered_and_leaves_the_others(folder, monkeypatch):
    services.back_up(folder)
    success = JobRun.objects.get(name="backup").succeeded_at
    monkeypatch.setattr(databases, "dump", lambda target: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        services.back_up(folder, keep=1)

    run = JobRun.objects.get(name="backup")
    assert (run.succeeded_at, run.error) == (success, "ZeroDivisionError: division by zero")
    assert len([*folder.glob("*.zip")]) == 1
    assert [*folder.glob(".making-*")] == []


def test_two_backups_in_one_folder_do_not_meet(folder, monkeypatch):
    folder.mkdir()

    def another_meanwhile(target):
        with pytest.raises(services.BackupRefusedError, match="Another backup"):
            services.back_up(folder)
        return {}

    monkeypatch.setattr(databases, "dump", another_meanwhile)
    with pytest.raises(FileNotFoundError):
        services.back_up(folder)


@pytest.fixture
def bucket(settings):
    """A server of S3 on this machine, with a bucket for uploads."""
    server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    _host, port = server.get_host_and_port()
    url = f"s3://key:secret@uploads/leren?endpoint=http://127.0.0.1:{port}&region=eu-west-1"
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("STORAGE_URL", url)
        settings.STORAGES = settings.STORAGES | {"default": env.storage("STORAGE_URL")}
    default_storage.connection.create_bucket(
        Bucket="uploads", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"}
    )
    yield default_storage
    server.stop()


def test_uploads_in_a_bucket_are_kept_and_put_back(bucket, folder):
    larger = b"groot" * 300_000
    for name, content in [("documents/groot.bin", larger), ("images/brug.png", b"brug")]:
        bucket.save(name, ContentFile(content))
    bucket.save("documents/oud.txt", ContentFile(b"oud"))
    report = services.back_up(folder)
    bucket.delete("documents/groot.bin")
    bucket.delete("documents/oud.txt")
    bucket.save("documents/oud.txt", ContentFile(b"nieuw"))
    bucket.save("documents/later/meer.txt", ContentFile(b"later"))

    with Archive(report.path) as archive:
        manifest = archive.manifest()
        archive.check(manifest)
        for name in manifest.uploads:
            with archive.open(UPLOADS + name) as content:
                uploads.put(name, content, manifest.sums[UPLOADS + name])
    removed = uploads.remove_others({*manifest.uploads})

    assert removed == 1
    there = {name: bucket.open(name).read() for name in uploads.names()}
    assert there == {
        "documents/groot.bin": larger,
        "documents/oud.txt": b"oud",
        "images/brug.png": b"brug",
    }
