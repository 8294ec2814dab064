"""A visitor gets a whole page from the cache while it is true, and never what is another's."""

import gzip
from datetime import timedelta
from threading import Event, Thread

import brotli
import pytest
from django.core.cache import cache
from django.db import close_old_connections, connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail import hooks
from wagtail.models import Page

from core import whole_pages
from home.models import HomePage
from learningpaths.people.models import Placement
from learningpaths.progress import services
from tests.factories import (
    CaseFactory,
    DepartmentFactory,
    GuideFactory,
    LearnerFactory,
    a_path,
    a_step,
    enrolled,
    outline_of,
)

pytestmark = pytest.mark.django_db

BEFORE, AFTER = "Kanarie", "Merel"
NUMBER = "X-Request-ID"
CODINGS = {"br": brotli.decompress, "gzip": gzip.decompress, None: bytes}


@pytest.fixture
def guide():
    return GuideFactory(title=BEFORE)


def kept() -> list[str]:
    """The places that are taken in the cache."""
    return [key for key in cache._cache if ":whole." in key]


def is_drawn(client, url, **headers) -> bool:
    """Whether an answer asks the database anything, as whatever is drawn does."""
    with CaptureQueriesContext(connection) as queries:
        client.get(url, headers=headers)
    return bool(queries)


def headers_of(response) -> dict[str, str]:
    """All headers but the number of the answer, which each has of its own."""
    return {name: text for name, text in response.items() if name != NUMBER}


def facts_of(response) -> tuple:
    return response.status_code, headers_of(response), response.content


@pytest.mark.parametrize("accepted", ["br", "gzip", None, "gzip;q=1, br;q=0", "zstd, br;q=0.5"])
def test_what_is_kept_is_the_same_as_what_was_drawn_with_all_its_headers(client, guide, accepted):
    headers = {"accept-encoding": accepted} if accepted else {}
    plain = Client().get(guide.url)
    cache.clear()

    drawn = client.get(guide.url, headers=headers)
    with CaptureQueriesContext(connection) as queries:
        again = Client().get(guide.url, headers=headers)

    coding = "gzip" if accepted and "q=1" in accepted else "br" if accepted != "gzip" else "gzip"
    coding = coding if accepted else None
    assert len(queries) == 0
    assert facts_of(again) == facts_of(drawn)
    assert len({plain.headers[NUMBER], drawn.headers[NUMBER], again.headers[NUMBER]}) == 3
    assert CODINGS[coding](again.content) == plain.content
    assert {name: again.headers.get(name) for name in ANNOUNCED} == ANNOUNCED | {
        "Content-Encoding": coding,
        "ETag": plain.headers["ETag"],
        "Content-Length": str(len(again.content)),
    }
    assert again.cookies == {}


ANNOUNCED = {
    "Cache-Control": "no-cache",
    "Content-Encoding": None,
    "Content-Language": "nl",
    "Content-Length": None,
    "Content-Type": "text/html; charset=utf-8",
    "Cross-Origin-Opener-Policy": "same-origin",
    "ETag": None,
    "Referrer-Policy": "same-origin",
    "Vary": "Accept-Language, Cookie, Accept-Encoding",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def test_what_may_be_shown_in_a_frame_may_be_so_from_the_cache_too(client):
    case = CaseFactory(approved_for="outside")
    card = f"{case.url}kaart/"

    answers = [client.get(card), client.get(card)]

    assert [(answer.status_code, "X-Frame-Options" in answer) for answer in answers] == [
        (200, False)
    ] * 2
    assert not is_drawn(client, card)


@pytest.mark.parametrize("is_kept", [True, False])
def test_a_browser_that_has_the_page_is_told_so(client, guide, is_kept):
    url = guide.url if is_kept else f"{guide.get_parent().url}?thema=onbekend"
    etag = client.get(url).headers["ETag"]

    for known in (etag, f'"other", {etag}'):
        answer = client.get(url, headers={"if-none-match": known})
        assert (answer.status_code, answer.content, answer.headers["ETag"]) == (304, b"", etag)
        assert answer.headers["Cache-Control"] == "no-cache"
    assert is_drawn(client, url) is not is_kept
    assert client.get(url, headers={"if-none-match": 'W/"other"'}).status_code == 200
    guide.title = AFTER
    guide.save_revision().publish()
    assert client.get(url, headers={"if-none-match": etag}).status_code == 200


def test_a_head_is_the_page_without_its_body(client, guide):
    whole = client.get(guide.url)

    head = client.head(guide.url)

    assert (head.content, headers_of(head)) == (b"", headers_of(whole))


def test_who_has_a_session_or_asks_otherwise_is_answered_for_themselves(client, guide):
    learner = LearnerFactory(first_name="Fenna")
    member = Client()
    member.force_login(learner)
    assert "Fenna" in member.get(guide.url).text
    for headers in (
        {"cookie": "messages=x"},
        {"cookie": "a=b; sessionid=gone"},
        {"authorization": "Basic eA=="},
        {"hx-request": "true"},
    ):
        assert "Fenna" not in Client().get(guide.url, headers=headers).text
    client.head(guide.url)
    client.post(guide.url)
    assert kept() == []

    client.get(guide.url)

    assert len(kept()) == 1
    assert "Fenna" in member.get(guide.url).text
    assert member.get(guide.url).headers["Cache-Control"] == "private, no-store"
    assert not is_drawn(client, guide.url, cookie="csrftoken=x; django_language=en")


def test_only_whole_pages_that_are_there_are_kept(client, guide):
    for url in (
        f"{guide.url}?x=1",
        f"{guide.get_parent().url}?page=0",
        f"{guide.get_parent().url}?page=100",
        f"{guide.get_parent().url}?page=2&thema=x",
        f"{guide.get_parent().url}/{guide.slug}/",
        "/nergens/",
        reverse("people:sign_in"),
        f"{reverse('home:search')}?q=kanarie",
        reverse("sitemap"),
    ):
        client.get(url)
    assert kept() == []

    for url in (f"{guide.get_parent().url}?page=2", reverse("home:signals")):
        client.get(url)
        assert not is_drawn(client, url)

    assert len(kept()) == 2


def test_made_up_addresses_take_no_more_room_than_there_is(client, guide, monkeypatch):
    monkeypatch.setattr(whole_pages, "PLACES", 3)

    for number in range(1, 9):
        address = f"{guide.get_parent().url}?page={number}"
        answer = client.get(address)
        assert client.get(address).content == answer.content

    assert 0 < len(kept()) <= 3


@pytest.mark.parametrize(
    "change",
    [
        lambda answer: answer.set_cookie("x", "y"),
        lambda answer: answer.headers.__setitem__("Cache-Control", "private"),
        lambda answer: answer.headers.__setitem__("Vary", "User-Agent"),
        lambda answer: setattr(answer, "content", b'<script nonce="x"></script>'),
        lambda answer: setattr(answer, "status_code", 203),
        lambda answer: answer.headers.__setitem__("Content-Type", "application/json"),
    ],
)
def test_an_answer_for_one_browser_is_not_kept(client, guide, change):
    def answer(page, request, *_args):
        response = HttpResponse("x")
        change(response)
        return response

    with hooks.register_temporarily("before_serve_page", answer):
        client.get(guide.url)

    assert kept() == []


@pytest.mark.parametrize(
    ("field", "is_seen"), [("go_live_at", (False, True)), ("expire_at", (True, False))]
)
def test_a_moment_passes_and_nobody_says_so(client, monkeypatch, guide, field, is_seen):
    now = timezone.now().replace(hour=11)
    monkeypatch.setattr(timezone, "now", lambda: now)
    Page.objects.filter(pk=guide.pk).update(**{field: now + timedelta(minutes=1)})
    later = GuideFactory()
    Page.objects.filter(pk=later.pk).update(expire_at=now + timedelta(minutes=3))
    index = guide.get_parent().url

    seen = [BEFORE in client.get(index).text]
    assert not is_drawn(client, index)
    now += timedelta(minutes=2)
    seen.append(BEFORE in client.get(index).text)
    assert not is_drawn(client, index)
    now += timedelta(minutes=1)

    assert tuple(seen) == is_seen
    assert is_drawn(client, index)


def test_a_day_begins_and_nobody_says_so(client, monkeypatch):
    path = a_path(title=BEFORE)
    evening = timezone.localtime().replace(hour=23, minute=59)
    monkeypatch.setattr(timezone, "now", lambda: evening)
    type(path).objects.filter(pk=path.pk).update(featured_until=evening.date())
    assert BEFORE in client.get("/").text
    assert not is_drawn(client, "/")

    evening += timedelta(minutes=1)

    assert BEFORE not in client.get("/").text


def test_what_no_signal_tells_of_is_seen_within_an_hour(client, monkeypatch, guide):
    now = timezone.now().replace(hour=11)
    monkeypatch.setattr(timezone, "now", lambda: now)
    client.get(guide.url)
    type(guide).objects.filter(pk=guide.pk).update(title=AFTER)

    now += timedelta(minutes=59)
    before = client.get(guide.url).text
    now += timedelta(minutes=1)
    # The cache goes by its own clock, and drops by then what the page was drawn of.
    cache.delete_many(key.split(":", 2)[2] for key in [*cache._cache] if ":kept." in key)

    assert (BEFORE in before, AFTER in client.get(guide.url).text) == (True, True)


def test_what_sql_hides_is_hidden_from_members_at_once_and_from_visitors_within_an_hour(
    client, monkeypatch, guide
):
    now = timezone.now().replace(hour=11)
    monkeypatch.setattr(timezone, "now", lambda: now)
    index, member = guide.get_parent().url, Client()
    member.force_login(LearnerFactory())

    def seen() -> list[bool]:
        return [BEFORE in browser.get(index).text for browser in (member, client)]

    shown = [seen()]
    Page.objects.filter(pk=guide.pk).update(live=False)
    now += timedelta(minutes=59)
    shown.append(seen())
    now += timedelta(minutes=1)
    shown.append(seen())

    assert shown == [[True, True], [False, True], [False, False]]


def test_who_takes_part_is_seen_at_once_and_an_award_clears_nothing(client, guide):
    department, other = DepartmentFactory.create_batch(2)
    path = a_path(a_step(), departments=[department, other])
    learners = LearnerFactory.create_batch(5)
    for learner in learners:
        Placement.objects.create(person=learner, department=department, from_on="2020-01-01")

    def told() -> bool:
        return "5 mensen" in client.get(path.url).text

    seen = [told()]
    client.get(guide.url)
    for learner in learners:
        enrolled(learner, path)
    seen.append(told())
    services.complete_step(learner=learners[0], step=path.steps[0])
    assert not is_drawn(client, path.url)
    services.withdraw(learner=learners[1], outline=outline_of(path))
    seen.append(told())
    services.enrol(learner=learners[1], outline=outline_of(path))
    seen.append(told())
    placement = Placement.objects.filter(person=learners[2]).get()
    placement.department = other
    placement.save()
    seen.append(told())
    placement.department = department
    placement.save()
    seen.append(told())
    learners[3].placements.all().delete()
    seen.append(told())

    assert seen == [False, True, False, True, False, True, False]
    assert not is_drawn(client, guide.url)


@pytest.fixture(params=["folder", "away"])
def another_cache(request, settings, tmp_path):
    backend, place = {
        "folder": ("ForgivingFileCache", str(tmp_path / "cache")),
        "away": ("ForgivingRedisCache", "redis://127.0.0.1:1"),
    }[request.param]
    settings.CACHES = {"default": {"BACKEND": f"core.caches.{backend}", "LOCATION": place}}
    return request.param


def test_pages_are_right_with_another_cache_and_without_one(client, guide, another_cache):
    assert BEFORE in client.get(guide.url).text
    assert is_drawn(client, guide.url) == (another_cache == "away")

    guide.title = AFTER
    guide.save_revision().publish()

    assert AFTER in client.get(guide.url).text


class Drawing:
    """The front page, drawn once somebody lets it; how often is counted."""

    def __init__(self, *, fails: bool = False):
        self.times, self.fails = 0, fails
        self.begun, self.may_end = Event(), Event()

    def __call__(self, page, request, *_args):
        self.times += 1
        self.begun.set()
        assert self.may_end.wait(20)
        if self.fails:
            raise RuntimeError
        return HttpResponse(f"<p>Drawn {self.times}</p>")


def test_who_fails_to_draw_holds_nobody_up():
    drawing = Drawing(fails=True)
    drawing.may_end.set()
    client = Client(raise_request_exception=False)
    with hooks.register_temporarily("before_serve_page", drawing):
        assert client.get("/").status_code == 500
    assert drawing.times == 1
    assert not [key for key in cache._cache if key.endswith(".turn")]

    assert client.get("/").status_code == 200
    assert len(kept()) == 1


def visit(answers: list) -> None:
    try:
        answers.append(Client(raise_request_exception=False).get("/").content)
    finally:
        close_old_connections()


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_of_many_who_ask_at_once_one_draws_and_the_others_get_the_same():
    assert HomePage.objects.exists()
    drawing, answers = Drawing(), []
    visitors = [Thread(target=visit, args=[answers]) for _ in range(5)]

    with hooks.register_temporarily("before_serve_page", drawing):
        visitors[0].start()
        assert drawing.begun.wait(20)
        for visitor in visitors[1:]:
            visitor.start()
        drawing.may_end.set()
        for visitor in visitors:
            visitor.join()

    assert (drawing.times, answers) == (1, [b"<p>Drawn 1</p>"] * 5)
