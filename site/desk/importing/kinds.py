"""What a file can become, and where its editor may put it."""

from collections.abc import Callable
from dataclasses import dataclass

from wagtail.models import Page

from cases.models import CasePage
from desk.importing.cases import fill_case
from desk.importing.drafts import Draft
from desk.importing.guides import fill_guide
from desk.importing.paths import fill_path
from desk.models import Import
from learningpaths.catalogue.models import GuidePage, LearningPathPage
from manuscripts.tree import Manuscript


@dataclass(frozen=True)
class Kind:
    """A kind of page. `asked` are the fields that its form asks of a page that goes live."""

    name: Import.Kind
    model: type[Page]
    fill: Callable[[Draft, Manuscript], None]
    asked: tuple[str, ...]


KINDS = {
    kind.name: kind
    for kind in (
        Kind(
            Import.Kind.PATH,
            LearningPathPage,
            fill_path,
            (
                *("summary", "stages", "shared_goal", "objectives", "departments", "audience"),
                *("theme", "sponsor", "commitments"),
            ),
        ),
        Kind(
            Import.Kind.GUIDE,
            GuidePage,
            fill_guide,
            (
                *("summary", "kind", "purpose", "signals", "when", "preparation", "run_sheet"),
                *("pitfalls", "measures", "duration"),
            ),
        ),
        Kind(
            Import.Kind.CASE,
            CasePage,
            fill_case,
            (
                *("summary", "organisation", "sector", "departments", "results", "occasion"),
                *("approach", "lessons"),
            ),
        ),
    )
}


def can_import(person, kind: Kind, section: Page) -> bool:
    """Whether somebody may add a page of that kind there: the same rule as for a page by hand."""
    if not kind.model.can_create_at(section):
        return False
    return section.permissions_for_user(person).can_add_subpage()


def kinds_for(person, section: Page) -> list[Kind]:
    return [kind for kind in KINDS.values() if can_import(person, kind, section)]


def places_for(person) -> list[tuple[Kind, Page]]:
    """Each kind with each section in which somebody may add it, in the order of the tree."""
    models = {model for kind in KINDS.values() for model in kind.model.allowed_parent_page_models()}
    sections = Page.objects.type(*models).order_by("path").select_related("locale")
    return [(kind, section) for section in sections for kind in kinds_for(person, section)]
