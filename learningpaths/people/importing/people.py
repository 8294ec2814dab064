"""Comparing a file of people with who is here, and where they work.

A cell that is empty leaves things as they are. Nothing in a file gives rights, and nobody is
deleted: who left can't sign in, and keeps their records.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.translation import gettext as _
from wagtail.users.models import UserProfile

from learningpaths.people.importing import columns
from learningpaths.people.importing.columns import Table
from learningpaths.people.importing.plans import Change, Line, Plan, Verdict, many
from learningpaths.people.models import Department, Placement, User

A_DAY = timedelta(days=1)
MANAGING_USERS = "change_user"


def plan_people(table: Table, *, today: date, by: User | None, others_left: bool = False) -> Plan:
    """Plan what the file says; with `others_left`, whoever isn't in it left today.

    Asks the same number of queries whatever the length of the file. `by` is who does it: nobody
    for a command, which may do everything.
    """
    return _Planner(table, today, by, others_left).plan()


@dataclass(frozen=True)
class _Rights:
    """What the one who imports may not change: others who may do everything."""

    by: User | None

    def covers(self, person: User) -> bool:
        return self.by is None or self.by.is_superuser or not person.is_superuser


class _Planner:
    def __init__(self, table: Table, today: date, by: User | None, others_left: bool):
        self.table, self.today, self.by, self.others_left = table, today, by, others_left
        self.rights = _Rights(by)
        self.result = Plan()
        self.orders = self.result.orders
        self.people = {person.email: person for person in User.objects.order_by("pk")}
        self.last: dict[int, Placement] = {}
        self.present: dict[int, Placement] = {}
        self._read_placements()
        self.departments = _Departments()
        self.languages = dict(UserProfile.objects.values_list("user", "preferred_language"))
        self.rows_of: dict[str, int] = {}
        self.named = self._named_managers()
        self.mentioned: dict[int, int] = {}  # the row of each person

    def plan(self) -> Plan:
        self.result.active_before = sum(person.is_active for person in self.people.values())
        known = dict(self.people)
        for number, cells in self.table.rows:
            self.result.lines.append(self._line(number, cells))
        if self.others_left:
            self._let_others_go(known)
        self._manage()
        self._guard(known)
        return self.result

    def _read_placements(self) -> None:
        """Where somebody works now, and where they are going to, or worked last."""
        found = Placement.objects.select_related("department").order_by("person", "from_on")
        for placement in found:
            self.last[placement.person_id] = placement
            is_over = placement.until_on is not None and placement.until_on < self.today
            if placement.from_on <= self.today and not is_over:
                self.present[placement.person_id] = placement

    # One row

    def _line(self, number: int, cells: dict[str, str]) -> Line:
        line = Line(number, cells["email"][:254])
        email = line.read("email", columns.address, cells["email"])
        if email == "":
            line.refuse("email", _("Fill in an e-mail address: it says who this is."))
        elif email is not None:
            line.name = email
            if email in self.rows_of:
                message = _("Row %(number)d has this address too. Leave one out.")
                line.refuse("email", message % {"number": self.rows_of[email]})
            self.rows_of[email] = number
        person = self._person(line, email or "", cells)
        is_new = person.pk is None
        if not is_new and person.pk in self.mentioned and not line.problems:
            message = _("Row %(number)d is about the same person. Leave one out.")
            line.refuse("old_email", message % {"number": self.mentioned[person.pk]})
        if not is_new:
            self.mentioned[person.pk] = number
        facts = self._facts(line, cells)
        if not line.problems:
            self._compare(line, person, facts, is_new=is_new)
        line.conclude(is_new=is_new and line.thing is not None)
        return line

    def _person(self, line: Line, email: str, cells: dict[str, str]) -> User:
        """Whoever has the address, or had it by the name of a former one."""
        former = line.read("old_email", columns.address, cells.get("old_email", ""))
        renamed = self.people.get(former) if former and former != email else None
        person = self.people.get(email)
        if renamed and person:
            message = _("Somebody else here has the new address already.")
            line.refuse("old_email", message)
        return person or renamed or User(email=email)

    def _facts(self, line: Line, cells: dict[str, str]) -> dict:
        """What the other cells say."""
        given = {key: cells.get(key, "") for key in columns.PEOPLE}
        last_name = " ".join(filter(None, [given["infix"], given["last_name"]]))
        facts = {
            "first_name": line.read("first_name", columns.name, given["first_name"], 150),
            "last_name": line.read("last_name", columns.name, last_name, 150),
            "from_on": line.read("from_on", columns.day, given["from_on"]),
            "until_on": line.read("until_on", columns.day, given["until_on"]),
            "language": line.read("language", columns.language, given["language"]),
            "department": line.read("department", self.departments.find, given["department"]),
        }
        manager = line.read("manager", columns.address, given["manager"])
        if manager and manager not in self.people and manager not in self.named["in the file"]:
            message = _("%(email)s isn't known here, nor in this file.")
            line.refuse("manager", message % {"email": manager})
        first, last = facts["from_on"], facts["until_on"]
        if first and last and last < first:
            line.refuse("until_on", _("The last day is before the first."))
        return facts

    def _compare(self, line: Line, person: User, facts: dict, *, is_new: bool) -> None:
        left = facts["until_on"] is not None and facts["until_on"] < self.today
        if is_new and left:
            line.remarks.append(_("Left already: no account is made."))
            return
        line.thing = person
        if is_new:
            line.note("email", "", person.email)
            person.set_unusable_password()
            self.orders.new_people.append(person)
        if self.rights.covers(person):
            self._compare_account(line, person, facts, left=left)
        else:
            line.remarks.append(_("Only who may do everything can change this account."))
        if person.is_active or left:
            self._compare_placement(line, person, facts, left=left)

    def _compare_account(self, line: Line, person: User, facts: dict, *, left: bool) -> None:
        new = {"email": line.name, **{key: facts[key] for key in ("first_name", "last_name")}}
        for key, value in new.items():
            if value and value != getattr(person, key):
                line.note(key, getattr(person, key), value)
                self.orders.change(person, **{key: value})
        if left and person.is_active:
            self._set_active(line, person, False)
        elif not left and not person.is_active:
            self._let_return(line, person)
        language = facts["language"]
        if language and language != self.languages.get(person.pk, ""):
            line.note("language", self.languages.get(person.pk, ""), language)
            self.orders.languages.append((person, language))

    def _let_return(self, line: Line, person: User) -> None:
        """Whoever left may come back; whom somebody switched off stays so."""
        last = self.last.get(person.pk)
        if last is not None and last.until_on is not None and last.until_on <= self.today:
            self._set_active(line, person, True)
        else:
            line.remarks.append(_("Can't sign in here, and stays so. Switch it on under Users."))

    def _set_active(self, line: Line, person: User, is_active: bool) -> None:
        words = {True: _("yes"), False: _("no")}
        line.note("is_active", words[person.is_active], words[is_active])
        self.orders.change(person, is_active=is_active)

    # Where somebody works

    def _compare_placement(self, line: Line, person: User, facts: dict, *, left: bool) -> None:
        last, department = self.last.get(person.pk), facts["department"]
        begin, until = facts["from_on"] or self.today, facts["until_on"]
        if left or department is None:
            if until is not None and last is not None:
                self._end(line, last, until)
        elif last is None:
            self._begin(line, person, department, begin, until)
        elif last.from_on > self.today:
            self._leave_planned(line, person, last, department)
        elif last.department_id == department.pk and self._goes_on(line, last):
            self._end(line, last, until)
        else:
            self._move(line, person, last, department, begin, until)

    def _leave_planned(self, line: Line, person: User, last: Placement, department) -> None:
        """Leave a move that is planned as it is, and say so where the file says otherwise."""
        present = self.present.get(person.pk)
        if department.pk not in {last.department_id, present and present.department_id}:
            line.remarks.append(self._planned(last))

    def _planned(self, last: Placement) -> str:
        message = _("A move is planned for %(day)s. Change it under Placements.")
        return message % {"day": last.from_on}

    def _goes_on(self, line: Line, last: Placement) -> bool:
        """Whether it lasts; of who returns it does so again, when it ended just now."""
        returns = any(change.field == "is_active" for change in line.changes)
        if returns and last.until_on is not None and last.until_on >= self.today - A_DAY:
            line.note("until_on", last.until_on, None)
            self.orders.change(last, until_on=None)
        return last.until_on is None or last.until_on >= self.today

    def _move(self, line, person, last, department, begin, until) -> None:
        """End the placement that lasts, the day before another begins."""
        begin = begin if begin > last.from_on else self.today
        if last.until_on is not None and last.until_on < self.today:
            begin = max(begin, last.until_on + A_DAY)
        elif begin == last.from_on:
            # It began today, so nobody worked there yet.
            line.note("department", _name(last.department), _name(department))
            self.orders.change(last, department=department)
            self._end(line, last, until)
            return
        else:
            self.orders.change(last, until_on=begin - A_DAY)
        self._begin(line, person, department, begin, until, before=last.department)

    def _begin(self, line, person, department, begin, until, before=None) -> None:
        if until is not None and until < begin:
            line.refuse("until_on", _("The last day is before the first."))
            return
        old = _name(before) if before else ""
        line.changes.append(Change("department", old, _name(department)))
        line.note("from_on", "", begin)
        line.note("until_on", "", until)
        self.orders.new_placements.append(
            Placement(person=person, department=department, from_on=begin, until_on=until)
        )

    def _end(self, line: Line, last: Placement, until: date | None) -> None:
        """Let it end on a day that the file names; what ended before stays as it was."""
        if until is None or last.until_on == until:
            return
        if last.until_on is not None and last.until_on < min(until, self.today):
            return
        if until < last.from_on:
            line.refuse("until_on", _("The last day is before the first."))
            return
        line.note("until_on", last.until_on, until)
        self.orders.change(last, until_on=until)

    # Who isn't in the file

    def _let_others_go(self, known: dict[str, User]) -> None:
        for person in known.values():
            if person.pk in self.mentioned or not person.is_active:
                continue
            line = Line(0, person.email, thing=person)
            if not self.rights.covers(person):
                line.remarks.append(_("Only who may do everything can change this account."))
            else:
                self._set_active(line, person, False)
                self._end_today(line, person)
            line.conclude(is_new=False)
            self.result.lines.append(line)

    def _end_today(self, line: Line, person: User) -> None:
        """End where somebody works; a move that is planned is left, and said."""
        present, last = self.present.get(person.pk), self.last.get(person.pk)
        if present is not None:
            self._end(line, present, self.today)
        if last is not None and last.from_on > self.today:
            line.remarks.append(self._planned(last))

    # Who manages whom

    def _named_managers(self) -> dict:
        """The managers that rows name for a department, and everybody who has a row."""
        named, in_the_file = defaultdict(lambda: defaultdict(set)), set()
        for _number, cells in self.table.rows:
            email = cells["email"].lower()
            in_the_file.add(email)
            manager = cells.get("manager", "").lower()
            if manager and manager != email:
                named[cells.get("department", "").lower()][manager].add(email)
        return {"in the file": in_the_file, "by department": named}

    def _manage(self) -> None:
        """Give departments the managers that their people name.

        Who manages a department works there too, and names who is above them: that says nothing
        of this department.
        """
        wanted = defaultdict(lambda: defaultdict(set))
        for cell, managers in self.named["by department"].items():
            department = self.departments.known(cell)
            for manager, namers in managers.items() if department else ():
                wanted[department.pk][manager] |= namers
        people = {person.email: person for person in self.people.values()}
        people |= {person.email: person for person in self.orders.new_people}
        for pk, managers in wanted.items():
            names = {name for name, namers in managers.items() if namers - managers.keys()}
            new = {name: people[name] for name in names if name in people}
            department, now = self.departments.by_pk[pk], self.departments.managers[pk]
            if new and set(new) != now:
                line = Line(0, _name(department), thing=department)
                line.note("managers", many(now), many(new))
                line.conclude(is_new=False)
                self.result.lines.append(line)
                self.orders.managers.append((department, list(new.values())))

    # What may not happen

    def _guard(self, known: dict[str, User]) -> None:
        leaving = {line.thing.pk for line in self.result.lines if line.verdict == Verdict.LEAVES}
        if self.by is not None and self.by.pk in leaving:
            self.result.refusals.append(_("You would keep yourself out."))
        administrators = set(
            User.objects.filter(is_superuser=True).values_list("pk", flat=True)
        ) | set(
            User.objects.filter(
                groups__permissions__codename=MANAGING_USERS,
                groups__permissions__content_type__app_label="people",
            ).values_list("pk", flat=True)
        )
        left_over = {
            person.pk
            for person in known.values()
            if person.is_active and person.pk in administrators
        }
        if leaving & administrators and not left_over:
            self.result.refusals.append(_("Nobody would be left who looks after people."))


class _Departments:
    """The departments by whatever a file calls them: code, name, or the names of a branch."""

    def __init__(self):
        self.by_pk = {department.pk: department for department in Department.objects.order_by("pk")}
        self.called = defaultdict(set)
        for department in self.by_pk.values():
            names = {
                department.code,
                department.name_nl,
                department.name_en,
                self._branch(department),
            }
            for name in filter(None, names):
                self.called[_plain(name)].add(department.pk)
        self.managers = defaultdict(set)
        through = Department.managers.through.objects
        for pk, email in through.values_list("department", "user__email"):
            self.managers[pk].add(email)

    def _branch(self, department: Department) -> str:
        names, seen = [], set()
        while department is not None and department.pk not in seen:
            seen.add(department.pk)
            names.append(department.name_nl)
            department = self.by_pk.get(department.parent_id)
        return "/".join(reversed(names))

    def known(self, text: str) -> Department | None:
        found = self.called.get(_plain(text), set()) if text else set()
        return self.by_pk[next(iter(found))] if len(found) == 1 else None

    def find(self, text: str) -> Department | None:
        if not text:
            return None
        found = self.called.get(_plain(text), set())
        if len(found) > 1:
            message = _("Several departments are called “%(text)s”. Write the code.")
            raise columns.CellError(message % {"text": text})
        if not found:
            message = _("There is no department “%(text)s”. Write its code, or make it first.")
            raise columns.CellError(message % {"text": text})
        return self.by_pk[next(iter(found))]


def _name(department: Department) -> str:
    return f"{department.name_nl} ({department.code})"


def _plain(name: str) -> str:
    """Capitals and spaces around the slashes of a branch don't matter."""
    return "/".join(part.strip() for part in name.lower().split("/"))
