"""What a process holds is lent: everybody gets a thing of their own, and news is never held up."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

import pytest
from django.utils.functional import lazystr

from core import lending
from core.lending import Shelf
from home.models import ArticlePage
from learningpaths.people.models import Department
from tests.factories import ArticleFactory, DepartmentFactory

NOW, LATER = "a generation", "the next generation"


@dataclass(frozen=True, slots=True)
class Pair:
    first: object
    second: object


@dataclass
class Changeable:
    text: str


@pytest.fixture
def shelf():
    return Shelf()


@pytest.mark.parametrize(
    "thing",
    [
        "a text",
        b"bytes",
        3,
        0.5,
        (UUID(int=7), date(2026, 3, 1), None, True),
        [1, ["two", (3,)]],
        {"a": [1], "b": {"c": ()}},
        Pair([1], {"two": 2}),
    ],
    ids=str,
)
def test_what_is_held_is_lent_as_it_was(shelf, thing):
    lent = [shelf.hold(NOW, "name", thing), shelf.lent(NOW, "name"), shelf.lent(NOW, "name")]

    assert lent == [thing] * 3
    assert [type(it) for it in lent] == [type(thing)] * 3


def test_who_changes_what_they_were_lent_changes_nothing_for_others(shelf):
    made = {"list": [1], "pair": Pair([1], {})}
    for lent in (shelf.hold(NOW, "name", made), shelf.lent(NOW, "name")):
        lent["list"].append(2)
        lent["pair"].first.append(2)
        lent["pair"].second["new"] = True
        lent["more"] = True

    assert shelf.lent(NOW, "name") == {"list": [1], "pair": Pair([1], {})}


@pytest.mark.django_db
def test_a_row_is_lent_as_an_object_of_its_own(shelf, django_assert_num_queries):
    stored = ArticleFactory(title="Over ons")
    article = ArticlePage.objects.select_related("locale").get(pk=stored.pk)

    with django_assert_num_queries(0):
        first = shelf.hold(NOW, "name", article)
        first.title = "Iets anders"
        first.note_of_a_request = "alleen hier"
        first.locale = None
        second = shelf.lent(NOW, "name")
        assert second.locale.language_code == "nl"

    assert (second.title, second == stored, type(second)) == ("Over ons", True, ArticlePage)
    assert not hasattr(second, "note_of_a_request")
    assert second._state.db == "default"
    assert second._state is not first._state


@pytest.mark.django_db
def test_a_lent_row_asks_the_database_for_what_it_does_not_hold(shelf):
    above = DepartmentFactory(name_nl="Dienstverlening")
    below = DepartmentFactory(name_nl="Balie", parent=above)
    shelf.hold(NOW, "name", Department.objects.get(pk=below.pk))

    assert shelf.lent(NOW, "name").parent == above


@pytest.mark.parametrize(
    "thing",
    [Changeable("a"), [Changeable("a")], {"a": lazystr("a")}, {1, 2}, lambda: 1, "x" * 60_000],
)
def test_what_nobody_knows_how_to_lend_is_given_away_and_not_held(shelf, thing):
    assert shelf.hold(NOW, "name", thing) is thing
    assert shelf.lent(NOW, "name") is None


def test_of_another_generation_nothing_is_lent(shelf):
    shelf.hold(NOW, "name", "old")
    assert shelf.lent(LATER, "name") is None

    shelf.hold(LATER, "other", "new")

    assert [shelf.lent(NOW, "name"), shelf.lent(LATER, "name")] == [None, None]
    assert shelf.lent(LATER, "other") == "new"


def test_who_comes_last_makes_room(shelf, monkeypatch):
    monkeypatch.setattr(lending, "PLACES", 2)
    for name in "abc":
        shelf.hold(NOW, name, name.upper())

    assert [shelf.lent(NOW, name) for name in "abc"] == [None, "B", "C"]


def test_a_thing_is_fetched_anew_now_and_then(shelf, monkeypatch):
    monkeypatch.setattr(lending, "SECONDS", -1)
    shelf.hold(NOW, "name", "text")

    assert shelf.lent(NOW, "name") is None
