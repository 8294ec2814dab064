"""Read the stages of a page as outline rows, without saving any.

A draft's preview and the projection both start here, so that what an editor sees and
what a learner gets can't differ.
"""

import json
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from functools import partial
from hashlib import sha256
from html import unescape
from uuid import UUID, uuid4

from django.core.exceptions import ValidationError
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext as _
from wagtail.blocks import StreamBlock, StreamValue
from wagtail.models import Page

from learningpaths.catalogue.blocks import Rule
from learningpaths.catalogue.models.outlines import OutlineStage, OutlineStep, PathOutline

StreamChild = StreamValue.StreamChild
# What a step asks stands in its row; only the rest of a block is what it says.
ASKED = {"minutes", "open", "page", "required"}
# The editor's text field marks each paragraph anew.
PARAGRAPH_KEYS = re.compile(r' data-block-key="[^"]*"')


def steps_of(page) -> list[OutlineStep]:
    """The steps of a page in order, each with its stage; an unfinished draft is fine."""
    language = page.locale.language_code
    outline = PathOutline(
        key=page.outline_key,
        language=language,
        titles={language: page.title},
        has_certificate=page.has_certificate,
    )
    steps = []
    for stage_position, block in enumerate(page.stages, start=1):
        rule = _answer(block, "rule")
        stage = OutlineStage(
            outline=outline,
            block_id=UUID(block.id),
            position=stage_position,
            rule=rule,
            at_least=(_answer(block, "at_least") or 1) if rule == Rule.AT_LEAST else None,
            opens_on=_answer(block, "opens_on"),
            titles={language: _answer(block, "title")},
        )
        steps += [_step(stage, step_block, language) for step_block in block.value["steps"]]
    for position, step in enumerate(steps, start=1):
        step.position = position
    return steps


def _step(stage: OutlineStage, block: StreamChild, language: str) -> OutlineStep:
    return OutlineStep(
        outline=stage.outline,
        stage=stage,
        block_id=UUID(block.id),
        kind=block.block_type,
        is_required=_answer(block, "required"),
        is_open=_answer(block, "open"),
        minutes=_answer(block, "minutes"),
        target_key=origin_key(block.value.get("page")),
        words_hash=words_hash(block),
        titles={language: _answer(block, "title")},
    )


def _answer(block: StreamChild, name: str):
    """A value of a block, or its default where code left it out."""
    return block.value.get(name, block.block.child_blocks[name].get_default())


def origin_key(page: Page | None) -> UUID | None:
    """The translation key of a page, or of the page that it is an alias of."""
    while page and page.alias_of_id:
        page = page.alias_of
    return page and page.translation_key


def fingerprint(steps: Iterable[OutlineStep]) -> str:
    """A hash of what the steps ask; titles, minutes and texts don't change it."""
    facts = [
        (
            str(step.stage.block_id),
            step.stage.rule,
            step.stage.at_least,
            str(step.block_id),
            step.kind,
            step.is_required,
            str(step.target_key),
        )
        for step in steps
    ]
    return sha256(json.dumps(facts).encode()).hexdigest()


def words_hash(block: StreamChild) -> str:
    """A hash of what a step says: title and content, without ids and what was left empty."""
    values = block.block.get_prep_value(block.value)
    words = {name: value for name, value in values.items() if name not in ASKED}
    return sha256(json.dumps(_words(words), sort_keys=True, default=str).encode()).hexdigest()


def _words(value):
    if isinstance(value, str):
        return unescape(PARAGRAPH_KEYS.sub("", value)).replace("\r\n", "\n")
    if isinstance(value, dict):
        said = {name: _words(part) for name, part in value.items() if name != "id"}
        return {name: part for name, part in said.items() if part}
    return [_words(part) for part in value] if isinstance(value, list | tuple) else value


def fill_in_ids(stages: StreamValue) -> None:
    """Give an id to every block that code or an import left without one."""
    for block in blocks_of(stages):
        block.id = block.id or str(uuid4())


def check_ids(stages: StreamValue) -> None:
    """Refuse ids that can't carry records: malformed ones, and one id for two blocks."""
    ids = Counter(str(block.id).lower() for block in blocks_of(stages))
    wrong = [block_id for block_id, count in ids.items() if count > 1 or not _is_uuid(block_id)]
    if wrong:
        problem = _("Two blocks share one id, or an id is no UUID: %(ids)s.")
        raise ValidationError(problem, params={"ids": ", ".join(wrong)})


def without_unworded(stages: list[dict], worded: Collection[str]) -> list[dict]:
    """Stages in stored form as a translation has them: what it says nothing about is left out.

    `worded` are the paths of the texts that it has. A step or stage without any of them is shown
    from the source, and so is a title that is missing, marked as being in the other language.
    """
    told = {path.rsplit(".", end)[0] for path in worded for end in range(1, path.count(".") + 1)}
    kept = []
    for stage in stages:
        way = f"stages.{stage['id']}"
        if way not in told:
            continue
        steps = [step for step in stage["value"]["steps"] if f"{way}.steps.{step['id']}" in told]
        titled = [(way, stage), *((f"{way}.steps.{step['id']}", step) for step in steps)]
        for place, block in titled:
            has_words = any(letter.isalpha() for letter in block["value"]["title"])
            if has_words and f"{place}.title" not in worded:
                block["value"] |= {"title": ""}
        kept.append(stage | {"value": stage["value"] | {"steps": steps}})
    return kept


def find_block(stages: StreamValue, block_id: UUID) -> StreamChild | None:
    """The block of one step, read when it is looked at: what it chooses is asked for then.

    The others are not read at all.
    """
    steps_block = stages.stream_block.child_blocks["stage"].child_blocks["steps"]
    for stage in stages.raw_data:
        for raw in stage["value"]["steps"]:
            if UUID(raw["id"]) == block_id:
                return SimpleLazyObject(partial(_only_block, steps_block, raw))
    return None


def _only_block(stream_block: StreamBlock, raw: dict) -> StreamChild:
    [block] = stream_block.to_python([raw])
    return block


def blocks_of(stages: StreamValue) -> Iterator[StreamChild]:
    for stage in stages:
        yield stage
        yield from stage.value["steps"]


def _is_uuid(text: str) -> bool:
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False
