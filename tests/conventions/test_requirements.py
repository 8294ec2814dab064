"""What is installed is pinned, by content, and in step with what was asked."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(settings.BASE_DIR)
LISTS = ["requirements", "requirements-optional", "requirements-dev"]


def asked(name):
    """The requirements of an .in file, and of those it includes."""
    for line in (ROOT / f"{name}.in").read_text().splitlines():
        if line.startswith("-r "):
            yield from asked(line.removeprefix("-r ").removesuffix(".in"))
        elif line and not line.startswith("#"):
            yield Requirement(line)


def pins(path):
    """What a list installs: {name: {version, …}}, because a version may depend on the machine."""
    found = {}
    for name, version in re.findall(r"^([\w.\[\]-]+)==([^\s;\\]+)", path.read_text(), re.M):
        found.setdefault(canonicalize_name(re.sub(r"\[.*\]", "", name)), set()).add(version)
    return found


@pytest.mark.parametrize("name", LISTS)
def test_a_list_gives_what_was_asked(name):
    installed = pins(ROOT / f"{name}.txt")

    missing = [
        str(requirement)
        for requirement in asked(name)
        if not any(
            requirement.specifier.contains(version)
            for version in installed.get(canonicalize_name(requirement.name), ())
        )
    ]

    assert missing == []


@pytest.mark.parametrize("name", LISTS)
def test_every_line_of_a_list_is_pinned_and_hashed(name):
    text = (ROOT / f"{name}.txt").read_text().replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line.strip() and line.strip()[0] != "#"]

    loose = [line for line in lines if "==" not in line or "--hash=sha256:" not in line]

    assert loose == []


@pytest.mark.parametrize("name", LISTS)
def test_all_lists_agree(name):
    together = pins(ROOT / "constraints.txt")

    assert {
        package: versions
        for package, versions in pins(ROOT / f"{name}.txt").items()
        if not versions <= together.get(package, set())
    } == {}
