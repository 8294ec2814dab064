"""Pages go online and offline at their moment, and no plan is lost."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import PageLogEntry
from wagtail.signals import page_published

from cases.models import CasePage
from desk import jobs
from desk.models import JobRun
from desk.planned import PlanFailedError, carry_out
from tests.factories import CaseFactory

pytestmark = pytest.mark.django_db


def planned(page, *, ago=timedelta(minutes=1), **facts):
    """A version of a page that is to go online at a moment that has come."""
    if page.live:
        page.save_revision().publish()
        page.refresh_from_db()
    page.go_live_at = timezone.now() + timedelta(minutes=1)
    for name, value in facts.items():
        setattr(page, name, value)
    revision = page.save_revision()
    revision.publish()
    type(revision).objects.filter(pk=revision.pk).update(
        approved_go_live_at=timezone.now() - ago,
        content=revision.content | {"go_live_at": (timezone.now() - ago).isoformat()},
    )
    return page


def state_of(page) -> tuple[str, bool, bool]:
    """What its published title is, whether it is online, and whether something is planned."""
    present = type(page).objects.get(pk=page.pk)
    is_planned = present.revisions.filter(approved_go_live_at__isnull=False).exists()
    return present.title, present.live, is_planned


def test_what_is_due_goes_online_and_what_expires_goes_offline():
    draft = planned(CaseFactory(live=False, title="Nieuw"))
    changed = planned(CaseFactory(title="Eerst"), title="Daarna")
    past = CaseFactory(expire_at=timezone.now() - timedelta(minutes=1))

    assert carry_out(timezone.now()) == 3
    past.refresh_from_db()

    assert (state_of(draft), state_of(changed)) == (
        ("Nieuw", True, False),
        ("Daarna", True, False),
    )
    assert (past.live, past.expired) == (False, True)
    entries = PageLogEntry.objects.filter(action__endswith=".scheduled").order_by("action", "page")
    assert list(entries.values_list("action", "page_id")) == [
        ("wagtail.publish.scheduled", draft.pk),
        ("wagtail.publish.scheduled", changed.pk),
        ("wagtail.unpublish.scheduled", past.pk),
    ]
    assert carry_out(timezone.now()) == 0


def test_what_is_not_due_waits():
    later = planned(CaseFactory(live=False), ago=-timedelta(hours=1))

    assert carry_out(timezone.now()) == 0
    assert state_of(later)[1:] == (False, True)


def test_what_can_not_go_online_stays_planned_and_keeps_no_other_waiting():
    clashes = planned(CaseFactory(title="Eerst"), title="Daarna", slug="bezet", ago=timedelta(2))
    other = CaseFactory(slug="bezet")
    next_one = planned(CaseFactory(live=False))

    for _ in range(2):
        with pytest.raises(PlanFailedError, match=r"^Daarna: .*bezet"):
            carry_out(timezone.now())
        assert state_of(clashes) == ("Eerst", True, True)
        assert state_of(next_one)[1:] == (True, False)

    other.delete()
    assert carry_out(timezone.now()) == 1
    assert state_of(clashes) == ("Daarna", True, False)


def test_a_publication_that_is_cut_off_is_done_as_a_whole_by_the_next():
    page = planned(CaseFactory(live=False))

    def cut_off(sender, **kwargs):
        raise ConnectionError("the database went away")

    page_published.connect(cut_off, sender=CasePage)
    try:
        with pytest.raises(PlanFailedError, match="went away"):
            carry_out(timezone.now())
    finally:
        page_published.disconnect(cut_off, sender=CasePage)
    assert state_of(page)[1:] == (False, True)

    assert carry_out(timezone.now()) == 1
    assert state_of(page)[1:] == (True, False)


def test_the_clock_tells_what_could_not_go_online_until_it_is():
    clashes = planned(CaseFactory(title="Verslag"), slug="bezet")
    CaseFactory(slug="bezet")

    for _ in range(2):
        jobs.tick([jobs.JOBS[0]])
        run = JobRun.objects.get(name="publish_scheduled")
        assert (run.succeeded_at, "Verslag" in run.error) == (None, True)
    assert state_of(clashes)[2]
