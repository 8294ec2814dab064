"""Begin a path from a pattern: a draft like any other, with ids of its own and no learners."""

from uuid import uuid4

from django.db import transaction

from learningpaths.catalogue.models import LearningPathIndexPage, LearningPathPage
from learningpaths.catalogue.patterns import Pattern
from learningpaths.people.models import User

# The fields of a step that hold blocks, and the kind of block that a pattern's words become.
STREAMS = {"body": "text", "prompts": "prompt"}


@transaction.atomic
def draft_from(pattern: Pattern, *, parent: LearningPathIndexPage, owner: User) -> LearningPathPage:
    """A new draft below the paths page, in its language.

    Each call makes another: nothing ties a draft to its pattern, and every block has a new id.
    """
    words = pattern.draft_in(parent.locale.language_code)
    page = LearningPathPage(
        **{name: value for name, value in words.items() if name not in STREAMED},
        **{name: [(kind, each) for each in words[name]] for name, kind in LISTS.items()},
        stages=[_stage(stage) for stage in words["stages"]],
        locale=parent.locale,
        live=False,
        owner=owner,
    )
    parent.add_child(instance=page)
    page.save_revision(user=owner, log_action=True, clean=False)
    return page


LISTS = {"objectives": "objective", "commitments": "commitment"}
STREAMED = {"stages", *LISTS}


def _stage(words: dict) -> dict:
    steps = [_block(kind, _step(step)) for kind, step in words["steps"]]
    return _block("stage", words | {"steps": steps})


def _step(words: dict) -> dict:
    streams = {
        name: [_block(kind, text) for text in _texts(words[name])]
        for name, kind in STREAMS.items()
        if name in words
    }
    return words | streams


def _texts(words: str | list[str]) -> list[str]:
    return [words] if isinstance(words, str) else words


def _block(kind: str, value) -> dict:
    return {"type": kind, "value": value, "id": str(uuid4())}
