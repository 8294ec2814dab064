"""What a request asks for: which moment, which page before, what somebody typed."""

import pytest
from django.utils.translation import override

from core.models import SiteSettings
from core.requests import front_page_url, moment_of, page_before, typed_texts, wants_fragment
from core.templatetags.core_tags import hours_text, minutes_text

HERE = "http://testserver/leerpaden/?a=b"


@pytest.mark.parametrize(
    ("referer", "expected"),
    [
        (HERE, "/leerpaden/?a=b"),
        ("http://testserver/", "/"),
        ("https://example.org/leerpaden/", None),
        ("http://testserver.example.org/", None),
        ("//example.org/", None),
        ("javascript:alert(1)", None),
        ("", None),
    ],
)
def test_the_page_before_is_one_of_this_site(rf, referer, expected):
    assert page_before(rf.get("/", headers={"Referer": referer})) == expected


def test_what_was_typed_is_shown_but_no_password_no_token_and_no_single_word(rf):
    typed = {
        "note": "Een hele zin",
        "score": "4",
        "old_password": "een hele zin",
        "csrfmiddlewaretoken": "een token",
    }

    assert typed_texts(rf.post("/", typed, headers={"Referer": HERE})) == ["Een hele zin"]
    assert typed_texts(rf.post("/", typed)) == []
    assert typed_texts(rf.get("/", typed, headers={"Referer": HERE})) == []


def test_a_request_is_judged_at_one_moment(rf):
    request = rf.get("/")

    assert moment_of(request) is moment_of(request)


@pytest.mark.parametrize(("value", "expected"), [("true", True), ("false", False), (None, False)])
def test_htmx_asks_for_a_fragment(rf, value, expected):
    headers = {"HX-Request": value} if value else {}

    assert wants_fragment(rf.get("/", headers=headers)) == expected


def test_the_site_begins_where_its_language_does():
    assert [front_page_url(code) for code in ("nl", "en")] == ["/", "/en/"]
    with override("en"):
        assert front_page_url() == "/en/"


@pytest.mark.parametrize(
    ("minutes", "in_dutch", "in_english", "rounded"),
    [
        (None, "", "", ""),
        (0, "", "", ""),
        (1, "1 minuut", "1 minute", "1 minute"),
        (45, "45 minuten", "45 minutes", "45 minutes"),
        (60, "1 uur", "1 hour", "1 hour"),
        (61, "1 uur 1 minuut", "1 hour 1 minute", "2 hours"),
        (450, "7 uur 30 minuten", "7 hours 30 minutes", "8 hours"),
    ],
)
def test_a_length_of_time_in_words(minutes, in_dutch, in_english, rounded):
    with override("nl"):
        assert minutes_text(minutes) == in_dutch
    with override("en"):
        assert (minutes_text(minutes), hours_text(minutes)) == (in_english, rounded)


@pytest.mark.parametrize(
    ("english", "language", "expected"),
    [("Ours.", "en", "Ours."), ("", "en", "Van ons."), ("Ours.", "nl", "Van ons.")],
)
def test_what_a_site_says_of_itself_follows_the_language(english, language, expected):
    settings = SiteSettings(about_nl="Van ons.", about_en=english)

    with override(language):
        assert settings.about == expected
