"""What the results of a search are divided by; nothing here asks the database.

Parameters have Dutch names in every language, so that an address may be shared and translated.
"""

from collections.abc import Iterator, Mapping
from operator import itemgetter
from urllib.parse import urlencode

from django.utils.translation import gettext_lazy as _

from core.about import PAGE, counted, mark_of
from core.facets import Chip, Facet, Filter, Names, Option
from core.models import Signal, Theme
from learningpaths.people.models import Department

KINDS = ("path", "guide", "case", "article")
FACETS = {
    facet.name: facet
    for facet in (
        Facet(PAGE, "soort", _("Kind"), choices=[(kind, "") for kind in KINDS]),
        Facet("theme", "thema", _("Theme"), Theme.objects.all),
        Facet("signal", "signaal", _("Signal"), Signal.objects.all),
        Facet("department", "afdeling", _("Department"), Department.objects.all),
    )
}

# A page found: its key, and the marks of what it is about.
Hit = tuple[int, int]
# Of each facet at most one value.
Chosen = Mapping[str, str]

_marks = itemgetter(1)


def narrowed(hits: list[Hit], chosen: Chosen) -> list[Hit]:
    """The pages that carry everything chosen."""
    wanted = mark_of(chosen.items())
    return [hit for hit in hits if hit[1] & wanted == wanted]


def divided(hits: list[Hit], left: list[Hit], chosen: Chosen, names: Names) -> list[Filter]:
    """The numbers of a facet follow what was chosen of the others, not of the facet itself.

    `left` are the hits that carry everything chosen.
    """
    numbers = counted([*map(_marks, left)])
    filters = []
    for name, facet in FACETS.items():
        of_facet = numbers
        if name in chosen:
            of_facet = counted([*map(_marks, narrowed(hits, _without(chosen, name)))])
        options = [
            Option(value, word, of_facet[name, value], chosen.get(name) == value)
            for value, word in names[name].items()
        ]
        shown = [option for option in options if option.count or option.is_chosen]
        filters.append(Filter(facet, options if facet.choices else shown))
    return filters


def ways_out(text: str, hits: list[Hit], chosen: Chosen, names: Names) -> Iterator[Chip]:
    """What to drop from a choice that leaves nothing; only where that helps."""
    for name, value in chosen.items():
        others = _without(chosen, name)
        if count := len(narrowed(hits, others)):
            word = names[name][value] or FACETS[name].heading
            yield Chip(word, address_of(others, text), count)


def address_of(chosen: Chosen, text: str = "") -> str:
    """The end of the address of a search."""
    pairs = {FACETS[name].parameter: value for name, value in chosen.items()}
    return "?" + urlencode({"q": text} | pairs if text else pairs)


def _without(chosen: Chosen, facet: str) -> Chosen:
    return {name: value for name, value in chosen.items() if name != facet}
