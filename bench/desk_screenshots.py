"""Photograph what the editors' guides tell, on the demo, each picture small enough to be kept.

    python -m bench.desk_screenshots [names of pictures]

The pictures stand in docs/editors/images, beside the guides that show them. Each scene is played
in the Dutch editor by who does that task; it may change the demo, which is thrown away.
"""

import re
import shutil
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import Browser, Locator, Page, sync_playwright

from bench import demo_site
from bench.driver import ROOT, gunicorn
from demo.content.people import DOMAIN, PASSWORD

FOLDER = ROOT / "docs" / "editors" / "images"
WIDE, HIGH = 1280, 800
PATIENCE = 30_000  # milliseconds
SETTLED = 1_500  # milliseconds, until what opens or is drawn stands still
GUIDE, PATH, CHANGED_PATH = "de-ketenwandeling", "van-loket-tot-besluit", "slim-en-veilig-met-ai"
TEXT = """# De dubbele bezetting

Twee mensen van twee balies staan een ochtend naast elkaar.

## Wanneer
Als een vraag vaak naar de verkeerde balie gaat.

## Draaiboek
| Minuten | Wat | Hoe |
|---|---|---|
| 10 | Aankomen | Haal samen koffie |
| 60 | Meekijken | De een helpt, de ander kijkt |
| 20 | Terugkijken | Wat zag je wat je niet wist? |

## Valkuilen
- **Het is te druk:** kies een rustige ochtend.
- **Niemand vraagt iets:** schrijf vooraf drie vragen op.

![](https://elders.example/foto.png)
"""


class Desk:
    """The editor of a demo, with a window for each person who works in it."""

    def __init__(self, browser: Browser, address: str):
        self.browser, self.address = browser, address
        self._windows: dict[str, Page] = {}

    def of(self, name: str) -> Page:
        """The window of somebody, who has signed in."""
        if name not in self._windows:
            page = self.browser.new_page(
                base_url=self.address,
                locale="nl-NL",
                viewport={"width": WIDE, "height": HIGH},
                color_scheme="light",
                reduced_motion="reduce",
            )
            page.set_default_timeout(PATIENCE)
            page.goto("/inloggen/")
            page.fill("[name=login]", f"{name}@{DOMAIN}")
            page.fill("[name=password]", PASSWORD)
            page.press("[name=password]", "Enter")
            page.wait_for_url(lambda url: "/inloggen/" not in url)
            self._windows[name] = page
        return self._windows[name]

    def key(self, page: Page, slug: str) -> int:
        """The number of a page, which the editor's addresses hold."""
        found = page.request.get("/cms/api/main/pages/", params={"slug": slug, "locale": "nl"})
        others = page.request.get("/cms/api/main/pages/", params={"slug": slug})
        return (found.json()["items"] or others.json()["items"])[0]["id"]

    def edit(self, name: str, slug: str) -> Page:
        page = self.of(name)
        page.goto(f"/cms/pages/{self.key(page, slug)}/edit/")
        # The editor remembers which panel was open, and the next scene opens its own.
        page.evaluate("localStorage.clear()")
        page.reload()
        page.wait_for_timeout(SETTLED)
        return page


def keep(page: Page, name: str, *, above: Locator | None = None, high: int = HIGH) -> None:
    """Keep what the window shows as a picture, scrolled until that part is at its top."""
    if above is not None:
        above.first.evaluate("part => part.scrollIntoView({block: 'start'})")
        page.mouse.wheel(0, -90)
    page.wait_for_timeout(SETTLED)
    shown = page.screenshot(clip={"x": 0, "y": 0, "width": WIDE, "height": high})
    FOLDER.mkdir(exist_ok=True)
    Image.open(BytesIO(shown)).save(FOLDER / f"{name}.webp", quality=72, method=6)


def side_panel(page: Page, name: str) -> None:
    page.locator(f"[data-side-panel-toggle={name}]").click()
    page.wait_for_timeout(SETTLED)


def more_actions(page: Page) -> None:
    page.get_by_role("button", name="Meer acties").click()


def steps_of_the_first_stage(page: Page) -> Locator:
    return page.locator("[name='stages-0-value-steps-count'] ~ [data-streamfield-stream-container]")


# Roles, and how something goes online


def first_page(desk: Desk, name: str) -> None:
    page = desk.of("redacteur")
    page.goto("/cms/")
    keep(page, name)


def submitting(desk: Desk, name: str) -> None:
    page = desk.edit("redacteur", GUIDE)
    more_actions(page)
    keep(page, name)


def commenting(desk: Desk, name: str) -> None:
    page = desk.edit("redacteur", "luisteren-in-drie-lagen")
    side_panel(page, "comments")
    keep(page, name)


def approving(desk: Desk, name: str) -> None:
    page = desk.edit("eindredacteur", "een-rooster-voor-twee-balies")
    more_actions(page)
    keep(page, name)


def scheduling(desk: Desk, name: str) -> None:
    page = desk.edit("redacteur", GUIDE)
    side_panel(page, "status")
    page.get_by_role("button", name="Stel schema in").click()
    keep(page, name)


def giving_a_role(desk: Desk, name: str) -> None:
    page = desk.of("beheerder")
    page.goto("/cms/users/?q=Spronk")
    page.get_by_role("link", name="Lieke Spronk").first.click()
    page.get_by_role("tab", name="Rollen").click()
    keep(page, name)


# A path


def beginning_a_path(desk: Desk, name: str) -> None:
    page = desk.of("redacteur")
    page.goto(f"/cms/paths/start/{desk.key(page, 'leerpaden')}/")
    keep(page, name)


def steps_in_a_row(desk: Desk, name: str) -> None:
    page = desk.edit("redacteur", PATH)
    keep(page, name, above=page.get_by_role("heading", name="Fasen"))


def choosing_a_step(desk: Desk, name: str) -> None:
    page = desk.edit("redacteur", "privacy-doe-je-samen")
    steps_of_the_first_stage(page).locator("> div > .c-sf-add-button").first.click()
    row = page.locator(".w-combobox__option-row").filter(has_text="Doen")
    row.locator(".w-combobox__option-preview").click()
    page.wait_for_timeout(2 * SETTLED)
    keep(page, name)


def previewing(desk: Desk, name: str) -> None:
    page = desk.edit("redacteur", PATH)
    side_panel(page, "preview")
    page.get_by_label("Zoals op een telefoon").check(force=True)
    page.locator("[name=preview_mode]").select_option("half_way")
    page.wait_for_timeout(2 * SETTLED)
    keep(page, name)


def what_is_wrong(desk: Desk, name: str) -> None:
    page = desk.of("redacteur")
    page.goto(f"/cms/paths/start/{desk.key(page, 'leerpaden')}/")
    page.get_by_role("radio", name="Proef van vier weken").check()
    page.get_by_role("button", name="Begin").click()
    page.wait_for_url(re.compile(r"/edit/"))
    page.evaluate("localStorage.clear()")
    page.reload()
    page.wait_for_timeout(2 * SETTLED)
    more_actions(page)
    page.locator("[name=action-submit]").click()
    page.locator(".messages .error").wait_for()
    keep(page, name, above=page.locator(".w-field__errors .error-message:visible"))


def hints(desk: Desk, name: str) -> None:
    page = desk.edit("redacteur", "de-regels-van-je-project")
    side_panel(page, "checks")
    keep(page, name)


# A path that people follow


def what_changes_for_whom(desk: Desk, name: str) -> None:
    page = desk.edit("eindredacteur", CHANGED_PATH)
    steps = steps_of_the_first_stage(page).locator("> [data-streamfield-child]:visible")
    steps.first.locator("[data-streamfield-action=DUPLICATE]").first.click()
    page.wait_for_timeout(SETTLED)
    title = steps.nth(1).locator("[name$='-value-title']").first
    if not title.is_visible():
        steps.nth(1).locator("[data-panel-toggle]").first.click()
    title.fill("Spreek af wat je nooit invoert")
    steps.last.locator("[data-streamfield-action=DELETE]").first.click()
    page.wait_for_timeout(2 * SETTLED)
    more_actions(page)
    page.locator("[name=action-publish]").click()
    page.get_by_role("heading", name="Wat er voor wie verandert").wait_for()
    keep(page, name, above=page.get_by_role("heading", name="Voor de deelnemers"))


def what_a_finisher_sees(desk: Desk, name: str) -> None:
    """After the scene before it: the editor asks who finished to look again."""
    page = desk.of("eindredacteur")
    for choice in page.locator("table.listing select").all():
        choice.select_option("look_again")
    page.get_by_role("button", name="Publiceer", exact=True).click()
    page.locator(".messages .success").wait_for()
    theirs = desk.of("medewerker")
    theirs.goto(f"/leerpaden/{CHANGED_PATH}/")
    keep(theirs, name, above=theirs.get_by_text("Veranderd sinds je klaar was"))


def what_hangs_on_a_page(desk: Desk, name: str) -> None:
    page = desk.of("eindredacteur")
    page.goto(f"/cms/pages/{desk.key(page, GUIDE)}/delete/")
    keep(page, name)


# Translating, importing, reports, being found


def side_by_side(desk: Desk, name: str) -> None:
    page = desk.of("redacteur")
    page.goto(f"/cms/side-by-side/{desk.key(page, 'from-counter-to-decision')}/")
    keep(page, name)


def choosing_a_file(desk: Desk, name: str) -> None:
    page = desk.of("redacteur")
    page.goto("/cms/import/")
    keep(page, name)


def what_was_read(desk: Desk, name: str) -> None:
    page = desk.of("redacteur")
    page.goto("/cms/import/")
    file = {"name": "dubbele-bezetting.md", "mimeType": "text/markdown", "buffer": TEXT.encode()}
    page.locator("[name=place]").select_option(label="Werkvorm, in Werkvormen (Nederlands)")
    page.locator("[type=file]").set_input_files(file)
    page.locator("#main form [type=submit]").click()
    keep(page, name)


def report(address: str) -> Callable[[Desk, str], None]:
    def photograph(desk: Desk, name: str) -> None:
        page = desk.of("eindredacteur")
        page.goto(f"/cms/desk/{address}/")
        keep(page, name)

    return photograph


def marking(desk: Desk, name: str) -> None:
    page = desk.of("eindredacteur")
    page.goto(f"/cms/desk/reviewed/{desk.key(page, CHANGED_PATH)}/")
    keep(page, name)


def signals(desk: Desk, name: str) -> None:
    page = desk.edit("redacteur", GUIDE)
    keep(page, name, above=page.get_by_role("heading", name="Waar het voor is"))


SCENES = {
    "wat-op-jou-wacht": first_page,
    "indienen": submitting,
    "opmerking-bij-een-veld": commenting,
    "goedkeuren": approving,
    "schema-instellen": scheduling,
    "rol-geven": giving_a_role,
    "beginnen-met-een-patroon": beginning_a_path,
    "stappen-ingeklapt": steps_in_a_row,
    "soort-stap-kiezen": choosing_a_step,
    "voorbeeld-op-een-telefoon": previewing,
    "melding-bij-een-veld": what_is_wrong,
    "schrijftips": hints,
    "wat-er-voor-wie-verandert": what_changes_for_whom,
    "veranderd-sinds-je-klaar-was": what_a_finisher_sees,
    "wat-aan-een-pagina-hangt": what_hangs_on_a_page,
    "naast-elkaar-vertalen": side_by_side,
    "bestand-kiezen": choosing_a_file,
    "nakijken-wat-is-gelezen": what_was_read,
    "hoe-leerpaden-lopen": report("path-performance"),
    "staat-van-de-inhoud": report("content-health"),
    "zoekopdrachten-zonder-resultaat": report("unanswered-searches"),
    "dekking": report("coverage"),
    "pagina-nalopen": marking,
    "signalen-kiezen": signals,
}


def main(names: list[str]) -> None:
    with TemporaryDirectory() as folder:
        site = Path(folder)
        demo_site.build(site, with_editor=True)
        with gunicorn(demo_site.environment(site)) as server:
            photograph(f"http://127.0.0.1:{server.port}", names)


def photograph(address: str, names: list[str]) -> None:
    """Play the scenes with these names, or all of them, on a demo that answers there."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        desk = Desk(browser, address)
        for name, scene in SCENES.items():
            if not names or name in names:
                scene(desk, name)
        browser.close()
    pictures = list(FOLDER.glob("*.webp"))
    weight = sum(picture.stat().st_size for picture in pictures) // 1024
    print(f"{len(pictures)} pictures in {FOLDER}, {weight} KB together")


if __name__ == "__main__":
    main(sys.argv[1:])
