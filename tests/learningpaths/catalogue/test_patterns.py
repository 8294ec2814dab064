"""Beginning a path from a pattern."""

import json
import re

import pytest
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.models import ModelLogEntry, PageLogEntry

from core.checking import left_guidance
from core.contents import parts_of
from desk.roles import COMMUNICATIONS, FINAL_EDITORS
from learningpaths.catalogue.drafts import draft_from
from learningpaths.catalogue.models import (
    GuideIndexPage,
    LearningPathIndexPage,
    LearningPathPage,
    PathOutline,
)
from learningpaths.catalogue.outline import blocks_of, check_ids
from learningpaths.catalogue.patterns import PATTERNS
from learningpaths.progress.models import Enrolment
from tests.factories import ArticleFactory, LearnerFactory, PathIndexFactory

pytestmark = pytest.mark.django_db

EVERY = pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS)


@pytest.fixture
def editor(client):
    editor = LearnerFactory()
    editor.groups.add(Group.objects.get(name=FINAL_EDITORS))
    client.force_login(editor)
    return editor


@pytest.fixture
def index():
    return LearningPathIndexPage.objects.get(locale__language_code="nl")


def shape(stages) -> list:
    """What a draft is made of, without its words."""
    return [
        (
            stage.get("rule"),
            [(kind, step["minutes"], sorted(step)) for kind, step in stage["steps"]],
        )
        for stage in stages
    ]


def ids_in(page) -> list[str]:
    """The ids of all blocks of a path, of prompts and texts too; each database orders them."""
    return sorted(re.findall(r'"id": "(.{36})"', json.dumps(page.stages.get_prep_value())))


def saved(page) -> LearningPathPage:
    return LearningPathPage.objects.get(pk=page.pk).get_latest_revision_as_object()


@EVERY
def test_a_pattern_is_the_same_in_both_languages(pattern):
    dutch, english = pattern.drafts["nl"], pattern.drafts["en"]

    assert shape(dutch["stages"]) == shape(english["stages"])
    assert dutch.keys() == english.keys()
    assert [len(dutch[name]) for name in ("objectives", "commitments")] == [
        len(english[name]) for name in ("objectives", "commitments")
    ]
    assert "fill in:" not in json.dumps(dutch)
    assert "vul in:" not in json.dumps(english)


@EVERY
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_pattern_lacks_nothing_but_words_choices_and_pages(pattern, language):
    index = LearningPathIndexPage.objects.get(locale__language_code=language)
    page = saved(draft_from(pattern, parent=index, owner=LearnerFactory()))
    to_read = ArticleFactory()
    for block in blocks_of(page.stages):
        if block.block_type == "read":
            block.value["page"] = to_read

    for field in ("stages", "objectives", "commitments"):
        page._meta.get_field(field).stream_block.clean(getattr(page, field))
    with pytest.raises(ValidationError) as caught:
        page.full_clean()
    guidance = list(left_guidance(parts_of(type(page), {"stages": page.stages})))

    assert (list(caught.value.error_dict), page.locale) == (["theme"], index.locale)
    assert guidance != []


@EVERY
def test_each_draft_is_a_path_of_its_own_that_nobody_follows(pattern, index):
    owner = LearnerFactory()

    first, second = (saved(draft_from(pattern, parent=index, owner=owner)) for _ in "12")

    for page in (first, second):
        check_ids(page.stages)
    ids = [{block.id for block in blocks_of(page.stages)} for page in (first, second)]
    assert ids[0] & ids[1] == set()
    assert (first.live, second.live, first.slug == second.slug) == (False, False, False)
    assert first.owner == owner
    assert first.get_parent().pk == index.pk
    assert (PathOutline.objects.count(), Enrolment.objects.count()) == (0, 0)
    row = LearningPathPage.objects.get(pk=first.pk)
    assert ids_in(row) == ids_in(first) != ids_in(second)


def address_of_a_new_path(index) -> str:
    return reverse("wagtailadmin_pages:add", args=["catalogue", "learningpathpage", index.pk])


def test_a_child_of_the_paths_page_begins_with_a_choice(client, editor, index):
    response = client.get(address_of_a_new_path(index), follow=True)

    address = reverse("start_path", args=[index.pk])
    assert response.redirect_chain[-1] == (address, 302)
    for words in ("Een leeg leerpad", "Proef van vier weken", "4 fasen, 9 stappen.", "Inwerken"):
        assert words in response.text


def test_an_empty_path_is_the_form_as_it_was(client, editor, index):
    response = client.post(
        reverse("start_path", args=[index.pk]), {"pattern": "empty"}, follow=True
    )

    assert "wagtailadmin/pages/create.html" in [each.name for each in response.templates]
    assert LearningPathPage.objects.count() == 0


def test_a_pattern_leads_to_its_draft_and_stands_in_the_log(client, editor, index):
    response = client.post(reverse("start_path", args=[index.pk]), {"pattern": "pilot"})

    page = LearningPathPage.objects.get()
    assert response.url == reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert client.get(response.url).status_code == 200
    actions = set(PageLogEntry.objects.for_instance(page).values_list("action", "user"))
    assert actions == {("wagtail.create", editor.pk), ("wagtail.edit", editor.pk)}
    assert not ModelLogEntry.objects.exclude(action="desk.roles").exists()


@pytest.mark.parametrize("pattern", [None, "", "../../etc", "x" * 9999])
def test_without_a_choice_the_question_is_asked_again(client, editor, index, pattern):
    data = {} if pattern is None else {"pattern": pattern}

    response = client.post(reverse("start_path", args=[index.pk]), data)

    assert response.status_code == 200
    assert LearningPathPage.objects.count() == 0


def test_only_who_may_add_a_path_there_may_begin_one(client, editor, index):
    elsewhere = PathIndexFactory()
    guides = GuideIndexPage.objects.first()

    def answers(page_id):
        address = reverse("start_path", args=[page_id])
        asked, sent = client.get(address), client.post(address, {"pattern": "pilot"})
        return [asked.status_code, sent.status_code]

    assert answers(elsewhere.pk) == [302, 302]
    assert answers(guides.pk) == answers(10**6) == [404, 404]
    others = LearnerFactory()
    others.groups.add(Group.objects.get(name=COMMUNICATIONS))
    client.force_login(others)
    assert answers(index.pk) == [302, 302]
    client.logout()
    assert answers(index.pk) == [302, 302]
    assert LearningPathPage.objects.count() == 0
