from contextlib import contextmanager, suppress

from django.core.management.base import CommandError
from django.core.management.commands.migrate import Command as DjangoCommand
from django.db import DatabaseError, OperationalError, connections

# A migration that waits for a table keeps everybody else waiting behind it.
PATIENCE = "2s"
LOCK_NOT_AVAILABLE = "55P03"


class Command(DjangoCommand):
    """Django's own, except that on PostgreSQL it gives up rather than hold up readers."""

    def handle(self, *args, **options):
        with impatient(connections[options["database"]]):
            super().handle(*args, **options)


@contextmanager
def impatient(connection):
    if connection.vendor != "postgresql":
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute(f"SET lock_timeout = '{PATIENCE}'")
    try:
        yield
    except OperationalError as error:
        if getattr(error.__cause__, "sqlstate", None) != LOCK_NOT_AVAILABLE:
            raise
        raise CommandError(
            f"Somebody has been working on a table for more than {PATIENCE}. The migrations that "
            "were named before this one are done, the last one left nothing behind: run it again."
        ) from error
    finally:
        with suppress(DatabaseError), connection.cursor() as cursor:
            cursor.execute("RESET lock_timeout")
