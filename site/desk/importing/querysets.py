from datetime import datetime, timedelta

from django.db.models import QuerySet

KEPT = timedelta(hours=24)


class ImportQuerySet(QuerySet):
    def of_owner(self, person) -> "ImportQuerySet":
        return self.filter(owner=person)

    def waiting(self) -> "ImportQuerySet":
        """Read, and not made into a page yet."""
        return self.filter(made_at=None)

    def expired(self, moment: datetime) -> "ImportQuerySet":
        return self.filter(created_at__lte=moment - KEPT)
