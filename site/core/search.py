"""Full-text search that takes whatever is typed, on either database."""

from wagtail.search.backends import database

from core.turns import in_turn


def SearchBackend(params: dict):  # noqa: N802 -- the name that Wagtail looks for
    """The search of the database, written in turn.

    SQLite's takes a quotation mark for the end of its query.
    """
    backend = database.SearchBackend(params)
    search = backend._search

    def search_without_quotation_marks(compiler, query, *args, **options):
        if isinstance(query, str):
            # An empty query has no results that the admin could list: look for a mark instead.
            query = query.replace('"', " ").strip() or "-"
        return search(compiler, query, *args, **options)

    backend._search = search_without_quotation_marks
    for name in ("add", "add_bulk", "delete"):
        setattr(backend, name, in_turn(getattr(backend, name)))
    return backend
