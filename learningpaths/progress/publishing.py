"""Between pressing Publish and going live: what changes for whom, and how far the news goes.

An edit of a path that people follow is first kept as a draft. The page that follows says what it
means for them; confirming it publishes, schedules, submits or approves exactly that draft. A path
that nobody follows, and an edit that changes nothing for learners, goes its usual way.
"""

import json

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail import hooks
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.pages.edit import EditView
from wagtail.admin.views.pages.revisions import RevisionsRevertView
from wagtail.admin.views.pages.workflow import WorkflowActionView
from wagtail.models import Revision, WorkflowState

from learningpaths.catalogue import reach
from learningpaths.catalogue.models import LearningPathPage, PathOutline
from learningpaths.catalogue.services import changes_of
from learningpaths.people.models import User
from learningpaths.progress import policies
from learningpaths.progress.forms import ReachForm
from learningpaths.progress.impact import concerns_followers, impact_of

# What a version holds besides what its editor wrote.
NOT_SAID = {"live", "has_unpublished_changes", "draft_title", "live_revision", "latest_revision"}
NOT_SAID |= {"latest_revision_created_at", "first_published_at", "last_published_at"}
NOT_SAID |= {"wagtail_admin_comments"}
PUBLISH, SUBMIT, APPROVE = "publish", "submit", "approve"


class ReviewsChanges:
    """Wagtail's view of the editor, with our page between its buttons and what they do."""

    def publish_action(self) -> HttpResponse:
        return self._review(PUBLISH) or super().publish_action()

    def submit_action(self) -> HttpResponse:
        return self._review(SUBMIT) or super().submit_action()

    def perform_workflow_action(self) -> HttpResponse:
        asked = self.workflow_action == APPROVE and self._review(APPROVE, comment=self._comment())
        return asked or super().perform_workflow_action()

    def _comment(self) -> str:
        """What an editor said with an approval, as Wagtail's window sends it along."""
        try:
            said = json.loads(self.request.POST.get("workflow-action-extra-data") or "{}")
            return str(said.get("comment", ""))
        except (ValueError, AttributeError):
            return ""

    def _review(self, action: str, **query: str) -> HttpResponse | None:
        """Keep what was typed as a draft and lead to its changes; None where nobody is concerned.

        The form is valid here, and its instance is the draft.
        """
        if not concerns_followers(self.form.instance):
            return None
        is_as_submitted = action == APPROVE and not self.has_content_changes
        revision = self.page.latest_revision if is_as_submitted else self._keep_draft()
        known = {name: value for name, value in {"next": self.next_url, **query}.items() if value}
        address = reverse("review_changes", args=[self.page.pk, revision.pk, action], query=known)
        return redirect(address)

    def _keep_draft(self) -> Revision:
        self.page = self.form.save(commit=not self.page.live)
        self.subscription.save()
        revision = self.page.save_revision(
            user=self.request.user, log_action=True, previous_revision=self.previous_revision
        )
        if self.has_content_changes and "comments" in self.form.formsets:
            changes = self.get_commenting_changes()
            self.log_commenting_changes(changes, revision)
            self.send_commenting_notifications(changes)
        return revision


class EditPathView(ReviewsChanges, EditView):
    pass


class RevertPathView(ReviewsChanges, RevisionsRevertView):
    pass


class DecideView(WorkflowActionView):
    """Wagtail's address for deciding outside of the editor: approving there shows it as well."""

    def post(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        revision = self.object.latest_revision
        if self.action_name != APPROVE or not concerns_followers(revision.as_object()):
            return super().post(request, *args, **kwargs)
        said = {"comment": request.POST["comment"]} if request.POST.get("comment") else None
        keys = [self.object.pk, revision.pk, APPROVE]
        return redirect(reverse("review_changes", args=keys, query=said))


@require_http_methods(["GET", "POST"])
def review_changes(
    request: HttpRequest, page_id: int, revision_id: int, action: str
) -> HttpResponse:
    """Show what a draft changes for whom; by POST keep the choices, and let it go its way.

    Only the newest version goes on from here: an older one leads back to the editor, where the
    newer is checked as well. Confirming twice is confirming once.
    """
    if action not in {PUBLISH, SUBMIT, APPROVE}:
        raise Http404
    if request.method == "GET":
        page = get_object_or_404(LearningPathPage, pk=page_id)
        return _answer(request, page, revision_id, action)
    with transaction.atomic():
        page = get_object_or_404(LearningPathPage.objects.select_for_update(), pk=page_id)
        return _answer(request, page, revision_id, action)


def _answer(
    request: HttpRequest, page: LearningPathPage, revision_id: int, action: str
) -> HttpResponse:
    allowed = {PUBLISH: policies.can_publish, SUBMIT: policies.can_submit}
    allowed |= {APPROVE: policies.can_approve}
    revision = _newest(page, get_object_or_404(page.revisions, pk=revision_id))
    is_done = _is_done(page, revision, action)
    # Who approved a moment ago has nothing to approve any more.
    who_sees = policies.can_publish if action == APPROVE and is_done else allowed[action]
    if not who_sees(request.user, page):
        raise PermissionDenied
    if is_done:
        return _leave(request, page)
    problem = _problem(request.user, page, revision, action)
    if problem:
        messages.warning(request, problem)
        return redirect("wagtailadmin_pages:edit", page.pk)
    draft = revision.as_object()
    changes = changes_of(draft)
    chosen = reach.chosen_for(page, changes, revision_id=revision.pk)
    sent = request.POST if request.method == "POST" else None
    form = ReachForm(sent, changes=changes, chosen=chosen)
    if form.is_valid():
        reach.choose(revision=revision, changes=changes, choices=form.choices, editor=request.user)
        go_on = {PUBLISH: _publish, SUBMIT: _submit, APPROVE: _approve}[action]
        return go_on(request, page, revision) or _leave(request, page)
    context = _about(draft) | {
        "action": action,
        "comment": (sent or request.GET).get("comment", ""),
        "form": form,
        "next_url": get_valid_next_url_from_request(request),
        "page": page,
        "revision": revision,
    }
    status = 422 if form.is_bound else 200
    return render(request, "progress/review_changes.html", context, status=status)


def _about(draft: LearningPathPage) -> dict:
    """What a draft means for people, and when it would go live."""
    outline = get_object_or_404(PathOutline, key=draft.translation_key)
    moment = draft.go_live_at
    return {
        "impact": impact_of(draft, outline, today=timezone.localdate()),
        "goes_live_at": moment if moment and moment > timezone.now() else None,
    }


def _newest(page: LearningPathPage, revision: Revision) -> Revision:
    """The version that was shown, or a later one that says the same.

    Whoever presses the button while the editor is saving by itself has such a later one: what
    was on its way arrives after the draft of the button.
    """
    if page.latest_revision_id in (None, revision.pk):
        return revision
    latest = page.latest_revision
    return latest if _said(latest) == _said(revision) else revision


def _said(revision: Revision) -> dict:
    return {name: value for name, value in revision.content.items() if name not in NOT_SAID}


def _is_done(page: LearningPathPage, revision: Revision, action: str) -> bool:
    """Whether this very draft went its way already: it was confirmed a moment ago."""
    if action == SUBMIT:
        return page.current_workflow_task_state is not None and (
            page.current_workflow_task_state.revision_id == revision.pk
        )
    return page.live_revision_id == revision.pk or revision.approved_go_live_at is not None


def _problem(user: User, page: LearningPathPage, revision: Revision, action: str) -> str | None:
    """Why the draft can't go on from here, in words for the editor."""
    if page.latest_revision_id != revision.pk:
        return _(
            "Meanwhile a newer version was saved, and nothing has gone live. Look at it here, and"
            " press the button again."
        )
    lock = page.get_lock()
    if lock and lock.for_user(user):
        return _("The path is locked. Nothing has gone live, and your draft is kept.")
    if action == SUBMIT and not page.permissions_for_user(user).can_submit_for_moderation():
        return _("This path waits for somebody's approval already, or has nobody who gives it.")
    return None


def _publish(
    request: HttpRequest, page: LearningPathPage, revision: Revision
) -> HttpResponse | None:
    """Publish or schedule the draft as Wagtail's editor does; a hook may answer instead."""
    for hook in hooks.get_hooks("before_publish_page"):
        response = hook(request, revision.as_object())
        if hasattr(response, "status_code"):
            transaction.set_rollback(True)
            return response
    PublishPageRevisionAction(revision, user=request.user).execute(skip_permission_checks=True)
    page.refresh_from_db()
    for hook in hooks.get_hooks("after_publish_page"):
        response = hook(request, page)
        if hasattr(response, "status_code"):
            return response
    edit = messages.button(reverse("wagtailadmin_pages:edit", args=[page.pk]), _("Edit"))
    title = page.get_admin_display_title()
    if page.live_revision_id == revision.pk:
        view = messages.button(page.url, _("View live"), new_window=False) if page.url else None
        done = _("“%(title)s” is published.") % {"title": title}
        messages.success(request, done, buttons=[*filter(None, [view]), edit])
    else:
        done = _("This version of “%(title)s” is scheduled.") % {"title": title}
        messages.success(request, done, buttons=[edit])
    return None


def _submit(request: HttpRequest, page: LearningPathPage, revision: Revision) -> None:
    """Start the workflow, or go on with the one that asked for changes."""
    state = page.current_workflow_state
    if state and state.status == WorkflowState.STATUS_NEEDS_CHANGES:
        state.resume(request.user)
    else:
        page.get_workflow().start(revision.as_object(), request.user)
    done = _("“%(title)s” is submitted for approval.")
    edit = messages.button(reverse("wagtailadmin_pages:edit", args=[page.pk]), _("Edit"))
    messages.success(request, done % {"title": page.get_admin_display_title()}, buttons=[edit])


def _approve(request: HttpRequest, page: LearningPathPage, revision: Revision) -> None:
    """Approve what waits, with what was said of it; the last approval puts it online."""
    state = page.current_workflow_task_state
    comment = request.POST.get("comment", "")
    page.current_workflow_task.on_action(state, request.user, APPROVE, comment=comment)
    done = _("“%(title)s” is approved.") % {"title": page.get_admin_display_title()}
    edit = messages.button(reverse("wagtailadmin_pages:edit", args=[page.pk]), _("Edit"))
    messages.success(request, done, buttons=[edit])


def _leave(request: HttpRequest, page: LearningPathPage) -> HttpResponse:
    address = get_valid_next_url_from_request(request)
    return redirect(address or reverse("wagtailadmin_explore", args=[page.get_parent().pk]))
