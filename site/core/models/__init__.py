from core.models.documents import SiteDocument
from core.models.entries import Entry, EntryLabel, EntryLine, EntryWord, Word
from core.models.errands import Errand, Worker
from core.models.images import Rendition, SiteImage
from core.models.pages import BasePage
from core.models.settings import SiteSettings
from core.models.terms import OrganisationForm, Signal, Term, Theme

__all__ = [
    "BasePage",
    "Entry",
    "EntryLabel",
    "EntryLine",
    "EntryWord",
    "Errand",
    "OrganisationForm",
    "Rendition",
    "Signal",
    "SiteDocument",
    "SiteImage",
    "SiteSettings",
    "Term",
    "Theme",
    "Word",
    "Worker",
]
