"""Which column of a file is which, in Dutch or English, and what may stand in a cell."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db.models import TextChoices
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from manuscripts.safety import RefusedFileError
from manuscripts.tables import Row


class Kind(TextChoices):
    PEOPLE = "people", capfirst(gettext_lazy("people"))
    DEPARTMENTS = "departments", gettext_lazy("Departments")


PEOPLE = {
    "email": ["e-mail", "e-mailadres", "email", "emailadres", "mail", "e-mail address"],
    "old_email": ["vorig e-mailadres", "oud e-mailadres", "former e-mail", "previous e-mail"],
    "first_name": ["voornaam", "roepnaam", "first name", "given name"],
    "infix": ["tussenvoegsel", "tussenvoegsels", "infix"],
    "last_name": ["achternaam", "last name", "family name", "surname"],
    "department": ["afdeling", "afdelingscode", "department", "department code"],
    "manager": [
        *["leidinggevende", "e-mail leidinggevende", "e-mailadres leidinggevende"],
        *["manager", "manager e-mail", "e-mail manager"],
    ],
    "from_on": ["vanaf", "actief vanaf", "startdatum", "from", "active from", "start date"],
    "until_on": ["laatste dag", "uit dienst", "datum uit dienst", "last day", "leaving date"],
    "language": ["taal", "language"],
}
DEPARTMENTS = {
    "code": ["code", "afdelingscode", "department code"],
    "name_nl": ["naam", "afdeling", "name", "department", "naam in het nederlands"],
    "name_en": ["naam in het engels", "name in english", "engelse naam", "english name"],
    "parent": ["onderdeel van", "valt onder", "part of", "parent"],
    "headcount": ["mensen", "aantal mensen", "people", "headcount"],
    "yarn": ["garen", "yarn"],
}
LABELS = {
    "email": gettext_lazy("E-mail address"),
    "old_email": gettext_lazy("Former e-mail address"),
    "first_name": gettext_lazy("First name"),
    "last_name": gettext_lazy("Last name"),
    "department": gettext_lazy("Department"),
    "manager": gettext_lazy("Manager"),
    "managers": gettext_lazy("Managers"),
    "from_on": gettext_lazy("From"),
    "until_on": gettext_lazy("Last day"),
    "language": gettext_lazy("Language"),
    "is_active": gettext_lazy("May sign in"),
    "code": gettext_lazy("Code"),
    "name_nl": gettext_lazy("Name in Dutch"),
    "name_en": gettext_lazy("Name in English"),
    "parent": gettext_lazy("Part of"),
    "headcount": capfirst(gettext_lazy("people")),
    "yarn": gettext_lazy("Yarn"),
}
LANGUAGES = {
    **dict.fromkeys(["nl", "nederlands", "dutch"], "nl"),
    **dict.fromkeys(["en", "engels", "english"], "en"),
}
DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: 0?0:00(?::00)?)?")
YEAR_FIRST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]00:00(?::00)?)?")


class CellError(Exception):
    """A cell that can't be used; the message says how to mend it."""


@dataclass(frozen=True)
class Table:
    """The rows of a file, each by our names of its columns; `ignored` are columns not ours."""

    kind: Kind
    fields: tuple[str, ...]
    ignored: tuple[str, ...]
    rows: tuple[tuple[int, dict[str, str]], ...]


def table_of(rows: Sequence[Row]) -> Table:
    """Find out what a file is about by its first row; raises RefusedFileError."""
    header = rows[0].cells
    people, departments = _columns(header, PEOPLE), _columns(header, DEPARTMENTS)
    if "email" in people.values():
        kind, found = Kind.PEOPLE, people
    elif {"code", "name_nl"} <= set(departments.values()):
        kind, found = Kind.DEPARTMENTS, departments
    else:
        raise RefusedFileError(
            _(
                "The first row must name the columns: “E-mail” for people, or “Code” and “Name” "
                "for departments."
            )
        )
    double = next((name for name in found.values() if [*found.values()].count(name) > 1), None)
    if double:
        raise RefusedFileError(
            _("Two columns are both “%(name)s”. Leave one out.") % {"name": LABELS[double]}
        )
    ignored = [cell for at, cell in enumerate(header) if at not in found and cell]
    return Table(kind, tuple(found.values()), tuple(ignored), tuple(_rows(rows[1:], found)))


def _columns(header: Sequence[str], known: dict[str, list[str]]) -> dict[int, str]:
    named = {_plain(name): field for field, names in known.items() for name in names}
    places = ((at, named.get(_plain(cell))) for at, cell in enumerate(header))
    return {at: field for at, field in places if field}


def _plain(name: str) -> str:
    return re.sub(r"[\s_:.*-]+", "", name.lower())


def _rows(rows: Sequence[Row], found: dict[int, str]) -> Iterator[tuple[int, dict[str, str]]]:
    for row in rows:
        cells = {
            name: _as_it_was(row.cells[at]) if at < len(row.cells) else ""
            for at, name in found.items()
        }
        yield row.number, cells


def _as_it_was(text: str) -> str:
    """Without the apostrophe that our own exports put before what looks like a formula."""
    return text[1:] if re.match(r"'[=+\-@]", text) else text


def address(text: str) -> str:
    """An e-mail address in lower case, or nothing where nothing stands."""
    text = text.lower().removeprefix("mailto:")
    try:
        if text:
            validate_email(text)
    except ValidationError as error:
        raise CellError(_("“%(text)s” is no e-mail address.") % {"text": text}) from error
    if len(text) > 254:
        raise CellError(_("“%(text)s” is no e-mail address.") % {"text": f"{text[:60]}…"})
    return text


def day(text: str) -> date | None:
    """2026-03-01 or 1-3-2026, day first."""
    if not text:
        return None
    year_first, day_first = YEAR_FIRST.fullmatch(text), DAY_FIRST.fullmatch(text)
    numbers = year_first.groups() if year_first else day_first.groups()[::-1] if day_first else ()
    try:
        found = date(*map(int, numbers)) if numbers else None
    except ValueError:
        found = None
    if found is None or not 1950 <= found.year <= 2100:
        message = _("“%(text)s” is no date. Write it as 2026-03-01 or 1-3-2026.")
        raise CellError(message % {"text": text})
    return found


def language(text: str) -> str:
    if text and text.lower() not in LANGUAGES:
        raise CellError(
            _("“%(text)s” is no language here. Write Dutch or English.") % {"text": text}
        )
    return LANGUAGES.get(text.lower(), "")


def name(text: str, most: int) -> str:
    if len(text) > most:
        raise CellError(_("This is longer than %(most)d letters.") % {"most": most})
    return text


def number(text: str, most: int) -> int | None:
    if text and not (text.isascii() and text.isdecimal() and int(text[:9]) <= most):
        message = _("“%(text)s” is no whole number up to %(most)d.")
        raise CellError(message % {"text": text, "most": most})
    return int(text[:9]) if text else None
