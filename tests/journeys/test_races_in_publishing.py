"""Two editors, or one with two quick clicks, confirm the same change of a path."""

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import PageLogEntry

from learningpaths.catalogue.models import ChangeChoice, LearningPathPage, OutlineChange
from learningpaths.catalogue.services import changes_of
from tests.factories import LearnerFactory, a_path, a_stage, a_step, enrolled
from tests.journeys.test_races import one_lingers

pytestmark = [
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
    pytest.mark.usefixtures("wagtail_indexes"),
]


def test_confirming_twice_at_once_publishes_once():
    page = a_path(a_step("One"))
    enrolled(LearnerFactory(), page)
    draft = LearningPathPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    draft.stages = [*page.stages.raw_data, a_stage(a_step("New"))]
    revision = draft.save_revision()
    [change] = changes_of(revision.as_object())
    address = reverse("review_changes", args=[page.pk, revision.pk, "publish"])
    choice = {f"{change.block_id}-{change.kind}": "look_again"}
    editor, answers, clients = LearnerFactory(is_superuser=True), [], [Client(), Client()]
    for client in clients:
        client.force_login(editor)  # writes down when that was: it would wait for the other

    def confirm():
        answers.append(clients.pop().post(address, choice).status_code)

    errors = one_lingers(confirm, confirm)

    assert (errors, answers) == ([], [302, 302])
    assert [(row.kind, row.reach) for row in OutlineChange.objects.all()] == [
        ("added", "look_again")
    ]
    assert ChangeChoice.objects.count() == 1
    actions = ["catalogue.choose_reach", "wagtail.publish"]
    entries = PageLogEntry.objects.filter(page=page.pk, action__in=actions, user=editor)
    assert sorted(entries.values_list("action", flat=True)) == actions
