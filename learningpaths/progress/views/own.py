"""A learner looks at what they follow and followed, and at what proves it."""

from datetime import date
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.timezone import localdate
from django.utils.translation import get_language
from django.views.decorators.http import require_GET

from core.freshness import kept, kept_each
from core.requests import moment_of, sight_of
from core.written import A_DAY, A_KEY, written
from drawing.hanging import key_of
from learningpaths.catalogue.models import LearningPathPage, OutlineChange, Reach
from learningpaths.catalogue.shown import shown_pages_of
from learningpaths.people.models import Department
from learningpaths.progress.models import Enrolment
from learningpaths.progress.news import to_look_at
from learningpaths.progress.reports import latest, progress_of, runs_of

SUGGESTED = 3


@login_required
@require_GET
def my_learning(request: HttpRequest) -> HttpResponse:
    """Everything the learner follows or followed, the latest run of each path.

    On top stands what they did last.
    """
    runs = runs_of(request.user)
    enrolments = latest(runs)
    outlines = [enrolment.outline for enrolment in enrolments]
    pages = shown_pages_of(request, outlines)
    progress = progress_of(enrolments, today=localdate(moment_of(request)))
    proved = {run.outline_id for run in runs if run.completed_at and run.outline.has_certificate}
    changes = _changes_since(request, enrolments)
    rows = {
        "active": [],
        "completed": [],
        "withdrawn": [],
        "suggested": _suggested(request, enrolments),
    }
    for enrolment in enrolments:
        state = progress[enrolment.pk].state
        rows[state if state in rows else "active"].append(
            {
                "enrolment": enrolment,
                "title": enrolment.outline.title_in(get_language()),
                "page": pages.get(enrolment.outline.key),
                "progress": progress[enrolment.pk],
                "has_certificate": enrolment.outline_id in proved,
                "to_look_at": to_look_at(enrolment, changes.get(enrolment.outline_id, [])),
            }
        )
    return render(request, "progress/my_learning.html", rows)


def _changes_since(
    request: HttpRequest, enrolments: list[Enrolment]
) -> dict[int, list[OutlineChange]]:
    """What finishers are asked to look at again, by outline; asked for where somebody finished."""
    finished = [row.outline_id for row in enrolments if row.completed_at]

    def ask(outlines: list[int]) -> dict[int, list[OutlineChange]]:
        changes = {outline: [] for outline in outlines}
        for change in OutlineChange.objects.told(Reach.LOOK_AGAIN).filter(outline__in=outlines):
            changes[change.outline_id].append(change)
        return changes

    return kept_each(request, "look-again", finished, ask=ask)


def _suggested(request: HttpRequest, enrolments: list[Enrolment]) -> list[int]:
    """The newest paths for the learner's own department that they have never followed, by key."""

    def ask() -> list[tuple]:
        paths = LearningPathPage.objects.in_sight(sight_of(request))
        paths = paths.filter(locale__language_code=get_language())
        return list(
            paths.order_by("-first_published_at", "pk").values_list(
                "pk", "translation_key", "departments"
            )
        )

    today = localdate(moment_of(request))
    own = {key for (key,) in _departments_of.rows(person=request.user.pk, day=today)}
    known = {row.outline.key for row in enrolments}
    offered = kept(request, "offered", ask=ask)
    fitting = [pk for pk, key, unit in offered if unit in own and key not in known]
    return list(dict.fromkeys(fitting))[:SUGGESTED]


@written(person=A_KEY, day=A_DAY)
def _departments_of(person: int, day: date) -> QuerySet:
    return Department.objects.of_person(person, day).order_by().values_list("pk")


@login_required
@require_GET
def certificate(request: HttpRequest, path_key: UUID) -> HttpResponse:
    """The proof of a learner's first award, to print; it outlives the page of the path."""
    runs = Enrolment.objects.certified().filter(learner=request.user, outline__key=path_key)
    award = runs.select_related("outline", "learner").order_by("run").first()
    if award is None:
        raise Http404
    context = {
        "award": award,
        "title": award.outline.title_in(get_language()),
        "hanging_key": key_of(path_key),
    }
    return render(request, "progress/certificate.html", context)
