"""Questions about enrolments: who follows what."""

from typing import Self

from django.db.models import F, FilteredRelation, OuterRef, Q, QuerySet, Subquery, Window
from django.db.models.functions import Coalesce, Rank


class EnrolmentQuerySet(QuerySet):
    def active(self) -> Self:
        return self.filter(completed_at=None, withdrawn_at=None)

    def certified(self) -> Self:
        """The runs of which a certificate tells; the source page of the path decides on it."""
        return self.filter(completed_at__isnull=False, outline__has_certificate=True)

    def current(self) -> Self:
        """The latest run of each learner in each path."""
        latest = Window(Rank(), partition_by=["learner", "outline"], order_by=F("run").desc())
        return self.annotate(_recency=latest).filter(_recency=1)

    def last_active_first(self) -> Self:
        """By the last step that was done, or else by the day of joining."""
        completions = self.model.completions.rel.related_model.objects.standing()
        latest = completions.filter(enrolment=OuterRef("pk")).order_by("-completed_at")
        last_active_at = Coalesce(Subquery(latest.values("completed_at")[:1]), "enrolled_at")
        return self.order_by(last_active_at.desc(), "-pk")

    def with_each_standing_step(self) -> Self:
        """A row for every step that was done and not undone, or one row without a step."""
        stands = Q(completions__undone_at=None)
        standing = FilteredRelation("completions", condition=stands)
        return self.alias(standing=standing).annotate(standing_step=F("standing__step"))


class CompletionQuerySet(QuerySet):
    def standing(self) -> Self:
        """Leave out what was undone."""
        return self.filter(undone_at=None)


class NoteQuerySet(QuerySet):
    def of_latest_run(self, learner, step) -> Self:
        """What a learner noted at a step, in the run that they are in or finished last."""
        runs = self.model.enrolment.field.related_model.objects.filter(
            learner=learner, outline=OuterRef("step__outline")
        )
        latest = Subquery(runs.order_by("-run").values("pk")[:1])
        return self.filter(step=step, enrolment=latest)
