"""Where the site itself wrote down the name or address of somebody as text, to be replaced.

That is in the history of people and things, in background work, in files that wait for who agrees
with them, and where somebody searched for them. Texts of editors are left to editors.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from email.utils import parseaddr
from typing import Any
from urllib.parse import quote, quote_plus

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model, QuerySet
from django.utils.functional import cached_property
from wagtail.models import ModelLogEntry

from core.models import Errand
from home.models import UnansweredSearch
from learningpaths.people.models import PeopleImport, Placement, User
from learningpaths.people.notices import send_link

NAMING = {"email", "first_name", "last_name"}
READERS = ("to", "cc", "bcc")
AT_ONCE = 500  # rows in a query


@dataclass(frozen=True)
class Known:
    """By what somebody was known here, now and before; addresses in lower case."""

    addresses: frozenset[str]
    names: frozenset[str]

    @cached_property
    def full_names(self) -> list[str]:
        """A first name alone may be anybody's, or a word."""
        return [name for name in self.names if " " in name and "@" not in name]

    @cached_property
    def pattern(self) -> re.Pattern:
        """What names them in a text; also in an address of the site, where a + is a space."""
        return re.compile(
            rf"(?:(?<![\w.+-])|(?<=%[0-9A-F]{{2}}))(?P<address>{_any_of(self.addresses)})"
            rf"(?![\w-]|\.\w)|(?:(?<!\w)|(?<=%[0-9A-F]{{2}}))(?:{_any_of(self.full_names)})(?!\w)",
            re.IGNORECASE,
        )


def known_as(person: User) -> Known:
    """Their name and address, and those that the history tells of."""
    addresses, names = {person.email}, {person.get_full_name()}
    for entry in _entries_of(User).filter(object_id=str(person.pk)):
        names.add(entry.label)
        for change in entry.data.get("changes", []):
            if change["field"] == "email":
                addresses |= {change["before"], change["after"]}
    return Known(
        addresses=frozenset(address.lower() for address in addresses if address),
        names=frozenset(filter(None, names | addresses)),
    )


def replace(known: Known, person: User) -> None:
    """Write what the person is called now wherever one of these stands."""
    _rename_in_history(person, known)
    _rename_in_work(person, known)
    _leave_out_of_imports(known)
    for name in known.full_names:
        UnansweredSearch.objects.filter(text__icontains=name.lower()).delete()


def _rename_in_history(person: User, known: Known) -> None:
    """Let what the site history says of them be said of nobody."""
    _entries_of(User).filter(object_id=str(person.pk)).update(label=str(person))
    _rename_placements(person, known)
    changed = []
    for entry in ModelLogEntry.objects.iterator():
        is_own = entry.content_type_id == _key_of(User) and entry.object_id == str(person.pk)
        told = _without_naming(entry.data) if is_own else entry.data
        told = _replaced(told, known, person)
        if told != entry.data:
            entry.data = told
            changed.append(entry)
    ModelLogEntry.objects.bulk_update(changed, ["data"], batch_size=AT_ONCE)


def _rename_placements(person: User, known: Known) -> None:
    """Placements are called by who has them, also those that were deleted since."""
    others = Placement.objects.exclude(person=person).values_list("pk", flat=True)
    others = set(map(str, others))
    names = tuple(f"{name} · " for name in known.names)
    changed = []
    for entry in _entries_of(Placement).iterator():
        if entry.object_id not in others and entry.label.startswith(names):
            entry.label = f"{person} · {entry.label.partition(' · ')[2]}"
            changed.append(entry)
    ModelLogEntry.objects.bulk_update(changed, ["label"], batch_size=AT_ONCE)


def _rename_in_work(person: User, known: Known) -> None:
    """Write no mail to them any more, and none that names them; what failed is kept for months."""
    for work in Errand.objects.select_for_update().order_by("pk"):
        before = work.about, work.arguments, work.key, work.error
        if _is_for_nobody_else(work, person, known):
            work.delete()
            continue
        arguments = _without_reader(work.arguments, known)
        after = _replaced([work.about, arguments, work.key, work.error], known, person)
        if tuple(after) != before:
            work.about, work.arguments, work.key, work.error = after
            # The address that is there now is longer than most.
            work.about, work.error = work.about[:200], work.error[:500]
            work.key = work.key and f"{work.key[:160]} {person.key}"
            work.save(update_fields=["about", "arguments", "key", "error"])


def _is_for_nobody_else(work: Errand, person: User, known: Known) -> bool:
    """Whether it waits or failed, and would only reach them."""
    if work.name == send_link.name:
        return work.arguments.get("person") == person.pk
    letter = work.arguments.get("letter", {})
    readers = {reader for key in READERS for reader in letter.get(key, [])}
    return bool(readers) and all(_address(reader) in known.addresses for reader in readers)


def _without_reader(arguments: dict, known: Known) -> dict:
    letter = arguments.get("letter")
    if not letter:
        return arguments
    others = {
        key: [reader for reader in letter[key] if _address(reader) not in known.addresses]
        for key in READERS
    }
    return arguments | {"letter": letter | others}


def _leave_out_of_imports(known: Known) -> None:
    """A file that waits doesn't bring them back; whoever agrees with it looks once more."""
    for record in PeopleImport.objects.waiting().select_for_update().order_by("pk"):
        rows = [
            [number, {key: "" if _is_of(cell, known) else cell for key, cell in cells.items()}]
            for number, cells in record.table["rows"]
            if not any(_is_of(cells.get(key, ""), known) for key in ("email", "old_email"))
        ]
        if rows != record.table["rows"]:
            record.table = record.table | {"rows": rows}
            record.save(update_fields=["table"])


def _is_of(cell: str, known: Known) -> bool:
    return cell.lower().removeprefix("mailto:") in known.addresses


def _address(reader: str) -> str:
    return parseaddr(reader)[1].lower()


def _without_naming(data: dict) -> dict:
    """What an import changed of somebody, but for how they are called."""
    if "changes" not in data:
        return data
    return data | {"changes": [one for one in data["changes"] if one["field"] not in NAMING]}


def _replaced(told: Any, known: Known, by: User) -> Any:
    """The same, however deep, with the present name and address in place of those."""
    if isinstance(told, str):
        return known.pattern.sub(lambda found: by.email if found["address"] else str(by), told)
    if isinstance(told, list):
        return [_replaced(one, known, by) for one in told]
    if isinstance(told, dict):
        return {key: _replaced(one, known, by) for key, one in told.items()}
    return told


def _any_of(words: Iterable[str]) -> str:
    """A pattern of any of these, the longest first; of none, what nothing is like."""
    spelled = {form for word in words for form in (word, quote(word), quote_plus(word))}
    longest_first = sorted(spelled, key=lambda form: (-len(form), form))
    return "|".join(map(re.escape, longest_first)) or "(?!)"


def _entries_of(model: type[Model]) -> QuerySet:
    return ModelLogEntry.objects.filter(content_type=_key_of(model))


def _key_of(model: type[Model]) -> int:
    return ContentType.objects.get_for_model(model).pk
