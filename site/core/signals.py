"""What the foundation asks of whoever stands above it."""

from django.dispatch import Signal

# A page is about to be published in its form: sent with `page` and `cleaned`, what was filled in.
# Answer with problems; see `core.checking`.
page_checked = Signal()

# There is news of what pages show, it is committed, and the cache was away: sent with `subject`.
# This process goes on trying, but may be gone by then; see `core.freshness`.
news_missed = Signal()
