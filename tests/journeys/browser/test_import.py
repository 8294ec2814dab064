"""An editor makes a guide of a Word file, with its image and table, and publishes it."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from core.models import SiteImage
from learningpaths.catalogue.models import GuideIndexPage, GuidePage
from tests.factories import GuideKindFactory, PurposeFactory, SignalFactory
from tests.factories.manuscripts import a_docx, an_image, drawing, heading, paragraph, table
from tests.journeys.inspection import ALL_RULES

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]


def a_guide() -> bytes:
    return a_docx(
        heading("Ketenwandeling"),
        paragraph("Loop een aanvraag na van begin tot eind."),
        heading("Doel", 2),
        paragraph("Zie elkaars werk."),
        heading("Voorbereiding", 2),
        paragraph("Een week vooraf: vraag vijf bureaus.", list_id=1),
        heading("Draaiboek", 2),
        table(["Wat", "Hoe", "Minuten"], ["Lopen", "Loop de route", "60"]),
        heading("Valkuilen", 2),
        paragraph("Oplossen op de gang: herhaal de spelregel.", list_id=1),
        paragraph("Praten over wie er niet is: vraag die erbij.", list_id=1),
        heading("Meten", 2),
        table(["Wat", "Hoe", "Wanneer"], ["Bekendheid", "Schaal", "Na"]),
        heading("De wand", 2),
        paragraph(drawing("wand")),
        table(["Kleur", "Betekenis"], ["Rood", "Wachten"]),
        images={"wand.png": an_image(400, 300)},
    )


def violations(page) -> list[str]:
    found = Axe().run(page, context="#main", options=ALL_RULES).response["violations"]
    return [f"{rule['id']}: {node['html'][:120]}" for rule in found for node in rule["nodes"]]


def test_an_editor_imports_a_word_file_says_what_its_image_shows_and_publishes(page, screen):
    GuideKindFactory(name_nl="Wandeling")
    PurposeFactory(name_nl="Elkaar zien")
    SignalFactory(name_nl="Werk blijft liggen")
    SignalFactory(name_nl="Niemand belt")
    section = GuideIndexPage.objects.get(locale__language_code="nl")

    page.goto(f"/cms/pages/{section.pk}/")
    page.get_by_role("button", name="Actions", exact=True).first.click()
    page.get_by_role("link", name="Import a file here").first.click()
    expect(page.get_by_label("What it becomes, and where")).to_have_value(f"guide-{section.pk}")
    assert violations(page) == []

    page.get_by_label("File").set_input_files(
        {"name": "werkvorm.docx", "mimeType": "application/octet-stream", "buffer": a_guide()}
    )
    page.get_by_role("button", name="Read the file").click()
    expect(page.get_by_role("heading", name="Check what was read")).to_be_visible()
    expect(page.get_by_role("img", name="Image 1 of the file")).to_be_visible()
    assert violations(page) == []

    page.get_by_role("button", name="Make the draft").click()
    expect(page.get_by_text("Not every image has a text yet.")).to_be_visible()
    assert violations(page) == []

    page.get_by_label("What does the image show?").fill("De wand na de wandeling")
    page.get_by_role("button", name="Make the draft").click()
    expect(screen.field("title")).to_have_value("Ketenwandeling")
    screen.wait_for_baseline()
    screen.choose("id_kind", "Wandeling")
    screen.choose("id_purpose", "Elkaar zien")
    screen.field("signals").select_option(label=["Werk blijft liggen", "Niemand belt"])
    screen.publish()

    guide = GuidePage.objects.get()
    assert (guide.live, guide.run_sheet_minutes, guide.duration) == (True, 60, 60)
    assert [block.block_type for block in guide.body] == ["text", "image", "table"]
    page.goto(guide.get_url())
    expect(page.get_by_role("img", name="De wand na de wandeling")).to_be_visible()
    expect(page.get_by_role("cell", name="Wachten")).to_be_visible()
    assert SiteImage.objects.get().description == "De wand na de wandeling"
