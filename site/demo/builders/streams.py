"""Content as the raw data of stream fields, with ids where records or translations need them."""

import json
from uuid import UUID

from demo.builders.keys import key_of
from demo.builders.shelf import Shelf


def stream(kind: str, values: list, place: tuple, shelf: Shelf) -> str:
    """A stream of one kind of block, such as the run sheet of a guide.

    `place` is the slug and the field: a block has the same id in all languages.
    """
    blocks = [
        {"type": kind, "value": _value(value, place, shelf), "id": str(key_of(*place, number))}
        for number, value in enumerate(values, start=1)
    ]
    return json.dumps([block for block in blocks if block["value"] is not None])


def pages(slugs: list[str], place: tuple, shelf: Shelf) -> str:
    """A stream of pages; those that aren't made yet are left out."""
    return stream("page", [{"page": slug} for slug in slugs], place, shelf)


def body(content: list[tuple], place: tuple, shelf: Shelf) -> str:
    return json.dumps(_body(content, place, shelf))


def stages(content: list[dict], path: str, shelf: Shelf) -> str:
    """The stages of a path. A translation asks for the same ids, because it has the same order."""
    return json.dumps(
        [
            {
                "type": "stage",
                "id": str(key_of("stage", path, number)),
                "value": _stage(stage, (path, number), shelf),
            }
            for number, stage in enumerate(content, start=1)
        ]
    )


def _stage(stage: dict, place: tuple, shelf: Shelf) -> dict:
    leading = [
        {
            "type": "item",
            "id": str(key_of("leading", *place, code)),
            "value": shelf.departments[code].pk,
        }
        for code in stage["leading"]
    ]
    steps = [
        {
            "type": step["kind"],
            "id": str(key_of("step", *place, number)),
            "value": _step(step, key_of("step", *place, number), shelf),
        }
        for number, step in enumerate(stage["steps"], start=1)
    ]
    return stage | {"leading": leading, "steps": steps}


def _step(step: dict, step_id: UUID, shelf: Shelf) -> dict:
    place = ("body", str(step_id))
    value = _value({name: step[name] for name in step if name != "kind"}, place, shelf)
    if "prompts" in value:
        value["prompts"] = [
            {"type": "prompt", "value": text, "id": str(key_of("prompt", step_id, number))}
            for number, text in enumerate(step["prompts"], start=1)
        ]
    for name in ("wrong", "bring"):
        if name in value:
            value[name] = "\n".join(value[name])
    return value


def _value(value, place: tuple, shelf: Shelf):
    """The fields of a block, with what they name looked up.

    A page is named in the source language: readers get it in theirs.
    """
    if not isinstance(value, dict):
        return value
    if value.keys() == {"page"}:
        return _pk(shelf.source_page(value["page"]))
    found = dict(value)
    if "page" in value:
        found["page"] = _pk(shelf.source_page(value["page"]))
    for name in ("document", "recording", "captions"):
        if name in value:
            found[name] = _pk(shelf.file(value[name]))
    if "body" in value:
        found["body"] = _body(value["body"], place, shelf)
    return found


def _body(content: list[tuple], place: tuple, shelf: Shelf) -> list[dict]:
    return [
        {
            "type": kind,
            "value": _table(value) if kind == "table" else _value(value, place, shelf),
            "id": str(key_of(*place, number)),
        }
        for number, (kind, value) in enumerate(content, start=1)
    ]


def _table(table: dict) -> dict:
    return {
        "caption": table["caption"],
        "columns": [{"type": "text", "heading": heading} for heading in table["head"]],
        "rows": [{"values": row} for row in table["rows"]],
    }


def _pk(row) -> int | None:
    return row and row.pk
