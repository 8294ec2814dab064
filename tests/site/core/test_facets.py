"""What an address asks of a list, and the addresses that a list offers."""

import pytest
from django.http import QueryDict

from core.facets import Chip, Facet, Option, Sorting, read

FACETS = [Facet("theme", "thema", "Theme"), Facet("form", "vorm", "Form")]
NAMES = {
    "theme": {"privacy": "Privacy", "taal": "Heldere taal"},
    "form": {"live": "Live", "online": "Online"},
}
NEWEST, BY_TITLE = Sorting("nieuw", "Newest", ("-pk",)), Sorting("titel", "By title", ("title",))


def asked(query):
    return read(QueryDict(query), FACETS, NAMES, [NEWEST, BY_TITLE])


@pytest.mark.parametrize(
    ("query", "chosen", "sorting", "unknown"),
    [
        ("", {}, None, []),
        ("thema=privacy", {"theme": ["privacy"]}, None, []),
        ("vorm=live&thema=taal&thema=privacy", None, None, []),
        ("thema=privacy&thema=privacy", {"theme": ["privacy"]}, None, []),
        ("thema=&vorm=", {}, None, []),
        ("thema=geld", {}, None, ["geld"]),
        ("thema=geld&thema=taal", {"theme": ["taal"]}, None, ["geld"]),
        ("thema=live", {}, None, ["live"]),
        ("kleur=rood&page=2", {}, None, []),
        ("sorteer=titel", {}, BY_TITLE, []),
        ("sorteer=", {}, None, []),
        ("sorteer=prijs", {}, None, ["prijs"]),
        ("thema=a&thema=b&thema=c&thema=d", {}, None, ["a", "b", "c"]),
        ("thema=" + "x" * 500, {}, None, ["x" * 40]),
        ("thema=' OR 1=1", {}, None, ["' OR 1=1"]),
    ],
)
def test_an_address_is_read_and_what_is_unknown_is_kept_apart(query, chosen, sorting, unknown):
    selection = asked(query)

    if chosen is None:
        chosen = {"theme": ["taal", "privacy"], "form": ["live"]}
    assert (selection.chosen, selection.sorting, selection.unknown) == (chosen, sorting, unknown)


def test_everything_chosen_can_be_taken_out_and_the_rest_stays():
    selection = asked("thema=privacy&thema=taal&vorm=live&sorteer=titel&thema=geld&page=3")

    assert selection.chips() == [
        Chip("Privacy", "?thema=taal&vorm=live&sorteer=titel"),
        Chip("Heldere taal", "?thema=privacy&vorm=live&sorteer=titel"),
        Chip("Live", "?thema=privacy&thema=taal&sorteer=titel"),
    ]


def test_only_a_facet_that_helps_is_a_way_out():
    selection = asked("thema=privacy&thema=taal&vorm=live")

    assert selection.ways_out({"theme": 3, "form": 0}) == [
        Chip("Privacy, Heldere taal", "?vorm=live", 3)
    ]


def test_a_filter_shows_every_value_with_its_number():
    filters = asked("vorm=online").filters({("form", "online"): 4, ("theme", "taal"): 2})

    assert [(one.facet.name, one.options, one.is_used) for one in filters] == [
        (
            "theme",
            [Option("privacy", "Privacy", 0, False), Option("taal", "Heldere taal", 2, False)],
            False,
        ),
        ("form", [Option("live", "Live", 0, False), Option("online", "Online", 4, True)], True),
    ]
