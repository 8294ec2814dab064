"""Background work that failed, as an administrator meets it."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from core.models import Errand, Theme
from desk.roles import ADMINISTRATORS, FINAL_EDITORS
from tests.factories import member_of
from tests.factories.errands import add_theme, give_up

pytestmark = pytest.mark.django_db

REPORT = "desk_reports:background_work"


@pytest.fixture
def administrator(client):
    client.force_login(member_of(ADMINISTRATORS))


def address(name, errand):
    return reverse(f"desk_reports:{name}", args=[errand.pk])


def rows_of(html) -> list[list[str]]:
    body = html.partition("<tbody>")[2].partition("</tbody>")[0]
    rows = [re.findall(r"<td[^>]*>(.*?)</td>", row, re.S) for row in body.split("<tr")[1:]]
    return [[" ".join(re.sub(r"<[^>]*>", " ", cell).split()) for cell in row] for row in rows]


@pytest.mark.usefixtures("administrator")
def test_an_administrator_sees_what_failed_and_tries_it_again(client):
    failed_at = timezone.now()
    add_theme.enqueue(about="Thema T1", name="T1")
    failed = Errand.objects.get()
    Errand.objects.update(failed_at=failed_at, error="OSError: weg", attempts=10)
    Errand.objects.create(name="core.gone", failed_at=failed_at, ended_at=failed_at)
    Errand.objects.create(name="core.gone", about="Wacht")

    html = client.get(reverse(REPORT)).text
    rows = [row[:3] + row[4:6] for row in rows_of(html)]
    assert rows == [
        ["Add a theme", "Thema T1", "mislukt", "10", "OSError: weg"],
        ["core.gone", "Wacht", "wacht", "0", ""],
    ]
    assert html.count(address("try_again", failed)) == 1
    panel = client.get(reverse("wagtailadmin_home")).text
    assert f'<a href="{reverse(REPORT)}">1 klus op de achtergrond is mislukt</a>' in panel

    response = client.post(address("try_again", failed))

    assert response.url == reverse(REPORT)
    failed.refresh_from_db()
    assert failed.state == Errand.State.DONE
    assert Theme.objects.filter(name_nl="T1").exists()
    assert "achtergrond" not in client.get(reverse("wagtailadmin_home")).text


@pytest.mark.usefixtures("administrator")
def test_an_administrator_leaves_what_failed(client):
    give_up.enqueue(about="Aan niemand")
    Errand.objects.update(failed_at=timezone.now())
    failed = Errand.objects.get()

    for _ in range(2):
        assert client.post(address("dismiss", failed)).status_code == 302
    assert client.get(address("dismiss", failed)).status_code == 405

    failed.refresh_from_db()
    assert (failed.state, failed.about) == (Errand.State.DISMISSED, "")
    assert rows_of(client.get(reverse(REPORT)).text) == []


@pytest.mark.usefixtures("administrator")
def test_work_that_waits_too_long_is_told_on_the_first_page(client):
    add_theme.enqueue(name="T1")
    told = "Het werk op de achtergrond staat stil: mail en beelden wachten"
    assert told not in client.get(reverse("wagtailadmin_home")).text

    Errand.objects.update(due_at=timezone.now() - timedelta(hours=2))
    assert told in client.get(reverse("wagtailadmin_home")).text


def test_others_see_and_change_nothing(client):
    client.force_login(member_of(FINAL_EDITORS))
    failed = Errand.objects.create(name="core.gone", failed_at=timezone.now())

    answers = [client.post(address(name, failed)) for name in ("try_again", "dismiss")]

    assert {response.url for response in answers} == {reverse("wagtailadmin_home")}
    failed.refresh_from_db()
    assert failed.state == Errand.State.FAILED
