"""What editors planned: pages go online and offline when their moment has come.

Wagtail's own command forgets a plan before it publishes, and stops at the first page that fails.
Here each page has a transaction of its own: what fails, or is cut off, stays planned, and keeps
nothing else waiting.
"""

import logging
from datetime import datetime

from django.db import transaction
from wagtail.models import Page, Revision

logger = logging.getLogger(__name__)


class PlanFailedError(Exception):
    """Some pages could not go online or offline; the others did."""


def carry_out(now: datetime) -> int:
    """Do what is due, what expires first, and tell how many pages that were.

    Raises PlanFailedError when all was tried, with the titles and what is wrong.
    """
    expired = Page.objects.filter(live=True, expire_at__lt=now).order_by("expire_at")
    due = Revision.objects.filter(approved_go_live_at__lt=now).order_by("approved_go_live_at")
    plans = [(_withdraw, *facts) for facts in expired.values_list("pk", "title")]
    plans += [(_publish, *facts) for facts in due.values_list("pk", "object_str")]
    done, failed = 0, []
    for carry_out_one, pk, title in plans:
        try:
            with transaction.atomic():
                done += carry_out_one(pk, now)
        except Exception as error:
            logger.exception("What was planned failed")
            failed.append(f"{title}: {error}")
    if failed:
        raise PlanFailedError("; ".join(failed))
    return done


def _withdraw(pk: int, now: datetime) -> bool:
    """Whether it was still to be done: an editor may have been first."""
    page = Page.objects.select_for_update().filter(pk=pk, live=True, expire_at__lt=now).first()
    if page:
        page.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
    return page is not None


def _publish(pk: int, now: datetime) -> bool:
    """The revision is locked before the page, as Wagtail does who publishes."""
    due = Revision.objects.select_for_update().filter(pk=pk, approved_go_live_at__lt=now)
    revision = due.first()
    if revision:
        revision.publish(log_action="wagtail.publish.scheduled")
    return revision is not None
