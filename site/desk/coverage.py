"""Which signals and themes have a guide, a path and a practice example, and which lack one."""

from dataclasses import dataclass

from wagtail.models import Page

from core.models import EntryLabel, Signal, Theme
from core.querysets import names_of
from core.visibility import Sight

KINDS = ("guide", "path", "case")
VOCABULARIES = {Signal.facet: Signal, Theme.facet: Theme}


@dataclass(frozen=True, slots=True)
class Coverage:
    """A term in one language, and how many published pages of each kind carry it."""

    facet: str
    slug: str
    name: str
    guide: int = 0
    path: int = 0
    case: int = 0

    @property
    def vocabulary(self) -> str:
        return str(VOCABULARIES[self.facet]._meta.verbose_name)

    @property
    def missing(self) -> int:
        return sum(not getattr(self, kind) for kind in KINDS)


def coverage_in(language: str, sight: Sight) -> list[Coverage]:
    """Each signal and theme with what is there for it; those that lack most first.

    Only pages in sight are counted. Two queries, besides what the sight asks.
    """
    names = names_of([model.objects.all() for model in VOCABULARIES.values()])
    pages = sight.of(Page.objects.order_by())
    numbers = EntryLabel.objects.by_kind(pages, [*names], language)
    found = [
        Coverage(facet, slug, name, *_of_each_kind(numbers.get((facet, slug), {})))
        for facet, terms in names.items()
        for slug, name in terms.items()
    ]
    return sorted(found, key=lambda coverage: -coverage.missing)


def _of_each_kind(numbers: dict[str, int]) -> list[int]:
    return [numbers.get(kind, 0) for kind in KINDS]
