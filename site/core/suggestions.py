"""Pages to go on with, each with why: what fits with a page, and what answers signals."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.http import HttpRequest
from django.utils.text import get_text_list
from django.utils.translation import gettext as _
from wagtail.models import Page, get_page_models

from core.facets import Names
from core.models import BasePage, Entry, EntryLabel, Signal, Term
from core.querysets import BasePageQuerySet, names_of
from core.related import WEIGHTS, Candidate, Label, candidates_from, choose, weights_of
from core.requests import sight_of

# Out of how many of the weightiest a varied few is chosen.
CANDIDATES = 12
ROW = ("entry", "entry__kind", "weight", "facet", "value")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A page, and by facet the names of what it shares, or that an editor chose it."""

    page: Page
    shared: dict[str, list[str]]
    is_chosen: bool = False

    @property
    def reason(self) -> str:
        """The most telling thing they share, in words; or that an editor chose the page."""
        if self.is_chosen:
            return _("Chosen by the editors")
        if signals := self.shared.get("signal"):
            return _("Same signal: %(signal)s") % {"signal": signals[0]}
        if themes := self.shared.get("theme"):
            return _("Also about %(themes)s") % {"themes": get_text_list(themes, _("and"))}
        if departments := self.shared.get("department"):
            names = get_text_list(departments, _("and"))
            return _("Also for %(departments)s") % {"departments": names}
        return ""


def related_to(
    request: HttpRequest, page: BasePage, *, besides: list[Page], count: int
) -> list[Suggestion]:
    """Pages in the same language that share most with this one, besides what stands there.

    Two queries find them; their cards ask one or two per kind, and their reasons one.
    """
    weights = _weights_of(page) if count > 0 else {}
    if not weights:
        return []
    here = [page.pk, page.alias_of_id, *(other.pk for other in besides)]
    pages = Page.objects.filter(locale=page.locale_id, alias_of=None)
    pages = pages.exclude(pk__in=[pk for pk in here if pk])
    pages = sight_of(request).of(pages)
    rows = EntryLabel.objects.shared_with(pages, weights).values_list(*ROW)
    candidates = candidates_from(rows[: CANDIDATES * len(weights)], weights)
    kinds = [getattr(other, "entry_kind", "") for other in [page, *besides]]
    chosen = choose(candidates[:CANDIDATES], beside=kinds, count=count)
    if not chosen:
        return []
    vocabularies = [terms for terms in Term.__subclasses__() if terms.facet in WEIGHTS]
    return _suggestions(chosen, names_of([terms.objects.all() for terms in vocabularies]))


def answers_to(
    signals: list[str], names: Names, pages: BasePageQuerySet, *, at_most: int
) -> list[Suggestion]:
    """Of each kind the pages that answer most of the signals, the most first."""
    weights = {(Signal.facet, signal): 1 for signal in signals}
    entries = Entry.objects.of_pages(pages).answering(signals, at_most=at_most)
    rows = EntryLabel.objects.shared_with(entries, weights).values_list(*ROW)
    return _suggestions(candidates_from(rows, weights), names)


def _weights_of(page: BasePage) -> dict[Label, float]:
    labels = EntryLabel.objects.filter(entry=page.pk, facet__in=WEIGHTS).with_carriers()
    carriers = labels.values_list("facet", "value", "carriers")
    return weights_of({(facet, value): many for facet, value, many in carriers})


def _suggestions(chosen: list[Candidate], names: Names) -> list[Suggestion]:
    keys = defaultdict(list)
    for candidate in chosen:
        keys[candidate.kind].append(candidate.page_id)
    pages = {page.pk: page for kind, own in keys.items() for page in _cards(kind, own)}
    return [
        Suggestion(pages[candidate.page_id], _named(candidate.labels, names))
        for candidate in chosen
        if candidate.page_id in pages
    ]


def _cards(kind: str, keys: list[int]) -> Iterable[BasePage]:
    models = [model for model in get_page_models() if getattr(model, "entry_kind", "") == kind]
    return models[0].objects.filter(pk__in=keys).for_cards()


def _named(labels: Iterable[Label], names: Names) -> dict[str, list[str]]:
    """The names by facet; a term that is gone has none."""
    named = defaultdict(list)
    for facet, value in labels:
        if value in names[facet]:
            named[facet].append(names[facet][value])
    return dict(named)
