"""A copy of a path is another path, however it is made: own ids, and nobody who follows it."""

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from wagtail.actions.convert_alias import ConvertAliasPageAction

from desk.roles import FINAL_EDITORS
from learningpaths.catalogue.models import LearningPathPage
from learningpaths.progress import services
from learningpaths.progress.models import Completion, Enrolment
from tests.factories import (
    LearnerFactory,
    PathIndexFactory,
    a_path,
    a_step,
    enrolled,
    outline_of,
    publish,
    steps_of_path,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def followed():
    """A path that one learner follows and another finished."""
    page = a_path(a_step("Een"))
    finished = LearnerFactory()
    enrolled(LearnerFactory(), page)
    enrolled(finished, page)
    services.complete_step(learner=finished, step=steps_of_path(page)[0])
    return page


def by_the_button(client, page, **choices) -> LearningPathPage:
    editor = LearnerFactory()
    editor.groups.add(Group.objects.get(name=FINAL_EDITORS))
    client.force_login(editor)
    form = {
        "new_title": "Kopie",
        "new_slug": "kopie",
        "new_parent_page": page.get_parent().pk,
        **choices,
    }
    client.post(reverse("wagtailadmin_pages:copy", args=[page.pk]), form)
    return LearningPathPage.objects.get(slug="kopie")


def with_its_parent(client, page) -> LearningPathPage:
    tree = page.get_parent().copy(recursive=True, update_attrs={"slug": "boom"}, keep_live=True)
    return LearningPathPage.objects.descendant_of(tree).get()


def as_an_alias_made_a_page(client, page) -> LearningPathPage:
    alias = page.create_alias(parent=PathIndexFactory(), update_slug="alias")
    ConvertAliasPageAction(alias).execute()
    return LearningPathPage.objects.get(pk=alias.pk)


WAYS = {
    "as a draft": lambda client, page: publish(by_the_button(client, page)),
    "live": lambda client, page: by_the_button(client, page, publish_copies="on"),
    "with its parent": with_its_parent,
    "as an alias that was made a page": as_an_alias_made_a_page,
}


@pytest.mark.parametrize("copied", WAYS.values(), ids=WAYS)
def test_a_copy_has_a_new_identity_and_no_learners(client, followed, copied):
    before = [list(model.objects.order_by("pk").values()) for model in (Enrolment, Completion)]

    copy = copied(client, followed)

    assert copy.live
    assert [str(step) for step in copy.steps] == ["Een"]
    assert {step.block_id for step in copy.steps} & {s.block_id for s in followed.steps} == set()
    assert Enrolment.objects.filter(outline=outline_of(copy)).count() == 0
    assert [
        list(model.objects.order_by("pk").values()) for model in (Enrolment, Completion)
    ] == before


def test_a_copy_as_a_draft_is_no_path_yet(client, followed):
    copy = by_the_button(client, followed)

    assert (copy.live, copy.steps) == (False, [])


def test_an_alias_keeps_one_progress_with_its_source(client, followed):
    alias = by_the_button(client, followed, alias="on")

    assert alias.alias_of.pk == followed.pk
    assert alias.outline_key == followed.outline_key
    assert [step.pk for step in alias.steps] == [step.pk for step in followed.steps]
