"""Our files are collected as in production: hashed, compressed, and found by one another."""

import re
from urllib.parse import urlsplit

IMPORT = re.compile(
    r"""^\s*(?:import|export)\b[^;'"]*?["'](\.[^"']+)["']|\bimport\(\s*["'](\.[^"']+)["']""", re.M
)
CSS_URL = re.compile(r"""url\(\s*["']?([^"')]+)["']?\s*\)""")
HASHED = re.compile(r"\.[0-9a-f]{12}\.\w+$")


def hashed_files(root, suffix):
    return [path for path in root.rglob(f"*{suffix}") if HASHED.search(path.name)]


def test_modules_import_hashed_modules_that_are_there(collected):
    scripts = hashed_files(collected, ".js")

    wrong = [
        f"{script.name} imports {target}"
        for script in scripts
        if "vendor" not in script.parts
        for target in (one or other for one, other in IMPORT.findall(script.read_text()))
        if not HASHED.search(target) or not (script.parent / target).resolve().is_file()
    ]

    assert scripts
    assert wrong == []


def test_styles_name_hashed_files_that_are_there(collected):
    styles = hashed_files(collected, ".css")

    wrong = [
        f"{style.name} names {target}"
        for style in styles
        for target in (urlsplit(url).path for url in CSS_URL.findall(style.read_text()))
        if target and not (style.parent / target).resolve().is_file()
    ]

    assert styles
    assert wrong == []


def test_files_are_compressed_beforehand(collected):
    names = [path.name for path in hashed_files(collected, ".css") if path.stat().st_size > 1_000]

    assert names
    assert [
        name
        for name in names
        if not list(collected.rglob(f"{name}.br")) or not list(collected.rglob(f"{name}.gz"))
    ] == []
