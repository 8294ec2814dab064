"""Tell what is out of order around the site from a mistake in it.

A database that is away, restarts or is busy for too long comes back by itself; one that is full or
read-only is read from, and takes nothing until somebody mends it. Neither is an error of ours.
"""

import errno
from enum import Enum

from django.db import DatabaseError, InterfaceError


class Outage(Enum):
    AWAY = "away"  # can't be asked anything now
    CLOSED = "closed to writing"  # full or read-only


# The first byte of what SQLite answers: busy, locked, a fault of the disk, can't be opened.
SQLITE = {5: Outage.AWAY, 6: Outage.AWAY, 10: Outage.AWAY, 14: Outage.AWAY}
SQLITE |= {8: Outage.CLOSED, 13: Outage.CLOSED}  # read-only, full
# PostgreSQL's codes by their beginning; see its appendix of error codes.
POSTGRESQL = {
    **{"25006": Outage.CLOSED, "53100": Outage.CLOSED},  # read-only, full
    **{"08": Outage.AWAY, "53": Outage.AWAY, "57": Outage.AWAY, "58": Outage.AWAY},
    **{"40": Outage.AWAY, "55P03": Outage.AWAY},  # lost a race, or waited long enough
}
DISK = {errno.ENOSPC, errno.EDQUOT, errno.EROFS}


def outage_of(error: BaseException | None) -> Outage | None:
    """What is out of order, if that is what the error comes of; None for a mistake of ours."""
    seen = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        if found := _outage_of(error):
            return found
        error = error.__cause__ or error.__context__
    return None


def _outage_of(error: BaseException) -> Outage | None:
    if isinstance(error, OSError) and error.errno in DISK:
        return Outage.CLOSED
    if not isinstance(error, DatabaseError | InterfaceError):
        return None
    answer = error.__cause__
    if (code := getattr(answer, "sqlite_errorcode", None)) is not None:
        return SQLITE.get(code & 0xFF)
    if code := getattr(answer, "sqlstate", None):
        return next((POSTGRESQL[code[:n]] for n in (5, 2) if code[:n] in POSTGRESQL), None)
    # psycopg has no code for a server that doesn't answer, or a connection that broke.
    is_about_the_connection = type(answer).__name__ in {"OperationalError", "ConnectionTimeout"}
    is_from_psycopg = type(answer).__module__.startswith("psycopg")
    return Outage.AWAY if is_from_psycopg and is_about_the_connection else None
