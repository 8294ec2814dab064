"""Somebody who asks for it is forgotten: found in no row any more, and missed in no figure."""

import builtins
from collections.abc import Callable
from datetime import date
from io import BytesIO, StringIO
from uuid import uuid4

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.apps import apps
from django.contrib.auth.models import Permission
from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.models import Session
from django.core.files.base import ContentFile
from django.core.mail import EmailMessage, send_mail
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.admin.models import EditingSession, FormState
from wagtail.log_actions import log
from wagtail.models import APIToken, ModelLogEntry, Page, PageSubscription, UploadedFile
from wagtail.users.models import UserProfile

from core import background
from core.mail import post
from core.models import Errand
from desk import erasure, written_names
from desk.models import Import
from desk.roles import FINAL_EDITORS
from home.models import UnansweredSearch
from learningpaths.people import notices
from learningpaths.people.importing import services as importing
from learningpaths.people.models import Department, PeopleImport, Placement, User
from learningpaths.people.services import place
from learningpaths.progress import services
from learningpaths.progress.models import Completion, Enrolment, Note
from learningpaths.progress.reports import following, groups_in
from tests.factories import (
    TODAY,
    DepartmentFactory,
    LearnerFactory,
    a_path,
    a_step,
    enrolled,
    member_of,
    outline_of,
    progress_now,
    publish,
    set_up_second_step,
    steps_of_path,
)

pytestmark = pytest.mark.django_db

ADDRESS, FORMER_ADDRESS = "w.zonderling@example.org", "w.vroeger@example.net"
NAMES = ("Wilhelmina", "Zonderling", "Vroeger")
# Also as they stand in the address of a search, and in letters and languages of JSON.
TRACES = [*map(str.lower, NAMES), ADDRESS, FORMER_ADDRESS, "w.zonderling", "w.vroeger"]
PASSWORD = "een-lang-wachtwoord"
SECRET = "Ik durf mijn chef niets te vragen."
A_DAY = date(2025, 1, 1)


@pytest.fixture(autouse=True)
def folder_of_files(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


@pytest.fixture
def department():
    return DepartmentFactory(name_nl="Toezicht", code="TOE")


@pytest.fixture
def path(department):
    path = a_path(a_step("Lees", kind="text"), a_step("Doe", kind="text"))
    return publish(path, departments=[department])


@pytest.fixture
def colleague(department, path):
    """Somebody of the same department who learned the same, and has the same family name."""
    colleague = LearnerFactory(email="sami@example.org", first_name="Sami", last_name="Kaya")
    learn(colleague, department, path)
    return colleague


@pytest.fixture
def person(department, path):
    """Somebody who was married, left a trace in every table, and finished a path."""
    person = member_of(
        FINAL_EDITORS, email=FORMER_ADDRESS, first_name="Wilhelmina", last_name="Vroeger"
    )
    log(person, "wagtail.create")
    learn(person, department, path)
    take_in_file(
        "e-mail;vorig e-mailadres;voornaam;achternaam;afdeling\n"
        f"{ADDRESS};{FORMER_ADDRESS};Wilhelmina;Zonderling;TOE\n"
    )
    person.refresh_from_db()
    person.set_password(PASSWORD)
    person.is_staff, person.last_login = True, timezone.now()
    person.save()
    person.user_permissions.add(Permission.objects.first())
    log(person, "wagtail.edit", user=person)
    return person


def learn(person, department, path):
    """Work in a department, finish the path, begin anew, and note something in both runs."""
    placement = place(person=person, department=department, from_on=A_DAY)
    log(placement, "wagtail.create")
    outline = outline_of(path)
    first, second = steps_of_path(path)
    for run in (enrolled(person, path), None):
        run = run or services.start_again(learner=person, outline=outline)
        services.complete_step(learner=person, step=first)
        Note.objects.create(
            enrolment=run, step=first, prompt_id=uuid4(), question="Wat viel op?", text=SECRET
        )
        if run.run == 1:
            services.complete_step(learner=person, step=second)


def take_in_file(text: str):
    table = importing.read(BytesIO(text.encode()))
    plan = importing.import_table(
        table, file_name="mensen.csv", today=TODAY, others_left=False, leaving=None
    )
    assert plan.may_be_done


def leave_traces(person, colleague, path):
    """What is theirs, and what tells of them, wherever the site keeps such a thing."""
    set_up_second_step(person)
    SocialAccount.objects.create(
        user=person,
        provider="https://login.example.org",
        uid="w-1",
        extra_data={"name": str(person)},
    )
    EmailAddress.objects.create(user=person, email=ADDRESS)
    APIToken.objects.create(user=person, name="Van Wilhelmina", key_hash="a", prefix="b")
    UserProfile.objects.create(user=person, avatar=ContentFile(b"gezicht", "wilhelmina.png"))
    UploadedFile.objects.create(
        uploaded_by_user=person, file=ContentFile(b"foto", "zonderling.png")
    )
    kind = ContentType.objects.get_for_model(Page)
    FormState.objects.create(
        user=person, data=ADDRESS, content_type=kind, last_updated_at=timezone.now()
    )
    EditingSession.objects.create(
        user=person, content_type=kind, object_id=str(path.pk), last_seen_at=timezone.now()
    )
    PageSubscription.objects.create(user=person, page=path, comment_notifications=True)
    Import.objects.create(owner=person, section=path, kind="path", file_name="x", title=str(person))
    PeopleImport.objects.create(owner=person, file_name="zonderling.csv", table={"rows": []})
    waiting_file(colleague)
    placement = Placement(pk=10**6, person=person, department=Department.objects.first())
    log(placement, "wagtail.delete", deleted=True)
    take_in_file(f"e-mail;afdeling;leidinggevende\n{colleague.email};TOE;{ADDRESS}\n")
    log(colleague, "desk.export", data={"address": "/cms/users/?q=wilhelmina+zonderling&p=1"})
    log(colleague, "desk.export", data={"address": "/cms/users/?q=w.zonderling%40example.org"})
    UnansweredSearch.objects.create(
        language="nl", text="wie is wilhelmina zonderling", asked_on=TODAY
    )
    leave_mail(person, colleague)


def waiting_file(owner) -> PeopleImport:
    text = (
        f"e-mail;afdeling;leidinggevende\n{ADDRESS.upper()};TOE;\nnieuw@example.org;TOE;{ADDRESS}\n"
    )
    return importing.take_in(
        owner=owner, file=BytesIO(text.encode()), name="hr.csv", others_left=False
    )


def leave_mail(person, colleague):
    about = f"{person} vraagt u een pagina te bekijken"
    send_mail("Een pagina", about, None, [ADDRESS])
    send_mail(about, f"Schrijf naar {ADDRESS}.", None, [colleague.email])
    send_mail("Aan allebei", "Dag", None, [colleague.email, f"{person} <{ADDRESS}>"])
    notices.send_reset_link(person)
    post([EmailMessage("Verstuurd", "Dag", to=[ADDRESS])], cause="beurt 7")
    done = Errand.objects.get(key__startswith="beurt 7")
    Errand.objects.filter(pk=done.pk).update(ended_at=timezone.now(), arguments={}, about="")
    send_mail("Mislukt", "Dag", None, [ADDRESS])
    Errand.objects.filter(about__contains="Mislukt").update(
        failed_at=timezone.now(), error=f"{ADDRESS} is vol"
    )


def everything() -> dict[str, list]:
    """Every row of every table."""
    models = apps.get_models(include_auto_created=True)
    return {
        model._meta.label: list(model._base_manager.order_by("pk").values()) for model in models
    }


def where_found(traces) -> set[tuple[str, str]]:
    """In which columns any of these stands, whatever the capitals."""
    return {
        (label, column)
        for label, rows in everything().items()
        for row in rows
        for column, value in row.items()
        if any(trace in _as_text(value) for trace in traces)
    }


def _as_text(value) -> str:
    if isinstance(value, bytes | memoryview):
        value = bytes(value).decode(errors="replace")
    return str(value).lower().replace("%40", "@")


def figures(path, department) -> list:
    """What others see of who learned: numbers, and how far each run is."""
    return [
        groups_in(path, [department], today=TODAY, smallest=1),
        following([path.outline_key], smallest=1),
        [progress_now(run) for run in Enrolment.objects.order_by("pk")],
        list(Enrolment.objects.order_by("pk").values()),
        list(Completion.objects.order_by("pk").values()),
        list(Placement.objects.order_by("pk").values()),
    ]


def test_who_is_erased_stands_in_no_column_of_the_database(person, colleague, path):
    leave_traces(person, colleague, path)
    before = where_found(TRACES)

    erasure.erase(person)

    # What could be found, so that the search is one that finds.
    assert before == {
        ("account.EmailAddress", "email"),
        ("core.Errand", "about"),
        ("core.Errand", "arguments"),
        ("core.Errand", "error"),
        ("core.Errand", "key"),
        ("desk.Import", "title"),
        ("home.UnansweredSearch", "text"),
        ("people.PeopleImport", "file_name"),
        ("people.PeopleImport", "table"),
        ("people.User", "email"),
        ("people.User", "first_name"),
        ("people.User", "last_name"),
        ("socialaccount.SocialAccount", "extra_data"),
        ("wagtailadmin.FormState", "data"),
        ("wagtailcore.APIToken", "name"),
        ("wagtailcore.ModelLogEntry", "data"),
        ("wagtailcore.ModelLogEntry", "label"),
        ("wagtailcore.UploadedFile", "file"),
        ("wagtailusers.UserProfile", "avatar"),
    }
    assert where_found(TRACES) == set()


def test_the_account_is_nobody_s(person):
    key, joined = person.key, person.date_joined

    erasure.erase(person)

    [row] = User.objects.filter(pk=person.pk).values()
    assert row["key"] != key
    assert row.pop("password").startswith("!")
    assert row == {
        "id": person.pk,
        "key": person.key,
        "email": f"{person.key}@erased.invalid",
        "first_name": "Oud-collega",
        "last_name": "",
        "is_active": False,
        "is_staff": False,
        "is_superuser": False,
        "last_login": None,
        "date_joined": joined,
    }
    assert [*person.groups.all(), *person.user_permissions.all()] == []


def test_no_figure_and_no_award_changes(person, colleague, path, department):
    before = figures(path, department)

    erasure.erase(person)

    assert figures(path, department) == before
    # Two people: the figures could have become fewer.
    assert before[0][0].people == 2


def test_what_was_theirs_alone_is_deleted(person, colleague, path):
    leave_traces(person, colleague, path)
    theirs = {
        Note: "enrolment__learner",
        Authenticator: "user",
        SocialAccount: "user",
        EmailAddress: "user",
        APIToken: "user",
        UserProfile: "user",
        UploadedFile: "uploaded_by_user",
        FormState: "user",
        EditingSession: "user",
        PageSubscription: "user",
        Department: "managers",
        Import: "owner",
        PeopleImport: "owner",
    }

    def count() -> dict[str, int]:
        return {
            model.__name__: model.objects.filter(**{owner: person}).count()
            for model, owner in theirs.items()
        }

    before = count()

    erasure.erase(person)

    assert before == dict.fromkeys(before, 1) | {"Note": 2, "Authenticator": 2}
    assert count() == dict.fromkeys(before, 0)


def test_their_files_are_deleted_once_it_is_certain(
    person, colleague, path, folder_of_files, django_capture_on_commit_callbacks
):
    leave_traces(person, colleague, path)
    before = sorted(file.name for file in folder_of_files.rglob("*.png"))

    with django_capture_on_commit_callbacks(execute=True):
        erasure.erase(person)
        assert sorted(file.name for file in folder_of_files.rglob("*.png")) == before

    assert len(before) == 2
    assert list(folder_of_files.rglob("*.png")) == []


def test_a_colleague_keeps_everything(person, colleague, path):
    set_up_second_step(colleague)
    UserProfile.objects.create(user=colleague)

    def own() -> dict:
        kept = {
            label: [row for row in rows if _is_of(colleague, row)]
            for label, rows in everything().items()
        }
        return {label: rows for label, rows in kept.items() if rows}

    before = own()

    erasure.erase(person)

    assert own() == before
    assert set(before) == {
        "mfa.Authenticator",
        "people.Placement",
        "people.User",
        "progress.Completion",
        "progress.Enrolment",
        "progress.Note",
        "wagtailcore.ModelLogEntry",
        "wagtailusers.UserProfile",
    }


def _is_of(person, row: dict) -> bool:
    runs = set(person.enrolments.values_list("pk", flat=True))
    placements = set(person.placements.values_list("pk", flat=True))
    is_logged = row.get("object_id") in set(map(str, placements)) and "action" in row
    points = {"user_id", "person_id", "learner_id"} & row.keys()
    return (
        row.get("email") == person.email
        or row.get("enrolment_id") in runs
        or is_logged
        or any(row[name] == person.pk for name in points)
    )


def test_a_namesake_keeps_their_name_in_the_history(person, department):
    namesake = LearnerFactory(first_name="Wilhelmina", last_name="Zonderling")
    placement = place(person=namesake, department=department, from_on=A_DAY)
    for thing in (namesake, placement):
        log(thing, "wagtail.edit")

    erasure.erase(person)

    labels = ModelLogEntry.objects.filter(action="wagtail.edit").order_by("pk")
    assert list(labels.values_list("label", flat=True)) == [
        "Oud-collega",
        "Wilhelmina Zonderling",
        "Wilhelmina Zonderling · Toezicht",
    ]


def test_the_history_tells_the_rest_of_what_it_told(person, colleague, path):
    leave_traces(person, colleague, path)

    erasure.erase(person)

    of_person = ModelLogEntry.objects.for_instance(person).order_by("pk")
    assert [(entry.action, entry.data) for entry in of_person] == [
        ("desk.roles", {"given": [FINAL_EDITORS], "taken": []}),
        ("wagtail.create", {}),
        ("people.imported", {"file": "mensen.csv", "changes": []}),
        ("wagtail.edit", {}),
        ("desk.access", {"is_active": False}),
        ("desk.roles", {"given": [], "taken": [FINAL_EDITORS]}),
    ]
    [managed] = ModelLogEntry.objects.for_instance(Department.objects.get(code="TOE"))
    [change] = managed.data["changes"]
    assert change == {"field": "managers", "before": "", "after": person.email}
    exports = ModelLogEntry.objects.filter(action="desk.export").order_by("pk")
    assert [entry.data["address"] for entry in exports] == [
        "/cms/users/?q=Oud-collega&p=1",
        f"/cms/users/?q={person.email}",
    ]


def test_mail_to_them_goes_no_more_and_to_others_without_their_name(person, colleague, path):
    leave_traces(person, colleague, path)

    erasure.erase(person)

    letters = [
        (work.about, work.arguments.get("letter", {}).get("to"), work.key, work.error)
        for work in Errand.objects.order_by("asked_at")
    ]
    assert letters == [
        (
            "sami@example.org: Oud-collega vraagt u een pagina te bekijken",
            ["sami@example.org"],
            None,
            "",
        ),
        (
            f"sami@example.org, Oud-collega <{person.email}>: Aan allebei",
            ["sami@example.org"],
            None,
            "",
        ),
        ("", None, f"beurt 7: {person.email} {person.key}", ""),
    ]


def test_a_file_that_waits_does_not_bring_them_back(person, colleague):
    record = waiting_file(colleague)
    shown = importing.plan_of(record, today=TODAY).fingerprint

    erasure.erase(person)

    record.refresh_from_db()
    rows = [[3, {"email": "nieuw@example.org", "department": "TOE", "manager": ""}]]
    assert record.table["rows"] == rows
    with pytest.raises(importing.ChangedMeanwhileError):
        importing.carry_out(record=record, fingerprint=shown, today=TODAY)


def test_who_is_erased_is_signed_out_and_cannot_sign_in(client, person, colleague):
    client.force_login(person)
    Client().force_login(colleague)
    before = Session.objects.count()
    assert client.get(reverse("progress:my_learning")).status_code == 200

    erasure.erase(person)

    assert (before, Session.objects.count()) == (2, 1)
    for address in (ADDRESS, FORMER_ADDRESS, person.email):
        client.post(reverse("people:sign_in"), {"login": address, "password": PASSWORD})
        assert client.get(reverse("progress:my_learning")).status_code == 302


def test_erasing_again_changes_nothing(person, colleague, path):
    leave_traces(person, colleague, path)
    erasure.erase(person)
    before = everything()

    erasure.erase(person)
    erasure.erase(User.objects.get(pk=person.pk))

    assert everything() == before


def test_erasing_again_deletes_what_was_saved_meanwhile(person):
    erasure.erase(person)
    run = person.enrolments.first()
    Note.objects.create(
        enrolment=run, step=run.outline.steps.first(), prompt_id=uuid4(), question="?", text=SECRET
    )

    erasure.erase(person)

    assert not Note.objects.filter(enrolment__learner=person).exists()


def test_long_subjects_and_errors_still_fit(person, colleague):
    send_mail("x" * 250, "Dag", None, [ADDRESS, colleague.email])
    Errand.objects.update(error=f"{ADDRESS} {'x' * 470}")

    erasure.erase(person)

    work = Errand.objects.get()
    assert work.about.startswith(f"{person.email}, sami@example.org: xxx")
    assert (len(work.about), len(work.error)) == (200, 500)


def test_two_who_are_erased_stay_two(person, colleague):
    erasure.erase(person)

    erasure.erase(colleague)

    assert (str(person), str(colleague)) == ("Oud-collega", "Oud-collega")
    assert len({person.email, colleague.email}) == 2


def test_what_waits_when_it_fails_half_way_is_all_as_it_was(person, colleague, path, monkeypatch):
    leave_traces(person, colleague, path)
    before = everything()

    def fail(known):
        raise OSError

    monkeypatch.setattr(written_names, "_leave_out_of_imports", fail)
    with pytest.raises(OSError):  # noqa: PT011 -- it has no words
        erasure.erase(person)

    assert everything() == before


# The command


@pytest.fixture
def types(monkeypatch) -> Callable[[str], None]:
    """Let somebody answer the question of the command."""

    def answer(text: str):
        monkeypatch.setattr(builtins, "input", lambda *args: text)

    answer("")
    return answer


def run(*args) -> str:
    written = StringIO()
    call_command("erase_person", *args, stdout=written)
    return written.getvalue()


@pytest.mark.parametrize("address", [ADDRESS, f" {ADDRESS.upper()}"])
def test_the_command_erases_whose_address_is_typed_twice(person, types, address):
    types(address)

    written = run(ADDRESS)

    assert written.splitlines() == [
        "This can't be undone. Type the address once more:",
        f"Account {person.pk} is nobody's now.",
        "Deleted: name, address, password, second step, work account, roles and rights, "
        "sessions, private notes, and mail that waited.",
        "Kept: enrolments, completions, awards and placements.",
        "Left to you: names in pages and files, backups, and the files and the provider that "
        "people come from. See docs/operations/privacy.md.",
    ]
    assert erasure.is_erased(User.objects.get(pk=person.pk))


def test_with_yes_nothing_is_asked(person):
    run(ADDRESS.upper(), "--yes")

    assert erasure.is_erased(User.objects.get(pk=person.pk))


@pytest.mark.parametrize(
    ("address", "answer", "message"),
    [
        ("nobody@example.org", ADDRESS, "Nobody here has this address. Nothing was changed."),
        (ADDRESS, "", "That is another address. Nothing was changed."),
        (ADDRESS, "sami@example.org", "That is another address. Nothing was changed."),
    ],
)
def test_who_mistypes_erases_nobody(person, colleague, types, address, answer, message):
    types(answer)
    before = everything()

    with pytest.raises(CommandError) as refusal:
        run(address)

    assert str(refusal.value) == message
    assert everything() == before


def test_without_somebody_to_ask_nothing_is_erased(person, monkeypatch):
    def end(*args):
        raise EOFError

    monkeypatch.setattr(builtins, "input", end)
    with pytest.raises(CommandError):
        run(ADDRESS)

    assert not erasure.is_erased(User.objects.get(pk=person.pk))


def test_the_last_who_may_do_everything_is_not_erased(person):
    User.objects.filter(is_superuser=True).update(is_superuser=False)
    User.objects.filter(pk=person.pk).update(is_superuser=True)
    LearnerFactory(is_superuser=True, is_active=False)

    with pytest.raises(CommandError) as refusal:
        run(ADDRESS, "--yes")

    assert str(refusal.value) == (
        "Nobody else may do everything and can sign in. Give somebody all rights first."
    )
    assert User.objects.get(pk=person.pk).email == ADDRESS

    LearnerFactory(is_superuser=True)
    run(ADDRESS, "--yes")
    assert erasure.is_erased(User.objects.get(pk=person.pk))


def test_mail_that_waited_reaches_only_others(person, colleague, path, mailoutbox):
    leave_traces(person, colleague, path)
    erasure.erase(person)

    background.work_off()

    assert [letter.to for letter in mailoutbox] == [["sami@example.org"], ["sami@example.org"]]
