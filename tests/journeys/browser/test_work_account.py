"""Signing in with a work account, in a browser, at a provider that runs beside the site."""

import os

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse
from oidc_provider_mock import User as Claims
from oidc_provider_mock import run_server_in_thread
from playwright.sync_api import expect

from tests.factories import LearnerFactory
from tests.journeys.browser.visiting import in_dutch, press
from tests.journeys.inspection import ALL_RULES

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]


@pytest.fixture
def provider(settings, live_server, monkeypatch):
    monkeypatch.setitem(os.environ, "AUTHLIB_INSECURE_TRANSPORT", "1")
    people = [
        Claims(sub="noor", claims={"email": "noor@example.org", "email_verified": True}),
        Claims(sub="vreemd", claims={"email": "vreemd@example.org", "email_verified": True}),
    ]
    with run_server_in_thread(user_claims=people) as server:
        settings.SSO_ISSUER = f"http://localhost:{server.server_port}"
        settings.SSO_CLIENT_ID, settings.SSO_CLIENT_SECRET = "dwarsverband", "geheim"
        settings.WAGTAILADMIN_BASE_URL = live_server.url
        yield settings.SSO_ISSUER


def forbid_forms_elsewhere(route):
    """As a strict policy on content does, which stops redirects of a form to another host."""
    answer = route.fetch()
    policy = {"content-security-policy": "form-action 'self'"}
    route.fulfill(response=answer, headers=answer.headers | policy)


def objections(page) -> list[str]:
    found = Axe().run(page, options=ALL_RULES).response["violations"]
    return [f"{rule['id']}: {node['html'][:160]}" for rule in found for node in rule["nodes"]]


@pytest.mark.parametrize("has_scripts", [True, False])
def test_somebody_goes_to_their_work_account_and_back(browser, live_server, provider, has_scripts):
    LearnerFactory(email="noor@example.org", first_name="Noor")
    context = browser.new_context(
        base_url=live_server.url, locale="nl-NL", java_script_enabled=has_scripts
    )
    sign_in = reverse("people:sign_in")
    context.route(f"{live_server.url}{sign_in}*", forbid_forms_elsewhere)
    page = context.new_page()

    page.goto(sign_in)
    assert not has_scripts or objections(page) == []
    press(page, "Sign in with your work account")
    page.wait_for_url(f"{provider}/**")
    page.locator("button[name=sub][value=vreemd]").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(in_dutch("You are not signed in"))
    assert not has_scripts or objections(page) == []

    page.get_by_role("link", name=in_dutch("Back to signing in")).click()
    press(page, "Sign in with your work account")
    page.wait_for_url(f"{provider}/**")
    page.locator("button[name=sub][value=noor]").click()
    page.wait_for_url(f"{live_server.url}{reverse('progress:my_learning')}")
    context.close()
