"""The managed words: themes, signals, sectors and the like."""

from cases.models import Sector
from core.models import OrganisationForm, Signal, Term, Theme
from demo.content import vocabularies
from learningpaths.catalogue.models import GuideKind, Purpose

Terms = dict[type[Term], dict[str, Term]]

WORDS = {
    Theme: vocabularies.THEMES,
    Signal: vocabularies.SIGNALS,
    OrganisationForm: vocabularies.ORGANISATION_FORMS,
    Sector: vocabularies.SECTORS,
    GuideKind: vocabularies.GUIDE_KINDS,
    Purpose: vocabularies.PURPOSES,
}


def name_terms() -> Terms:
    """Every word of every vocabulary by our slug for it, also one that was renamed since."""
    return {
        model: {
            slug: _term(model, slug, name_nl, name_en, position)
            for position, (slug, name_nl, name_en) in enumerate(words, start=1)
        }
        for model, words in WORDS.items()
    }


def _term(model: type[Term], slug: str, name_nl: str, name_en: str, position: int) -> Term:
    known = model.objects.filter(slug=slug).first() or model.objects.filter(name_nl=name_nl).first()
    return known or model.objects.create(
        slug=slug, name_nl=name_nl, name_en=name_en, position=position
    )
