"""Reminders of reviews: to whoever owns a page, or else to who looks after all pages."""

import logging
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import uuid4

from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import ngettext, override
from wagtail.models import Page
from wagtail.permissions import policy_registry
from wagtail.users.models import UserProfile

from core.policies import can_open_the_editor
from desk.models import ReviewReminder
from desk.reviews import Review, months_between, reviews_of
from learningpaths.people.models import User

logger = logging.getLogger(__name__)

# The roles that look after all pages: the first that somebody is in.
CARETAKERS = ["Eindredactie", "Beheer"]


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who gets a mail, in which language: somebody, or all of a role at once."""

    addresses: tuple[str, ...]
    language: str


def remind_owners(today: date) -> int:
    """Have everybody sent one mail about their pages that are due; return how many mails.

    Safe to call again and at the same time: a page and the day it is due on stand in one mail.
    """
    return sum(
        _remind(recipient, reviews, today)
        for recipient, reviews in _by_recipient(_unmentioned(today)).items()
    )


@transaction.atomic
def _remind(recipient: Recipient, reviews: Sequence[Review], today: date) -> bool:
    """Write the mail and remember what it is about, both or neither."""
    ours = _claim(reviews)
    if ours:
        _send(recipient, ours, today)
    return bool(ours)


def _unmentioned(today: date) -> list[Review]:
    """The pages that are due and stood in no mail yet."""
    reviews = reviews_of(Page.objects.all(), months=months_between())
    mentioned = set(ReviewReminder.objects.values_list("page", "due_on"))
    return [
        review
        for review in reviews
        if review.due_on <= today and (review.page, review.due_on) not in mentioned
    ]


def _by_recipient(reviews: Iterable[Review]) -> dict[Recipient, list[Review]]:
    """Who is told of each page: its owner, if they may still edit it; else the caretakers."""
    of_owner, found = defaultdict(list), defaultdict(list)
    for review in reviews:
        of_owner[review.owner].append(review)
    owners = User.objects.filter(is_active=True).in_bulk([pk for pk in of_owner if pk])
    for pk, owned in of_owner.items():
        owner = owners.get(pk)
        editable = _editable_by(owner) if owner else set()
        for review in owned:
            recipient = _person(owner) if review.page in editable else None
            found[recipient].append(review)
    left_over = found.pop(None, [])
    caretakers = _caretakers() if left_over else None
    if caretakers:
        found[caretakers] += left_over
    elif left_over:
        logger.warning("Nobody can be reminded of %d pages", len(left_over))
    return found


def _editable_by(owner: User) -> set[int]:
    if not can_open_the_editor(owner):
        return set()
    pages = policy_registry.get_by_type(Page).instances_user_has_permission_for(owner, "change")
    return set(pages.values_list("pk", flat=True))


def _person(user: User) -> Recipient:
    profile = UserProfile.objects.filter(user=user).first()
    language = profile.preferred_language if profile else ""
    return Recipient((user.email,), language or settings.LANGUAGE_CODE)


def _caretakers() -> Recipient | None:
    """The final editors, or the administrators where there are none, in the site's language."""
    for role in CARETAKERS:
        people = User.objects.filter(is_active=True, groups__name=role).order_by("email")
        addresses = tuple(people.values_list("email", flat=True))
        if addresses:
            return Recipient(addresses, settings.LANGUAGE_CODE)
    return None


def _claim(reviews: Sequence[Review]) -> list[Review]:
    """Take the pages that nobody else has written about."""
    token, now = uuid4(), timezone.now()
    ReviewReminder.objects.bulk_create(
        (
            ReviewReminder(
                page_id=review.page, due_on=review.due_on, claim=token, claimed_at=now, sent_at=now
            )
            for review in reviews
        ),
        ignore_conflicts=True,
    )
    ours = set(ReviewReminder.objects.filter(claim=token).values_list("page", "due_on"))
    return [review for review in reviews if (review.page, review.due_on) in ours]


def _send(recipient: Recipient, reviews: Sequence[Review], today: date) -> None:
    with override(recipient.language):
        subject = ngettext(
            "%(site)s: %(count)d page is due for review",
            "%(site)s: %(count)d pages are due for review",
            len(reviews),
        )
        words = {"site": settings.WAGTAIL_SITE_NAME, "count": len(reviews)}
        context = {
            "lines": [(review, _address(review)) for review in reviews],
            "is_of_one_person": len(recipient.addresses) == 1,
            "site_name": settings.WAGTAIL_SITE_NAME,
            "today": today,
        }
        body = render_to_string("desk/review_reminder.txt", context)
        send_mail(subject % words, body, None, recipient.addresses)


def _address(review: Review) -> str:
    return settings.WAGTAILADMIN_BASE_URL + reverse("wagtailadmin_pages:edit", args=[review.page])
