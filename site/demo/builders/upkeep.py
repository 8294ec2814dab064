"""Who looks after a page, when it was reviewed, and what people looked for in vain."""

from datetime import timedelta

from django.utils import timezone

from core.models import BasePage
from demo.builders.people import person_of
from demo.content.upkeep import OWNERS, REVIEWS, SEARCHES
from home.models import UnansweredSearch


def look_after(page: BasePage, slug: str) -> None:
    """Give a new page its owner, and the dates of its reviews where it had one."""
    if page.entry_kind in OWNERS:
        page.owner = person_of(OWNERS[page.entry_kind])
    if slug in REVIEWS:
        today = timezone.localdate()
        reviewed, due = REVIEWS[slug]
        page.reviewed_on = today - timedelta(days=reviewed)
        page.review_due_on = today + timedelta(days=due)


def seek_in_vain() -> None:
    """Enter what people looked for until today, where nobody has looked for anything yet."""
    if UnansweredSearch.objects.exists():
        return
    today = timezone.localdate()
    UnansweredSearch.objects.bulk_create(
        UnansweredSearch(
            language=language, text=text, asked_on=today - timedelta(days=ago), times=times
        )
        for text, language, days in SEARCHES
        for ago, times in days.items()
    )
