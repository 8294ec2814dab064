"""Photograph every kind of page of the demo: wide and narrow, light and dark, and on one sheet.

    python -m bench.screenshots [folder with other pictures to compare with]

Pictures come in var/screenshots, with a sheet (index.html) that shows them side by side; another
folder's picture stands beside ours when its name ends in ours (`04-leerpad-1440-light.png`). The
README's picture is made anew as well.
"""

import re
import shutil
import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from bench import demo_site
from bench.driver import ROOT, gunicorn
from demo.content.people import DOMAIN, PASSWORD

PATH = "/leerpaden/van-loket-tot-besluit/"
FOR_VISITORS = {
    "index": "/",
    "en": "/en/",
    "leerpaden": "/leerpaden/",
    "leerpaden-gefilterd": "/leerpaden/?thema=inwoner-centraal&afdeling=burgerzaken",
    "leerpaden-leeg": "/leerpaden/?thema=heldere-taal&afdeling=burgerzaken",
    "leerpad-start": PATH,
    "werkvormen": "/werkvormen/",
    "werkvorm": "/werkvormen/de-ketenwandeling/",
    "praktijk": "/praktijk/",
    "praktijkvoorbeeld": "/praktijk/drie-loketten-een-antwoord/",
    "signalen": "/signalen/?signaal=eigen-taal",
    "zoeken": "/zoeken/?q=samen",
    "leeg": "/zoeken/?q=zzzz",
    "inloggen": "/inloggen/",
    "wachtwoord": "/wachtwoord/vergeten/",
    "403": "/fout/403/",
    "404": "/nergens/",
    "500": "/fout/500/",
    "over": "/over/",
    "hulp": "/hulp-en-contact/",
    "privacy": "/privacy/",
    "toegankelijkheid": "/toegankelijkheid/",
}
FOR_LEARNERS = {"leerpad": PATH, "mijn-leren": "/mijn-leren/"}
# The first step of each kind stands for it, by the word beside its icon.
STEPS = {
    "stap": "Doen",
    "stap-sessie": "Ontmoeten",
    "stap-reflectie": "Terugblikken",
    "stap-lezen": "Lezen",
    "stap-kijken": "Kijken",
    "stap-kennischeck": "Kennischeck",
    "stap-uitdaging": "Uitdaging",
    "stap-samen": "Samen",
    "stap-opzoeken": "Opzoeken",
}
# A picture of a whole page has images in it that a screen would only get by scrolling.
FETCH_ALL_IMAGES = "document.querySelectorAll('img').forEach(image => { image.loading = 'eager' })"
WIDTHS, LIGHTS = (1440, 390), ("light", "dark")
FOLDER = ROOT / "var" / "screenshots"
OF_THE_README = ROOT / "docs" / "screenshots" / "path.png"
SHEET = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Screenshots</title>
<style>body{{font:16px sans-serif}}div{{display:flex;gap:1rem;align-items:start}}
img{{border:1px solid;max-width:48vw}}</style>{}</html>"""


def main(others: Path | None = None) -> None:
    shutil.rmtree(FOLDER, ignore_errors=True)
    site = FOLDER / "site"
    site.mkdir(parents=True)
    demo_site.build(site)
    environment = demo_site.environment(site) | {"DJANGO_SETTINGS_MODULE": "bench.photographed"}
    with gunicorn(environment) as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        for width in WIDTHS:
            for light in LIGHTS:
                page = browser.new_page(
                    base_url=f"http://127.0.0.1:{server.port}",
                    viewport={"width": width, "height": 900},
                    color_scheme=light,
                    reduced_motion="reduce",
                )
                photograph_everything(page, f"{width}-{light}")
                page.close()
        browser.close()
    shutil.rmtree(site)
    write_sheet(others)
    print(f"Look at {FOLDER / 'index.html'}")


def photograph_everything(page: Page, look: str) -> None:
    for name, address in FOR_VISITORS.items():
        photograph(page, name, address, look)
    sign_in(page)
    for name, address in FOR_LEARNERS.items():
        photograph(page, name, address, look)
        if name == "leerpad" and look == "1440-light":
            page.screenshot(path=OF_THE_README)
    for name, kind in STEPS.items():
        page.goto(PATH)
        about = page.locator(".step-list__about", has_text=re.compile(rf"^\s*{kind}"))
        step = page.locator(".step-list__item", has=about).locator("a").first
        photograph(page, name, step.get_attribute("href"), look)


def photograph(page: Page, name: str, address: str, look: str) -> None:
    page.goto(address)
    page.evaluate(FETCH_ALL_IMAGES)
    page.wait_for_load_state("networkidle")
    page.screenshot(path=FOLDER / f"{name}-{look}.png", full_page=True)


def sign_in(page: Page) -> None:
    page.goto("/inloggen/")
    page.fill("[name=login]", f"medewerker@{DOMAIN}")
    page.fill("[name=password]", PASSWORD)
    page.press("[name=password]", "Enter")
    page.wait_for_url("**/mijn-leren/")


def write_sheet(others: Path | None) -> None:
    rows = []
    for picture in sorted(FOLDER.glob("*.png")):
        pair = sorted(others.glob(f"[0-9]*-{picture.name}")) if others else []
        images = "".join(f'<img src="{image}" alt="">' for image in [picture.name, *pair])
        rows.append(f"<h2>{picture.stem}</h2><div>{images}</div>")
    (FOLDER / "index.html").write_text(SHEET.format("".join(rows)))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
