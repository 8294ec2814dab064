"""News that the cache missed, told by whoever does background work once the cache is back.

The process that had the news goes on trying by itself (`core.freshness`). A command has ended by
then, and a worker may have been killed.
"""

from django.utils.translation import gettext_lazy as _

from core import freshness
from core.background import errand


class StillAwayError(Exception):
    """The cache doesn't answer yet."""


# Once an hour in the end, for six weeks: nothing is kept that long, and no news is given up.
@errand(_("Tell that pages changed"), attempts=1_000, leaves_database=True)
def tell(subject: str) -> None:
    if not freshness.tell(subject):
        raise StillAwayError(subject)


def tell_later(subject: str) -> None:
    """Have it told; what waits to be told already is not asked twice."""
    tell.enqueue(key=f"news {subject}", again=True, subject=subject)
