"""The editor's screen of one learning path, as its editor handles it.

Fields are found by the names that Wagtail posts them under, buttons by what they are called.
"""

import re
from contextlib import suppress

from django.urls import reverse
from playwright.sync_api import Error, FrameLocator, Locator, Page, expect

from learningpaths.catalogue.models import LearningPathIndexPage, LearningPathPage
from tests.journeys.browser.visiting import wait_until

# In milliseconds. What is typed before the first is taken for what was there.
BASELINE, OPENING = 2_500, 2_000


class PathScreen:
    def __init__(self, page: Page):
        self.page = page

    def open_new(self) -> None:
        parent = LearningPathIndexPage.objects.first()
        address = reverse(
            "wagtailadmin_pages:add", args=["catalogue", "learningpathpage", parent.pk]
        )
        self._open(f"{address}?start=empty")

    def open(self, path: LearningPathPage) -> None:
        self._open(reverse("wagtailadmin_pages:edit", args=[path.pk]))

    def _open(self, address: str) -> None:
        self.page.goto(address)
        self.wait_for_baseline()

    def wait_for_baseline(self) -> None:
        self.page.wait_for_timeout(BASELINE)

    def field(self, name: str) -> Locator:
        return self.page.locator(f"[name='{name}']")

    def add_stage(self, title: str) -> str:
        """Return the stream of its steps."""
        stage = f"stages-{self._count('stages')}-value"
        self._insertion_points("stages").last.click()
        self.field(f"{stage}-title").fill(title)
        return f"{stage}-steps"

    def add_step(self, stream: str, kind: str, title: str) -> str:
        """Return the start of the names of its fields."""
        step = self.insert(stream, kind)
        self.field(f"{step}-title").fill(title)
        self.field(f"{step}-minutes").fill("10")
        return step

    def insert(self, stream: str, kind: str | None = None) -> str:
        """Add a block at the end; a stream of one kind doesn't ask which."""
        block = f"{stream}-{self._count(stream)}-value"
        if kind is None:
            self._insertion_points(stream).last.click()
            return block
        option = self.page.get_by_role("option", name=kind, exact=True)
        wait_until(self.page, lambda: self._offers(stream, option))
        option.click()
        expect(self.page.locator(".w-combobox__option")).to_have_count(0)
        return block

    def _offers(self, stream: str, option: Locator) -> bool:
        """Open the list of kinds. Sometimes none appears: then somebody would press again."""
        self._insertion_points(stream).last.click()
        with suppress(Error):
            option.wait_for(timeout=OPENING)
        return option.is_visible()

    def write(self, name: str, text: str) -> None:
        """Fill in a field of rich text, all at once: a window that closes may take the focus."""
        text_box = self.field(name).locator("xpath=following-sibling::*").get_by_role("textbox")
        text_box.fill(text)
        expect(self.field(name)).to_have_value(re.compile(re.escape(text)))

    def choose(self, name: str, title: str) -> None:
        """Pick a page or a term in Wagtail's window for it."""
        chooser = self.page.locator(f"#{name}-chooser")
        chooser.get_by_role("button", name="Choose").first.click()
        self.page.locator(".modal").get_by_role("link", name=title, exact=True).click()
        expect(chooser.locator("[data-chooser-title]")).to_have_text(title)

    def open_tab(self, name: str) -> None:
        self.page.get_by_role("tab", name=name).click()

    def block(self, block_id: str) -> Locator:
        """A stage or step, by its id."""
        return self.page.locator(f"[data-contentpath='{block_id}']")

    def press(self, block_id: str, button: str) -> None:
        """A button in the heading of a stage or step: Move up, Duplicate, Delete …"""
        header = self.block(block_id).locator("> section > .w-panel__header")
        header.get_by_role("button", name=button, exact=True).click()

    def step_ids(self, stream: str) -> list[str]:
        """The ids of the steps in a stage, in the order the editor sees."""
        children = self._container(stream).locator("> [data-streamfield-child]")
        return children.evaluate_all(
            """children => children
                .filter(child => child.querySelector(":scope > [name$=-deleted]").value !== "1")
                .map(child => child.dataset.contentpath)"""
        )

    def expect_saved(self) -> None:
        """The answer to a first save renews parts of the screen: wait until it is there."""
        indicator = self.page.locator("#w-autosave-indicator")
        expect(indicator).to_have_attribute("data-w-autosave-state-value", "saved")

    def preview(self, mode: str) -> FrameLocator:
        """What is chosen before the first preview is there, isn't heard."""
        self.page.get_by_role("button", name="Toggle preview").click()
        frame = "#w-preview-iframe"
        expect(self.page.locator(frame)).to_have_attribute("src", re.compile("in_preview_panel"))
        self.look_as(mode)
        return self.page.frame_locator(frame)

    def look_as(self, mode: str) -> None:
        self.page.locator("[name=preview_mode]").select_option(label=mode)

    def save(self) -> None:
        self.page.get_by_role("button", name="Save draft").click()

    def press_publish(self) -> None:
        self.page.get_by_role("button", name="More actions").click()
        self.page.get_by_role("button", name=re.compile("^Publish")).click()

    def publish_a_change(self) -> None:
        """Of a path that people follow: what changes for whom is shown first."""
        self.press_publish()
        expect(self.page.get_by_role("heading", level=1)).to_contain_text("What changes for whom")
        self.confirm()

    def confirm(self) -> None:
        self.page.get_by_role("button", name="Publish", exact=True).click()
        expect(self.page.locator(".messages")).to_contain_text("published")

    def publish(self) -> None:
        self.press_publish()
        expect(self.page.locator(".messages")).to_contain_text("published")

    def _count(self, stream: str) -> int:
        return int(self.field(f"{stream}-count").input_value())

    def _container(self, stream: str) -> Locator:
        return self.page.locator(f"[name='{stream}-count'] ~ [data-streamfield-stream-container]")

    def _insertion_points(self, stream: str) -> Locator:
        return self._container(stream).locator("> div > .c-sf-add-button")
