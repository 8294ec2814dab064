"""A file of people: what it would change, line by line, and that exactly that is done."""

from dataclasses import asdict
from datetime import date, timedelta

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override
from wagtail.models import ModelLogEntry
from wagtail.users.models import UserProfile

from desk.roles import ADMINISTRATORS
from learningpaths.people.importing import services
from learningpaths.people.importing.columns import table_of
from learningpaths.people.models import PeopleImport, Placement, User
from learningpaths.people.services import place
from manuscripts.safety import RefusedFileError
from manuscripts.tables import Row
from tests.factories import DepartmentFactory, LearnerFactory, a_path, a_step, enrolled, member_of

pytestmark = pytest.mark.django_db

TODAY = date(2026, 3, 10)
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
LONG_AGO = date(2024, 1, 1)


@pytest.fixture(autouse=True)
def in_english():
    with override("en"):
        yield


@pytest.fixture
def ict():
    return DepartmentFactory(code="ICT", name_nl="Informatie")


@pytest.fixture
def jur():
    return DepartmentFactory(code="JUR", name_nl="Juridisch")


def a_table(header: str, *rows: str):
    lines = [header, *rows]
    return table_of([Row(at, tuple(line.split(";"))) for at, line in enumerate(lines, start=1)])


def planned(header, *rows, by=None, today=TODAY, others_left=False):
    return services.plan(a_table(header, *rows), by=by, today=today, others_left=others_left)


def done(header, *rows, today=TODAY, others_left=False, leaving=None):
    return services.import_table(
        a_table(header, *rows),
        file_name="mensen.csv",
        today=today,
        others_left=others_left,
        leaving=leaving,
    )


def told(plan) -> list[tuple]:
    """Each line: its row, its verdict, and what it says."""
    return [
        (
            line.number,
            line.name,
            line.verdict.value,
            [f"{one.field}: {one.before} → {one.after}" for one in line.changes]
            + [f"{one.field}! {one.message}" for one in line.problems]
            + line.remarks,
        )
        for line in plan.lines
    ]


def placements(person) -> list[tuple]:
    found = Placement.objects.filter(person=person).order_by("from_on")
    return list(found.values_list("department__code", "from_on", "until_on"))


HEADER = "E-mailadres;Voornaam;Tussenvoegsel;Achternaam;Afdeling;Vanaf;Laatste dag;Taal"
NOOR = "Noor@Example.org;Noor;de;Vos;ict;1-2-2026;;nl"


def test_somebody_new_is_made_without_a_password_or_rights(ict):
    assert told(planned(HEADER, NOOR)) == [
        (
            *(2, "noor@example.org", "new"),
            [
                *["email:  → noor@example.org", "first_name:  → Noor", "last_name:  → de Vos"],
                *["language:  → nl", "department:  → Informatie (ICT)", "from_on:  → 2026-02-01"],
            ],
        )
    ]
    assert not User.objects.exists()

    done(HEADER, NOOR)

    noor = User.objects.get()
    assert (noor.email, noor.get_full_name()) == ("noor@example.org", "Noor de Vos")
    assert (noor.has_usable_password(), noor.is_active, noor.is_superuser) == (False, True, False)
    assert placements(noor) == [("ICT", date(2026, 2, 1), None)]
    assert UserProfile.objects.get().preferred_language == "nl"
    entry = ModelLogEntry.objects.get()
    assert (entry.action, entry.object_id, entry.user) == ("people.imported", str(noor.pk), None)
    assert entry.data["file"] == "mensen.csv"
    assert "Informatie (ICT)" in entry.message


def test_the_same_file_again_changes_nothing_also_later(ict):
    done(HEADER, NOOR)
    before = list(Placement.objects.values()), list(User.objects.values())

    for today in (TODAY, TODAY + timedelta(days=40)):
        plan = done(HEADER, NOOR, today=today)
        assert told(plan) == [(2, "noor@example.org", "unchanged", [])]

    assert (list(Placement.objects.values()), list(User.objects.values())) == before
    assert ModelLogEntry.objects.count() == 1


def test_a_move_keeps_where_somebody_worked(ict, jur):
    noor = LearnerFactory(email="noor@example.org", first_name="Noor", last_name="Vos")
    place(person=noor, department=jur, from_on=LONG_AGO)

    # The day is that on which they began at all, so the move is of today.
    plan = done("email;department;from", "noor@example.org;Informatie;2024-01-01")

    assert told(plan) == [
        (
            *(2, "noor@example.org", "changed"),
            ["department: Juridisch (JUR) → Informatie (ICT)", "from_on:  → 2026-03-10"],
        )
    ]
    assert placements(noor) == [("JUR", LONG_AGO, YESTERDAY), ("ICT", TODAY, None)]
    noor.refresh_from_db()
    assert noor.get_full_name() == "Noor Vos"

    # The same day it is a correction, for nobody worked there yet.
    done("email;department", "noor@example.org;JUR")
    assert placements(noor) == [("JUR", LONG_AGO, YESTERDAY), ("JUR", TODAY, None)]


def test_a_move_that_lies_ahead_is_planned_and_one_that_is_planned_stays(ict, jur):
    noor = LearnerFactory(email="noor@example.org")
    place(person=noor, department=jur, from_on=LONG_AGO)
    ahead = [
        ("JUR", LONG_AGO, TODAY + timedelta(days=9)),
        ("ICT", TODAY + timedelta(days=10), None),
    ]

    done("email;department;from", "noor@example.org;ICT;20-03-2026")
    assert placements(noor) == ahead

    for name in ("ICT", "JUR"):  # where they go, and where they are
        assert done("email;department", f"noor@example.org;{name}").changes_nothing
    DepartmentFactory(code="XYZ")
    plan = done("email;department", "noor@example.org;XYZ")
    assert told(plan)[0][2:] == (
        "unchanged",
        ["A move is planned for 2026-03-20. Change it under Placements."],
    )
    assert placements(noor) == ahead


def test_who_leaves_keeps_what_they_learned_and_may_come_back(ict):
    noor = LearnerFactory(email="noor@example.org")
    place(person=noor, department=ict, from_on=LONG_AGO)
    enrolment = enrolled(noor, a_path(a_step("Een")))
    header = "email;department;last day"

    done(header, "noor@example.org;ICT;2026-03-31")
    noor.refresh_from_db()
    assert (noor.is_active, placements(noor)) == (True, [("ICT", LONG_AGO, date(2026, 3, 31))])

    april = date(2026, 4, 1)
    plan = done(header, "noor@example.org;ICT;2026-03-31", today=april)
    assert told(plan) == [(2, "noor@example.org", "leaves", ["is_active: yes → no"])]
    noor.refresh_from_db()
    assert (noor.is_active, placements(noor)) == (False, [("ICT", LONG_AGO, date(2026, 3, 31))])
    enrolment.refresh_from_db()
    assert enrolment.learner == noor
    assert done(header, "noor@example.org;ICT;2026-03-31", today=april).changes_nothing

    may = date(2026, 5, 1)
    plan = done(header, "noor@example.org;ICT;", today=may)
    assert [line.verdict for line in plan.lines] == ["returns"]
    noor.refresh_from_db()
    assert noor.is_active
    assert placements(noor) == [("ICT", LONG_AGO, date(2026, 3, 31)), ("ICT", may, None)]


def test_who_is_not_in_the_file_leaves_only_when_that_is_said(ict):
    noor, sami = LearnerFactory(email="noor@example.org"), LearnerFactory(email="sami@example.org")
    place(person=sami, department=ict, from_on=LONG_AGO)
    assert done("email", "noor@example.org").changes_nothing

    plan = done("email", "noor@example.org", others_left=True)

    assert told(plan) == [
        (2, "noor@example.org", "unchanged", []),
        (
            *(0, "sami@example.org", "leaves"),
            ["is_active: yes → no", "until_on:  → 2026-03-10"],
        ),
    ]
    sami.refresh_from_db()
    assert (sami.is_active, placements(sami)) == (False, [("ICT", LONG_AGO, TODAY)])
    assert done("email", "noor@example.org", others_left=True).changes_nothing

    # It was a mistake: the same day it goes on as if nothing happened.
    done("email;department", "noor@example.org;", "sami@example.org;ICT")
    sami.refresh_from_db()
    assert (sami.is_active, placements(sami)) == (True, [("ICT", LONG_AGO, None)])
    assert noor.is_active


def test_who_leaves_before_a_move_that_is_planned_works_here_until_today(ict, jur):
    LearnerFactory(email="noor@example.org")
    sami = LearnerFactory(email="sami@example.org")
    place(person=sami, department=jur, from_on=LONG_AGO)
    place(person=sami, department=ict, from_on=date(2026, 3, 20))

    plan = done("email", "noor@example.org", others_left=True)

    assert told(plan)[1] == (
        *(0, "sami@example.org", "leaves"),
        [
            *("is_active: yes → no", "until_on: 2026-03-19 → 2026-03-10"),
            "A move is planned for 2026-03-20. Change it under Placements.",
        ],
    )
    assert placements(sami) == [("JUR", LONG_AGO, TODAY), ("ICT", date(2026, 3, 20), None)]


def test_who_was_switched_off_by_hand_stays_so(ict):
    noor = LearnerFactory(email="noor@example.org", is_active=False)
    place(person=noor, department=ict, from_on=LONG_AGO)

    plan = done("email;department", "noor@example.org;ICT")

    assert told(plan)[0][2:] == (
        "unchanged",
        ["Can't sign in here, and stays so. Switch it on under Users."],
    )


def test_a_new_address_stays_the_same_person(ict):
    noor = LearnerFactory(email="noor@example.org")
    rows = "noor.vos@example.org;noor@example.org"

    plan = done("email;former e-mail", rows)
    assert told(plan) == [
        (
            *(2, "noor.vos@example.org", "changed"),
            ["email: noor@example.org → noor.vos@example.org"],
        )
    ]
    noor.refresh_from_db()
    assert (noor.email, User.objects.count()) == ("noor.vos@example.org", 1)
    assert done("email;former e-mail", rows).changes_nothing

    both = planned(
        "email;former e-mail", "nieuw@example.org;noor.vos@example.org", f"{noor.email};"
    )
    assert [line.verdict for line in both.lines] == ["changed", "error"]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (";;;", "email! Fill in an e-mail address: it says who this is."),
        ("noor;;;", "email! “noor” is no e-mail address."),
        ("=noor@example.org;;;", None),
        ("sami@example.org;;;", "email! Row 2 has this address too. Leave one out."),
        (
            "noor@example.org;Onbekend;;",
            "department! There is no department “Onbekend”. Write its code, or make it first.",
        ),
        (
            "noor@example.org;Finance;;",
            "department! Several departments are called “Finance”. Write the code.",
        ),
        (
            "noor@example.org;;31-02-2026;",
            "from_on! “31-02-2026” is no date. Write it as 2026-03-01 or 1-3-2026.",
        ),
        (
            "noor@example.org;;03/2026;",
            "from_on! “03/2026” is no date. Write it as 2026-03-01 or 1-3-2026.",
        ),
        (
            "noor@example.org;ICT;2026-05-01;2026-04-01",
            "until_on! The last day is before the first.",
        ),
        ("noor@example.org;ICT;;2026-03-01", "Left already: no account is made."),
    ],
)
def test_what_can_not_be_used_is_said_with_its_row_and_column(ict, row, said):
    DepartmentFactory(code="FI1", name_en="Finance")
    DepartmentFactory(code="FI2", name_en="Finance")
    plan = done("email;department;from;last day", "sami@example.org;;;", row)

    number, _name, verdict, words = told(plan)[1]
    if said is None:
        assert (verdict, User.objects.filter(email="=noor@example.org").count()) == ("new", 1)
        return
    assert (number, words) == (3, [said])
    assert verdict == ("error" if "!" in said else "unchanged")
    # All of the file, or nothing.
    assert User.objects.exists() == plan.may_be_done == ("!" not in said)


@pytest.mark.parametrize("name", ["ict", "INFORMATIE", "Information", "Bedrijf / Informatie"])
def test_a_department_goes_by_code_name_or_branch(name):
    top = DepartmentFactory(code="BED", name_nl="Bedrijf")
    DepartmentFactory(code="ICT", name_nl="Informatie", name_en="Information", parent=top)

    done("email;department", f"noor@example.org;{name}")

    assert placements(User.objects.get()) == [("ICT", TODAY, None)]


def test_managers_are_whom_the_people_of_a_department_name(ict):
    old = LearnerFactory(email="oud@example.org")
    ict.managers.add(old)
    header = "email;department;manager"
    rows = [
        "noor@example.org;ICT;baas@example.org",
        "baas@example.org;ICT;directeur@example.org",  # who is above them manages another one
        "directeur@example.org;;",
    ]

    plan = done(header, *rows)

    assert told(plan)[-1] == (
        *(0, "Informatie (ICT)", "changed"),
        ["managers: oud@example.org → baas@example.org"],
    )
    assert list(ict.managers.values_list("email", flat=True)) == ["baas@example.org"]
    assert done(header, *rows).changes_nothing

    plan = done(header, "noor@example.org;ICT;vreemd@example.org")
    assert told(plan)[0][3] == ["manager! vreemd@example.org isn't known here, nor in this file."]


def test_no_file_gives_rights():
    table = a_table(
        "email;groups;is_superuser;wachtwoord;rol", "noor@example.org;Beheer;1;x;Beheer"
    )

    services.import_table(table, file_name="x", today=TODAY, others_left=False, leaving=None)

    noor = User.objects.get()
    assert table.ignored == ("groups", "is_superuser", "wachtwoord", "rol")
    assert (noor.is_superuser, noor.groups.count(), noor.has_usable_password()) == (False, 0, False)


def test_what_looks_like_a_formula_stays_text():
    done("email;voornaam;achternaam", "noor@example.org;'=1+1;+31", "t@example.org;'t;@x")

    assert list(User.objects.order_by("email").values_list("first_name", "last_name")) == [
        ("=1+1", "+31"),
        ("'t", "@x"),
    ]


# What may not happen by mistake


def test_nobody_keeps_themselves_or_the_last_administrator_out():
    beheer = member_of(ADMINISTRATORS, email="beheer@example.org")
    noor = LearnerFactory(email="noor@example.org")

    plan = planned("email", noor.email, by=beheer, others_left=True)
    assert plan.refusals == [
        "You would keep yourself out.",
        "Nobody would be left who looks after people.",
    ]
    assert not done("email", noor.email, others_left=True).may_be_done
    beheer.refresh_from_db()
    assert beheer.is_active

    member_of(ADMINISTRATORS, email="tweede@example.org")
    assert planned("email", noor.email, "tweede@example.org", others_left=True).may_be_done


def test_who_looks_after_people_changes_nobody_who_may_do_everything(ict):
    beheer = member_of(ADMINISTRATORS, email="beheer@example.org")
    chief = LearnerFactory(email="chief@example.org", first_name="Ann", is_superuser=True)
    header = "email;voornaam;former e-mail;last day"

    plan = planned(
        header, "eve@example.org;Eve;chief@example.org;2026-01-01", by=beheer, others_left=False
    )
    assert told(plan)[0][2:] == (
        "unchanged",
        ["Only who may do everything can change this account."],
    )
    plan = planned("email", beheer.email, by=beheer, others_left=True)
    assert [(line.name, line.verdict) for line in plan.lines] == [
        (beheer.email, "unchanged"),
        (chief.email, "unchanged"),
    ]


def test_many_at_once_are_kept_out_only_by_who_says_how_many():
    for number in range(10):
        LearnerFactory(email=f"{number}@example.org")
    kept = [f"{number}@example.org" for number in range(4)]

    for leaving in (None, 5, 7):
        with pytest.raises(services.NotSureError):
            done("email", *kept, others_left=True, leaving=leaving)
        assert User.objects.filter(is_active=True).count() == 10

    done("email", *kept, others_left=True, leaving=6)
    assert User.objects.filter(is_active=True).count() == 4


def waiting(owner, table, **options) -> PeopleImport:
    return PeopleImport.objects.create(
        owner=owner, file_name="mensen.csv", table=asdict(table), **options
    )


def test_only_what_was_shown_is_done_and_once(ict):
    beheer = member_of(ADMINISTRATORS, email="beheer@example.org")
    noor = LearnerFactory(email="noor@example.org", first_name="N.")
    record = waiting(
        beheer, a_table("email;voornaam", "noor@example.org;Noor", "isa@example.org;Isa")
    )
    shown = services.plan_of(record, today=TODAY).fingerprint
    User.objects.filter(pk=noor.pk).update(first_name="Nora")

    with pytest.raises(services.ChangedMeanwhileError):
        services.carry_out(record=record, fingerprint=shown, today=TODAY)
    assert (User.objects.count(), User.objects.get(pk=noor.pk).first_name) == (2, "Nora")

    shown = services.plan_of(record, today=TODAY).fingerprint
    services.carry_out(record=record, fingerprint=shown, today=TODAY)
    with pytest.raises(PeopleImport.DoesNotExist):
        services.carry_out(record=record, fingerprint=shown, today=TODAY)

    assert [User.objects.count(), User.objects.get(pk=noor.pk).first_name] == [3, "Noor"]
    record.refresh_from_db()
    assert record.table == {}
    logged = ModelLogEntry.objects.exclude(action="desk.roles").order_by("pk")
    assert [(entry.action, entry.user) for entry in logged] == [
        *[("people.imported", beheer)] * 2,
        ("people.import_done", beheer),
    ]


def test_what_the_database_refuses_leaves_nothing_behind(ict, jur):
    """As with somebody whose placements overlap, which no form lets happen."""
    beheer, noor = member_of(ADMINISTRATORS), LearnerFactory(email="noor@example.org")
    spring, summer = date(2025, 3, 1), date(2025, 6, 30)
    Placement.objects.create(person=noor, department=jur, from_on=LONG_AGO)
    Placement.objects.create(person=noor, department=jur, from_on=spring, until_on=summer)
    rows = ["nieuw@example.org;JUR", "noor@example.org;ICT"]
    record = waiting(beheer, a_table("email;department", *rows))
    shown = services.plan_of(record, today=TODAY).fingerprint

    with pytest.raises(services.ChangedMeanwhileError):
        services.carry_out(record=record, fingerprint=shown, today=TODAY)

    assert (User.objects.count(), Placement.objects.count()) == (2, 2)
    assert not ModelLogEntry.objects.filter(action="people.imported").exists()


def test_the_number_of_queries_does_not_follow_the_length_of_the_file(ict, jur):
    header = "email;voornaam;afdeling;manager;taal"

    def queries(rows) -> tuple[int, int]:
        with CaptureQueriesContext(connection) as planning:
            planned(header, *rows)
        with CaptureQueriesContext(connection) as doing:
            done(header, *rows)
        return len(planning), len(doing)

    few = [f"a{number}@example.org;A;ICT;a0@example.org;nl" for number in range(3)]
    many = [f"b{number}@example.org;B;JUR;b0@example.org;en" for number in range(60)]

    assert queries(few) == queries(many)
    moved = [row.replace("JUR", "ICT").replace(";B;", ";C;") for row in many]
    assert queries([row.replace("ICT", "JUR") for row in few])[0] == queries(moved)[0]


@pytest.mark.parametrize(
    "header",
    ["naam;afdeling", "", "email;e-mail", "email;department;afdeling", "code;aantal mensen"],
)
def test_a_first_row_that_does_not_say_what_is_what_is_refused(header):
    with pytest.raises(RefusedFileError):
        a_table(header or ";", "x;y")


# Departments


def test_departments_come_as_a_tree_in_any_order(ict):
    header = "Code;Naam;Naam in het Engels;Onderdeel van;Aantal mensen;Garen"
    rows = ["TOE;Toezicht;Supervision;DIR;12;3", "dir;Directie;;;;", "ICT;Informatie & data;;DIR;;"]

    plan = done(header, *rows)

    assert told(plan) == [
        (
            *(2, "TOE", "new"),
            [
                *["code:  → TOE", "name_nl:  → Toezicht", "name_en:  → Supervision"],
                *["headcount:  → 12", "yarn:  → 3", "parent:  → dir"],
            ],
        ),
        (3, "dir", "new", ["code:  → dir", "name_nl:  → Directie"]),
        (4, "ICT", "changed", ["name_nl: Informatie → Informatie & data", "parent:  → dir"]),
    ]
    ict.refresh_from_db()
    toezicht = type(ict).objects.get(code="TOE")
    assert (toezicht.slug, toezicht.parent.code, ict.parent.code) == ("toezicht", "dir", "dir")
    assert done(header, *rows).changes_nothing


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (["LANG;Lang"], "code! Ensure this value has at most 3 characters (it has 4)."),
        ([";Leeg"], "code! This field cannot be blank."),
        (["AAA;Een", "aaa;Twee"], "code! Row 2 has this code too. Leave one out."),
        (["AAA;Informatie"], "name_nl! Another department has this name."),
        (["AAA;Een;QQQ"], "parent! There is no department with this code, here nor in the file."),
        (["AAA;Een;BBB", "BBB;Twee;AAA"], "parent! A department can't be part of itself."),
        (["AAA;Een;AAA"], "parent! A department can't be part of itself."),
        (["AAA;Een;;veel"], "headcount! “veel” is no whole number up to 1000000."),
        (["AAA;Een;;;9"], "yarn! “9” is no whole number up to 8."),
    ],
)
def test_a_department_that_can_not_be_is_said(ict, rows, said):
    plan = done("code;naam;onderdeel van;mensen;garen", *rows)

    assert said in told(plan)[-1][3]
    assert list(type(ict).objects.values_list("code", flat=True)) == ["ICT"]


def test_the_number_of_people_of_a_department_is_called_so(ict):
    plan = planned("code;naam;mensen", "ICT;Informatie;12")

    with override("nl"):
        assert [change.label for change in plan.lines[0].changes] == ["Mensen"]


def test_groups_are_none_of_its_business(ict):
    beheer = member_of(ADMINISTRATORS, email="beheer@example.org", last_name="B")
    done("email;achternaam", "beheer@example.org;Anders")

    assert list(beheer.groups.all()) == [Group.objects.get(name=ADMINISTRATORS)]
