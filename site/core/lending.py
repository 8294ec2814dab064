"""What a process holds of what is kept, and lends to one request after another.

To fetch a page from the cache and put it together again costs as much as to draw with it. So
what was fetched stays at hand under its name, which says of which generation it is
(`core.freshness`): what is news has another name, and all that was held goes.

A request gets lists and objects of its own to write on. What such an object refers to is
everybody's: nobody changes that in place.
"""

import time
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import Model
from django.db.models.base import ModelState

PLACES = 512
# Longer than what is drawn for a page; what is longer is asked for now and then.
LONGEST = 50_000
# How much longer than the cache itself something may be held that no news tells of.
SECONDS = 5 * 60
# What nobody can change.
FIRM = str, bytes, int, float, type(None), UUID, date, frozenset


class Shelf:
    """The things of one generation, as many as there are places; who comes last makes room."""

    def __init__(self):
        self._generation = ""
        self._things: dict[str, tuple[float, Callable[[], Any]]] = {}

    def lent(self, generation: str, name: str) -> Any:
        """A thing to work with, or None where it isn't held."""
        until, lend = self._things.get(name, (0, None))
        is_held = generation == self._generation and time.monotonic() < until
        return lend() if is_held else None

    def hold(self, generation: str, name: str, thing: Any) -> Any:
        """Hold a thing and lend it; one of a kind that can't be lent is given away."""
        lend = _way_to_lend(thing)
        if lend is None:
            return thing
        if generation != self._generation:
            self._things = {}
            self._generation = generation
        things = self._things
        while len(things) >= PLACES:
            things.pop(next(iter(things)), None)
        things[name] = time.monotonic() + SECONDS, lend
        return lend()


def _way_to_lend(thing: Any) -> Callable[[], Any] | None:
    """What makes the next one of the thing; None if nothing does."""
    if isinstance(thing, FIRM):
        return None if isinstance(thing, str) and len(thing) > LONGEST else lambda: thing
    if isinstance(thing, tuple) and all(isinstance(member, FIRM) for member in thing):
        return lambda: thing
    if isinstance(thing, Model):
        return lambda: _like(thing)
    if type(thing) is dict:
        ways = {key: _way_to_lend(value) for key, value in thing.items()}
        return None if None in ways.values() else lambda: {key: way() for key, way in ways.items()}
    if type(thing) in {list, tuple}:
        kind, ways = type(thing), [_way_to_lend(member) for member in thing]
        return None if None in ways else lambda: kind([way() for way in ways])
    if is_dataclass(thing) and thing.__dataclass_params__.frozen:
        ways = {field.name: _way_to_lend(getattr(thing, field.name)) for field in fields(thing)}
        if None in ways.values():
            return None
        return lambda: replace(thing, **{name: way() for name, way in ways.items()})
    return None


def _like(row: Model) -> Model:
    """Another object of the same row; what is found out of it or set on it stays its own."""
    other = row.__class__.__new__(row.__class__)
    other.__dict__.update(
        {name: {**held} if type(held) is dict else held for name, held in row.__dict__.items()}
    )
    other._state = ModelState()
    state = row._state.__dict__
    other._state.__dict__.update(state | {"fields_cache": {**state.get("fields_cache", {})}})
    return other
