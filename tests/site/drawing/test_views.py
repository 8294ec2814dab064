import re
from hashlib import sha256

import pytest
from django.urls import reverse

from core.models import SiteSettings
from drawing import dyes
from drawing.dyes import edition_of, style_of
from drawing.hanging import hang, svg_of
from tests.factories import LearnerFactory

pytestmark = [pytest.mark.django_db, pytest.mark.same_on_either]
KEY = "0123456789ab"


def test_a_hanging_is_kept_for_good_by_who_is_signed_in_as_well(client):
    client.force_login(LearnerFactory())

    response = client.get(reverse("drawing:hanging", args=[KEY]))

    assert response.text == svg_of(hang(KEY))
    names = ["Content-Type", "Cache-Control", "ETag", "Content-Security-Policy"]
    assert [response.headers[name] for name in names] == [
        "image/svg+xml",
        "public, max-age=31536000, immutable",
        f'"{KEY}"',
        "default-src 'none'; sandbox",
    ]
    assert "Cookie" not in response.headers["Vary"]


def test_a_hanging_that_somebody_has_is_not_sent_again(client):
    response = client.get(f"/kleed/{KEY}.svg", headers={"If-None-Match": f'"{KEY}"'})

    assert (response.status_code, response.content) == (304, b"")


def test_a_hanging_costs_no_queries(client, django_assert_num_queries):
    with django_assert_num_queries(0):
        client.get(f"/kleed/{KEY}.svg")


@pytest.mark.parametrize("key", ["0123456", "0123456789abc", "0123456789AB", "zonderkleed", ""])
def test_what_is_no_key_has_no_hanging(client, key):
    assert client.get(f"/kleed/{key}.svg").status_code == 404


def test_a_hanging_is_only_read(client):
    assert client.post(f"/kleed/{KEY}.svg").status_code == 405


COLOURS = "5b2a86-own-own-1d5c2f"
STYLE = style_of({"woad": "#5b2a86", "green": "#1d5c2f"})
EDITION = sha256(STYLE.encode()).hexdigest()[:8]


@pytest.mark.parametrize(
    ("edition", "may_be_kept"),
    [(EDITION, "public, max-age=31536000, immutable"), ("00000000", "no-cache")],
)
def test_the_colours_of_an_organisation_stand_in_the_address_of_their_style(
    client, django_assert_num_queries, edition, may_be_kept
):
    with django_assert_num_queries(0):
        response = client.get(f"/kleed/{COLOURS}.{edition}.css")

    assert response.text == STYLE
    names = ["Content-Type", "Cache-Control", "ETag"]
    assert [response.headers[name] for name in names] == [
        "text/css; charset=utf-8",
        may_be_kept,
        f'"{EDITION}"',
    ]


def test_a_release_that_dyes_otherwise_has_another_address(monkeypatch):
    own = SiteSettings(woad="#5b2a86", green="#1d5c2f")
    before = own.dyes_url

    edition_of.cache_clear()  # as at a start
    monkeypatch.setattr(dyes, "TINT_CHROMA", 0.02)
    after = own.dyes_url
    edition_of.cache_clear()

    assert before == f"/kleed/{COLOURS}.{EDITION}.css"
    assert re.fullmatch(rf"/kleed/{COLOURS}\.[0-9a-f]{{8}}\.css", after)
    assert after != before


@pytest.mark.parametrize(
    "colours",
    [
        "ffffff-own-own-own",
        "own-000000-own-own",
        "own-own-own",
        "own-own-own-own-own",
        "own-own-own-11111",
        "own-own-own-1A488D",
    ],
)
def test_no_style_makes_a_page_that_nobody_can_read(client, colours):
    assert client.get(f"/kleed/{colours}.{EDITION}.css").status_code == 404


def test_a_style_has_an_edition(client):
    addresses = [f"/kleed/{COLOURS}.css", f"/kleed/{COLOURS}.{EDITION}0.css"]

    assert [client.get(address).status_code for address in addresses] == [404, 404]
