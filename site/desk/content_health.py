"""What published pages need: a review, words for an image, a link mended, a translation."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db.models import QuerySet, TextChoices
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from core.visibility import Sight
from desk.contents import Contents, chosen_images, content_fields, contents_of
from desk.reviews import Review, reviewed_models, reviews_of
from learningpaths.catalogue.models import GuidePage, OutlineStep


class Problem(TextChoices):
    REVIEW = "review", _("Due for review")
    ALT_TEXT = "alt_text", _("Image without a description")
    LINK = "link", _("Link that leads nowhere")
    UNTRANSLATED = "untranslated", _("Not translated")
    OUTDATED = "outdated", _("Older than what it translates")
    ORPHAN = "orphan", _("Guide that no path uses")
    OWNER = "owner", _("No owner")


@dataclass(frozen=True, slots=True)
class PageHealth:
    """A published page and what is the matter with it, which may be nothing."""

    review: Review
    owner: str
    images_without_text: int = 0
    broken_links: int = 0
    problems: tuple[Problem, ...] = ()


def health_of(pages: QuerySet, *, months: int, moment: datetime, today: date) -> list[PageHealth]:
    """What each of these pages needs that is published; those with most problems first.

    It reads all their content: a query for each kind of page that holds any, and six more,
    however many pages there are.
    """
    reviews = reviews_of(pages, months=months)
    keys = [review.page for review in reviews]
    contents = contents_by_page(keys)
    reachable = reachable_pages(moment)
    translations = unanswered_translations(keys)
    orphans = orphan_guides()
    owners = get_user_model().objects.filter(is_active=True)
    owners = owners.in_bulk({review.owner for review in reviews if review.owner})
    found = []
    for review in reviews:
        held = contents.get(review.page, Contents())
        health = PageHealth(
            review,
            owner=str(owners.get(review.owner, "")),
            images_without_text=held.images_without_text,
            broken_links=len(held.pages - reachable),
        )
        more = {*translations[review.page], *([Problem.ORPHAN] if review.page in orphans else [])}
        found.append(replace(health, problems=_problems(health, more, today)))
    return sorted(found, key=lambda health: (-len(health.problems), health.review.due_on))


def contents_by_page(keys: Iterable[int]) -> dict[int, Contents]:
    """What these pages lead to and show, by page; one query for each kind of page."""
    found = {}
    for model in reviewed_models():
        fields = [field.name for field in content_fields(model)]
        if fields:
            images = chosen_images(model)
            pages = model.objects.filter(pk__in=keys).order_by().select_related(*images)
            pages = pages.only("pk", *fields, *(f"{image}__description" for image in images))
            found |= {page.pk: contents_of(page) for page in pages}
    return found


def reachable_pages(moment: datetime) -> set[int]:
    """The pages that somebody can read at a moment: a private page is no broken link."""
    everybody = Sight(get_user_model()(is_superuser=True), moment)
    return set(everybody.of(Page.objects.order_by()).values_list("pk", flat=True))


def unanswered_translations(keys: Iterable[int]) -> Mapping[int, set[Problem]]:
    """What is the matter with the translation of each page, if anything; one query.

    A page that appeared first is the source of the others; it lacks a translation while one of
    the site's languages has none that is published. A translation is outdated when its source
    was published after it.
    """
    published = Page.objects.filter(live=True, alias_of=None, depth__gt=1).order_by()
    columns = ["translation_key", "pk", "locale", "first_published_at", "last_published_at"]
    versions = defaultdict(list)
    for key, *version in published.values_list(*columns):
        versions[key].append(version)
    asked, found = set(keys), defaultdict(set)
    for of_one_page in versions.values():
        source, *others = sorted(of_one_page, key=_order_of_appearance)
        if len(of_one_page) < len(settings.LANGUAGES) and source[0] in asked:
            found[source[0]].add(Problem.UNTRANSLATED)
        for pk, _locale, _first, last in others:
            if pk in asked and source[3] and last and last < source[3]:
                found[pk].add(Problem.OUTDATED)
    return found


def _order_of_appearance(version: list) -> tuple:
    """The first published first; a page that the site laid out itself has no such moment."""
    pk, _locale, first_published_at, _last = version
    return first_published_at is not None, first_published_at or pk


def orphan_guides() -> set[int]:
    """The published guides that no step of a published path leads to, in whatever language."""
    used = OutlineStep.objects.active().filter(outline__retired_at=None, target_key__isnull=False)
    guides = GuidePage.objects.filter(live=True).order_by()
    return set(
        guides.exclude(translation_key__in=used.values("target_key")).values_list("pk", flat=True)
    )


def _problems(health: PageHealth, more: set[Problem], today: date) -> tuple[Problem, ...]:
    has = {
        Problem.REVIEW: health.review.due_on <= today,
        Problem.ALT_TEXT: health.images_without_text > 0,
        Problem.LINK: health.broken_links > 0,
        Problem.OWNER: not health.owner,
    }
    return tuple(problem for problem in Problem if has.get(problem) or problem in more)
