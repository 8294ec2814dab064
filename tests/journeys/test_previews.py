"""What an editor sees of a draft: as a learner who doesn't exist, and nothing of their own."""

import pytest
from django.urls import reverse
from wagtail.models import get_page_models

from core.models import BasePage
from learningpaths.catalogue.models import LearningPathIndexPage, LearningPathPage, OutlineStep
from learningpaths.progress import services
from learningpaths.progress.models import Completion, Enrolment, Note
from learningpaths.progress.services import Answer
from tests.factories import (
    DepartmentFactory,
    LearnerFactory,
    LearningPathFactory,
    a_path,
    a_stage,
    a_step,
    enrolled,
)
from tests.journeys.test_editor import a_text, form_of, stages_of

pytestmark = [pytest.mark.django_db, pytest.mark.same_on_either]

MODES = [mode for mode, _name in LearningPathPage.preview_modes]


@pytest.fixture
def editor(client):
    editor = LearnerFactory(is_superuser=True)
    client.force_login(editor)
    return editor


def preview(client, page, mode):
    """What the editor gets to see of the page as it was drafted."""
    request = client.get(reverse("wagtailadmin_home")).wsgi_request
    return page.make_preview_request(request, mode)


def two_stages() -> list:
    return [
        a_stage(a_step("Eerste stap"), title="Begin"),
        a_stage(a_step("Tweede stap", open=False), title="Slot"),
    ]


@pytest.mark.parametrize(
    ("mode", "words"),
    [
        ("", {"Schrijf je in"}),
        ("half_way", {"1 van 2 stappen gedaan", "Hier ben je", "Stop met dit leerpad"}),
        ("finished", {"2 van 2 stappen gedaan", "Afgerond op", "Begin opnieuw"}),
        ("steps", {"Deze stap is open voor wie het leerpad volgt."}),
        ("steps_half_way", {"1 van 2 stappen gedaan", "Hier ben je"}),
        ("steps_finished", {"2 van 2 stappen gedaan"}),
    ],
)
def test_each_mode_shows_the_path_as_that_learner_gets_it(client, editor, mode, words):
    every = {
        *("1 van 2 stappen gedaan", "2 van 2 stappen gedaan", "Hier ben je", "Afgerond op"),
        *("Begin opnieuw", "Stop met dit leerpad", "Schrijf je in"),
        "Deze stap is open voor wie het leerpad volgt.",
    }
    page = LearningPathFactory(stages=two_stages())

    text = preview(client, page, mode).text

    assert {each for each in every if each in text} == words
    assert "Eerste stap" in text


def test_what_an_editor_learned_stays_out_of_every_mode(client, editor):
    prompt = {"type": "prompt", "value": "Waarom?", "id": "3f2c0f6e-55bb-4a6e-9f0c-1f6a2a1c9d11"}
    page = a_path(a_step("Een", kind="reflect", prompts=[prompt]), a_step("Twee"), a_step("Drie"))
    enrolled(editor, page)
    steps = page.steps
    answer = Answer(prompt_id=prompt["id"], question="Waarom?", text="Mijn geheime antwoord")
    services.keep_notes(learner=editor, step=steps[0], answers=[answer])
    for step in steps:
        services.complete_step(learner=editor, step=step)
    models = [Enrolment, Completion, Note, OutlineStep]
    before = [model.objects.count() for model in models]

    texts = {mode: preview(client, page, mode).text for mode in MODES}

    assert [mode for mode, text in texts.items() if "Mijn geheime antwoord" in text] == []
    assert "3 van 3 stappen gedaan" not in texts[""]
    assert "1 van 3 stappen gedaan" in texts["half_way"]
    assert [model.objects.count() for model in models] == before


def test_no_form_in_a_preview_can_be_sent(client, editor):
    page = LearningPathFactory(stages=two_stages())

    policies = {preview(client, page, mode)["Content-Security-Policy"] for mode in MODES}

    (policy,) = policies
    assert "form-action 'none'" in policy.split("; ")


def test_a_page_that_isnt_saved_yet_is_previewed_in_every_mode(client, editor):
    parent = LearningPathIndexPage.objects.first()
    keys = ["catalogue", "learningpathpage", parent.pk]
    address = reverse("wagtailadmin_pages:preview_on_add", args=keys)
    page = LearningPathPage(title="Nieuw pad", slug="nieuw-pad")
    form = form_of(page, departments=DepartmentFactory.create_batch(2), theme="")

    answer = client.post(address, form).json()

    assert answer == {"is_valid": True, "is_available": True}
    for mode in MODES:
        assert "Nieuw pad" in client.get(address, {"mode": mode}).text


HALF_FILLED = {
    "nothing at all": {},
    "a stage without a title": stages_of(title=""),
    "a step without minutes": stages_of(a_text("", minutes="")),
    "a number that is too high": stages_of(a_text(), rule="at_least", at_least="7"),
    "a check without answers": stages_of(
        ("check", {"title": "", **dict.fromkeys(["question", "right", "wrong", "why"], "")})
    ),
    "a page that isn't chosen": stages_of(("read", {"title": "", "page": "", "why": ""})),
}


@pytest.mark.parametrize("stages", HALF_FILLED.values(), ids=HALF_FILLED)
def test_a_half_filled_draft_is_previewed_in_every_mode(client, editor, stages):
    page = LearningPathFactory()
    address = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
    fields = {"stages": stages} if stages else {}
    form = form_of(page, departments=[], audience="", theme="", **fields)

    assert client.post(address, form).json() == {"is_valid": True, "is_available": True}
    for mode in MODES:
        assert client.get(address, {"mode": mode}).status_code == 200


def test_one_of_the_sizes_of_a_preview_is_a_phone():
    kinds = [model for model in get_page_models() if issubclass(model, BasePage)]

    widths = {tuple(size["device_width"] for size in kind().preview_sizes) for kind in kinds}

    assert widths == {(390, 768, 1280)}
