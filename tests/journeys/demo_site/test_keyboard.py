"""The keyboard alone: everything is reached, in order, in sight, and nothing holds it."""

import pytest

from tests.journeys.demo_site.kinds import FOR_LEARNERS, FOR_VISITORS

pytestmark = pytest.mark.browser

SIZES = [{"width": 1440, "height": 900}, {"width": 390, "height": 844}]
# What a keyboard should reach; of a group of radio buttons one.
REACHABLE = """() => {
    const groups = new Set();
    return [...document.querySelectorAll(
        "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']"
    )].filter(element => {
        if (element.disabled || element.tabIndex < 0 || !element.checkVisibility()) return false;
        if (element.type !== "radio") return true;
        const chosen = document.querySelector(`[name="${element.name}"]:checked`);
        if (chosen) return element === chosen;
        return !groups.has(element.name) && groups.add(element.name);
    }).map((element, number) => element.dataset.reach = number).length;
}"""
# A form may have taken the focus.
BEFORE_EVERYTHING = """() => {
    const start = document.body.insertAdjacentElement("afterbegin", document.createElement("p"));
    start.tabIndex = -1;
    start.focus();
    start.remove();
}"""
HERE = """() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    element.scrollIntoViewIfNeeded?.();
    const box = element.getBoundingClientRect();
    const label = element.closest("label");
    const shown = [element, label, element.nextElementSibling, element.parentElement,
        element.closest(".card")].filter(Boolean);
    const rings = one => ["", "::after", "::before"].some(part => {
        const style = getComputedStyle(one, part || undefined);
        return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
    });
    const points = [[.5, .5], [.1, .5], [.9, .5], [.5, .1], [.5, .9]].map(
        ([x, y]) => document.elementFromPoint(box.x + box.width * x, box.y + box.height * y));
    const name = (element.ariaLabel || element.textContent || element.name || "").trim();
    return {
        reach: element.dataset.reach ?? null,
        name: `${element.tagName.toLowerCase()} ${name.slice(0, 40)}`,
        has_ring: shown.some(rings),
        is_in_sight: points.some(point => point && (
            element.contains(point) || point.contains(element) && point !== document.body
            && point !== document.documentElement || label?.contains(point))),
    };
}"""


@pytest.mark.parametrize("size", SIZES, ids=lambda size: str(size["width"]))
def test_a_visitor_reaches_everything_with_the_keyboard(site, new_context, size):
    page = new_context(viewport=size, reduced_motion="reduce").new_page()

    wrong = [problem for address in FOR_VISITORS["nl"] for problem in walk(page, site, address)]

    assert wrong == []


def test_a_learner_reaches_everything_with_the_keyboard(site, new_context):
    context = new_context(viewport=SIZES[0], reduced_motion="reduce")
    learner = site.somebody("medewerker")
    context.add_cookies(
        [{"name": one.name, "value": one.value, "url": site.url} for one in learner.cookies]
    )
    page = context.new_page()
    path = learner.get(FOR_LEARNERS[0]).soup
    steps = [link["href"] for link in path.select(".step-list__link")]

    wrong = [problem for address in FOR_LEARNERS + steps for problem in walk(page, site, address)]

    assert wrong == []


def walk(page, site, address: str) -> list[str]:
    """Press Tab until the page is through; say what was missed, hidden or without a ring."""
    page.goto(site.url + address, wait_until="load")
    page.evaluate(BEFORE_EVERYTHING)
    count = page.evaluate(REACHABLE)
    reached, wrong = set(), []
    last = None
    # A player takes the key several times, for its own buttons.
    for _press in range(count + 20):
        page.keyboard.press("Tab")
        here = page.evaluate(HERE)
        if here is None or (here["reach"] != last and here["reach"] in reached):
            break
        last = here["reach"]
        reached.add(last)
        if not here["has_ring"]:
            wrong.append(f"{address} {here['name']}: no ring")
        if not here["is_in_sight"]:
            wrong.append(f"{address} {here['name']}: out of sight")
    missed = {str(number) for number in range(count)} - reached
    if missed:
        names = page.evaluate(
            "missed => missed.map(one => document.querySelector(`[data-reach='${one}']`).outerHTML"
            ".slice(0, 90))",
            sorted(missed)[:5],
        )
        wrong.append(f"{address} never reached {len(missed)} of {count}: {names}")
    return wrong
