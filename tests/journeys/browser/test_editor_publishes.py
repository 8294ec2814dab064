"""An editor writes a path while the editor's screen saves it, and publishes it, twice.

Learners' records hang on the ids that the browser gives to blocks, so these are followed from
the first keystroke into the outline.
"""

import pytest
from playwright.sync_api import expect

from learningpaths.catalogue.models import LearningPathPage, OutlineStep
from learningpaths.progress import services
from learningpaths.progress.models import Completion
from tests.factories import (
    ArticleFactory,
    DepartmentFactory,
    LearningPathFactory,
    ThemeFactory,
    a_stage,
    a_step,
    enrolled,
    publish,
    steps_of_path,
)
from tests.journeys.browser.visiting import wait_until

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]


def draft_titles(path) -> list[str]:
    draft = LearningPathPage.objects.get(pk=path.pk).get_latest_revision_as_object()
    return [step.title_in("nl") for step in draft.draft_steps]


def outline(path) -> list[tuple[str, str, str]]:
    return [
        (step.title_in("nl"), step.kind, str(step.block_id))
        for step in steps_of_path(LearningPathPage.objects.get(pk=path.pk))
    ]


def test_an_editor_writes_previews_publishes_and_edits_a_path(page, screen):
    DepartmentFactory(name_nl="Beleid")
    DepartmentFactory(name_nl="Uitvoering")
    ThemeFactory(name_nl="Samenwerken")
    ArticleFactory(title="Waarom ketens haperen")

    screen.open_new()
    screen.field("title").fill("Elkaars bureau")
    screen.field("summary").fill("Zie het werk van een ander.")
    steps = screen.add_stage("Kennismaken")
    text = screen.add_step(steps, "Text", "Lees waarom")
    screen.write(screen.insert(f"{text}-body", "Text"), "Drie verzoeken bleven liggen.")
    read = screen.add_step(steps, "Read", "Lees het artikel")
    screen.choose(f"{read}-page", "Waarom ketens haperen")
    watch = screen.add_step(steps, "Watch", "Kijk mee")
    screen.field(f"{watch}-url").fill("https://example.org/film")
    screen.write(f"{watch}-transcript", "Half negen, de balie gaat open.")
    practise = screen.add_step(steps, "Practise", "Loop mee")
    screen.write(screen.insert(f"{practise}-body", "Text"), "Vraag wat er binnenkomt.")
    reflect = screen.add_step(steps, "Reflect", "Kijk terug")
    screen.field(screen.insert(f"{reflect}-prompts")).fill("Waar wachten wij op elkaar?")
    session = screen.add_step(steps, "Session", "Ontmoet elkaar")
    screen.write(screen.insert(f"{session}-body", "Text"), "Wie doet wat, en wanneer?")
    titles = [
        "Lees waarom",
        "Lees het artikel",
        "Kijk mee",
        "Loop mee",
        "Kijk terug",
        "Ontmoet elkaar",
    ]
    ids = screen.step_ids(steps)
    wait_until(page, LearningPathPage.objects.exists)
    path = LearningPathPage.objects.get()
    wait_until(page, lambda: draft_titles(path) == titles)
    screen.expect_saved()

    assert not OutlineStep.objects.exists()

    preview = screen.preview("All steps, as a newcomer")
    for title in titles:
        expect(preview.get_by_role("heading", name=title)).to_be_visible()
    expect(preview.get_by_text("Vraag wat er binnenkomt.")).to_be_visible()

    screen.open_tab("Goals and departments")
    screen.field("shared_goal").fill("Niemand wacht meer zonder te weten waarop.")
    screen.field(screen.insert("objectives")).fill("Tekent de route van een aanvraag.")
    screen.field("departments").select_option(label=["Beleid", "Uitvoering"])
    screen.field("audience").fill("Wie aan aanvragen werkt")
    screen.field("sponsor").fill("Directeur dienstverlening")
    screen.field(screen.insert("commitments")).fill("Zeven uur per deelnemer.")
    screen.choose("id_theme", "Samenwerken")
    screen.publish()

    kinds = ["text", "read", "watch", "practise", "reflect", "session"]
    assert outline(path) == list(zip(titles, kinds, ids, strict=True))

    screen.open(path)
    screen.press(ids[3], "Toggle section")
    screen.field(f"{practise}-title").fill("Loop een dag mee")
    wait_until(page, lambda: "Loop een dag mee" in draft_titles(path))
    screen.expect_saved()
    link = screen.add_step(steps, "Link", "Bekijk de wet")
    screen.field(f"{link}-url").fill("https://example.org/wet")
    wait_until(page, lambda: "Bekijk de wet" in draft_titles(path))
    new_id = screen.step_ids(steps)[-1]

    assert outline(path) == list(zip(titles, kinds, ids, strict=True))

    screen.publish()

    titles[3] = "Loop een dag mee"
    assert outline(path) == [
        *zip(titles, kinds, ids, strict=True),
        ("Bekijk de wet", "link", new_id),
    ]


def test_a_step_that_is_moved_to_another_stage_keeps_its_completions(page, screen, learner):
    first, second = a_step("Loop mee"), a_step("Kijk terug")
    stages = [a_stage(first, second, title="Begin"), a_stage(a_step("Deel het"), title="Slot")]
    departments = [DepartmentFactory(), DepartmentFactory()]
    path = publish(LearningPathFactory(), stages, departments=departments)
    enrolled(learner, path)
    services.complete_step(learner=learner, step=steps_of_path(path)[0])

    screen.open(path)
    screen.block(first["id"]).hover()
    select = screen.block(first["id"]).get_by_label("To another stage")
    select.focus()
    select.select_option(label="2. Slot")
    wait_until(page, lambda: draft_titles(path) == ["Kijk terug", "Deel het", "Loop mee"])
    screen.publish_a_change()

    moved = steps_of_path(path)[2]
    assert (str(moved.block_id), moved.stage.title_in("nl")) == (first["id"], "Slot")
    assert list(Completion.objects.values_list("step", "undone_at")) == [(moved.pk, None)]
