"""What hangs on pages that are about to go: steps of paths, pages beside paths, and people.

A page goes when it is deleted or unpublished, itself or one above it, and when it is moved to
where nobody sees it. It is missed where a reader would find nothing instead: another language of
it, which is shown where it is the reader's own, takes its place.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from uuid import UUID

from django.contrib.auth import get_user_model
from django.utils import timezone
from django.utils.translation import override
from wagtail.models import Page, Site

from core.chosen import find, keys_of
from core.visibility import Sight
from learningpaths.catalogue.models import LearningPathPage, OutlineStep
from learningpaths.progress.reports import Following, following


@dataclass(frozen=True, slots=True)
class Use:
    """A path in which a page is missed, and the step that leads to it; no step beside the path."""

    path: LearningPathPage
    step: OutlineStep | None = None

    @property
    def step_title(self) -> str:
        return self.step.title_in(self.path.locale.language_code) if self.step else ""


@dataclass(frozen=True, slots=True)
class Followed:
    """A path that goes although people have records in it; its last page, or one language."""

    path: LearningPathPage
    following: Following
    is_last: bool


class Going:
    """Some pages with all below them, and what hangs on them; asks only what it is asked."""

    def __init__(self, pages: Iterable[Page], *, smallest: int):
        self.pages = list(pages)
        self.smallest = smallest

    @cached_property
    def required(self) -> list[Use]:
        """The required steps that would lead nowhere."""
        return [use for use in self._steps if use.step.is_required]

    @cached_property
    def optional(self) -> list[Use]:
        """What readers do without: steps that are extra, and pages beside a path."""
        return [use for use in self._steps if not use.step.is_required] + self._beside

    @cached_property
    def followed(self) -> list[Followed]:
        """The paths among the pages in which people have records."""
        own = self._paths.originals()
        numbers = following({path.translation_key for path in own}, smallest=self.smallest)
        others = LearningPathPage.objects.originals().exclude(pk__in=own)
        kept = set(others.filter(translation_key__in=numbers).values_list("translation_key"))
        return [
            Followed(path, numbers[path.translation_key], (path.translation_key,) not in kept)
            for path in own.select_related("locale").order_by("path")
            if path.translation_key in numbers
        ]

    @cached_property
    def is_front(self) -> bool:
        """Whether a site begins at one of the pages, or below it."""
        return Site.objects.filter(root_page__in=self._below(Page.objects.all())).exists()

    def fingerprint(self, action: str) -> str:
        """Differs whenever something else is to be said of the action; numbers may grow."""
        uses = [*self.required, *self.optional]
        facts = [
            action,
            sorted(page.pk for page in self.pages),
            sorted((use.path.pk, use.step.pk if use.step else 0) for use in uses),
            sorted((path.path.pk, path.is_last) for path in self.followed),
        ]
        return sha256(repr(facts).encode()).hexdigest()

    @property
    def _paths(self):
        return LearningPathPage.objects.filter(pk__in=self._below(Page.objects.all()))

    def _below(self, pages):
        found = pages.none()
        for page in self.pages:
            found |= pages.descendant_of(page, inclusive=True)
        return found

    @cached_property
    def _tree_paths(self) -> list[str]:
        """Where the pages stand; an alias goes along with the page that it shows."""
        gone = self._below(Page.objects.all())
        aliases = Page.objects.filter(alias_of__in=gone).values_list("path", flat=True)
        return [page.path for page in self.pages] + list(aliases)

    @cached_property
    def _before(self) -> Sight:
        """What somebody sees from whom nothing is private: a private path needs its pages too."""
        everybody = get_user_model()(is_superuser=True)
        return Sight(everybody, timezone.now())

    @cached_property
    def _after(self) -> Sight:
        sight = Sight(self._before.person, self._before.moment)
        sight.walls = [*self._before.walls, *self._tree_paths]
        return sight

    def _missed(self, chosen: dict[str, set[int]]) -> dict[str, set[int]]:
        """Of the pages that paths chose, by language: those of which nothing would be left."""
        missed = {}
        for language, keys in chosen.items():
            with override(language):
                found = find(keys, self._before).keys()
                missed[language] = found - find(found, self._after).keys()
        return missed

    @cached_property
    def _family(self) -> set[UUID]:
        """The keys of the live pages that go, and of those that they are an alias of."""
        going = self._below(Page.objects.live()).order_by()
        keys = going.values_list("translation_key", "alias_of__translation_key")
        return {key for pair in keys for key in pair if key}

    @cached_property
    def _steps(self) -> list[Use]:
        steps = list(OutlineStep.objects.pointing_at(*self._family))
        keys = {step.outline.key for step in steps}
        paths = LearningPathPage.objects.live().originals().filter(translation_key__in=keys)
        languages = {}
        for path in self._left(paths):
            languages.setdefault(path.translation_key, []).append(path)
        uses = [
            (Use(path, step), _chosen(path, step))
            for step in steps
            for path in languages.get(step.outline.key, ())
        ]
        return self._without_what_stays(uses)

    @cached_property
    def _beside(self) -> list[Use]:
        going = set(self._below(Page.objects.live()).values_list("pk", flat=True))
        paths = LearningPathPage.objects.live().originals().exclude(related="[]").order_by("path")
        uses = [
            (Use(path), key)
            for path in self._left(paths if going else paths.none())
            for key in keys_of(path.related)
            if key in going
        ]
        return self._without_what_stays(uses)

    def _left(self, paths) -> Iterable[LearningPathPage]:
        """Of the paths, those that readers still have afterwards."""
        return [path for path in paths.select_related("locale") if self._after.reaches(path)]

    def _without_what_stays(self, uses: list[tuple[Use, int | None]]) -> list[Use]:
        chosen = {}
        for use, key in uses:
            if key:
                chosen.setdefault(use.path.locale.language_code, set()).add(key)
        missed = self._missed(chosen)
        return [use for use, key in uses if key in missed.get(use.path.locale.language_code, ())]


def _chosen(path: LearningPathPage, step: OutlineStep) -> int | None:
    """The page that a step of a path chose; of the source where this language lacks the step."""
    block = _raw(path, step)
    if block is None and step.outline.page_id not in {None, path.pk}:
        block = _raw(step.outline.page, step)
    return block and block["value"].get("page")


def _raw(path: LearningPathPage, step: OutlineStep) -> dict | None:
    """The block of a step as it is stored: reading its page would ask for it."""
    blocks = (block for stage in path.stages.raw_data for block in stage["value"]["steps"])
    return next((block for block in blocks if block["id"] == str(step.block_id)), None)
