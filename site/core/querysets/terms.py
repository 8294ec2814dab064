"""Questions to the vocabularies that editors choose from."""

from collections.abc import Iterable

from django.db.models import Exists, OuterRef, QuerySet, Value
from wagtail.query import PageQuerySet


def names_of(vocabularies: Iterable[QuerySet]) -> dict[str, dict[str, str]]:
    """The names of terms in the reader's language and in their order, asked for in one query.

    By facet, and within it by short name.
    """
    models = {terms.model.facet: terms.model for terms in vocabularies}
    columns = ("slug", "name_nl", "name_en", "position")
    first, *rest = [
        terms.order_by().values_list(Value(terms.model.facet), *columns) for terms in vocabularies
    ]
    names = {facet: {} for facet in models}
    rows = first.union(*rest, all=True) if rest else first
    for facet, slug, name_nl, name_en, _position in sorted(rows, key=_place):
        names[facet][slug] = models[facet](name_nl=name_nl, name_en=name_en).name
    return names


def terms_on_pages(
    vocabularies: Iterable[QuerySet], text: str, language: str, pages: PageQuerySet
) -> QuerySet:
    """The terms with a text in their name, as facet, short name and name.

    Only those that one of the pages carries, in one query.
    """
    name = "name_en" if language == "en" else "name_nl"
    first, *rest = [
        terms.filter(
            Exists(
                pages.filter(
                    entry__language=language,
                    entry__labels__facet=terms.model.facet,
                    entry__labels__value=OuterRef("slug"),
                )
            ),
            **{f"{name}__icontains": text},
        )
        .order_by()
        .values_list(Value(terms.model.facet), "slug", name)
        for terms in vocabularies
    ]
    return first.union(*rest, all=True)


def _place(row: tuple) -> tuple[int, str]:
    _facet, _slug, name_nl, _name_en, position = row
    return position, name_nl
