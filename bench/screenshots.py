"""Photograph a running site with the demo in it, wide and narrow, light and dark.

The pictures in docs/screenshots are made this way, as the demo's employee.
"""

import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from demo.content.people import ACCOUNTS, DOMAIN, PASSWORD

PAGES = {
    "home": "/",
    "paths": "/leerpaden/",
    "guides": "/werkvormen/",
    "cases": "/praktijk/",
    "sign-in": "/inloggen/",
    "english": "/en/",
}
SIGNED_IN = {
    "path": "/leerpaden/van-loket-tot-besluit/",
    "my-learning": "/mijn-leren/",
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
            page = browser.new_page(**look)
            photograph(page, base, PAGES, ending)
            sign_in(page, base)
            photograph(page, base, SIGNED_IN, ending)
            page.close()
        browser.close()


def photograph(page, base, addresses, ending):
    for name, address in addresses.items():
        answer = page.goto(base + address, wait_until="networkidle")
        if answer is None or not answer.ok:
            print(f"{address}: no picture, it answered {answer and answer.status}")
            continue
        page.screenshot(path=FOLDER / f"{name}{ending}.png")


def sign_in(page, base):
    page.goto(base + PAGES["sign-in"])
    page.fill("[name=username]", f"{ACCOUNTS[0]['name']}@{DOMAIN}")
    page.fill("[name=password]", PASSWORD)
    page.click("main form [type=submit]")


if __name__ == "__main__":
    main(sys.argv[1].rstrip("/"))
