"""A film of another site plays where the reader is, and nothing asks there before they choose."""

import pytest
from playwright.sync_api import expect

from tests.factories import a_path, a_step
from tests.journeys.browser.visiting import press

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]


def test_a_film_is_fetched_after_a_click(open_browser, outside):
    film = "https://youtu.be/aqz-KE-bpKQ"
    step = a_step(
        *["Kijk mee"], kind="watch", url=film, recording=None, captions=None, transcript="<p>x</p>"
    )
    path = a_path(step)
    page, asked = open_browser(), []

    def play(route):
        asked.append((route.request.url, route.request.headers.get("referer")))
        route.fulfill(body="<h1>Film</h1>", content_type="text/html")

    page.route("https://www.youtube-nocookie.com/**", play)
    page.goto(path.url + path.step_address(path.steps[0]))
    page.wait_for_load_state("networkidle")
    assert (asked, outside) == ([], [])

    press(page, "Play it here")
    frame = page.locator("iframe")
    expect(frame).to_be_focused()
    expect(frame).to_have_attribute("title", "Kijk mee")
    expect(frame).to_have_attribute("sandbox", "allow-presentation allow-same-origin allow-scripts")
    expect(page.frame_locator("iframe").locator("h1")).to_have_text("Film")
    origin = page.url.split("/")[2]
    address = "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1&rel=0"
    assert asked == [(address, f"http://{origin}/")]
    assert outside == [address]
    outside.clear()
