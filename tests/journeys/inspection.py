"""Looking at pages in a browser: accessible, light, still, and as wide as its screen.

Nothing that axe objects to at two widths, in light, dark and forced colours; no scrolling
sideways at 320 px nor with text of twice the size; the bytes of the first view, and how far
things move while it loads.
"""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# It would copy the style sheets into the page to see whether one of them locks the orientation
# of the screen, and the policy refuses that: `tests.conventions.test_static_files` looks.
NO_COPIES = {"preload": {"assets": ["media"]}}
ALL_RULES = {"runOnly": WCAG, "resultTypes": ["violations"]} | NO_COPIES
# In forced colours the reader's own system sees to the contrast, and axe reads ours.
ALL_BUT_CONTRAST = ALL_RULES | {"rules": {"color-contrast": {"enabled": False}}}
# The rules that ask for colours or sizes. Of what is in order the answer is spared: it is long.
LOOKS = {
    "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block", "target-size"]},
    "resultTypes": ["violations", "incomplete"],
} | NO_COPIES
NARROW, WIDE = {"width": 390, "height": 844}, {"width": 1440, "height": 1000}
SMALLEST = {"width": 320, "height": 640}
# Behind a fringe or a pattern axe can't tell what the contrast is.
PLAIN = """
    *, ::before, ::after { background-image: none !important }
    ::before, ::after { content: none !important }
    svg, img { visibility: hidden !important }
"""
MOST = {"html": 10_000, "css": 10_000, "js": 15_000, "all": 150_000}
LARGEST_SHIFT = 0.01
WATCH_SHIFTS = """
    window.shift = 0;
    new PerformanceObserver(list => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) shift += entry.value;
    }).observe({type: "layout-shift", buffered: true});
"""
BYTES = """() => {
    const sum = test => performance.getEntriesByType("resource")
        .filter(test).reduce((total, entry) => total + entry.encodedBodySize, 0);
    const is = ending => entry => new URL(entry.name).pathname.endsWith(ending);
    const html = performance.getEntriesByType("navigation")[0].encodedBodySize;
    const all = html + sum(() => true);
    return {html, css: sum(is(".css")), js: sum(is(".js")), all};
}"""
# The typefaces are there, and what they and the scripts changed has been drawn.
SETTLED = """() => document.fonts.ready.then(
    () => new Promise(resolve => setTimeout(() => requestAnimationFrame(resolve), 150)))"""
# A style sheet that no policy of the page has to allow.
WEAR = """css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = css ? [sheet] : [];
}"""
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"

axe = Axe()


class Inspection:
    """Looks at page after page, each as on a first visit, and remembers what is wrong."""

    def __init__(self, page: Page, base: str):
        self.page = page
        self.base = base
        self.found: list[str] = []
        page.emulate_media(reduced_motion="reduce")
        page.add_init_script(WATCH_SHIFTS)
        page.on("console", self._hear)
        page.on("pageerror", self._hear_of_a_script)
        page.on("request", self._see)
        page.on("response", self._see_answer)
        # The browser keeps nothing, so that every view is a first one.
        self.session = page.context.new_cdp_session(page)
        self.session.send("Network.enable")
        self.session.send("Network.setCacheDisabled", {"cacheDisabled": True})

    def visit(self, address: str) -> None:
        self.page.set_viewport_size(NARROW)
        self.page.goto(self.base + address, wait_until="load")
        self.page.evaluate(SETTLED)
        self._weigh()
        self.look()

    def _weigh(self) -> None:
        sizes = self.page.evaluate(BYTES)
        too_much = {part: sizes[part] for part, most in MOST.items() if sizes[part] > most}
        if too_much:
            self._note(f"weighs {too_much}")
        shift = self.page.evaluate("shift")
        if shift > LARGEST_SHIFT:
            self._note(f"moves by {shift:.3f} while it loads")

    def look(self) -> None:
        """At the page as it is now, in every size and light."""
        page = self.page
        page.set_viewport_size(NARROW)
        self._run_axe(ALL_RULES, "narrow")
        self._measure(SMALLEST, "at 320 px")
        page.set_viewport_size(WIDE)
        # The rules that ask for no colours or sizes find in forced colours what they would find in
        # ours, and the three that do ask look at ours below, wide, in both lights.
        page.emulate_media(forced_colors="active")
        self._run_axe(ALL_BUT_CONTRAST, "wide, in forced colours")
        page.emulate_media(forced_colors="none")
        page.evaluate(WEAR, PLAIN)
        for light in ("light", "dark"):
            page.emulate_media(color_scheme=light)
            self._run_axe(LOOKS, light)
        page.evaluate(WEAR, "")
        page.emulate_media(color_scheme="light")
        page.evaluate(WEAR, "html { font-size: 200% }")
        self._measure(WIDE, "with text twice as large")
        page.evaluate(WEAR, "")

    def _measure(self, size: dict, look: str) -> None:
        self.page.set_viewport_size(size)
        sideways = self.page.evaluate(SIDEWAYS)
        if sideways > 0:
            self._note(f"scrolls {sideways} px sideways {look}")

    def _run_axe(self, options: dict, look: str) -> None:
        if not self.page.evaluate("'axe' in window"):
            self.page.evaluate(axe.axe_script)
        answer = self.page.evaluate("options => axe.run(options)", options)
        contrast = [one for one in answer["incomplete"] if one["id"] == "color-contrast"]
        undecided = contrast if options is LOOKS else []
        for violation in [*answer["violations"], *undecided]:
            places = [node["target"][0] for node in violation["nodes"][:3]]
            why = violation["nodes"][0]["failureSummary"].splitlines()[1].strip()
            self._note(f"{look}: {violation['id']} at {places}: {why}")

    def _hear(self, message) -> None:
        # A file that is missing is told by `_see_answer`, and a page that answers 404 is meant to.
        if message.type == "error" and not message.text.startswith("Failed to load"):
            self._note(f"console: {message.text}")

    def _see(self, request) -> None:
        if not request.url.startswith((self.base, "data:", "blob:")):
            self._note(f"asks {request.url}")

    def _see_answer(self, response) -> None:
        request = response.request
        is_page = request.is_navigation_request()
        # A form or a page that is refused is meant to be.
        is_file = request.method == "GET" and not is_page
        if response.status >= (400 if is_file else 500):
            self._note(f"{response.status} for {response.url}")

    def _hear_of_a_script(self, error) -> None:
        # Said of any page that is left before it came in view.
        if "Transition was" not in str(error):
            self._note(f"script: {error}")

    def _note(self, problem: str) -> None:
        self.found.append(f"{self.page.url.removeprefix(self.base)} {problem}")
