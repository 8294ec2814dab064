"""What editors are shown of pages that aren't theirs: what they could read on the site."""

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from wagtail.models import PageViewRestriction

from desk.roles import ADMINISTRATORS, COMMUNICATIONS, EDITORS
from tests.factories import CaseFactory, GuideFactory, LearnerFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("wagtail_indexes")]


@pytest.fixture
def as_member(client):
    def sign_in(group):
        person = LearnerFactory()
        person.groups.add(Group.objects.get(name=group))
        client.force_login(person)

    return sign_in


def guides():
    """A guide that everybody sees, one that nobody sees yet, and a private one."""
    private = GuideFactory(title="Besloten werkvorm")
    PageViewRestriction.objects.create(page=private, restriction_type="groups")
    seen = GuideFactory(title="Open werkvorm")
    changed = seen.get_latest_revision_as_object()
    changed.title = "Straks een andere werkvorm"
    changed.save_revision()
    return [seen, GuideFactory(title="Nieuwe werkvorm", live=False), private]


TITLES = ["Open werkvorm", "Straks een andere werkvorm", "Nieuwe werkvorm", "Besloten werkvorm"]


@pytest.mark.parametrize(
    ("group", "told"),
    [
        (COMMUNICATIONS, [True, False, False, False]),
        (EDITORS, [True, True, True, True]),
        (ADMINISTRATORS, [True, True, True, True]),
    ],
)
def test_a_chooser_offers_what_the_editor_may_see(client, as_member, group, told):
    section = guides()[0].get_parent()
    as_member(group)

    browsed = client.get(reverse("wagtailadmin_choose_page_child", args=[section.pk])).text
    found = client.get(reverse("wagtailadmin_choose_page_search"), {"q": "werkvorm"}).text

    assert [title in browsed for title in TITLES] == told
    # A search knows what was published, and shows what the editor may see of it.
    assert [title in found for title in TITLES[2:]] == told[2:]


def test_a_page_out_of_reach_is_not_there(client, as_member):
    seen, *hidden = guides()
    as_member(COMMUNICATIONS)
    names = ["wagtailadmin_explore", "wagtailadmin_explore_results"]
    names += ["wagtailadmin_choose_page_child", "wagtailadmin_pages:history"]

    answers = {
        (name, page.pk): client.get(reverse(name, args=[page.pk])).status_code
        for name in names
        for page in hidden
    }

    assert set(answers.values()) == {404}
    assert client.get(reverse("wagtailadmin_explore", args=[seen.pk])).status_code == 200


def test_pages_of_ones_own_are_all_there(client, as_member):
    case = CaseFactory(live=False)
    as_member(COMMUNICATIONS)

    names = ["wagtailadmin_explore", "wagtailadmin_pages:edit", "wagtailadmin_choose_page_child"]

    assert [client.get(reverse(name, args=[case.pk])).status_code for name in names] == [200] * 3


@pytest.mark.parametrize(("group", "status"), [(COMMUNICATIONS, 302), (ADMINISTRATORS, 200)])
def test_the_report_of_all_pages_is_for_who_has_rights_on_all(client, as_member, group, status):
    guides()
    as_member(group)

    answer = client.get(reverse("wagtailadmin_reports:page_types_usage"))

    assert answer.status_code == status


def bulk(client, *ids, **more):
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "unpublish"])
    return client.get(address, {"id": ids, **more})


def test_an_action_on_many_pages_names_only_those_with_rights_on_them(client, as_member):
    case = CaseFactory(title="Eigen voorbeeld")
    others = [page.pk for page in guides()]
    as_member(COMMUNICATIONS)

    answer = bulk(client, case.pk, *others)
    shown = [title in answer.text for title in [case.title, *TITLES]]

    assert (answer.status_code, shown) == (200, [True, False, False, False, False])
    assert bulk(client, *others).status_code == 404


@pytest.mark.parametrize("words", [{}, {"q": "voorbeeld"}])
def test_an_action_on_a_whole_list_names_only_those_as_well(client, as_member, words):
    case, guide = CaseFactory(title="Eigen voorbeeld"), GuideFactory(title="Ander voorbeeld")
    as_member(COMMUNICATIONS)

    everywhere = bulk(client, "all", **words)
    there = bulk(client, "all", childOf=case.get_parent().pk, **words)

    for answer in (everywhere, there):
        shown = [title in answer.text for title in (case.title, guide.title)]
        assert (answer.status_code, shown) == (200, [True, False])
    assert bulk(client, "all", childOf=guide.get_parent().pk, **words).status_code == 404


def test_an_action_on_nothing_that_is_there_is_not_found(client, as_member):
    CaseFactory()
    as_member(COMMUNICATIONS)

    for section in (10**6, "x", "", -1, "9" * 40):
        assert bulk(client, "all", childOf=section).status_code == 404
    assert bulk(client, "x", "", "-1", "9" * 40).status_code == 404


def test_an_action_on_many_pages_is_as_it_was_for_who_has_rights_on_all(client, as_member):
    seen, draft, private = guides()
    as_member(ADMINISTRATORS)

    answer = bulk(client, seen.pk, private.pk)

    assert [page.title in answer.text for page in (seen, private, draft)] == [True, True, False]
