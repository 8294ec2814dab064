"""What anybody does in a browser: sign in, wait, read a button in Dutch."""

from collections.abc import Callable
from time import monotonic

from django.urls import reverse
from django.utils.translation import gettext, override
from playwright.sync_api import Page, expect

PASSWORD = "Zeven afdelingen, één tafel"
PATIENCE = 20  # seconds


def sign_in(page: Page, person) -> None:
    """Through our own form, as everybody does."""
    page.goto(reverse("people:sign_in"))
    fill_in_sign_in(page, person)


def fill_in_sign_in(page: Page, person) -> None:
    page.locator("[name=login]").fill(person.email)
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("[name=password]").press("Enter")
    page.wait_for_url(lambda url: reverse("people:sign_in") not in url)


def press(page: Page, text: str) -> None:
    """A button of the site, by the English of what stands on it."""
    page.get_by_role("button", name=in_dutch(text), exact=True).first.click()


def expect_done(page: Page) -> None:
    status = page.locator(".step-status")
    expect(status).to_have_attribute("data-state", "done")
    expect(status.get_by_role("button", name=in_dutch("Undo"))).to_be_visible()


def wait_until(page: Page, holds: Callable[[], bool]) -> None:
    """Let the browser go on until something is so; what that is stands in the call."""
    deadline = monotonic() + PATIENCE
    while not holds():
        assert monotonic() < deadline, "it didn't become so in time"
        page.wait_for_timeout(100)


def in_dutch(text: str) -> str:
    """How the site says this to a Dutch reader."""
    with override("nl"):
        return gettext(text)


def step_url(path, number: int) -> str:
    """The address of a step by its place in the path, the first is 1."""
    return path.url + path.step_address(path.steps[number - 1])
