from core.querysets.entries import Chosen, EntryLabelQuerySet, EntryQuerySet
from core.querysets.errands import ErrandQuerySet
from core.querysets.pages import BasePageManager, BasePageQuerySet, as_cards
from core.querysets.terms import names_of, terms_on_pages
from core.querysets.words import WordQuerySet, in_register, weights_on

__all__ = [
    "BasePageManager",
    "BasePageQuerySet",
    "Chosen",
    "EntryLabelQuerySet",
    "EntryQuerySet",
    "ErrandQuerySet",
    "WordQuerySet",
    "as_cards",
    "in_register",
    "names_of",
    "terms_on_pages",
    "weights_on",
]
