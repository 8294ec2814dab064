"""Who may do what with progress."""

from django.contrib.auth.models import AnonymousUser

from learningpaths.catalogue.models import LearningPathPage, OutlineStep
from learningpaths.people.models import User
from learningpaths.progress.evaluation import Progress

Kind = OutlineStep.Kind
FINISHED_BY_AN_ANSWER = {Kind.CHECK}
ASKS_FOR_NOTES = {Kind.PRACTISE, Kind.REFLECT}


def can_tick_off(user: User | AnonymousUser, step: OutlineStep) -> bool:
    """Whether a learner may say "done" to this step; a check is done by its right answer."""
    is_offered = step.retired_at is None and step.outline.retired_at is None
    return user.is_authenticated and is_offered and step.kind not in FINISHED_BY_AN_ANSWER


def can_answer(user: User | AnonymousUser, step: OutlineStep) -> bool:
    is_offered = step.retired_at is None and step.outline.retired_at is None
    return user.is_authenticated and is_offered and step.kind in FINISHED_BY_AN_ANSWER


def can_read(progress: Progress | None, step: OutlineStep) -> bool:
    """Whether the content of a step is shown: to everybody, or to the learners of the path."""
    return step.is_open or follows(progress)


def follows(progress: Progress | None) -> bool:
    return progress is not None and progress.withdrawn_at is None


def can_publish(user: User, page: LearningPathPage) -> bool:
    """Whether an editor may let their changes of a path go live, now or at a set time."""
    permissions = page.permissions_for_user(user)
    return permissions.can_edit() and permissions.can_publish()


def can_submit(user: User, page: LearningPathPage) -> bool:
    """Whether an editor may ask for approval of their changes; what is under way waits for it."""
    return page.permissions_for_user(user).can_edit() and page.has_workflow


def can_approve(user: User, page: LearningPathPage) -> bool:
    """Whether what was submitted of a path waits for this editor's approval."""
    if not page.workflow_in_progress:
        return False
    actions = page.current_workflow_task.get_actions(page, user)
    return "approve" in {name for name, *_rest in actions}
