"""Comparing a file of departments with those that are here: known by their code, never deleted."""

from collections import Counter

from django.core.exceptions import ValidationError
from django.utils.text import slugify
from django.utils.translation import gettext as _

from learningpaths.people.importing import columns
from learningpaths.people.importing.columns import Table
from learningpaths.people.importing.plans import Line, Plan
from learningpaths.people.models import YARNS, Department

MOST_PEOPLE = 1_000_000
FIELDS = ("name_nl", "name_en", "headcount", "yarn")


def plan_departments(table: Table) -> Plan:
    """Plan what the file says of each department; a cell that is empty leaves it as it is."""
    plan = Plan()
    here = _departments()
    slugs = {department.slug for department in here.values()}
    rows: dict[str, int] = {}
    parents: list[tuple[Line, Department, str]] = []
    for number, cells in table.rows:
        line = Line(number, cells["code"][:20])
        code = cells["code"].lower()
        if code in rows:
            message = _("Row %(number)d has this code too. Leave one out.")
            line.refuse("code", message % {"number": rows[code]})
        rows[code] = number
        department = here.get(code) or Department(code=cells["code"])
        is_new = department.pk is None
        _compare(line, department, cells, slugs, is_new=is_new)
        if not line.problems:
            here[code] = department
            parents.append((line, department, cells.get("parent", "")))
        line.thing = department
        plan.lines.append(line)
    _refuse_doubles(plan.lines, here)
    for line, department, cell in parents:
        _put_below(line, department, cell, here)
    for line in plan.lines:
        line.conclude(is_new=line.thing.pk is None)
        if line.changes and not line.problems:
            plan.orders.departments.append(line.thing)
    return plan


def _departments() -> dict[str, Department]:
    """All by their code, each with the one above it at hand."""
    by_pk = {department.pk: department for department in Department.objects.order_by("pk")}
    for department in by_pk.values():
        department.parent = by_pk.get(department.parent_id)
    return {department.code.lower(): department for department in by_pk.values()}


def _compare(line: Line, department: Department, cells: dict, slugs: set, *, is_new: bool) -> None:
    facts = {
        "name_nl": cells["name_nl"],
        "name_en": cells.get("name_en", ""),
        "headcount": line.read(
            "headcount", columns.number, cells.get("headcount", ""), MOST_PEOPLE
        ),
        "yarn": line.read("yarn", columns.number, cells.get("yarn", ""), YARNS),
    }
    if is_new:
        line.note("code", "", department.code)
    for name in FIELDS:
        if facts[name] not in {None, ""}:
            line.note(name, getattr(department, name), facts[name])
            setattr(department, name, facts[name])
    if is_new:
        department.slug = _free_slug(department, slugs)
    try:
        department.clean_fields(exclude=["parent", "managers"])
    except ValidationError as error:
        for name, messages in error.message_dict.items():
            line.refuse(name if name in columns.LABELS else "name_nl", " ".join(messages))


def _free_slug(department: Department, slugs: set[str]) -> str:
    base = slugify(department.name_nl)[:50] or slugify(department.code) or "afdeling"
    names = [base, *(f"{base}-{number}" for number in range(2, len(slugs) + 3))]
    slug = next(name for name in names if name not in slugs)
    slugs.add(slug)
    return slug


def _refuse_doubles(lines: list[Line], here: dict[str, Department]) -> None:
    """A name is one department's, also of those that aren't in the file."""
    owners = Counter(department.name_nl for department in here.values())
    for line in lines:
        if owners[line.thing.name_nl] > 1:
            line.refuse("name_nl", _("Another department has this name."))


def _put_below(line: Line, department: Department, cell: str, here: dict[str, Department]) -> None:
    if not cell:
        return
    parent = here.get(cell.lower())
    if parent is None:
        line.refuse("parent", _("There is no department with this code, here nor in the file."))
        return
    if department.parent is not parent:
        line.note("parent", department.parent and department.parent.code, parent.code)
        department.parent = parent
    seen, above = set(), parent
    while above is not None and above.code not in seen:
        if above is department:
            line.refuse("parent", _("A department can't be part of itself."))
            return
        seen.add(above.code)
        above = above.parent
