from datetime import datetime

from django.db import models


class ErrandQuerySet(models.QuerySet):
    def waiting(self):
        """What isn't done yet; also what somebody is doing."""
        return self.filter(ended_at=None, failed_at=None)

    def due(self, now: datetime):
        """What may be taken, whoever waits longest first; also from who was cut off."""
        return self.waiting().filter(due_at__lte=now).order_by("due_at")

    def failed(self):
        """What was given up, and nobody looked at."""
        return self.filter(ended_at=None, failed_at__isnull=False)

    def done(self):
        return self.filter(ended_at__isnull=False, failed_at=None)

    def ended_before(self, moment: datetime):
        return self.filter(ended_at__lt=moment)

    def failed_before(self, moment: datetime):
        return self.failed().filter(failed_at__lt=moment)
