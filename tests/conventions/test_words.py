"""Dutch is complete: every text of ours is translated, and the translations are compiled."""

import ast
import inspect
import re
from pathlib import Path

import polib
import pytest
from django.apps import apps
from django.conf import settings
from django.utils.translation import override, templatize, trans_real
from wagtail import blocks
from wagtail.fields import StreamField

from tests.languages import foreign_words

ROOT = Path(settings.BASE_DIR)
FOLDERS = [ROOT / folder for folder in ("cases", "home", "learningpaths", "site")]
VENV = ".venv"
# What isn't a word of any language: placeholders, names of settings and of headers.
NO_WORD = re.compile(r"%\(\w+\)s|\b[A-Z]+_[A-Z_]+\b|(?:X-Forwarded)?-(?:Proto|For)\b")
CATALOGUES = sorted((ROOT / "site" / "locale").rglob("*.po"))

FUNCTIONS = {"_", "gettext", "gettext_lazy", "gettext_noop", "ngettext", "ngettext_lazy"}
WITH_CONTEXT = {"pgettext", "pgettext_lazy", "npgettext", "npgettext_lazy"}
TEXT = r"u?('(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\")"
IN_TEMPLATE = re.compile(rf"\b(n?p?gettext|_)\(\s*{TEXT}(?:\s*,\s*{TEXT})?", re.DOTALL)


def keys_in_python(path):
    for node in ast.walk(ast.parse(path.read_text())):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        texts = [
            argument.value
            for argument in node.args[:2]
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
        ]
        if node.func.id in FUNCTIONS and texts:
            yield texts[0]
        elif node.func.id in WITH_CONTEXT and len(texts) == 2:
            yield f"{texts[0]}\x04{texts[1]}"


def keys_in_template(path):
    for match in IN_TEMPLATE.finditer(templatize(path.read_text(), origin=str(path))):
        first, second = match[2], match[3]
        if "p" in match[1]:
            yield f"{ast.literal_eval(first)}\x04{ast.literal_eval(second)}"
        else:
            yield ast.literal_eval(first)


def keys():
    """Where each text is asked for: {text: file}."""
    found = {}
    for folder in FOLDERS:
        for path in folder.rglob("*.py"):
            found |= dict.fromkeys(keys_in_python(path), str(path.relative_to(ROOT)))
    for path in (ROOT / "templates").rglob("*.*"):
        if path.suffix in {".html", ".txt"}:
            found |= dict.fromkeys(keys_in_template(path), str(path.relative_to(ROOT)))
    return found


def test_every_text_is_translated():
    dutch = trans_real.translation("nl")._catalog

    missing = {
        text: path for text, path in keys().items() if text not in dutch and (text, 0) not in dutch
    }

    assert missing == {}


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.parts[-3])
def test_no_translation_is_left_open_or_guessed(path):
    catalogue = polib.pofile(str(path))

    unfinished = [
        entry.msgid
        for entry in catalogue
        if not entry.obsolete and ("fuzzy" in entry.flags or not entry.translated())
    ]

    assert unfinished == []


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.parts[-3])
def test_compiled_translations_are_up_to_date(path):
    def texts(entries):
        return {
            (entry.msgctxt, entry.msgid): entry.msgstr_plural or entry.msgstr for entry in entries
        }

    translated = texts(polib.pofile(str(path)).translated_entries())
    compiled = texts(polib.mofile(str(path.with_suffix(".mo"))))

    assert compiled == translated, "run: make words"


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.parts[-3])
def test_no_text_is_in_the_other_language(path):
    strangers = {
        (text, word)
        for entry in polib.pofile(str(path))
        if not entry.obsolete
        for texts, language in (
            ([entry.msgid, entry.msgid_plural], "en"),
            ([entry.msgstr, *entry.msgstr_plural.values()], "nl"),
        )
        for text in texts
        for word in foreign_words(NO_WORD.sub("", text), language)
    }

    assert strangers == set()


def test_every_name_in_the_admin_is_translated():
    """What editors read of our models: names, labels and hints, also inside blocks."""
    with override("nl"):
        names = {str(text) for text in names_in_the_admin()}

    assert {(text, word) for text in names for word in foreign_words(text, "nl")} == set()


def names_in_the_admin():
    ours = {config.label for config in apps.get_app_configs() if ROOT in Path(config.path).parents}
    for model in apps.get_models():
        if model._meta.app_label not in ours or VENV in Path(inspect.getfile(model)).parts:
            continue
        yield from (model._meta.verbose_name, model._meta.verbose_name_plural)
        for field in model._meta.get_fields():
            # What ties a page to Wagtail's own table has no name that anybody reads.
            is_tie = getattr(field.remote_field, "parent_link", False)
            if field.model is model and hasattr(field, "verbose_name") and not is_tie:
                yield from (field.verbose_name, field.help_text)
            if isinstance(field, StreamField):
                yield from names_in(field.stream_block)


def names_in(block):
    yield from (block.label, getattr(block.meta, "help_text", ""))
    yield getattr(block.meta, "description", "")
    for child in getattr(block, "child_blocks", {}).values():
        yield from names_in(child)
    if isinstance(block, blocks.ListBlock):
        yield from names_in(block.child_block)
