from datetime import date

import pytest
from django.urls import reverse
from django.utils.functional import lazystr

from desk.spreadsheets import safe_cell
from tests.factories import ArticleFactory, LearnerFactory


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+31",
        "-1+1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1+1",
        "＝1+1",
        "\x00=1",
        "\x1f=1",
    ],
)
def test_what_looks_like_a_formula_becomes_text(text):
    assert safe_cell(text).startswith("'")


def test_other_texts_stay_as_they_are():
    assert [safe_cell(text) for text in ("Van loket tot besluit", "<5", "a=b", "")] == [
        "Van loket tot besluit",
        "<5",
        "a=b",
        "",
    ]


def test_control_characters_that_no_spreadsheet_can_hold_are_left_out():
    controls = "".join(map(chr, range(32)))

    assert safe_cell(f"Ketenwandeling{controls}") == "Ketenwandeling\t\n\r"


def test_a_translated_text_is_made_safe_too():
    assert safe_cell(lazystr("=1")) == "'=1"


def test_numbers_and_dates_stay_what_they_are():
    assert [safe_cell(value) for value in (-5, 2.5, date(2026, 3, 19), None, True)] == [
        -5,
        2.5,
        date(2026, 3, 19),
        None,
        True,
    ]


@pytest.mark.django_db
def test_the_reports_of_wagtail_itself_hold_no_formula_either(client):
    client.force_login(LearnerFactory(is_superuser=True))
    ArticleFactory(title='=HYPERLINK("https://elders.example")').save_revision().publish()

    answer = client.get(reverse("wagtailadmin_reports:aging_pages"), {"export": "csv"})

    text = answer.getvalue().decode()
    assert """"'=HYPERLINK(""" in text
    assert ',"=' not in text
