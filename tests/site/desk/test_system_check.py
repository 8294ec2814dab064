"""The page that tells an administrator how the site itself does, and what to do about it."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.core import mail
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override
from pytest_django.asserts import assertRedirects

from core import surroundings
from core.health import Pace, State, findings, measures
from core.models import Entry, Errand, Worker
from desk.jobs import Job, tick
from desk.models import JobRun
from desk.roles import ADMINISTRATORS, EDITORS, FINAL_EDITORS
from learningpaths.catalogue.models import OutlineStep
from learningpaths.people.models import SignInRules
from tests.factories import GuideFactory, LearnerFactory, a_path, member_of

pytestmark = pytest.mark.django_db


NOW = timezone.now()


@pytest.fixture(autouse=True)
def _as_production(settings, tmp_path):
    settings.MAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.DEFAULT_FROM_EMAIL = "Dwarsverband <leren@example.org>"
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def administrator(client):
    person = member_of(ADMINISTRATORS)
    client.force_login(person)
    return person


def rows(client, address="") -> dict[str, list[str]]:
    """What the page says, by subject: the state, and how it is with what to do."""
    soup = BeautifulSoup(client.get(reverse("system_check") + address).text, "html.parser")
    found = {}
    for row in soup.select("main tbody tr"):
        state, subject, *rest = [" ".join(cell.text.split()) for cell in row.select("td, th")]
        found[subject] = [state, *rest]
        assert row.svg, subject
    return found


def states(subject, pace=Pace.PAGE) -> list[str]:
    with override("en"):
        found = findings(timezone.now(), pace)
    return [finding.state for finding in found if finding.subject == subject]


def test_an_administrator_reads_what_is_wrong_first_and_how_to_mend_it(client, administrator):
    found = rows(client)

    assert next(iter(found)) == "De klok"
    assert found["De klok"] == [
        "Niet in orde",
        "De klok heeft nooit gelopen: wat gepland is, komt niet online en gaat niet offline"
        " Laat de klok elke vijf minuten ‘manage.py tick’ starten: zie de handleiding voor het"
        " installeren. Meer in docs/operations/install.md: The clock",
    ]
    assert found["Rollen"][1:] == [
        "Niemand heeft de rol Communicatie Geef iemand deze rol, of laat het zo als anderen dit"
        " werk doen. Los het hier op: Rollen"
    ]
    assert found["Database"][0] == found["Talen"][0] == found["Zoeken"][0] == "In orde"
    assert found["Versies"][0] == "Goed om te weten"
    assert "Django 5.2" in found["Versies"][1]
    assert ("SQLite" in found["Soort database"][1]) or ("PostgreSQL" in found["Soort database"][1])
    assert "Een bestand bewaren" not in found


def test_the_first_page_names_what_is_wrong_and_leads_there(client, administrator):
    text = client.get(reverse("wagtailadmin_home")).text

    assert '<a href="/cms/system-check/">De klok heeft nooit gelopen' in text
    assert text.count("/cms/system-check/") == 2  # and in the menu

    member_of(FINAL_EDITORS)
    tick([Job("job", lambda: None)])
    assert '<a href="/cms/system-check/">' not in client.get(reverse("wagtailadmin_home")).text


def test_only_who_looks_after_the_site_reads_it(client):
    client.force_login(member_of(EDITORS))

    assert "system-check" not in client.get(reverse("wagtailadmin_home")).text
    for answer in (client.get(reverse("system_check")), client.post(reverse("system_check_mail"))):
        assertRedirects(answer, reverse("wagtailadmin_home"), fetch_redirect_response=False)
    assert mail.outbox == []


def test_a_test_mail_goes_to_who_asks_for_it(client, administrator, settings):
    settings.MAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"

    answer = client.post(reverse("system_check_mail"), follow=True)

    assert [(letter.to, letter.subject) for letter in mail.outbox] == [
        ([administrator.email], "Een proefmail van de site")
    ]
    assert f"De mailserver nam een mail aan voor {administrator.email}." in answer.text
    settings.MAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    assert rows(client)["Mail"][0] == "In orde"


def test_a_mail_server_that_is_away_is_told_and_remembered(client, administrator, settings):
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 8198

    answer = client.post(reverse("system_check_mail"), follow=True)

    assert "De mail kon niet worden verstuurd: ConnectionRefusedError" in answer.text
    state, says = rows(client)["Mail"]
    assert state == "Niet in orde"
    assert says.startswith("De laatste proefmail kon niet worden verstuurd: ConnectionRefused")


def test_looking_at_everything_compares_pages_with_what_is_known_of_them(client, administrator):
    path, guide = a_path(), GuideFactory()
    assert {name: row[0] for name, row in rows(client, "?thorough").items()}.items() >= {
        ("Leerpaden", "In orde"),
        ("Zoeken, woord voor woord", "In orde"),
        ("Een bestand bewaren", "In orde"),
    }

    OutlineStep.objects.filter(outline__key=path.outline_key).update(titles={"nl": "Anders"})
    Entry.objects.filter(pk=guide.pk).update(text="Anders")

    found = rows(client, "?thorough")
    assert found["Leerpaden"][0] == found["Zoeken, woord voor woord"][0] == "Niet in orde"
    Entry.objects.filter(pk=guide.pk).delete()
    assert rows(client)["Zoeken"] == [
        "Niet in orde",
        "Lijsten en zoeken missen 1 pagina die online staat. Start ‘manage.py rebuild_register’"
        " op de server, op een rustig moment.",
    ]


def test_who_opens_the_editor_with_a_password_alone_is_counted():
    administrator, editor = member_of(ADMINISTRATORS), member_of(EDITORS)
    member_of(EDITORS, is_active=False)
    subject = "Signing in with two steps"
    assert states(subject) == [State.LOOK]

    rules = SignInRules.load()
    rules.groups.set([*administrator.groups.all(), *editor.groups.all()])

    assert states(subject) == [State.FINE]


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"DEBUG": True}, State.LOOK),
        ({}, State.LOOK),
        ({"SESSION_COOKIE_SECURE": True}, State.LOOK),
        ({"SESSION_COOKIE_SECURE": True, "BEHIND_A_PROXY": True}, State.FINE),
    ],
)
def test_safety_follows_https_and_the_proxy(settings, changed, expected):
    for name, value in changed.items():
        setattr(settings, name, value)

    assert states("Safety") == [expected]


def test_uploads_that_can_not_be_stored_are_seen(settings, tmp_path):
    (tmp_path / "media").write_text("no folder")
    settings.MEDIA_ROOT = tmp_path / "media"

    assert states("Storing a file", Pace.ON_REQUEST) == [State.WRONG]


@pytest.mark.parametrize(
    ("free", "total", "expected"),
    [(50, 100, "fine"), (9, 100, "look"), (0.2, 100, "wrong"), (90, 4000, "fine"), (2, 15, "fine")],
)
def test_a_disk_is_full_by_part_and_by_size(monkeypatch, free, total, expected):
    gigabyte = 1024**3
    usage = type("Usage", (), {"free": free * gigabyte, "total": total * gigabyte})
    monkeypatch.setattr(surroundings, "_disks", lambda: {"/var": usage})

    (finding,) = surroundings.room_on_disk(timezone.now())

    assert finding.state == expected


def test_the_disk_of_the_backups_is_looked_at_as_well(settings):
    settings.BACKUP_ROOT = "/proc/backups"  # not on the disk of anything else

    found = surroundings.room_on_disk(timezone.now())

    assert any("/proc" in finding.says for finding in found)


def test_a_clock_of_days_ago_is_wrong():
    tick([Job("job", lambda: None)])

    later = findings(timezone.now() + timedelta(hours=2), Pace.FIRST_PAGE)

    assert states("The clock") == [State.FINE]
    assert [one.state for one in later if one.subject in {"The clock", "De klok"}] == ["wrong"]


@pytest.mark.parametrize(("days", "expected"), [(1, State.FINE), (3, State.WRONG)])
def test_an_old_backup_is_wrong_and_says_nothing_of_the_clock(days, expected):
    JobRun.objects.create(name="backup", succeeded_at=NOW - timedelta(days=days))

    assert states("Backup") == [expected]
    assert states("The clock") == [State.WRONG]


@pytest.mark.parametrize("run", [{}, {"failed_at": NOW, "error": "OSError: full"}])
@pytest.mark.parametrize(
    ("hours", "expected"), [([], State.LOOK), ([23, 1], State.LOOK), ([1, 25], State.WRONG)]
)
def test_no_backup_at_all_is_wrong_after_the_first_day(run, hours, expected):
    for each in hours:
        LearnerFactory(date_joined=timezone.now() - timedelta(hours=each))
    if run:
        JobRun.objects.create(name="backup", **run)

    assert states("Backup") == [expected]


def test_backups_that_are_made_elsewhere_are_not_missed(settings):
    LearnerFactory(date_joined=timezone.now() - timedelta(days=2))
    settings.BACKUP_ELSEWHERE = True

    assert states("Backup") == [State.FINE]


def test_background_work_that_failed_or_waits_is_wrong():
    subject, work = "Background work", {"name": "core.mail.deliver", "language": "nl"}
    assert states(subject) == [State.FINE]

    failed = Errand.objects.create(failed_at=NOW, **work)
    assert states(subject) == [State.WRONG]
    Errand.objects.create(due_at=NOW - timedelta(hours=2), **work)
    assert states(subject) == [State.WRONG, State.WRONG]

    failed.delete()
    assert states(subject) == [State.WRONG]


def test_a_worker_that_should_be_there_is_missed(settings):
    settings.HAS_WORKER = True
    assert states("Background work") == [State.LOOK]

    worker = Worker.objects.create(name="one")
    assert states("Background work") == [State.FINE]

    Worker.objects.filter(pk=worker.pk).update(seen_at=NOW - timedelta(hours=1))
    assert states("Background work") == [State.LOOK]


def test_machines_are_told_the_same():
    JobRun.objects.create(name="backup", succeeded_at=NOW - timedelta(days=3))
    Errand.objects.create(name="x", language="nl", failed_at=NOW)

    told = {
        measure.name: {"".join(labels): value for labels, value in measure.now()}
        for measure in measures()
    }

    assert told["background"] == {"waiting": 0, "failed": 1}
    assert told["clock_age_seconds"] == told["worker_age_seconds"] == {}
    assert told["backup_age_seconds"][""] > 250_000
    assert told["completions"] == {"": 0}
    assert told["cache_up"] == {"": 1}
    assert sum(told["disk_free_bytes"].values()) > 0


@pytest.mark.parametrize(
    ("issuer", "expected"),
    [
        ("", "It isn’t set: everybody has a password for this site."),
        (
            "https://login.example.org/tenant",
            "People can sign in with the account of their work, at login.example.org.",
        ),
    ],
)
def test_single_sign_on_is_told_with_where_it_leads(settings, issuer, expected):
    settings.SSO_ISSUER = issuer

    with override("en"):
        found = findings(NOW, Pace.PAGE)

    assert [one.says for one in found if one.subject == "Single sign-on"] == [expected]
