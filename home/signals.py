"""What the front room tells to whoever stands above it."""

from django.dispatch import Signal

# The pages and languages of the site are there: sent with `home`, within the transaction.
site_prepared = Signal()
