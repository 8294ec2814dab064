"""A path of forty steps stays comfortable, with the keyboard alone and while it is autosaved."""

import re
from contextlib import suppress

import pytest
from playwright.sync_api import Error, expect

from learningpaths.catalogue.models import LearningPathPage
from learningpaths.progress.models import Enrolment
from tests.factories import DepartmentFactory, LearningPathFactory, a_stage, a_step, publish
from tests.journeys.browser.visiting import wait_until

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]

KINDS = ["text", "practise", "session", "joint", "challenge"]
SLOWLY = 20_000  # milliseconds; a save or a preview of forty steps on a busy machine
# What the page may weigh; sixty steps were measured at 13,116.
ELEMENTS = 15_000


def forty_steps() -> list:
    steps = [
        a_step(f"Stap {number}", kind=KINDS[number % len(KINDS)], minutes=number)
        for number in range(1, 41)
    ]
    return [
        a_stage(*steps[start : start + 10], title=f"Fase {start // 10 + 1}")
        for start in range(0, 40, 10)
    ]


def drafted(path) -> LearningPathPage:
    return LearningPathPage.objects.get(pk=path.pk).get_latest_revision_as_object()


def draft_ids(path) -> list[list[str]]:
    return [
        [step["id"] for step in stage["value"]["steps"]] for stage in drafted(path).stages.raw_data
    ]


@pytest.fixture
def path():
    departments = [DepartmentFactory(), DepartmentFactory()]
    return publish(LearningPathFactory(), forty_steps(), departments=departments)


def settle(screen) -> None:
    """What is changed right after a save is saved with the next change only."""
    screen.expect_saved()
    screen.wait_for_baseline()


def press_key_on(screen, block_id: str, button: str) -> None:
    header = screen.block(block_id).locator("> section > .w-panel__header")
    header.get_by_role("button", name=button, exact=True).focus()
    screen.page.keyboard.press("Enter")


def test_forty_steps_are_moved_changed_and_doubled_while_they_are_saved(page, screen, path):
    ids = draft_ids(path)
    first, second, third = ids[0][:3]

    screen.open(path)
    header = screen.block(second).locator("> section > .w-panel__header")
    heading = header.get_by_role("heading")
    toggle = header.get_by_role("button", name="Toggle section")

    expect(heading).to_have_text(re.compile(r"Session\s+Stap 2 · 2 min"))
    expect(toggle).to_have_attribute("aria-expanded", "false")
    assert page.locator("*").count() < ELEMENTS

    press_key_on(screen, second, "Move up")
    wait_until(page, lambda: draft_ids(path)[0][:3] == [second, first, third])
    way_back = header.get_by_role("button", name="Move down")
    expect(way_back).to_be_focused()
    expect(way_back).to_have_accessible_description(re.compile(r"Session\s+Stap 2 · 2 min"))
    settle(screen)
    page.keyboard.press("Enter")
    wait_until(page, lambda: draft_ids(path) == ids)
    expect(way_back).to_be_focused()

    settle(screen)
    press_key_on(screen, ids[3][9], "Toggle section")
    last = screen.field("stages-3-value-steps-9-value-title")
    last.fill("Het einde.")
    expect(last).to_be_focused()
    wait_until(page, lambda: str(drafted(path).draft_steps[39]) == "Het einde.")
    assert draft_ids(path) == ids

    settle(screen)
    press_key_on(screen, third, "Duplicate")
    wait_until(page, lambda: len(draft_ids(path)[0]) == 11)
    doubled = draft_ids(path)
    copy = doubled[0][3]

    assert copy not in {each for stage in ids for each in stage}
    assert [doubled[0][:3] + doubled[0][4:], *doubled[1:]] == ids


def test_hints_follow_what_is_written_without_taking_the_focus(page, screen, path):
    first = draft_ids(path)[0][0]

    screen.open(path)
    page.get_by_role("button", name="Toggle checks").click()
    hints = page.locator("[data-writing-hints]")
    expect(hints).to_contain_text("Nobody looks back in this path.")
    press_key_on(screen, first, "Toggle section")
    title = screen.field("stages-0-value-steps-0-value-title")
    title.fill("De zaak wordt middels een brief gemeld.")

    expect(hints.locator("q", has_text="middels")).to_have_count(2, timeout=SLOWLY)
    expect(hints).to_contain_text("Shorter: met, door.")
    expect(title).to_be_focused()


def test_a_button_in_a_preview_does_nothing_for_the_editor(page, screen, path, broken):
    screen.open(path)

    preview = screen.preview("Path, as a newcomer")
    preview.get_by_role("button", name="Schrijf je in").first.click()
    wait_until(page, lambda: broken)
    refused = broken.pop()

    assert refused.startswith("Sending form data to ")
    assert "form-action 'none'" in refused
    expect(preview.get_by_role("heading", name=path.title)).to_be_visible()
    assert not Enrolment.objects.exists()

    half_way = preview.get_by_text("20 van 40 stappen gedaan").first
    wait_until(page, lambda: looks_half_way(screen, half_way))
    assert page.locator("[name=preview-size]").first.get_attribute("data-device-width") == "390"


def looks_half_way(screen, half_way) -> bool:
    """What is chosen while Wagtail fetches a preview isn't always heard: then one chooses again."""
    screen.look_as("Path, half-way")
    with suppress(Error):
        half_way.wait_for(timeout=SLOWLY / 4)
    return half_way.is_visible()


def test_a_path_begins_from_a_pattern_with_the_keyboard_alone(page, screen):
    page.goto("/cms/")
    screen.page.goto(f"/cms/pages/{LearningPathFactory().get_parent().pk}/add_subpage/")

    page.locator("main a[href*='/add/catalogue/learningpathpage/']").focus()
    page.keyboard.press("Enter")
    page.get_by_role("radio", name="An empty path").focus()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("radio", name="Pilot of four weeks")).to_be_checked()
    page.keyboard.press("Enter")

    expect(screen.field("title")).to_have_value("Proef van vier weken")
    draft = LearningPathPage.objects.get(title="Proef van vier weken")
    assert (draft.live, len(draft.get_latest_revision_as_object().draft_steps)) == (False, 9)
