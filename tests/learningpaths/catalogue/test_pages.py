"""Paths and steps as a visitor meets them: where they stand, and what leads there."""

from copy import deepcopy
from uuid import uuid4

import pytest
from django.urls import reverse
from pytest_django.asserts import assertRedirects
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Site
from wagtail.test.utils import WagtailPageTestCase

from cases.models import CaseIndexPage
from home.models import ArticlePage, HomePage
from learningpaths.catalogue.models import (
    GuideIndexPage,
    GuidePage,
    LearningPathIndexPage,
    LearningPathPage,
    OutlineStep,
)
from tests.factories import (
    ArticleFactory,
    DepartmentFactory,
    GuideFactory,
    LearnerFactory,
    PathIndexFactory,
    a_path,
    a_stage,
    a_step,
    a_translation,
    enrolled,
    publish,
)

pytestmark = pytest.mark.django_db


def step_url(page, step) -> str:
    return page.url + page.step_address(step)


class TestTree(WagtailPageTestCase):
    def test_where_paths_and_guides_may_stand(self):
        self.assertAllowedParentPageTypes(LearningPathIndexPage, {HomePage})
        self.assertAllowedSubpageTypes(LearningPathIndexPage, {ArticlePage, LearningPathPage})
        self.assertAllowedParentPageTypes(LearningPathPage, {LearningPathIndexPage})
        self.assertAllowedSubpageTypes(LearningPathPage, {})
        self.assertAllowedParentPageTypes(GuideIndexPage, {HomePage})
        self.assertAllowedSubpageTypes(GuideIndexPage, {GuidePage})
        self.assertAllowedParentPageTypes(GuidePage, {GuideIndexPage})
        self.assertAllowedSubpageTypes(GuidePage, {})


@pytest.fixture
def path() -> LearningPathPage:
    return a_path(a_step("Van wie is dit gegeven?"), a_step("Twee"), slug="privacy")


def test_a_step_has_its_own_address(client, path):
    page = path
    first, _second = page.steps
    url = step_url(page, first)

    assert url == f"{page.url}van-wie-is-dit-gegeven-{first.short_id}/"
    assert "Text." in client.get(url).text


def test_an_old_title_leads_to_the_new_address_and_not_for_good(client, path):
    page = path
    first, second = page.steps
    old = step_url(page, first)
    stages = deepcopy(list(page.stages.raw_data))
    stages[0]["value"]["steps"].reverse()
    stages[0]["value"]["steps"][1]["value"]["title"] = "Nieuwe titel"
    page = publish(page, stages)

    assertRedirects(client.get(old), f"{page.url}nieuwe-titel-{first.short_id}/", status_code=302)
    assertRedirects(client.get(f"{page.url}{second.short_id}/"), step_url(page, second))


def test_a_title_that_comes_back_doesnt_go_round_in_circles(client, path):
    page = path
    stages = deepcopy(list(page.stages.raw_data))
    old = step_url(page, page.steps[0])
    stages[0]["value"]["steps"][0]["value"]["title"] = "Anders"
    page = publish(page, stages)
    between = step_url(page, page.steps[0])
    stages[0]["value"]["steps"][0]["value"]["title"] = "Van wie is dit gegeven?"
    page = publish(page, stages)

    assertRedirects(client.get(between), old)


def test_a_title_of_marks_only_still_has_an_address(client):
    page = a_path(a_step("???"))

    assert "Text." in client.get(f"{page.url}{page.steps[0].short_id}/").text


def test_a_path_renamed_and_moved_keeps_its_step_addresses(client, path):
    page = path
    old = step_url(page, page.steps[0])
    page = publish(page, slug="gegevens")
    assertRedirects(client.get(old), step_url(page, page.steps[0]))

    page.move(PathIndexFactory(), pos="last-child")
    page = LearningPathPage.objects.get()
    assertRedirects(client.get(old), step_url(page, page.steps[0]))
    assertRedirects(client.get(f"/s/{page.steps[0].short_id}/"), step_url(page, page.steps[0]))


def test_a_step_moved_to_another_stage_keeps_its_address(client, path):
    page = path
    url = step_url(page, page.steps[1])
    stages = deepcopy(list(page.stages.raw_data))
    page = publish(page, [*stages, a_stage(stages[0]["value"]["steps"].pop())])

    assert client.get(url).status_code == 200


def test_a_retired_step_leads_to_its_path_and_an_unknown_one_nowhere(client, path):
    page = path
    gone = page.steps[1]
    stages = deepcopy(list(page.stages.raw_data))
    stages[0]["value"]["steps"].pop()
    page = publish(page, stages)

    assertRedirects(client.get(step_url(page, gone)), page.url)
    assertRedirects(client.get(f"/s/{gone.short_id}/"), page.url)
    assert client.get(f"{page.url}x-00000000/").status_code == 404
    assert client.get("/s/00000000/").status_code == 404
    page.unpublish()
    assert client.get(step_url(page, gone)).status_code == 404


def test_a_short_id_of_two_steps_leads_nowhere_but_each_path_knows_its_own(client, path):
    page = path
    other = a_path(a_step("Elders"))
    ours, theirs = page.steps[0], other.steps[0]
    twin = str(ours.block_id)[:8] + str(uuid4())[8:]
    stages = deepcopy(list(other.stages.raw_data))
    stages[0]["value"]["steps"][0]["id"] = twin
    other = publish(other, stages)
    assert OutlineStep.objects.of_short_id(ours.short_id).count() == 2

    assert client.get(f"/s/{ours.short_id}/").status_code == 404
    assert "Elders" in client.get(step_url(other, other.steps[0])).text
    assert "Van wie is dit gegeven?" in client.get(step_url(page, ours)).text
    assertRedirects(client.get(f"{other.url}{theirs.short_id}/"), other.url)


def test_the_step_of_another_path_is_not_shown_here(client, path):
    page = path
    other = a_path(a_step("Elders"))

    response = client.get(page.url + other.step_address(other.steps[0]))

    assertRedirects(response, step_url(other, other.steps[0]))


def test_step_addresses_follow_the_language(client, path):
    page = path
    translation = a_translation(page)
    stages = deepcopy(list(translation.stages.raw_data))
    stages[0]["value"]["steps"][0]["value"]["title"] = "Whose data is it?"
    stages[0]["value"]["steps"].pop()
    translation = publish(translation, stages, title="Privacy together")
    first, second = translation.steps

    assert step_url(translation, first) == f"{translation.url}whose-data-is-it-{first.short_id}/"
    assert client.get(step_url(translation, second)).status_code == 200
    assertRedirects(
        client.get(f"{translation.url}van-wie-{first.short_id}/"), step_url(translation, first)
    )
    assertRedirects(client.get(f"/en/s/{first.short_id}/"), step_url(translation, first))
    assertRedirects(client.get(f"/s/{first.short_id}/"), step_url(page, first))


def test_a_visitor_of_a_step_is_led_to_the_same_step_in_the_other_language(client, path):
    page = path
    translation = a_translation(page)
    (first, _), (first_in_english, _) = page.steps, translation.steps

    assert step_url(translation, first_in_english) in client.get(step_url(page, first)).text
    assert step_url(page, first) in client.get(step_url(translation, first_in_english)).text


def test_a_short_address_leads_to_the_language_there_is(client, path):
    page = path
    step = page.steps[0]

    assertRedirects(client.get(f"/en/s/{step.short_id}/"), step_url(page, step))


def test_an_alias_serves_the_steps_of_its_source(client, path):
    page = path
    alias = page.create_alias(parent=PathIndexFactory(), update_slug="alias")
    alias = LearningPathPage.objects.get(pk=alias.pk)

    assert "Text." in client.get(step_url(alias, alias.steps[0])).text


@pytest.mark.parametrize("kind", [choice.value for choice in OutlineStep.Kind])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_kind_of_step_shows_what_it_holds(client, kind, language):
    guide = GuideFactory(title="Werkvorm in de stap")
    content = {
        "read": {"page": guide.pk, "why": "Daarom dit."},
        "text": {},
        "watch": {"url": "https://example.org/film", "transcript": "<p>Wat er gezegd wordt.</p>"},
        "practise": {"prompts": [{"type": "prompt", "value": "Wat zag je?", "id": str(uuid4())}]},
        "reflect": {
            "statement": "Ik ken ze.",
            "prompts": [{"type": "prompt", "value": "Wat zag je?", "id": str(uuid4())}],
        },
        "check": {"question": "Wie belt er?", "right": "Ik", "wrong": "Jij", "why": "Zo is het."},
        "link": {"url": "https://example.org/wet", "why": "Kijk naar artikel een."},
        "session": {"bring": "Een vraag\nEen voorbeeld", "page": guide.pk},
        "joint": {"page": guide.pk},
        "challenge": {"days": 14, "page": guide.pk},
    }
    shown = {
        "read": ["Werkvorm in de stap", "Daarom dit."],
        "text": ["Text."],
        "watch": ["https://example.org/film", "Wat er gezegd wordt."],
        "practise": ["Text.", "Wat zag je?"],
        "reflect": ["Ik ken ze.", "Wat zag je?"],
        "check": ["Wie belt er?", "Jij"],
        "link": ["https://example.org/wet", "Kijk naar artikel een."],
        "session": ["Text.", "Een voorbeeld", guide.url],
        "joint": ["Text.", guide.url],
        "challenge": ["Text.", "14", guide.url],
    }
    page = a_path(a_step("De stap", kind=kind, **content[kind]))
    if language == "en":
        page = a_translation(page)
    learner = LearnerFactory()
    enrolled(learner, page)
    client.force_login(learner)

    text = client.get(step_url(page, page.steps[0])).text

    assert [words for words in ["De stap", *shown[kind]] if words not in text] == []
    assert f'<html lang="{language}"' in text


def test_a_step_without_a_page_to_read_still_opens(client):
    guide = GuideFactory()
    page = a_path(a_step("Lees", kind="read", page=guide.pk, why="Daarom dit."))
    guide.delete()

    assert "Daarom dit." in client.get(step_url(page, page.steps[0])).text


def test_the_path_shows_its_facts(client):
    departments = DepartmentFactory.create_batch(2)
    page = a_path(
        a_step("Een", minutes=50),
        a_step("Twee", kind="session", minutes=60),
        a_step("Extra", minutes=90, required=False),
        departments=departments,
        weeks=5,
    )

    text = client.get(page.url).text

    for words in (page.title, page.shared_goal, page.sponsor, "Zeven uur per deelnemer."):
        assert words in text
    assert all(department.name in text for department in departments)
    assert "2 uur" in text


def test_a_preview_shows_the_draft_and_no_form_that_writes(admin_client):
    page = a_path(a_step("Gepubliceerd"))
    draft = page.get_latest_revision_as_object()
    draft.stages = [a_stage(a_step("In concept"))]
    draft.save_revision()

    text = admin_client.get(reverse("wagtailadmin_pages:view_draft", args=[page.pk])).text

    assert "In concept" in text
    assert "Gepubliceerd" not in text


def test_all_steps_of_a_draft_are_previewed_though_it_is_unfinished():
    page = a_path(a_step("Een"))
    kinds = [choice.value for choice in OutlineStep.Kind]
    page.stages = [a_stage(*[a_step("", kind=kind, body=[], minutes=None) for kind in kinds])]

    for mode, _name in page.preview_modes:
        assert page.make_preview_request(preview_mode=mode).status_code == 200


def test_an_old_address_redirects_for_now_and_not_for_good(client, path):
    page = path
    Redirect.objects.create(
        old_path="/oud", redirect_page=page, is_permanent=True, site=Site.objects.get()
    )

    response = client.get("/oud/")

    assert (response.status_code, response.url) == (302, page.url)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_an_index_without_pages_says_so_kindly(client, language):
    for model in (LearningPathIndexPage, GuideIndexPage, CaseIndexPage):
        index = model.objects.get(locale__language_code=language)

        text = client.get(index.url).text

        assert index.title in text
        assert f'<html lang="{language}"' in text


def test_an_article_shows_its_text_and_what_stands_below_it(client):
    page = ArticleFactory(body=[("text", "<p>Over deze site.</p>")])

    assert "Over deze site." in client.get(page.url).text
    assert ArticlePage.objects.get() == page
