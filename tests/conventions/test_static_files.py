"""Our files are collected as in production: hashed, compressed, and found by one another."""

import re
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings

ROOT = Path(settings.BASE_DIR)
STATIC, TEMPLATES = ROOT / "site" / "static", ROOT / "templates"
OURS = [ROOT / folder for folder in ("cases", "home", "learningpaths", "site")]
IMPORT = re.compile(
    r"""^\s*(?:import|export)\b[^;'"]*?["'](\.[^"']+)["']|\bimport\(\s*["'](\.[^"']+)["']""", re.M
)
CSS_URL = re.compile(r"""url\(\s*["']?([^"')]+)["']?\s*\)""")
# What may name a class, in a template and in code; a word that is only read names none.
IN_ATTRIBUTE = re.compile(r'class="((?:{%.*?%}|{{.*?}}|[^"{])*)"', re.DOTALL)
IN_QUOTES = re.compile(r"\"([^\"\n]*)\"")
NAMES_CLASSES = {".html": IN_ATTRIBUTE, ".svg": IN_ATTRIBUTE, ".py": IN_QUOTES, ".js": IN_QUOTES}
COMMENT_OR_TEXT = re.compile(r"/\*.*?\*/|\"[^\"]*\"|\d\.\d+|url\([^)]*\)", re.DOTALL)
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


def test_no_style_depends_on_how_a_screen_is_held():
    """So that none can lock it: axe would have to copy the style sheets to see that."""
    assert [path.name for path in STATIC.rglob("*.css") if "orientation" in path.read_text()] == []


def test_files_are_compressed_beforehand(collected):
    names = [path.name for path in hashed_files(collected, ".css") if path.stat().st_size > 1_000]

    assert names
    assert [
        name
        for name in names
        if not list(collected.rglob(f"{name}.br")) or not list(collected.rglob(f"{name}.gz"))
    ] == []


def test_a_sheet_is_served_whole(collected):
    sheets = hashed_files(collected / "css" / "sheets", ".css")

    assert sheets
    assert [sheet.name for sheet in sheets if re.search(r"@import|/\*", sheet.read_text())] == []


def test_every_part_of_the_style_stands_in_a_sheet_and_every_sheet_on_a_page():
    styles = STATIC / "css"
    texts = [path.read_text() for path in (styles / "sheets").glob("*.css")]
    parts = {name for text in texts for name in re.findall(r'@import url\("\.\./([^"]+)"', text)}
    pages = "".join(path.read_text() for path in TEMPLATES.rglob("*.html"))

    files = {str(path.relative_to(styles)) for path in styles.rglob("*.css")}
    linked = set(re.findall(r"'css/([^']+)'", pages))

    assert linked == {name for name in files if name.startswith(("sheets/", "editor/"))}
    assert parts == files - linked


def test_every_class_that_is_styled_is_used():
    written = " ".join(
        found
        for folder in (TEMPLATES, *OURS)
        for path in folder.rglob("*")
        if path.suffix in NAMES_CLASSES and "content" not in path.parts
        for found in NAMES_CLASSES[path.suffix].findall(path.read_text())
    )
    styled = {
        name
        for path in (STATIC / "css").rglob("*.css")
        for name in re.findall(r"\.([a-z][\w-]*)", COMMENT_OR_TEXT.sub("", path.read_text()))
    }

    assert {
        name for name in styled if not re.search(rf"(?<![\w-]){name}(?![\w-])", written)
    } == set()
