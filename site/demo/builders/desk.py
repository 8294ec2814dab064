"""Drafts that wait at the desk, so that each role finds something to do."""

from datetime import datetime, timedelta

from django.utils import timezone
from wagtail.models import Comment, Page, PageSubscription, TaskState, WorkflowState

from cases.models import CaseIndexPage, CasePage
from demo.builders.keys import key_of
from demo.builders.pages import fill
from demo.builders.people import person_of
from demo.builders.shelf import Shelf
from demo.content import desk
from learningpaths.people.models import User


def put_on_the_desk(shelf: Shelf) -> None:
    """Submit a practice example and send a guide back; once, whatever became of them since."""
    _submit_an_example(shelf)
    _send_a_guide_back(shelf)


def _submit_an_example(shelf: Shelf) -> None:
    key = key_of("page", desk.SUBMITTED["slug"])
    author = person_of(desk.SUBMITTED_BY)
    index = CaseIndexPage.objects.child_of(shelf.home).first()
    if author is None or index is None or CasePage.objects.filter(translation_key=key).exists():
        return
    page = CasePage(translation_key=key, locale_id=shelf.home.locale_id, live=False, owner=author)
    fill(page, desk.SUBMITTED, desk.SUBMITTED["slug"], shelf)
    index.add_child(instance=page)
    _date(_start(page, author), _days_ago(desk.SUBMITTED_DAYS_AGO))


def _send_a_guide_back(shelf: Shelf) -> None:
    author, judge = person_of(desk.SENT_BACK_TO), person_of(desk.SENT_BACK_BY)
    page = shelf.page(desk.SENT_BACK)
    if None in (author, judge, page) or WorkflowState.objects.for_instance(page).exists():
        return
    moment = _days_ago(desk.SENT_BACK_DAYS_AGO)
    page = page.get_latest_revision_as_object()
    page.summary = desk.SENT_BACK_SUMMARY
    state = _start(page, author)
    if state is not None:
        state.current_task_state.reject(user=judge, comment=desk.REASON)
        TaskState.objects.filter(workflow_state=state).update(finished_at=moment)
    _date(state, moment - timedelta(hours=3))
    comment = Comment.objects.create(
        page_id=page.pk, user=judge, text=desk.COMMENT, contentpath=desk.COMMENTED_ON
    )
    Comment.objects.filter(pk=comment.pk).update(created_at=moment, updated_at=moment)
    PageSubscription.objects.get_or_create(
        page_id=page.pk, user=author, defaults={"comment_notifications": True}
    )


def _start(page: Page, author: User) -> WorkflowState | None:
    """Submit the page as it is now, where an administrator left us a workflow."""
    page.save_revision(user=author)
    workflow = page.get_workflow()
    return workflow and workflow.start(Page.objects.get(pk=page.pk).specific, author)


def _date(state: WorkflowState | None, moment: datetime) -> None:
    """Let it have been submitted at that moment; last, because deciding saves it anew."""
    if state is not None:
        WorkflowState.objects.filter(pk=state.pk).update(created_at=moment)
        TaskState.objects.filter(workflow_state=state).update(started_at=moment)


def _days_ago(days: int) -> datetime:
    """Half past ten on that day."""
    day = timezone.localtime() - timedelta(days=days)
    return day.replace(hour=10, minute=30, second=0, microsecond=0)
