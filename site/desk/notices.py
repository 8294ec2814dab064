"""Mails about the workflow: to final editors what waits, to who submitted it how it went.

Wagtail's own would go out inside the transaction, in the language of whoever caused them, and
twice to some. Ours take their place: they are connected first, under the same names, and Django
connects one receiver under a name.
"""

from collections.abc import Iterable

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.utils.translation import override
from wagtail.admin import mail
from wagtail.models import Page, TaskState, WorkflowState
from wagtail.signals import task_submitted, workflow_approved, workflow_rejected
from wagtail.users.models import UserProfile

from core.mail import post
from core.policies import can_open_the_editor
from learningpaths.people.models import User


class Notice:
    """Plain text in the receiver's language, sent once it is true for good, and once."""

    template_directory = "desk/notices/"

    def get_template_base_prefix(self, instance, **kwargs) -> str:
        return ""

    def get_valid_recipients(self, instance, **kwargs) -> set[User]:
        """Those who want it, and still work here: a title is for editors only."""
        people = super().get_valid_recipients(instance, **kwargs)
        return {person for person in people if can_open_the_editor(person)}

    def get_context(self, instance, **kwargs) -> dict:
        """With the page as it is by now: approving has published it."""
        context = super().get_context(instance, **kwargs)
        page = Page.objects.get(pk=context["object"].pk).specific
        facts = {"page": page, "title": page.get_admin_display_title(), "by": kwargs.get("user")}
        # A page can be sent back several times: each time by another state of its task.
        state = instance if isinstance(instance, TaskState) else instance.current_task_state
        cause = f"{type(self).__name__} {state.pk}"
        return context | facts | {"base_url": settings.WAGTAILADMIN_BASE_URL, "cause": cause}

    def send_emails(self, template_set: dict, context: dict, recipients: Iterable[User], **kwargs):
        letters = [
            _letter(template_set, context, person)
            for person in sorted(recipients, key=lambda person: person.pk)
        ]
        post(letters, cause=context["cause"])
        return True


class Submitted(Notice, mail.GroupApprovalTaskStateSubmissionEmailNotifier):
    def can_handle(self, instance, **kwargs) -> bool:
        return super().can_handle(instance, **kwargs) and _is_of_a_page(instance.workflow_state)


class Approved(Notice, mail.WorkflowStateApprovalEmailNotifier):
    def can_handle(self, instance, **kwargs) -> bool:
        return super().can_handle(instance, **kwargs) and _is_of_a_page(instance)


class Rejected(Notice, mail.WorkflowStateRejectionEmailNotifier):
    def can_handle(self, instance, **kwargs) -> bool:
        return super().can_handle(instance, **kwargs) and _is_of_a_page(instance)


def language_of(person: User) -> str:
    """What somebody chose for the admin, else the language of the site."""
    return UserProfile.get_for_user(person).preferred_language or settings.LANGUAGE_CODE


def connect() -> None:
    """Take the place of Wagtail's own mails; call it before its admin is ready."""
    places = [
        (task_submitted, TaskState, Submitted(), "group_approval_task_submitted"),
        (workflow_approved, WorkflowState, Approved(), "workflow_state_approved"),
        (workflow_rejected, WorkflowState, Rejected(), "workflow_state_rejected"),
    ]
    for signal, sender, notice, name in places:
        name += "_email_notification"
        signal.connect(notice, sender=sender, dispatch_uid=name, weak=False)


def _is_of_a_page(state: WorkflowState) -> bool:
    return isinstance(state.content_object, Page)


def _letter(template_set: dict, context: dict, person: User) -> EmailMessage:
    with override(language_of(person)):
        subject, text = (
            render_to_string(template_set[part], context | {"user": person}).strip()
            for part in ("subject", "text")
        )
    return EmailMessage(" ".join(subject.split()), text, to=[person.email])
