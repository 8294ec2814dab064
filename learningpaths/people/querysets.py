"""Questions about people and departments: who works where, and who manages whom."""

from collections import defaultdict
from datetime import date, datetime, timedelta
from typing import Self

from django.contrib.auth.base_user import BaseUserManager
from django.db.models import Q, QuerySet


class DepartmentQuerySet(QuerySet):
    def within(self, roots) -> Self:
        """The departments given and everything below them, found with one query."""
        children = defaultdict(list)
        for pk, parent in self.model.objects.order_by().values_list("pk", "parent"):
            children[parent].append(pk)
        found, ahead = set(), [root.pk for root in roots]
        while ahead:
            pk = ahead.pop()
            if pk not in found:
                found.add(pk)
                ahead += children[pk]
        return self.filter(pk__in=found)

    def managed_by(self, person) -> Self:
        """The departments that a person manages, those below them included."""
        return self.within(self.model.objects.filter(managers=person))

    def of_person(self, person, day: date) -> Self:
        """The department that a person works in on a day, and the one above it."""
        placed = self.model.placements.rel.related_model.objects.on(day).filter(person=person)
        own = Q(placements__in=placed) | Q(children__placements__in=placed)
        return self.filter(own).distinct()

    def called(self, name: str) -> Self:
        """The departments with this code, or this name in a language, whatever the capitals."""
        meant = Q(name_nl__iexact=name) | Q(name_en__iexact=name)
        return self.filter(Q(code__iexact=name) | meant) if name else self.none()

    def with_yarn(self) -> Self:
        """The departments that are drawn as a thread in the weave."""
        return self.exclude(yarn=None)


class UnknownDepartmentQuerySet(QuerySet):
    def since(self, moment: datetime) -> Self:
        return self.filter(seen_at__gte=moment)


class PeopleImportQuerySet(QuerySet):
    def of_owner(self, person) -> Self:
        return self.filter(owner=person)

    def waiting(self) -> Self:
        return self.filter(done_at=None)

    def expired(self, moment: datetime) -> Self:
        """Those that nobody decided on within a day, and what is left of the others."""
        return self.filter(created_at__lt=moment - timedelta(days=1))


class PlacementQuerySet(QuerySet):
    def on(self, day: date) -> Self:
        """The placements that hold on a day; the last day is part of a placement."""
        return self.filter(Q(until_on=None) | Q(until_on__gte=day), from_on__lte=day)


class UserManager(BaseUserManager):
    """Users are known by their e-mail address, whatever its capitals."""

    use_in_migrations = True

    def get_by_natural_key(self, email: str):
        return self.get(email__iexact=email)

    def create_user(self, email: str, password: str | None = None, **fields):
        user = self.model(email=self.normalize_email(email), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields):
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)
