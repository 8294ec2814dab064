from core.querysets.entries import Chosen, EntryLabelQuerySet, EntryQuerySet
from core.querysets.errands import ErrandQuerySet
from core.querysets.lines import EntryLineQuerySet, numbers_on, rows_of
from core.querysets.pages import BasePageManager, BasePageQuerySet, as_cards
from core.querysets.terms import names_of, terms_on_pages
from core.querysets.words import WordQuerySet, in_register, weights_on

__all__ = [
    "BasePageManager",
    "BasePageQuerySet",
    "Chosen",
    "EntryLabelQuerySet",
    "EntryLineQuerySet",
    "EntryQuerySet",
    "ErrandQuerySet",
    "WordQuerySet",
    "as_cards",
    "in_register",
    "names_of",
    "numbers_on",
    "rows_of",
    "terms_on_pages",
    "weights_on",
]
