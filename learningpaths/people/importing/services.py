"""Read a file of people or departments, show what it would change, and do exactly that."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date, datetime
from typing import BinaryIO

from django.contrib.contenttypes.models import ContentType
from django.db import IntegrityError, transaction
from django.db.models import Model
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import ModelLogEntry
from wagtail.users.models import UserProfile

from learningpaths.people.importing.columns import Kind, Table, table_of
from learningpaths.people.importing.departments import plan_departments
from learningpaths.people.importing.people import plan_people
from learningpaths.people.importing.plans import Line, Orders, Plan, Verdict
from learningpaths.people.models import Department, PeopleImport, Placement, User
from manuscripts.tables import read_table

MOST_WAITING = 3  # files of one person; an older one makes room
AT_ONCE = 500  # rows in a query
IMPORTED, IMPORT_DONE = "people.imported", "people.import_done"


class ChangedMeanwhileError(Exception):
    """What would be done is no longer what was shown."""


class NotSureError(Exception):
    """So many would be kept out that their number has to be said, and it was another one."""


def read(file: BinaryIO) -> Table:
    """Raises RefusedFileError for a file that isn't read."""
    return table_of(read_table(file))


def plan(table: Table, *, by: User | None, today: date, others_left: bool = False) -> Plan:
    """What the file would change; nothing is saved."""
    if table.kind == Kind.DEPARTMENTS:
        return plan_departments(table)
    return plan_people(table, today=today, by=by, others_left=others_left)


@transaction.atomic
def take_in(*, owner: User, file: BinaryIO, name: str, others_left: bool) -> PeopleImport:
    """Keep what was read until its owner decides; raises RefusedFileError."""
    table = read(file)
    forget_expired(timezone.now())
    waiting = PeopleImport.objects.of_owner(owner).waiting().order_by("-created_at")
    kept = list(waiting.values_list("pk", flat=True)[: MOST_WAITING - 1])
    waiting.exclude(pk__in=kept).delete()
    return PeopleImport.objects.create(
        owner=owner,
        file_name=name[-200:],
        table=asdict(table),
        others_left=others_left and table.kind == Kind.PEOPLE,
    )


def table_in(record: PeopleImport) -> Table:
    kept = record.table
    return Table(
        kind=Kind(kept["kind"]),
        fields=tuple(kept["fields"]),
        ignored=tuple(kept["ignored"]),
        rows=tuple((number, cells) for number, cells in kept["rows"]),
    )


def plan_of(record: PeopleImport, *, today: date) -> Plan:
    return plan(table_in(record), by=record.owner, today=today, others_left=record.others_left)


def carry_out(
    *, record: PeopleImport, fingerprint: str, today: date, leaving: int | None = None
) -> Plan:
    """Do all that was shown under this fingerprint, or nothing.

    Raises PeopleImport.DoesNotExist once it is done or gone, ChangedMeanwhileError when it would
    do something else by now, and NotSureError when it keeps many out and `leaving` isn't how many.
    """
    try:
        with transaction.atomic():
            waiting = PeopleImport.objects.waiting().select_for_update()
            record = waiting.get(pk=record.pk)
            _lock_people()
            found = plan_of(record, today=today)
            if found.fingerprint != fingerprint:
                raise ChangedMeanwhileError
            _carry_out(found, by=record.owner, file_name=record.file_name, leaving=leaving)
            record.table, record.done_at = {}, timezone.now()
            record.save()
            return found
    except IntegrityError as error:
        raise ChangedMeanwhileError from error


@transaction.atomic
def import_table(
    table: Table, *, file_name: str, today: date, others_left: bool, leaving: int | None
) -> Plan:
    """Plan and do it at once, for a command; a plan that may not be done is only given back."""
    _lock_people()
    found = plan(table, by=None, today=today, others_left=others_left)
    if found.may_be_done:
        _carry_out(found, by=None, file_name=file_name, leaving=leaving)
    return found


def forget_expired(moment: datetime) -> int:
    """Let go of what nobody decided on within a day."""
    deleted, _rows = PeopleImport.objects.expired(moment).delete()
    return deleted


def forget_waiting(owner: User) -> None:
    """Let go of all that somebody left undecided, as they leave."""
    PeopleImport.objects.of_owner(owner).waiting().delete()


def _lock_people() -> None:
    """Until the end of the transaction nobody else changes who works where, or who may sign in.

    Without keeping those from their work who only point at people, as learners' records do.
    """
    list(User.objects.select_for_update(no_key=True).order_by("pk").values_list("pk", flat=True))


def _carry_out(plan: Plan, *, by: User | None, file_name: str, leaving: int | None) -> None:
    if not plan.may_be_done:
        raise ChangedMeanwhileError
    if plan.asks_again and leaving != plan.leaving:
        raise NotSureError
    _save(plan.orders)
    _log(plan, by, file_name)


def _save(orders: Orders) -> None:
    """In this order: what is pointed at first, and a placement ends before another begins."""
    User.objects.bulk_create(orders.new_people, batch_size=AT_ONCE)
    _update(orders.changed.values())
    Placement.objects.bulk_create(orders.new_placements, batch_size=AT_ONCE)
    _save_languages(orders.languages)
    for department in _parents_first(orders.departments):
        department.save()
    for department, people in orders.managers:
        department.managers.set(people)


def _update(changed: Iterable[tuple[Model, set[str]]]) -> None:
    """Save the fields that change; of many things that get the same values at once."""
    alike = defaultdict(list)
    for thing, fields in changed:
        alike[type(thing), tuple(sorted(fields))].append(thing)
    for (model, fields), things in alike.items():
        by_values = defaultdict(list)
        for thing in things:
            by_values[tuple(getattr(thing, name) for name in fields)].append(thing.pk)
        if len(by_values) * 20 > len(things):
            model._base_manager.bulk_update(things, fields, batch_size=AT_ONCE)
            continue
        for values, keys in by_values.items():
            for at in range(0, len(keys), AT_ONCE):
                some = model._base_manager.filter(pk__in=keys[at : at + AT_ONCE])
                some.update(**dict(zip(fields, values, strict=True)))


def _save_languages(languages: list[tuple[User, str]]) -> None:
    known = UserProfile.objects.in_bulk(
        [person.pk for person, _language in languages], field_name="user"
    )
    for person, language in languages:
        profile = known.get(person.pk) or UserProfile(user=person)
        profile.preferred_language = language
        known[person.pk] = profile
    old = [profile for profile in known.values() if profile.pk]
    UserProfile.objects.bulk_update(old, ["preferred_language"], batch_size=AT_ONCE)
    new = [profile for profile in known.values() if not profile.pk]
    UserProfile.objects.bulk_create(new, batch_size=AT_ONCE)


def _parents_first(departments: Iterable[Department]) -> list[Department]:
    def depth(department: Department) -> int:
        return 0 if department.parent is None else 1 + depth(department.parent)

    return sorted(departments, key=depth)


def _log(plan: Plan, by: User | None, file_name: str) -> None:
    """Note of each what was changed, and of who did it that they did, all in a few queries."""
    now = timezone.now()
    types = ContentType.objects.get_for_models(User, Department)
    changed = [line for line in plan.lines if line.thing is not None and line.changes]
    entries = [_entry(line, types, by, now, file_name) for line in changed]
    ModelLogEntry.objects.bulk_create(entries, batch_size=AT_ONCE)
    if by is not None and entries:
        counts = {verdict.value: plan.counts[verdict] for verdict in Verdict}
        log(by, IMPORT_DONE, user=by, data={"file": file_name, "counts": counts})


def _entry(
    line: Line, types: dict, by: User | None, now: datetime, file_name: str
) -> ModelLogEntry:
    return ModelLogEntry(
        content_type=types[type(line.thing)],
        object_id=str(line.thing.pk),
        label=str(line.thing),
        action=IMPORTED,
        timestamp=now,
        user=by,
        content_changed=True,
        data={"file": file_name, "changes": [asdict(change) for change in line.changes]},
    )
