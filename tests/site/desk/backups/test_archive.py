"""What a file may be called, and say, before it is taken for a backup."""

import json
from zipfile import ZipFile

import pytest

from desk.backups.archive import Archive, BrokenArchiveError

WHOLE = {
    "made_at": "2026-11-29T03:00:00+00:00",
    "vendor": "sqlite",
    "versions": {},
    "migrations": [],
    "rows": {},
    "emptied": [],
    "sums": {"database": "0"},
    "format": 1,
}


def an_archive(folder, *names, **manifest):
    path = folder / "backup.zip"
    with ZipFile(path, "w") as file:
        for name in ("database", *names):
            file.writestr(name, "")
        if manifest:
            file.writestr("manifest.json", json.dumps(manifest))
    return path


def test_a_manifest_tells_what_there_is(tmp_path):
    sums = {"database": "0", "uploads/images/brug.png": "1"}
    path = an_archive(tmp_path, "uploads/images/brug.png", **WHOLE | {"sums": sums})

    with Archive(path) as archive:
        assert archive.manifest().uploads == ["images/brug.png"]


@pytest.mark.parametrize(
    "name",
    [
        "uploads/../evil",
        "uploads/images/../../../evil",
        "/etc/evil",
        "uploads//etc/evil",
        "uploads/./evil",
        "uploads/images\\\\evil",
        "uploads/",
        "evil",
    ],
)
def test_a_name_that_leads_outside_is_refused(tmp_path, name):
    path = an_archive(tmp_path, name, **WHOLE | {"sums": {"database": "0", name: "1"}})

    with Archive(path) as archive, pytest.raises(BrokenArchiveError, match="outside its place"):
        archive.manifest()


@pytest.mark.parametrize(
    ("names", "manifest", "message"),
    [
        (["uploads/more"], WHOLE, "other files"),
        ([], WHOLE | {"sums": {"database": "0", "uploads/fewer": "1"}}, "other files"),
        ([], WHOLE | {"format": 2}, "its format is 2"),
        ([], {"format": 1}, "can't be read"),
        ([], {}, "holds no manifest"),
    ],
)
def test_what_does_not_hold_what_it_says_is_refused(tmp_path, names, manifest, message):
    path = an_archive(tmp_path, *names, **manifest)

    with Archive(path) as archive, pytest.raises(BrokenArchiveError, match=message):
        archive.manifest()
