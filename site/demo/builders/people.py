"""Departments, the people in them, who manages them, and the accounts to try a role with."""

from datetime import date, timedelta
from unicodedata import combining, normalize

from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group
from django.utils import timezone
from django.utils.text import slugify

from demo.builders.keys import key_of
from demo.content import people
from demo.content.departments import DEPARTMENTS, DIRECTORATES, MANAGERS
from desk import roles
from learningpaths.people.models import Department, User
from learningpaths.people.services import place

ROLES = {
    "editor": roles.EDITORS,
    "communications": roles.COMMUNICATIONS,
    "final_editor": roles.FINAL_EDITORS,
    "administrator": roles.ADMINISTRATORS,
}
EARLIER = {name: (code, since) for name, code, since in people.EARLIER_PLACEMENTS}


def settle() -> dict[str, Department]:
    """See that the organisation has its departments and people; return the first by code."""
    departments, new_codes = {}, []
    for position, entry in enumerate([*DIRECTORATES, *DEPARTMENTS], start=1):
        known = _known_department(entry)
        if known is None:
            new_codes.append(entry["code"])
        departments[entry["code"]] = known or _department(entry, position, departments)
    for account in people.ACCOUNTS:
        _account(account, departments)
    for colleague in people.COLLEAGUES:
        _colleague(*colleague, departments)
    for code in new_codes:
        departments[code].managers.set(person_of(name) for name in MANAGERS[code])
    return departments


def person_of(name: str) -> User | None:
    """Whoever we made under that name, also when somebody changed the address since."""
    made = User.objects.filter(key=key_of("person", name)).first()
    return made or User.objects.filter(email__iexact=address_of(name)).first()


def address_of(name: str) -> str:
    return f"{name}@{people.DOMAIN}"


def name_in_address(first_name: str, last_name: str) -> str:
    """Gülşen + van der Berg → gulsen.vanderberg."""
    plain = normalize("NFKD", f"{first_name}.{last_name}".lower().replace(" ", ""))
    return "".join(letter for letter in plain if not combining(letter))


def day_of(since: str | int) -> date:
    """A day in the calendar, or so many days before the one on which the demo is loaded."""
    if isinstance(since, int):
        return timezone.localdate() - timedelta(days=since)
    return date.fromisoformat(since)


def _known_department(entry: dict) -> Department | None:
    departments = Department.objects.filter(code=entry["code"])
    return departments.first() or Department.objects.filter(slug=slugify(entry["name"])).first()


def _department(entry: dict, position: int, above: dict[str, Department]) -> Department:
    return Department.objects.create(
        code=entry["code"],
        name_nl=entry["name"],
        name_en=entry["name_en"],
        slug=slugify(entry["name"]),
        yarn=entry.get("yarn"),
        headcount=entry.get("headcount"),
        parent=above.get(entry.get("parent")),
        position=position,
    )


def _account(account: dict, departments: dict[str, Department]) -> None:
    if person_of(account["name"]) is not None:
        return
    is_administrator = account["role"] == "administrator"
    person = User.objects.create_user(
        address_of(account["name"]),
        people.PASSWORD,
        key=key_of("person", account["name"]),
        first_name=account["first_name"],
        last_name=account["last_name"],
        is_staff=is_administrator,
        is_superuser=is_administrator,
    )
    if account["role"] in ROLES:
        person.groups.add(Group.objects.get(name=ROLES[account["role"]]))
    since = date.fromisoformat(people.ACCOUNT_SINCE)
    place(person=person, department=departments[account["department"]], from_on=since)


def _colleague(
    first_name: str,
    last_name: str,
    code: str,
    since: str | int,
    departments: dict[str, Department],
) -> None:
    """Somebody to learn with, who can't sign in."""
    name = name_in_address(first_name, last_name)
    if person_of(name) is not None:
        return
    person = User.objects.create(
        email=address_of(name),
        key=key_of("person", name),
        first_name=first_name,
        last_name=last_name,
        password=make_password(None),
    )
    placements = [EARLIER[name]] if name in EARLIER else []
    for where, day in [*placements, (code, since)]:
        place(person=person, department=departments[where], from_on=day_of(day))
