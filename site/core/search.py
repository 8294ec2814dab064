"""Full-text search that takes whatever is typed, on either database."""

from wagtail.search.backends import database


def SearchBackend(params: dict):  # noqa: N802 -- the name that Wagtail looks for
    """The search of the database; SQLite's takes a quotation mark for the end of its query."""
    backend = database.SearchBackend(params)
    search = backend._search

    def search_without_quotation_marks(compiler, query, *args, **options):
        if isinstance(query, str):
            # An empty query has no results that the admin could list: look for a mark instead.
            query = query.replace('"', " ").strip() or "-"
        return search(compiler, query, *args, **options)

    backend._search = search_without_quotation_marks
    return backend
