"""Forgetting a person without losing what others count on: article 17 of the GDPR.

Their records stay, at an account that says nothing of anybody: figures of departments, awards and
the history of pages remain what they were. What was only theirs is deleted. Where the site wrote
their name down as text, another stands instead; what editors wrote is theirs.
"""

from functools import partial
from uuid import uuid4

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.models import Session
from django.db import transaction
from django.db.models.fields.files import FieldFile
from django.utils.translation import gettext, override
from wagtail.admin.models import EditingSession, FormState
from wagtail.models import APIToken, PageSubscription, UploadedFile
from wagtail.users.models import UserProfile

from desk import written_names
from desk.models import Import
from learningpaths.people.models import PeopleImport, User
from learningpaths.progress.models import Note

# No mail server is there, ever: RFC 2606.
NOWHERE = "erased.invalid"
THEIRS_ALONE = [
    *[(Note, "enrolment__learner"), (Import, "owner"), (PeopleImport, "owner")],
    *[(Authenticator, "user"), (SocialAccount, "user"), (EmailAddress, "user"), (APIToken, "user")],
    *[(EditingSession, "user"), (FormState, "user"), (PageSubscription, "user")],
]


class LastAdministratorError(Exception):
    """Nobody would be left who may do everything."""


def is_erased(person: User) -> bool:
    return person.email.endswith(f"@{NOWHERE}")


@transaction.atomic
def erase(person: User) -> None:
    """Let an account, and what was learned in it, be nobody's; calling it again changes nothing.

    Raises LastAdministratorError for the only one who may do everything and can sign in.
    """
    administrators = User.objects.filter(is_superuser=True, is_active=True).order_by("pk")
    allowed = set(administrators.select_for_update().values_list("pk", flat=True))
    person.refresh_from_db(from_queryset=User.objects.select_for_update())
    if allowed == {person.pk}:
        raise LastAdministratorError
    # Again as well: somebody may have been saving a note just then.
    _delete_what_is_theirs_alone(person)
    if is_erased(person):
        return
    known = written_names.known_as(person)
    _make_nobody(person)
    written_names.replace(known, person)


def _delete_what_is_theirs_alone(person: User) -> None:
    for model, owner in THEIRS_ALONE:
        model.objects.filter(**{owner: person}).delete()
    for profile in UserProfile.objects.filter(user=person):
        _delete_with_file(profile, profile.avatar)
    for upload in UploadedFile.objects.filter(uploaded_by_user=person):
        _delete_with_file(upload, upload.file)
    for session in Session.objects.iterator():
        if session.get_decoded().get(SESSION_KEY) == str(person.pk):
            session.delete()


def _delete_with_file(row: UserProfile | UploadedFile, file: FieldFile) -> None:
    """The file goes once nothing can bring the row back."""
    if file:
        transaction.on_commit(partial(file.storage.delete, file.name))
    row.delete()


def _make_nobody(person: User) -> None:
    """The name first: what is logged of the rest is logged under it."""
    person.key = uuid4()
    person.email = f"{person.key}@{NOWHERE}"
    with override(settings.LANGUAGE_CODE):
        person.first_name, person.last_name = gettext("Former colleague"), ""
    person.set_unusable_password()
    person.is_active = person.is_staff = person.is_superuser = False
    person.last_login = None
    person.save()
    person.groups.clear()
    person.user_permissions.clear()
    person.managed_departments.clear()
