"""Taking turns on PostgreSQL, where two who publish could wait for each other in circles.

A page writes rows that others write too: words of the vocabulary, and in Wagtail's own index the
lengths of other titles. SQLite lets one write at a time anyway.
"""

from collections.abc import Callable
from functools import wraps

from django.db import connection, transaction

# Any number will do that nothing else in the database takes for a lock of its own.
INDEXING = 68_874_379


def take_turn() -> None:
    """Wait until nobody else indexes; the turn is over at the end of the transaction."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [INDEXING])


def in_turn(write: Callable) -> Callable:
    """Write as a whole or not at all, in turn."""

    @wraps(write)
    def write_in_turn(*args, **options):
        with transaction.atomic():
            take_turn()
            return write(*args, **options)

    return write_in_turn
