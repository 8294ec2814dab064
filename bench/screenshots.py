"""Photograph a running site for the documentation, wide and narrow, light and dark."""

import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

PAGES = {
    "home": "/",
    "paths": "/leerpaden/",
    "guides": "/werkvormen/",
    "cases": "/praktijk/",
    "sign-in": "/inloggen/",
    "english": "/en/",
}
LOOKS = {
    "": {"viewport": {"width": 1280, "height": 900}},
    "-narrow": {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2},
    "-dark": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"},
}
FOLDER = Path(__file__).resolve().parents[1] / "docs" / "screenshots"


def main(base: str) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        for ending, look in LOOKS.items():
            photograph(browser.new_page(**look), base, ending)
        browser.close()


def photograph(page, base, ending):
    for name, address in PAGES.items():
        answer = page.goto(base + address, wait_until="networkidle")
        if answer is None or not answer.ok:
            print(f"{address}: no picture, it answered {answer and answer.status}")
            continue
        page.screenshot(path=FOLDER / f"{name}{ending}.png")


if __name__ == "__main__":
    main(sys.argv[1].rstrip("/"))
