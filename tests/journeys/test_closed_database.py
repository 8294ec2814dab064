"""A database that is full or read-only: readers read on, and what is not saved says so."""

from contextlib import contextmanager
from uuid import uuid4

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from desk.backups.databases import count_rows
from home.models import HomePage
from learningpaths.catalogue.models import LearningPathIndexPage
from learningpaths.people.models import User
from learningpaths.progress.models import Completion, Note
from tests.factories import GuideFactory, LearnerFactory, a_path, a_step, enrolled

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)

SECRET = "Ik durf mijn chef niets te vragen. "
ACCOUNT = {"email": "noor@example.org", "password": "een-lang-wachtwoord"}
SIGN_IN = {"login": ACCOUNT["email"], "password": ACCOUNT["password"]}
BACK = {"HTTP_REFERER": "http://testserver/"}


@pytest.fixture
def client():
    """A reader, who gets an answer where a test would get the error."""
    return Client(raise_request_exception=False)


@contextmanager
def read_only():
    on, off = {
        "sqlite": ("PRAGMA query_only=ON", "PRAGMA query_only=OFF"),
        "postgresql": (
            "SET default_transaction_read_only = on",
            "SET default_transaction_read_only = off",
        ),
    }[connection.vendor]
    with connection.cursor() as cursor:
        cursor.execute(on)
        yield
        cursor.execute(off)


@contextmanager
def full():
    """No page more than there is, and what is free is taken."""
    with connection.cursor() as cursor:
        free, size = (
            cursor.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("freelist_count", "page_count")
        )
        cursor.execute("CREATE TABLE ballast (x)")
        cursor.execute("INSERT INTO ballast VALUES (zeroblob(%s))", [(free + 8) * 4096])
        size = cursor.execute("PRAGMA page_count").fetchone()[0]
        cursor.execute(f"PRAGMA max_page_count={size}")
        yield
        cursor.execute("PRAGMA max_page_count=4294967294")
        cursor.execute("DROP TABLE ballast")


def a_path_that_asks(learner):
    prompt = {"type": "prompt", "value": "Wat viel op?", "id": str(uuid4())}
    path = a_path(a_step("Lees"), a_step("Kijk terug", kind="reflect", prompts=[prompt]))
    enrolled(learner, path)
    read, reflect = path.steps
    keys = [path.outline_key, reflect.block_id]
    notes = reverse("progress:keep_notes", args=keys), f"note-{prompt['id']}"
    return path, reverse("progress:complete", args=[path.outline_key, read.block_id]), notes


def test_a_read_only_site_is_shown_to_the_first_visitor_of_all():
    guide = GuideFactory()
    cache.clear()

    with read_only():
        read = [Client().get(address).status_code for address in ("/", guide.url, "/zoeken/")]

    assert read == [200, 200, 200]


def test_a_read_only_site_is_read_and_takes_nothing(client):
    learner, guide = User.objects.create_user(**ACCOUNT), GuideFactory()
    path, complete, (notes, field) = a_path_that_asks(learner)
    client.force_login(learner)
    step = path.url + path.step_address(path.steps[1])
    listing = LearningPathIndexPage.objects.first().url
    own = reverse("progress:my_learning")
    addresses = ["/", listing, path.url, step, guide.url, "/zoeken/?q=zwaardvis", "/sitemap.xml"]
    readers = [client, Client(raise_request_exception=False)]
    seen = [reader.get(address).status_code for address in addresses for reader in readers]
    before = count_rows()

    with read_only():
        cache.clear()
        read = [reader.get(address).status_code for address in addresses for reader in readers]
        read_own = client.get(own).status_code
        to_sign_in = Client(raise_request_exception=False).get(reverse("people:sign_in"))
        done = client.post(complete, **BACK)
        noted = client.post(notes, {field: SECRET}, **BACK)
        signed_in = Client(raise_request_exception=False).post(reverse("people:sign_in"), SIGN_IN)

    assert read == seen
    assert {*read, read_own, to_sign_in.status_code} == {200}
    assert [done.status_code, noted.status_code, signed_in.status_code] == [503, 503, 503]
    assert done.headers["Retry-After"] == "300"
    assert SECRET.strip() in noted.text
    assert count_rows() == before

    assert client.post(complete, **BACK).status_code == 302
    assert client.post(notes, {field: SECRET}, **BACK).status_code == 302
    assert (Completion.objects.count(), Note.objects.get().text) == (1, SECRET.strip())


@pytest.mark.skipif("connection.vendor != 'sqlite'", reason="`make drill` fills PostgreSQL's disk")
def test_a_full_disk_keeps_nothing_by_halves_and_shows_what_was_typed(client):
    learner = LearnerFactory()
    path, _complete, (notes, field) = a_path_that_asks(learner)
    client.force_login(learner)
    long_note = "Eén ding: " * 390  # longer than what is free in a page
    client.get(path.url)
    before = count_rows()

    with full():
        noted = client.post(notes, {field: long_note}, **BACK)
        read = client.get(path.url)

    assert (noted.status_code, read.status_code) == (503, 200)
    assert long_note.strip() in noted.text
    assert count_rows() == before

    assert client.post(notes, {field: long_note}, **BACK).status_code == 302
    assert Note.objects.get().text == long_note.strip()


def test_an_outage_is_told_in_the_language_of_the_reader(client):
    with override("en"):
        address = reverse("people:sign_in")
    User.objects.create_user(**ACCOUNT)

    with read_only():
        english = client.post(address, SIGN_IN, **BACK)

    assert HomePage.objects.exists()
    assert english.status_code == 503
    assert '<html lang="en">' in english.text
    assert "<h1>This was not saved</h1>" in english.text
