"""What the log says of requests: enough to find a fault, and nothing of who asked."""

import io
import json
import logging
import re
from contextlib import contextmanager
from datetime import timedelta

import pytest
from django.core import mail
from django.db import IntegrityError
from django.test import Client
from django.urls import path, reverse
from django.utils import timezone

from config import urls
from core import logs
from learningpaths.people.models import User
from tests.factories import GuideFactory, a_path, a_step, enrolled

PASSWORD = "een-lang-wachtwoord"
PERSONAL = ["anneloes", "wijnstekers", "burn-out", "durf", "203.0.113.9", PASSWORD]


@contextmanager
def written(form):
    """Whatever is logged until the block ends, as production writes it."""
    stream = io.StringIO()
    settings = logs.configuration(form)
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logs.LineFormatter() if form == logs.LINE else logs.JsonFormatter())
    handler.addFilter(logs.Nameless())
    loggers = [logging.getLogger(name) for name in ("", "django", logs.ACCESS)]
    assert settings["handlers"]["stderr"]["filters"] == ["nameless"]
    levels = [logger.level for logger in loggers]
    for logger in loggers[:2]:
        logger.addHandler(handler)
    loggers[2].setLevel(logging.INFO)
    try:
        yield stream
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.removeHandler(handler)
            logger.setLevel(level)


def breaks(request):
    person = User(first_name="Anneloes", last_name="Wijnstekers")
    try:
        raise IntegrityError(
            "duplicate key\nDETAIL:  Key (email)=(anneloes@example.org) already exists.\n"
        )
    except IntegrityError as error:
        raise RuntimeError(
            f"{person!r} at 203.0.113.9 asked postgres://anneloes:geheim@10.1.2.3/leren for"
            " https://leren.example.org/zoeken/?q=burn-out and smtp anneloes@example.org"
        ) from error


urlpatterns = [path("breekt/", breaks, name="breaks"), *urls.urlpatterns]
with_a_fault = pytest.mark.urls(__name__)


def walk_as_anneloes():
    """What somebody does in a day, all of it with what is theirs in it."""
    person = User.objects.create_user(
        "anneloes.wijnstekers@example.org",
        PASSWORD,
        first_name="Anneloes",
        last_name="Wijnstekers",
    )
    page = a_path(a_step("Kijk terug", kind="reflect", prompts=[]))
    enrolled(person, page)
    client = Client(raise_request_exception=False, REMOTE_ADDR="203.0.113.9")
    strict = Client(enforce_csrf_checks=True, REMOTE_ADDR="203.0.113.9")
    sign_in = reverse("people:sign_in")
    login = {"login": person.email, "password": PASSWORD}
    client.get(f"{sign_in}?next=/zoeken/%3Fq=burn-out&login={person.email}")
    client.post(sign_in, login | {"password": "burn-out"})
    strict.post(sign_in, login)
    client.post(reverse("people:password_reset"), {"email": person.email})
    (link,) = re.findall(r"testserver(/\S+)", mail.outbox[-1].body)
    client.get(link)
    client.get(reverse("people:password_reset_confirm", args=["anneloes", "x-burn-out"]))
    client.post(sign_in, login)
    client.get("/zoeken/?q=wijnstekers+burn-out")
    client.get("/zoeken/suggesties/?q=anneloes")
    keys = [page.outline_key, page.steps[0].block_id]
    client.post(reverse("progress:keep_notes", args=keys), {"note-x": "Ik durf niets"})
    client.get(f"/{person.email}/")
    client.get("/anneloes/wijnstekers/")
    client.put(reverse("people:sign_out"), person.email)
    client.get("/breekt/?burn-out=anneloes")
    client.get("/", headers={"host": "anneloes.example.org"})
    return link


@pytest.mark.django_db
@with_a_fault
@pytest.mark.parametrize("form", logs.FORMS)
def test_nothing_personal_is_written_in_a_day_of_somebody(form, settings):
    settings.ACCESS_LOG = True
    with written(form) as stream:
        link = walk_as_anneloes()
        logging.getLogger("elsewhere").warning("A mail to %s failed", "anneloes@example.org")

    text = stream.getvalue().lower()
    found = [word for word in [*PERSONAL, "geheim", link.lower()] if word in text]
    lines = [line for line in text.splitlines() if "anneloes.example.org" not in line]
    assert [line for line in lines if any(word in line for word in PERSONAL)] == []
    assert set(found) <= {"anneloes"}  # the host that was refused, as it was spelt
    for told in ("people:sign_in", "progress:keep_notes", "runtimeerror", "integrityerror"):
        assert told in text
    assert "a mail to <address> failed" in text


@pytest.mark.django_db
@with_a_fault
def test_a_fault_is_found_by_the_number_that_its_page_shows(settings):
    settings.ACCESS_LOG = True
    with written(logs.JSON) as stream:
        answer = Client(raise_request_exception=False).get("/breekt/")

    number = answer.headers["X-Request-ID"]
    fault, line = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert answer.status_code == 500
    assert f"<code>{number}</code>" in answer.text
    assert re.fullmatch("[0-9a-f]{16}", number)
    assert (fault["message"], fault["level"]) == ("Internal Server Error: breaks", "error")
    assert (fault["error"], fault["request"]) == ("RuntimeError", number)
    assert "<User> at <ip> asked postgres://…" in fault["traceback"]
    assert line | {"at": "", "ms": 0, "message": ""} == {
        "at": "",
        "level": "info",
        "logger": "access",
        "message": "",
        "request": number,
        "method": "GET",
        "route": "breaks",
        "status": 500,
        "ms": 0,
    }


@pytest.mark.django_db
def test_a_page_is_named_by_its_number(client):
    page = GuideFactory(expire_at=timezone.now() - timedelta(days=1))

    with written(logs.LINE) as stream:
        client.get(page.url)
        client.post("/zoeken/")

    number = r"[0-9a-f]{16}"
    moment = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d"
    first, second, _same = stream.getvalue().splitlines()
    warning = rf"{moment} WARNING django.request {number}:"
    assert re.fullmatch(rf"{warning} Not Found: wagtail_serve, page {page.pk}", first)
    assert re.fullmatch(rf"{warning} Method Not Allowed \(POST\): home:search", second)


@pytest.mark.django_db
def test_a_page_that_was_kept_is_called_so(client, settings):
    settings.ACCESS_LOG = True
    page = GuideFactory()

    with written(logs.JSON) as stream:
        for _again in range(2):
            assert client.get(page.url).status_code == 200

    routes = [json.loads(line)["route"] for line in stream.getvalue().splitlines()]
    assert routes == ["wagtail_serve", "kept page"]


@pytest.mark.parametrize(
    ("given", "is_believed", "is_taken"),
    [
        ("4f2c9a-17.B", True, True),
        ("4f2c9a-17.B", False, False),
        ("short", True, False),
        ("x" * 65, True, False),
        ("two words 12", True, False),
        ("line\nbreak-12", True, False),
        ("", True, False),
    ],
)
def test_only_a_proxy_gives_a_number_and_only_a_sane_one(
    client, settings, given, is_believed, is_taken
):
    settings.BEHIND_A_PROXY = is_believed

    number = client.get("/healthz/live", headers={"x-request-id": given}).headers["X-Request-ID"]

    assert (number == given) is is_taken
    assert number == given or re.fullmatch("[0-9a-f]{16}", number)


def test_what_helps_to_find_a_fault_stays():
    text = (
        "File core/views.py, line 12, at 12:34:56 on 127.0.0.1:8000, Django 5.2.19 "
        "core::x [::1] relation people_user"
    )

    assert logs.without_persons(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("to anna+x@sub.example.org, soon", "to <address>, soon"),
        ("for anna%40example.org", "for <address>"),
        ("from 192.0.2.44 and 2001:db8::8a2e:370:7334", "from <ip> and <ip>"),
        ("fe80:0:0:0:1:2:3:4", "<ip>"),
        ("redis://:geheim@cache:6379/1", "redis://…@cache:6379/1"),
        ("GET /zoeken/?q=verdriet HTTP", "GET /zoeken/?… HTTP"),
        ("Key (name)=(Anna)", "Key (name)=(…)"),
        ("a\nDETAIL:  Failing row contains (1, Anna).\nb", "a\nDETAIL: …\nb"),
        ("<User: Anna de Vries> is", "<User> is"),
    ],
)
def test_what_is_somebodys_goes(text, expected):
    assert logs.without_persons(text) == expected


@pytest.mark.parametrize("part", ["a", "1.", "ab:", "?a=(b", "=(", "<User ", "a@", "%40", "://a"])
def test_no_text_keeps_the_log_busy(part):
    """Were it looked at again from each character, this would take minutes, and not be done."""
    assert len(logs.without_persons(part * 100_000)) <= 3 * logs.MOST
