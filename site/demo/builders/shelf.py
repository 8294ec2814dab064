"""Where the content finds what it names by slug, code or file name."""

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Self

from django.core.files import File
from wagtail.documents import get_document_model
from wagtail.models import Locale, Page

from core.models import Term
from demo.builders.keys import key_of
from demo.builders.vocabularies import Terms
from demo.content.files import TITLES
from home.models import HomePage
from learningpaths.people.models import Department

FILES = Path(__file__).resolve().parent.parent / "content" / "files"


@dataclass(frozen=True)
class Shelf:
    home: HomePage
    terms: Terms
    departments: dict[str, Department]
    language: str = "nl"

    def in_language(self, language: str) -> Self:
        return replace(self, language=language)

    @cached_property
    def locale(self) -> Locale:
        return Locale.objects.get(language_code=self.language)

    def term(self, model: type[Term], slug: str) -> Term:
        return self.terms[model][slug]

    def source_page(self, slug: str | None) -> Page | None:
        """A page of ours in the language it was made in."""
        if slug is None:
            return None
        pages = Page.objects.filter(translation_key=key_of("page", slug))
        return pages.filter(locale=self.home.locale_id).first()

    def page(self, slug: str | None) -> Page | None:
        """A page of ours in this language, else in the source language; None until it is made."""
        if slug is None:
            return None
        pages = Page.objects.filter(translation_key=key_of("page", slug))
        return (
            pages.filter(locale=self.locale).first()
            or pages.filter(locale=self.home.locale_id).first()
        )

    def file(self, name: str | None):
        """A file of ours as a document, made when a page first asks for it."""
        if name is None:
            return None
        model, title = get_document_model(), TITLES[name]
        known = model.objects.filter(title=title).first()
        if known is not None:
            return known
        with (FILES / name).open("rb") as source:
            return model.objects.create(title=title, file=File(source, name=name))
