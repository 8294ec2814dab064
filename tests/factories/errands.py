"""Errands for tests to ask for; a worker in a process of its own finds them here too."""

import time
from collections.abc import Callable
from pathlib import Path

from core.background import GiveUpError, errand
from tests.factories.core import ThemeFactory

# What a test does in the middle of an errand.
meanwhile: list[Callable] = []


@errand("Add a theme")
def add_theme(name: str) -> None:
    ThemeFactory(name_nl=name)
    for action in meanwhile:
        action()


@errand("Add a theme, and fail", attempts=3)
def add_theme_and_fail(name: str) -> None:
    ThemeFactory(name_nl=name)
    raise ValueError("geen schijfruimte")


@errand("Give up")
def give_up() -> None:
    raise GiveUpError("dit adres is er niet")


@errand("Add a theme slowly", attempts=3)
def add_theme_slowly(name: str, folder: str) -> None:
    """Work for as long as there is a file "wait", and show that it has begun."""
    ThemeFactory(name_nl=name)
    Path(folder, "begun").touch()
    while Path(folder, "wait").exists():
        time.sleep(0.02)
