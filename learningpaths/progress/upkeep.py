"""What records tell of the site's health: measures of `core.health`."""

from django.core.cache import cache

from core.health import register_measure
from learningpaths.progress.models import Completion

KEPT_FOR = 60  # seconds; several servers are asked, every so many seconds


def register() -> None:
    register_measure("completions", "Steps that were ever finished.", _completions)


def _completions() -> int:
    return cache.get_or_set("upkeep.completions", Completion.objects.count, KEPT_FOR)
