"""What CI makes of pip-audit's report: what was not looked at is never called safe."""

import json
import re
import subprocess
import sys

import pytest
from django.conf import settings

SAFE = {"name": "django", "version": "5.2.19", "vulns": []}
SKIPPED = {"name": "wagtail", "skip_reason": "could not be looked up"}
FLAWED = {
    "name": "pillow",
    "version": "1.0",
    "vulns": [{"id": "PYSEC-1", "fix_versions": ["1.1"], "aliases": []}],
}


@pytest.mark.parametrize(
    ("report", "status", "words"),
    [
        ([SAFE], 0, "Audit: no known vulnerability in 1 packages."),
        ([SAFE, SKIPPED], 0, "Audit UNAVAILABLE for 1 of 2 packages: wagtail."),
        ([], 0, "Audit UNAVAILABLE for 0 of 0 packages: all."),
        (
            [SKIPPED, FLAWED],
            1,
            "Audit FOUND vulnerabilities:\n  pillow 1.0: PYSEC-1, mended in 1.1",
        ),
        (None, 0, "Audit UNAVAILABLE: the advisory service did not answer."),
    ],
)
def test_what_was_not_looked_at_is_never_called_safe(tmp_path, report, status, words):
    file = tmp_path / "audit.json"
    file.write_text("" if report is None else json.dumps({"dependencies": report, "fixes": []}))
    command = [sys.executable, ".ci/audit.py", str(file)]

    answer = subprocess.run(
        command, cwd=settings.BASE_DIR, capture_output=True, text=True, check=False
    )

    assert (answer.returncode, answer.stdout) == (status, f"{words}\n")


def test_all_that_the_image_installs_is_looked_up():
    audited = re.search(r"pip-audit --requirement (\S+)", text_of(".ci/run"))[1]
    installed = re.search(r"--require-hashes -r (\S+)", text_of("deploy/Containerfile"))[1]

    assert audited == installed
    assert pins("requirements.txt") - pins(audited) == set()


def pins(name) -> set[str]:
    return set(re.findall(r"^[\w.\[\]-]+==[^\s;\\]+", text_of(name), re.MULTILINE))


def text_of(name) -> str:
    return (settings.BASE_DIR / name).read_text()
