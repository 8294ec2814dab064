"""What the foundation asks of whoever stands above it."""

from django.dispatch import Signal

# A page is about to be published in its form: sent with `page` and `cleaned`, what was filled in.
# Answer with problems; see `core.checking`.
page_checked = Signal()
