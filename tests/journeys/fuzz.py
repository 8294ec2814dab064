"""Asks every address for what no person asks, for some minutes: no answer may be a mistake of ours.

By hand, on either database; what it finds becomes a case in tests/journeys/test_bad_input.py:

    FUZZ_SECONDS=180 .venv/bin/python -m pytest tests/journeys/fuzz.py
"""

import os
import random
import sys
from time import monotonic
from urllib.parse import quote, urlencode

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.test import Client

from desk.roles import EDITORS
from tests.factories import (
    CaseFactory,
    DepartmentFactory,
    GuideFactory,
    ImageFactory,
    LearnerFactory,
    a_path,
    a_step,
    enrolled,
    member_of,
)
from tests.journeys.surfaces import patterns

SECONDS = float(os.environ.get("FUZZ_SECONDS", "20"))
SEED = int(os.environ.get("FUZZ_SEED", "1"))
TEXTS = [
    *["", " ", "0", "-1", "1", "9" * 10, "9" * 19, "9" * 400, "1e9", "nan", "٣", "None", "[]"],
    *["a\0b", "\ud800", "\udcff", "🙂\u202e", "\r\nX: y", "%", "%00", "%ff", "..", "../" * 9],
    *["'", '"', '"' * 99, "\\", "' OR 1=1 --", "<script>x</script>", "{{7*7}}", "${7*7}"],
    *["x" * 5_000, "é" * 3_000, "{}", '{"a":', "[[[[", "2026-02-30", "24:61", "9999-99-99"],
    *["on", "true", "nl", "en", "xx", "id,title", "-title", "*", "wagtailcore.Page", "core.x"],
]
NAMES = [
    *["q", "p", "page", "id", "next", "title", "slug", "action", "order", "ordering", "search"],
    *["child_of", "descendant_of", "translation_of", "type", "fields", "limit", "offset", "locale"],
    *["page_type", "collection_id", "tag", "user", "timestamp_from", "timestamp_to", "usage_count"],
    *["sorteer", "begin", "soort", "signaal", "thema", "afdeling", "mode", "in_preview_panel"],
    *["login", "password", "email", "code", "note", "answer", "stages-count", "comments-0-text"],
    *[
        "comments-TOTAL_FORMS",
        "form-TOTAL_FORMS",
        "file",
        "objects",
        "instance_id",
        "can_choose_root",
    ],
    *["multiple", "allow_external_link", "prefer_this_title_as_link_text", "url", "object_id"],
    *["content_type", "is_addressable", "days", "export", "department", "path", "step", "kind"],
]
METHODS = ["get"] * 5 + ["post"] * 4 + ["head", "put", "delete", "options"]
PERSONS = ["anonymous", "employee", "editor", "all rights"]


@pytest.mark.django_db
@pytest.mark.timeout(SECONDS + 300)
def test_nothing_asked_is_a_mistake_of_ours(tmp_path, settings):
    settings.MEDIA_ROOT = tmp_path
    dice = random.Random(SEED)  # noqa: S311 -- the same each time
    path, addresses = a_world()
    browsers = {name: browser_of(name, path) for name in PERSONS}
    broken, asked, until = {}, 0, monotonic() + SECONDS

    while monotonic() < until:
        who, method = dice.choice(PERSONS), dice.choice(METHODS)
        address = an_address(dice, addresses)
        fields = {name: some(dice) for name in dice.sample(NAMES, dice.randrange(6))}
        query = urlencode(pairs(dice, fields), errors="surrogatepass")
        where = f"{address}?{query}" if dice.random() < 0.7 else address
        request = {"HTTP_HX_REQUEST": "true"} if dice.random() < 0.2 else {}
        if method == "post":
            data, kind = a_form(dice)
            request |= {"data": data, "content_type": kind} if kind else {"data": data}
        cookies = browsers[who].cookies.copy()
        with transaction.atomic():
            answer = getattr(browsers[who], method)(where, **request)
            transaction.set_rollback(True)
        browsers[who].cookies = cookies
        asked += 1
        if answer.status_code >= 500:
            where_broken = address_sort(answer)
            broken.setdefault(where_broken, (who, method, where[:300], str(request)[:300]))

    sys.stdout.write(f"\n{asked} asked, {len(broken)} broken\n")
    assert broken == {}


def address_sort(answer) -> str:
    match = getattr(answer, "resolver_match", None)
    error = getattr(answer, "exc_info", None)
    return f"{match and match.view_name}: {error and error[1]!r}"[:300]


def a_world():
    page = a_path(a_step("Kijk", kind="reflect", prompts=[]), a_step("Lees"))
    guide, case = GuideFactory(), CaseFactory(approved_for="outside")
    known = {"app_label": "catalogue", "app_name": "core", "model_name": "theme"}
    known |= {"path_key": page.outline_key, "step_key": page.steps[0].block_id}
    known |= {"short_id": page.steps[0].short_id, "key": "0" * 12, "filename": "a.txt"}
    known |= {"content_type_app_name": "catalogue", "content_type_model_name": "guidepage"}
    known |= {"image_id": ImageFactory().pk, "filter_spec": "width-9", "action": "delete"}
    DepartmentFactory()
    own = [page.url, page.url + page.step_address(page.steps[0]), guide.url, case.url]
    own += [case.url + case.card_address, "/", "/en/", "/static/a.css", "/media/a.png"]
    templates = [("/" + template, names) for template, names in sorted(patterns())]
    return page, (templates, own, known, [page.pk, guide.pk, case.pk, 1, 2])


def browser_of(name: str, path) -> Client:
    client = Client(raise_request_exception=False)
    if name != "anonymous":
        person = LearnerFactory() if name == "employee" else member_of(EDITORS)
        if name == "all rights":
            person.is_superuser = True
            person.save()
        enrolled(person, path)
        client.force_login(person)
    return client


def an_address(dice, addresses) -> str:
    templates, own, known, ids = addresses
    if dice.random() < 0.2:
        strange = quote(some(dice), errors="surrogatepass") if dice.random() < 0.5 else ""
        return dice.choice(own) + strange
    template, names = dice.choice(templates)
    given = {
        name: quote(some(dice), errors="surrogatepass")
        if dice.random() < 0.25
        else known.get(name, dice.choice(ids))
        for name in names
    }
    return template % given


def some(dice) -> str:
    return dice.choice(TEXTS)


def pairs(dice, fields) -> list[tuple[str, str]]:
    found = list(fields.items())
    return found * 2 if dice.random() < 0.2 else found


def a_form(dice):
    fields = {name: some(dice) for name in dice.sample(NAMES, dice.randrange(12))}
    way = dice.random()
    if way < 0.6:
        body = urlencode(pairs(dice, fields), errors="surrogatepass")
        return body, "application/x-www-form-urlencoded"
    if way < 0.75:
        upload = SimpleUploadedFile(dice.choice(["a.png", "a.pdf", "é.docx", ""]) or "x", b"%PDF-x")
        clean = {name: text.encode("utf-8", "replace").decode() for name, text in fields.items()}
        return clean | {"file": upload}, None
    if way < 0.9:
        return dice.choice(["[]", "{", "null", '{"id": 9e99}', "\ud800"]).encode(
            "utf-8", "surrogatepass"
        ), "application/json"
    return bytes(dice.randrange(256) for _ in range(60)), "multipart/form-data; boundary=x"
