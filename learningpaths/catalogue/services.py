"""Keep the outlines equal to the published paths; the only code that writes outline rows.

What changed is told to learners as far as an editor chose (`reach.py`), in the same transaction.
"""

from collections.abc import Iterator
from uuid import UUID, uuid5

from django.db import transaction
from django.utils import timezone

from learningpaths.catalogue import reach
from learningpaths.catalogue.changes import Change, changes_between
from learningpaths.catalogue.models import (
    LearningPathPage,
    OutlineStage,
    OutlineStep,
    PathOutline,
)
from learningpaths.catalogue.outline import blocks_of, check_ids, fingerprint, steps_of
from learningpaths.catalogue.signals import structure_changed

STAGE_FIELDS = ["position", "rule", "at_least", "opens_on"]
STEP_FIELDS = ["position", "stage", "kind", "is_required", "is_open", "minutes", "target_key"]
STEP_FIELDS += ["words_hash"]


@transaction.atomic
def project_path(page: LearningPathPage) -> PathOutline | None:
    """Make the outline say what the published page says; calling it again changes nothing.

    The source page decides the structure, a translation only adds its titles, and an alias
    adds nothing: it shows the outline of the page it repeats.
    """
    if page.alias_of_id or not page.live:
        return None
    language = page.locale.language_code
    outline, is_new = PathOutline.objects.select_for_update().get_or_create(
        key=page.translation_key, defaults={"page": page, "language": language}
    )
    if outline.page_id is None:
        outline.page, outline.language = page, language
    check_ids(page.stages)
    _renew_copied_ids(page, outline)
    rows = _rows_of(outline)
    changes = [] if is_new or outline.page_id != page.pk else _changes(rows, page)
    _save(*_differences(outline, page, rows))
    structure_hash = fingerprint(outline.steps.active().in_order())
    has_new_structure = structure_hash != outline.structure_hash
    outline.titles[language] = page.title
    if outline.page_id == page.pk:
        outline.has_certificate = page.has_certificate
    outline.retired_at = None
    outline.structure_hash = structure_hash
    outline.structure_version += has_new_structure
    outline.save()
    # Before anybody completes the path by these changes: to them they are no news.
    reach.apply(outline, page, changes)
    if has_new_structure:
        structure_changed.send(sender=PathOutline, outline=outline)
    return outline


@transaction.atomic
def close_or_pass_on(key: UUID) -> None:
    """After a page of this path went offline: retire its outline, or give it another source."""
    outline = PathOutline.objects.select_for_update().filter(key=key).first()
    if outline is None:
        return
    successor = LearningPathPage.objects.of_outline(outline).first()
    if successor is None:
        outline.retired_at = outline.retired_at or timezone.now()
        outline.save(update_fields=["retired_at"])
    elif outline.page_id is None:
        project_path(successor)


@transaction.atomic
def make_source(page: LearningPathPage) -> PathOutline | None:
    """Let another published translation decide the structure of its path from now on."""
    outline = PathOutline.objects.filter(key=page.translation_key)
    outline.update(page=page, language=page.locale.language_code)
    return project_path(page)


def hand_over_to_alias(page: LearningPathPage) -> None:
    """Before the last page of a path is deleted: keep its outline for an alias, if it has one.

    Wagtail unpublishes the alias; when an editor publishes it again, the records are there.
    """
    pages = LearningPathPage.objects.originals().filter(translation_key=page.translation_key)
    heir = page.aliases.exclude(translation_key=page.translation_key).first()
    if heir and not pages.exclude(pk=page.pk).exists():
        outline = PathOutline.objects.filter(key=page.translation_key)
        outline.update(key=heir.translation_key, retired_at=timezone.now())


def rebuild_outlines() -> int:
    """Project every published path again; return how many pages that were."""
    count = 0
    for page in _published_pages():
        project_path(page)
        count += 1
    for outline in PathOutline.objects.offered():
        close_or_pass_on(outline.key)
    return count


def stale_outlines() -> Iterator[str]:
    """Name each published path whose outline says something else than its page."""
    outlines = {outline.key: outline for outline in PathOutline.objects.all()}
    published = set()
    for page in _published_pages():
        published.add(page.translation_key)
        outline = outlines.get(page.translation_key)
        if outline is None or outline.retired_at or any(differences(outline, page)):
            yield f"{page} ({page.locale.language_code}, {page.pk})"
    for key, outline in outlines.items():
        if key not in published and not outline.retired_at:
            yield f"{outline} ({key})"


def differences(
    outline: PathOutline, page: LearningPathPage
) -> tuple[list[OutlineStage], list[OutlineStep]]:
    """Return the rows to save before the outline says what the page says; save nothing."""
    return _differences(outline, page, _rows_of(outline))


def changes_of(draft: LearningPathPage) -> list[Change]:
    """What publishing a draft would change in its published path, as learners meet it.

    Nothing for a path that was never published, and for a translation or an alias: these never
    decide what a path asks.
    """
    outline = PathOutline.objects.filter(key=draft.translation_key).first()
    if outline is None or draft.alias_of_id or outline.page_id not in (None, draft.pk):
        return []
    renew_ids(draft, outline)
    return _changes(_rows_of(outline), draft)


def renew_ids(page: LearningPathPage, outline: PathOutline) -> dict[str, str]:
    """Give the page its own ids for those that another path holds already; save nothing.

    Such a page began as a copy. The new id follows from the old one, so that drafts and open
    editors of the copy, which still hold old ids, come out the same whenever they are published.
    """
    used = [UUID(block.id) for block in blocks_of(page.stages)]
    own, copied = set(), set()
    for rows in (OutlineStage.objects, OutlineStep.objects):
        for holder, block_id in rows.filter(block_id__in=used).values_list("outline", "block_id"):
            (own if holder == outline.pk else copied).add(str(block_id))
    renewed = {old: str(uuid5(outline.key, old)) for old in copied - own}
    for block in blocks_of(page.stages) if renewed else ():
        block.id = renewed.get(block.id, block.id)
    return renewed


def _rows_of(outline: PathOutline) -> tuple[dict, dict]:
    stages = {row.block_id: row for row in outline.stages.all()}
    steps = {row.block_id: row for row in outline.steps.select_related("stage")}
    return stages, steps


def _changes(rows: tuple[dict, dict], page: LearningPathPage) -> list[Change]:
    return changes_between(rows[1].values(), steps_of(page), page.locale.language_code)


def _differences(
    outline: PathOutline, page: LearningPathPage, rows: tuple[dict, dict]
) -> tuple[list[OutlineStage], list[OutlineStep]]:
    stages, steps = rows
    wanted = {step.block_id: step for step in steps_of(page)}
    wanted_stages = {step.stage.block_id: step.stage for step in wanted.values()}
    if outline.page_id != page.pk:
        return _translated(stages, wanted_stages), _translated(steps, wanted)
    changed_stages = _merged(stages, wanted_stages, STAGE_FIELDS)
    for step in wanted.values():
        step.stage = stages[step.stage.block_id]
    changed_steps = _merged(steps, wanted, STEP_FIELDS)
    for row in (*changed_stages, *changed_steps):
        row.outline = outline
    return changed_stages, changed_steps


def _published_pages() -> Iterator[LearningPathPage]:
    pages = LearningPathPage.objects.live().originals().select_related("locale")
    return pages.order_by("first_published_at", "pk").iterator(chunk_size=50)


def _renew_copied_ids(page: LearningPathPage, outline: PathOutline) -> None:
    """Replace ids that another path holds, in the page and in everything that was drafted."""
    renewed = renew_ids(page, outline)
    if not renewed:
        return
    LearningPathPage.objects.filter(pk=page.pk).update(stages=page.stages)
    for revision in page.revisions.all():
        for old, new in renewed.items():
            revision.content["stages"] = revision.content["stages"].replace(old, new)
        revision.save(update_fields=["content"])


def _translated(rows: dict, wanted: dict) -> list:
    """Add the titles of a translation to the rows it knows; return those that changed."""
    changed = []
    for block_id in rows.keys() & wanted.keys():
        row, titles = rows[block_id], wanted[block_id].titles
        if row.titles | titles != row.titles:
            row.titles = row.titles | titles
            changed.append(row)
    return changed


def _merged(rows: dict, wanted: dict, fields: list[str]) -> list:
    """Bring rows up to what is wanted, retire the others; return those that changed."""
    changed = _translated(rows, wanted)
    for block_id, want in wanted.items():
        row = rows.setdefault(block_id, want)
        values = {name: getattr(want, name) for name in fields} | {"retired_at": None}
        is_new = row is want
        if is_new or any(getattr(row, name) != value for name, value in values.items()):
            for name, value in values.items():
                setattr(row, name, value)
            changed.append(row)
    gone = [row for block_id, row in rows.items() if block_id not in wanted and not row.retired_at]
    for row in gone:
        row.retired_at = timezone.now()
    return [*{id(row): row for row in (*changed, *gone)}.values()]


def _save(stages: list[OutlineStage], steps: list[OutlineStep]) -> None:
    for rows, fields in ((stages, STAGE_FIELDS), (steps, STEP_FIELDS)):
        if rows:
            type(rows[0]).objects.bulk_create(
                rows,
                update_conflicts=True,
                unique_fields=["outline", "block_id"],
                update_fields=[*fields, "titles", "retired_at"],
            )
