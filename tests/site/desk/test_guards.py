"""Before a page goes: what paths and people lose is said, and refused or confirmed."""

import re

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from wagtail.models import GroupPagePermission, Page, PageViewRestriction

from desk.roles import FINAL_EDITORS
from desk.uses import Going
from home.models import HomePage
from learningpaths.catalogue.models import (
    GuideIndexPage,
    GuidePage,
    LearningPathIndexPage,
    LearningPathPage,
)
from learningpaths.progress import services
from learningpaths.progress.models import Enrolment
from tests.factories import (
    GuideFactory,
    LearnerFactory,
    LearningPathFactory,
    PathIndexFactory,
    a_path,
    a_stage,
    a_step,
    a_translation,
    enrolled,
    outline_of,
    publish,
)

pytestmark = pytest.mark.django_db

READ_IT = "Lees het voor"
ACTIONS = ["delete", "unpublish", "bulk delete", "bulk unpublish", "api delete", "api unpublish"]


@pytest.fixture(autouse=True)
def editor(client):
    editor = LearnerFactory(is_superuser=True)
    client.force_login(editor)
    return editor


def reading(page, **value):
    return a_step(READ_IT, kind="read", page=page.pk, **value)


def send(client, action, page, **form):
    """Do what Wagtail's own confirmation does, without having seen ours."""
    way, _space, name = action.rpartition(" ")
    if way == "bulk":
        url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", name])
        return client.post(f"{url}?id={page.pk}&next=/cms/pages/", form)
    if way == "api":
        url = reverse("wagtailadmin_api:pages:action", args=[page.pk, name])
        return client.post(url, form, content_type="application/json")
    return client.post(reverse(f"wagtailadmin_pages:{name}", args=[page.pk]), form)


def confirm(client, response):
    """Press the button of a confirmation."""
    url = response.request["PATH_INFO"] + "?" + response.request["QUERY_STRING"]
    fields = dict(
        re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', response.text)
    )
    assert "desk-confirmed" in fields
    return client.post(url, fields)


def is_live(page) -> bool:
    return Page.objects.filter(pk=page.pk, live=True).exists()


@pytest.mark.parametrize("action", ACTIONS)
def test_a_page_of_a_required_step_stays(client, action):
    guide = GuideFactory()
    path = a_path(reading(guide), title="Samen sturen")

    response = send(client, action, guide)

    assert is_live(guide)
    assert "desk-confirmed" not in response.text
    if "api" in action:
        assert response.status_code == 409
    else:
        assert path.title in response.text
        assert READ_IT in response.text


@pytest.mark.parametrize("name", ["delete", "unpublish"])
def test_the_page_that_asks_says_so_first(client, name):
    guide = GuideFactory()
    a_path(reading(guide), title="Samen sturen")

    response = client.get(reverse(f"wagtailadmin_pages:{name}", args=[guide.pk]))

    assert "Samen sturen" in response.text
    assert '<button class="button' not in response.text


@pytest.mark.parametrize("action", ["delete", "unpublish", "bulk delete", "bulk unpublish"])
@pytest.mark.parametrize("is_beside", [False, True])
def test_what_readers_do_without_is_confirmed(client, action, is_beside):
    guide = GuideFactory()
    path = a_path(a_step("Een") if is_beside else reading(guide, required=False))
    if is_beside:
        publish(path, related=[("page", guide)])

    asked = send(client, action, guide)
    was_live = is_live(guide)
    confirm(client, asked)

    assert path.title in asked.text
    assert (was_live, is_live(guide)) == (True, False)


def test_the_first_page_of_unpublishing_confirms_at_once(client):
    guide = GuideFactory()
    path = a_path(reading(guide, required=False))

    asked = client.get(reverse("wagtailadmin_pages:unpublish", args=[guide.pk]))
    confirm(client, asked)

    assert path.title in asked.text
    assert not is_live(guide)


@pytest.mark.parametrize("fingerprint", ["", "yes", "0" * 64])
def test_a_made_up_confirmation_confirms_nothing(client, fingerprint):
    guide = GuideFactory()
    a_path(reading(guide, required=False))

    send(client, "delete", guide, **{"desk-confirmed": fingerprint})

    assert is_live(guide)


def test_a_confirmation_of_something_else_confirms_nothing(client):
    guide = GuideFactory()
    a_path(reading(guide, required=False))
    asked = send(client, "delete", guide)
    a_path(reading(guide, required=False), title="Kwam er net bij")

    response = confirm(client, asked)

    assert is_live(guide)
    assert "Kwam er net bij" in response.text


@pytest.mark.parametrize("action", ACTIONS)
def test_a_page_that_nobody_needs_goes_unasked(client, action):
    guide = GuideFactory()
    a_path(a_step("Een"))
    LearningPathFactory(stages=[])

    send(client, action, guide)

    assert not is_live(guide)


@pytest.mark.parametrize("action", ["delete", "unpublish"])
def test_a_page_counts_with_the_section_above_it(client, action):
    guide = GuideFactory()
    a_path(reading(guide), title="Samen sturen")
    section = GuideIndexPage.objects.parent_of(guide).get()

    response = send(client, action, section)

    assert is_live(section)
    assert "Samen sturen" in response.text


def test_a_path_that_goes_along_needs_nothing(client):
    guide = GuideFactory()
    path = a_path(reading(guide), parent=PathIndexFactory(live=True))
    GroupPagePermission.objects.all().delete()
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])

    client.post(f"{url}?id={guide.pk}&id={path.pk}&next=/cms/pages/")

    assert (is_live(guide), is_live(path)) == (False, False)


def test_a_step_of_a_path_that_is_offline_keeps_nothing(client):
    guide = GuideFactory()
    a_path(reading(guide)).unpublish()

    send(client, "delete", guide)

    assert not is_live(guide)


def test_another_language_of_a_page_is_no_reason_to_let_it_go(client):
    guide = GuideFactory()
    a_path(reading(guide))
    english = guide.copy_for_translation(a_translation(a_path()).locale, copy_parents=True)
    english.save_revision().publish()

    send(client, "unpublish", english)
    send(client, "unpublish", guide)

    assert (is_live(english), is_live(guide)) == (False, True)


def test_a_translation_that_a_path_leads_to_stays(client):
    guide = GuideFactory()
    path = a_translation(a_path(reading(guide)), title="Steering together")
    english = guide.copy_for_translation(path.locale, copy_parents=True)
    english.save_revision().publish()
    guide.unpublish()

    response = send(client, "unpublish", english)

    assert is_live(english)
    assert "Steering together" in response.text


def test_nobody_is_told_of_paths_they_may_not_open(client):
    guide = GuideFactory()
    path = a_path(reading(guide), title="Geheim", parent=PathIndexFactory())
    restriction = PageViewRestriction.objects.create(
        page=path, restriction_type=PageViewRestriction.GROUPS
    )
    restriction.groups.add(Group.objects.create(name="Bestuur"))
    limited = LearnerFactory()
    limited.groups.add(Group.objects.get(name=FINAL_EDITORS))
    GroupPagePermission.objects.filter(page=LearningPathIndexPage.objects.first()).delete()
    client.force_login(limited)

    response = send(client, "delete", guide)

    assert is_live(guide)
    assert (response.status_code, "Geheim" in response.text) == (200, False)


@pytest.mark.parametrize("action", ["delete", "bulk delete", "api delete"])
@pytest.mark.parametrize("ending", ["stays", "withdraws"])
def test_a_path_with_records_is_not_deleted(client, action, ending):
    path, learner = a_path(a_step("Een")), LearnerFactory()
    enrolled(learner, path)
    if ending == "withdraws":
        services.withdraw(learner=learner, outline=outline_of(path))

    send(client, action, path)
    send(client, action, LearningPathIndexPage.objects.parent_of(path).get())

    assert is_live(path)


def test_one_language_of_a_followed_path_is_deleted_after_a_confirmation(client):
    path = a_path(a_step("Een"))
    english = a_translation(path)
    enrolled(LearnerFactory(), path)

    asked = send(client, "delete", english)
    was_live = is_live(english)
    confirm(client, asked)

    assert (was_live, is_live(english), is_live(path)) == (True, False, True)
    send(client, "delete", path)
    assert is_live(path)


@pytest.mark.parametrize("action", ["unpublish", "bulk unpublish"])
@pytest.mark.parametrize(("people", "shown"), [(4, "minder dan 5"), (5, "5")])
def test_a_path_that_people_follow_is_unpublished_after_a_confirmation(
    client, action, people, shown
):
    path = a_path(a_step("Een"))
    for learner in LearnerFactory.create_batch(people):
        enrolled(learner, path)

    asked = send(client, action, path)
    was_live = is_live(path)
    confirm(client, asked)

    numbers = re.findall(r"<td>([^<]*)</td>", asked.text)[1:3]
    assert numbers == [shown, "minder dan 5"]
    assert (was_live, is_live(path)) == (True, False)


def test_a_path_that_everybody_left_is_unpublished_unasked(client):
    path, learner = a_path(a_step("Een")), LearnerFactory()
    enrolled(learner, path)
    services.withdraw(learner=learner, outline=outline_of(path))

    send(client, "unpublish", path)

    assert not is_live(path)


def moving(page, destination) -> str:
    return reverse("wagtailadmin_pages:move_confirm", args=[page.pk, destination.pk])


def test_a_followed_path_is_moved_after_a_confirmation(client):
    path, elsewhere = a_path(a_step("Een")), PathIndexFactory()
    enrolled(LearnerFactory(), path)

    asked = client.post(moving(path, elsewhere))
    parent = LearningPathPage.objects.get(pk=path.pk).get_parent()
    confirm(client, asked)

    assert parent.pk != elsewhere.pk
    assert LearningPathPage.objects.child_of(elsewhere).get() == path


def test_many_paths_are_moved_after_a_confirmation(client):
    path, elsewhere = a_path(a_step("Een")), PathIndexFactory()
    enrolled(LearnerFactory(), path)

    asked = send(client, "bulk move", path, chooser=elsewhere.pk)
    children = list(elsewhere.get_children())
    confirm(client, asked)

    assert children == []
    assert LearningPathPage.objects.child_of(elsewhere).get() == path


def test_a_page_of_a_required_step_is_not_moved_out_of_sight(client):
    guide, section = GuideFactory(), GuideIndexPage.objects.first()
    a_path(reading(guide), title="Samen sturen")
    hidden = section.copy(update_attrs={"slug": "oud", "live": False}, keep_live=False)

    response = client.post(moving(guide, hidden))

    assert hidden.get_children().count() == 0
    assert "Samen sturen" in response.text


def test_who_may_not_move_is_told_nothing(client):
    guide = GuideFactory()
    path = a_path(reading(guide), title="Samen sturen", parent=PathIndexFactory())
    limited = LearnerFactory()
    limited.groups.add(Group.objects.get(name="Communicatie"))
    client.force_login(limited)

    responses = [
        client.post(moving(guide, LearningPathIndexPage.objects.first())),
        client.get(moving(guide, LearningPathIndexPage.objects.first())),
        *[send(client, action, guide) for action in ACTIONS],
    ]

    assert [path.title in response.text for response in responses] == [False] * len(responses)
    assert is_live(guide)


@pytest.mark.parametrize("action", ACTIONS)
def test_the_front_page_stays(client, action):
    front = HomePage.objects.get(locale__language_code="nl")

    send(client, action, front, confirm_site_name="Dwarsverband")

    assert is_live(front)


@pytest.mark.parametrize("count", [1, 5])
def test_what_is_missed_is_asked_once_however_many_paths_there_are(
    count, django_assert_num_queries
):
    guide = GuideFactory()
    for _number in range(count):
        a_path(reading(guide, required=False))

    with django_assert_num_queries(9):
        uses = Going([guide], smallest=5).optional

    assert len(uses) == count


def followed_with_a_new_step(**fields) -> LearningPathPage:
    """A path that somebody follows, with a draft that asks more of them."""
    path = a_path(a_step("Lees"), **fields)
    enrolled(LearnerFactory(), path)
    draft = path.get_latest_revision_as_object()
    draft.stages = [*path.stages.raw_data, a_stage(a_step("Doe"), title="Meer")]
    draft.save_revision()
    return path


def steps(path) -> list[str]:
    return [str(step) for step in LearningPathPage.objects.get(pk=path.pk).steps]


@pytest.mark.parametrize("action", ["bulk publish", "api publish"])
def test_a_change_for_people_is_published_where_it_is_shown(client, action):
    path, other = followed_with_a_new_step(title="Gevolgd"), GuideFactory(live=False)

    answer = send(client, action, path)

    assert (answer.status_code, steps(path)) == (409, ["Lees"])
    edit = reverse("wagtailadmin_pages:edit", args=[path.pk])
    assert action == "api publish" or f'href="{edit}"' in answer.text

    Enrolment.objects.all().delete()
    assert send(client, action, path).status_code in {200, 302}
    assert steps(path) == ["Lees", "Doe"]
    send(client, action, other)
    assert GuidePage.objects.get(pk=other.pk).live


def test_a_path_that_went_offline_is_not_published_along_with_what_is_above_it(client):
    path = followed_with_a_new_step()
    LearningPathPage.objects.get(pk=path.pk).unpublish()

    above = path.get_parent()
    answer = send(client, "bulk publish", above, include_descendants="on")

    assert (answer.status_code, LearningPathPage.objects.get(pk=path.pk).live) == (409, False)
    assert send(client, "bulk publish", above).status_code == 302
