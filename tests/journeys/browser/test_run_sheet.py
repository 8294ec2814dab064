"""Somebody lets a guide begin at their own time, without losing their place on the page."""

import pytest
from playwright.sync_api import expect

from tests.factories import GuideFactory
from tests.journeys.browser.visiting import in_dutch, press

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]


def test_the_times_come_in_place_and_the_field_keeps_the_focus(open_browser):
    blocks = [("Aankomen", 10), ("De vraag", 50)]
    run_sheet = [
        ("block", {"title": title, "minutes": minutes, "what": "Praat."})
        for title, minutes in blocks
    ]
    page = open_browser()
    page.goto(GuideFactory(run_sheet=run_sheet).url)
    begin, starts = page.get_by_label(in_dutch("Begins at")), page.locator(".run-sheet__start")

    begin.fill("straks")
    press(page, "Show the times")
    expect(page.get_by_text(in_dutch("Write a time such as 9.30."))).to_be_visible()
    expect(begin).to_have_value("straks")

    begin.fill("13.15")
    begin.press("Enter")
    expect(starts).to_have_text(["13.15", "13.25"])
    expect(page.get_by_role("status")).to_contain_text("14.15")
    expect(begin).to_be_focused()

    page.reload()
    expect(starts).to_have_text(["13.15", "13.25"])
