"""The departments that drawings show as threads."""

from dataclasses import dataclass

from django.http import HttpRequest

from core.freshness import kept
from learningpaths.people.models import Department


@dataclass(frozen=True, slots=True)
class Yarn:
    department: int
    slug: str
    code: str
    name: str


def yarns_of(request: HttpRequest) -> list[Yarn]:
    """A thread for each department that has one, in order; asked for once per request."""
    if not hasattr(request, "yarns"):
        request.yarns = kept(request, "yarns", ask=_yarns)
    return request.yarns


def _yarns() -> list[Yarn]:
    return [Yarn(row.pk, row.slug, row.code, row.name) for row in Department.objects.with_yarn()]
