"""A real Chromium on a running site of this test's own."""

import pytest
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group
from playwright.sync_api import Page
from wagtail.users.models import UserProfile

from desk.roles import FINAL_EDITORS
from tests.factories import LearnerFactory
from tests.journeys.browser.editing import PathScreen
from tests.journeys.browser.visiting import PASSWORD, sign_in


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args, live_server):
    return browser_context_args | {
        "base_url": live_server.url,
        "locale": "nl-NL",
        # Half of what a browser does otherwise is to draw what lies between two pictures.
        "reduced_motion": "reduce",
        "viewport": {"width": 1440, "height": 1000},
    }


@pytest.fixture(autouse=True)
def as_in_production(wagtail_indexes):
    """An editor finds what somebody just made, and is told what uses it."""


@pytest.fixture
def broken():
    """What the browsers said of broken scripts and of the policy: nothing, or the test fails.

    A test that has something refused takes that out, whole.
    """
    return []


@pytest.fixture
def outside():
    """What was asked of others than the site: nothing, or the test fails, as with `broken`."""
    return []


@pytest.fixture
def new_context(new_context, live_server, broken, outside):
    """Every browser of these tests asks nobody but the site, and hears of no broken script.

    Nor does it meet what the policy of the site refuses. It is listened to, and nothing is held
    up: a browser whose requests are goes without its cache. FLAGS let it find no other host.
    """

    def note(request):
        if not request.url.startswith((f"{live_server.url}/", "data:", "blob:", "about:")):
            outside.append(request.url)

    def hear(error):
        # Said of any page that is left before it came in view.
        if "Transition was" not in str(error.error):
            broken.append(str(error.error))

    def hear_of_the_policy(message):
        if "Content Security Policy" in message.text or "Permissions-Policy" in message.text:
            broken.append(message.text)

    def open_context(**options):
        context = new_context(**options)
        context.set_default_timeout(10_000)
        context.on("request", note)
        context.on("weberror", hear)
        context.on("console", hear_of_the_policy)
        return context

    yield open_context

    assert outside == []
    assert broken == []


@pytest.fixture
def context(new_context):
    return new_context()


@pytest.fixture
def learner():
    return LearnerFactory(first_name="Sami", password=make_password(PASSWORD))


@pytest.fixture
def open_browser(new_context, learner):
    """A browser of its own in which the learner has signed in."""

    def open_page(**options) -> Page:
        page = new_context(**options).new_page()
        sign_in(page, learner)
        return page

    return open_page


@pytest.fixture
def editor():
    """An editor whose screen is in English, the language of our source."""
    editor = LearnerFactory(first_name="Noor", password=make_password(PASSWORD))
    editor.groups.add(Group.objects.get(name=FINAL_EDITORS))
    UserProfile.objects.create(user=editor, preferred_language="en")
    return editor


@pytest.fixture
def screen(page, editor):
    """The editor's screen of a path, signed in."""
    sign_in(page, editor)
    return PathScreen(page)
