"""The screens of an import, as whoever looks after people goes through them; and the command."""

import io
import re
from datetime import timedelta
from io import StringIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse, reverse_lazy
from django.utils import timezone
from openpyxl import Workbook
from wagtail.users.models import UserProfile

from desk.roles import ADMINISTRATORS, EDITORS
from learningpaths.people.importing import services
from learningpaths.people.models import PeopleImport, User
from tests.factories import DepartmentFactory, LearnerFactory, member_of

pytestmark = pytest.mark.django_db

UPLOAD = reverse_lazy("people_import:upload")


@pytest.fixture
def beheer(client):
    person = member_of(ADMINISTRATORS, email="beheer@example.org")
    UserProfile.objects.create(user=person, preferred_language="en")
    client.force_login(person)
    return person


def choose(client, content: bytes | str, **fields):
    content = content.encode() if isinstance(content, str) else content
    return client.post(UPLOAD, {"file": SimpleUploadedFile("mensen.csv", content), **fields})


def words(page) -> str:
    main = page.text.partition("<main")[2] or page.text
    return " ".join(re.sub(r"<[^>]+>", " ", main).split())


def agree(client, page, **fields):
    (shown,) = re.findall(r'name="fingerprint" value="(\w+)"', page.text)
    return client.post(page.request["PATH_INFO"], {"fingerprint": shown, **fields})


def test_a_file_is_looked_over_and_then_done(client, beheer):
    DepartmentFactory(code="ICT", name_nl="Informatie")
    LearnerFactory(email="noor@example.org", first_name="<b>N.</b>")
    book = Workbook()
    book.active.append(["E-mail", "Voornaam", "Afdeling", "Rol"])
    book.active.append(["noor@example.org", "Noor", "ICT", "Beheer"])
    book.active.append(["isa@example.org", "=1+1", None, None])
    file = io.BytesIO()
    book.save(file)

    answer = choose(client, file.getvalue())
    page = client.get(answer.url)

    assert "Columns that are left out: Rol" in words(page)
    assert "New: 1 Changes: 1" in words(page)
    assert "3 isa@example.org E-mail address: isa@example.org First name: =1+1" in words(page)
    changes = words(client.get(answer.url, {"show": "changed"}))
    assert "First name: &lt;b&gt;N.&lt;/b&gt; Noor" in changes
    assert "Department: Informatie (ICT)" in changes
    assert User.objects.count() == 2

    assert agree(client, page).url == UPLOAD
    assert User.objects.get(email="noor@example.org").first_name == "Noor"
    assert "2 changes are saved." in client.get(UPLOAD).text
    assert agree(client, page).url == UPLOAD  # a second click finds nothing to do
    assert User.objects.count() == 3


def test_what_changed_meanwhile_is_shown_anew(client, beheer):
    page = client.get(choose(client, "email;voornaam\nisa@example.org;Isa").url)
    LearnerFactory(email="isa@example.org")

    answer = agree(client, page)

    assert answer.url == page.request["PATH_INFO"]
    again = client.get(answer.url)
    assert "Something changed here meanwhile" in again.text
    assert User.objects.get(email="isa@example.org").first_name == ""
    agree(client, again)
    assert User.objects.get(email="isa@example.org").first_name == "Isa"


def test_a_file_with_a_mistake_can_not_be_done(client, beheer):
    page = client.get(choose(client, "email\nisa@example.org\nfout").url)

    assert "Save all of this" not in page.text
    assert "3 fout E-mail address: “fout” is no e-mail address." in words(page)
    agree(client, page)
    assert User.objects.count() == 1
    assert PeopleImport.objects.waiting().count() == 1


def test_who_keeps_many_out_says_how_many(client, beheer):
    for number in range(8):
        LearnerFactory(email=f"{number}@example.org")
    answer = choose(client, f"email\n{beheer.email}", others_left="on")
    page = client.get(answer.url)

    wrong = agree(client, page, leaving="7")
    assert "This isn&#x27;t the number. Nothing was saved." in wrong.text
    assert User.objects.filter(is_active=True).count() == 9
    agree(client, wrong, leaving="8")
    assert list(User.objects.filter(is_active=True)) == [beheer]


@pytest.mark.parametrize("content", [b"", b"\x00\x01", b"naam\nNoor", b"PK\x03\x04"])
def test_a_file_that_is_not_read_is_refused_beside_its_field(client, beheer, content):
    answer = choose(client, content)

    assert answer.status_code == 200
    assert answer.context["form"].errors["file"]
    assert not PeopleImport.objects.exists()


def test_an_import_is_its_owners_alone_and_goes_when_they_do(client, beheer):
    address = choose(client, "email\nisa@example.org").url
    cancel = f"{address}cancel/"
    other = Client()
    other.force_login(member_of(ADMINISTRATORS))

    assert other.get(address).url == UPLOAD
    assert other.post(address, {"fingerprint": "x"}).url == UPLOAD
    other.post(cancel)
    assert PeopleImport.objects.count() == 1
    client.post(cancel)
    assert not PeopleImport.objects.exists()

    choose(client, "email\nisa@example.org")
    client.post(reverse("people:sign_out"))
    assert not PeopleImport.objects.exists()


def test_only_who_looks_after_people_imports_them(client):
    client.force_login(member_of(EDITORS))

    assert str(UPLOAD) not in client.get(reverse("wagtailadmin_home")).text
    for method in (client.get, client.post):
        assert method(UPLOAD).url == reverse("wagtailadmin_home")


def test_what_nobody_decides_on_is_kept_for_a_day_and_three_at_most(client, beheer):
    for _file in range(5):
        choose(client, "email\nisa@example.org")
    assert PeopleImport.objects.count() == 3
    now = timezone.now()

    assert services.forget_expired(now + timedelta(hours=23)) == 0
    assert services.forget_expired(now + timedelta(hours=25)) == 3


def test_a_long_report_is_read_by_the_page(client, beheer):
    rows = "\n".join(f"p{number}@example.org" for number in range(150))
    address = choose(client, f"email\n{rows}").url

    assert [
        client.get(address, {"p": page}).text.count("@example.org</td>") for page in (1, 2)
    ] == [
        100,
        50,
    ]


# The command


def run(*arguments) -> str:
    out = StringIO()
    call_command("import_people", *map(str, arguments), stdout=out)
    return out.getvalue()


def test_the_command_says_what_it_would_do_and_does_it(tmp_path):
    file = tmp_path / "mensen.csv"
    file.write_text("email;first name\nisa@example.org;Isa\n", encoding="utf-8")

    assert "row 2 isa@example.org new" in run(file, "--dry-run")
    assert not User.objects.exists()
    assert run(file).endswith("Done. new: 1\n")
    assert run(file) == "Done. unchanged: 1\n"

    LearnerFactory.create_batch(10)
    with pytest.raises(CommandError, match="--leaving"):
        run(file, "--others-left")
    assert "leaves: 10" in run(file, "--others-left", "--leaving", "10")
    assert list(User.objects.filter(is_active=True).values_list("email", flat=True)) == [
        "isa@example.org"
    ]


def test_the_command_fails_on_a_mistake(tmp_path):
    file = tmp_path / "mensen.csv"
    file.write_text("email\nisa@example.org\nfout\n", encoding="utf-8")

    with pytest.raises(CommandError, match=r"Nothing was saved. error: 1, new: 1"):
        run(file)
    with pytest.raises(CommandError):
        run(tmp_path / "weg.csv")
    assert not User.objects.exists()
