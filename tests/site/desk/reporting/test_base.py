"""Who may read which report, and what goes out of it."""

import csv
from io import BytesIO, StringIO

import openpyxl
import pytest
from django.urls import reverse
from wagtail.models import ModelLogEntry

from desk.models import Report
from desk.roles import COMMUNICATIONS, FINAL_EDITORS
from tests.factories import CaseFactory, GuideFactory, SignalFactory, a_path

pytestmark = pytest.mark.django_db

KEYS = list(Report.Key)


def address(key, results=False):
    return reverse(f"desk_reports:{key}_results" if results else f"desk_reports:{key}")


def as_csv(response):
    text = b"".join(response.streaming_content).decode()
    return list(csv.reader(StringIO(text)))


def as_sheet(response):
    workbook = openpyxl.load_workbook(BytesIO(b"".join(response.streaming_content)))
    return [[cell.value for cell in row] for row in workbook.active.rows]


@pytest.mark.parametrize("key", KEYS)
def test_a_report_is_for_who_has_the_right(client, reader, key):
    pages = [address(key), address(key, results=True), f"{address(key)}?export=csv"]

    reader(*KEYS)
    assert [client.get(page).status_code for page in pages] == [200, 200, 200]

    reader(*[other for other in KEYS if other != key])
    assert {client.get(page).url for page in pages} == {reverse("wagtailadmin_home")}

    reader(*KEYS, group=None)
    assert {client.get(page).status_code for page in pages} == {302}

    client.logout()
    assert {client.get(page).status_code for page in pages} == {302}


def test_the_menu_names_only_the_reports_somebody_may_read(client, reader):
    reader("coverage")

    html = client.get(reverse("wagtailadmin_home")).content.decode()

    assert [key for key in KEYS if f'"{address(key)}"' in html] == ["coverage"]


def test_a_menu_without_our_reports_is_as_it_was(client, reader):
    reader()

    html = client.get(reverse("wagtailadmin_home")).content.decode()

    assert [key for key in KEYS if f'"{address(key)}"' in html] == []


def test_an_export_is_on_record(client, reader):
    person = reader("content_health")
    GuideFactory.create_batch(2)

    client.get(address("content_health"), {"export": "xlsx", "problem": "orphan"})

    entry = ModelLogEntry.objects.get(action="desk.export_report")
    assert (entry.user, entry.object_id, entry.data) == (
        person,
        "content_health",
        {"format": "xlsx", "filters": {"problem": "orphan"}, "rows": 2},
    )


def test_looking_at_a_report_is_not(client, reader):
    reader("content_health")

    client.get(address("content_health"))
    client.get(address("content_health"), {"export": "nonsense"})

    assert not ModelLogEntry.objects.filter(action="desk.export_report").exists()


def test_the_log_says_what_was_exported_to_who_may_read_it(client, reader):
    reader("coverage")
    SignalFactory()
    client.get(address("coverage"), {"export": "csv"})

    entry = ModelLogEntry.objects.get(action="desk.export_report")

    assert entry.message == "1 rij geëxporteerd als CSV"
    stranger = reader(group=COMMUNICATIONS)
    assert list(ModelLogEntry.objects.viewable_by_user(stranger)) == []


def test_titles_that_look_like_formulas_are_made_harmless(client, reader):
    reader("content_health")
    GuideFactory(title="=cmd|' /C calc'!A0", slug="a")
    GuideFactory(title="@SUM(1)\x0b", slug="b")

    rows = as_csv(client.get(address("content_health"), {"export": "csv"}))
    sheet = as_sheet(client.get(address("content_health"), {"export": "xlsx"}))

    for table in (rows, sheet):
        titles = {row[0] for row in table[1:]}
        assert {"'=cmd|' /C calc'!A0", "'@SUM(1)"} <= titles


def test_numbers_and_dates_of_a_sheet_can_be_reckoned_with(client, reader):
    reader("content_health", group=FINAL_EDITORS)
    CaseFactory(occasion='<p><a linktype="page" id="99999">weg</a></p>')

    sheet = as_sheet(client.get(address("content_health"), {"export": "xlsx", "problem": "link"}))

    (row,) = sheet[1:]
    due_on, images, links = row[5], row[7], row[8]
    assert (due_on.year > 2025, images, links) == (True, 0, 1)


@pytest.mark.parametrize("key", KEYS)
def test_whatever_stands_in_the_address_is_answered(client, reader, key):
    reader(*KEYS)
    a_path()
    strange = ["x", "-1", "99999999999999999999", "' OR 1=1", "%", "é", "none"]
    names = ["year", "language", "department", "problem", "section", "owner", "period"]

    for value in strange:
        query = dict.fromkeys([*names, "vocabulary", "p", "ordering"], value)
        assert client.get(address(key), query).status_code == 200
        assert client.get(address(key), query | {"export": "csv"}).status_code == 200
