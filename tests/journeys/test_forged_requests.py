"""Requests that another site makes somebody's browser send, and answers that lead elsewhere."""

import re
from urllib.parse import urlsplit

import pytest
from django.test import Client
from wagtail.models import Page

from learningpaths.people.models import User
from tests.factories import CaseFactory, LearnerFactory, a_path, enrolled
from tests.journeys.surfaces import patterns

# What some browser takes for another site, or for script.
ELSEWHERE = [
    *["https://evil.example/", "//evil.example/", "///evil.example/", "/\\evil.example/"],
    *["\\\\evil.example", "https:evil.example", "javascript:alert(1)", "/\t/evil.example/"],
]
NAMES = ["next", "return_url", "url", "redirect_to", "result_url"]
OURS = {"testserver", "localhost", ""}
# A card of a practice example is made to stand on other sites.
FRAMED_ELSEWHERE = re.compile(r"/(?:kaart|card)/$")

pytestmark = [pytest.mark.django_db, pytest.mark.same_on_either]


@pytest.fixture
def path(client):
    page = a_path()
    CaseFactory()
    administrator = User.objects.create_superuser("beheer@example.org")
    client.force_login(administrator)
    enrolled(administrator, page)
    return page


def addresses(path) -> list[str]:
    """Each address once, about something that is there."""
    uuids = {"path_key": path.outline_key, "step_key": path.steps[0].block_id}
    words = {"app_label": "catalogue", "app_name": "catalogue", "model_name": "guidepage"}
    words |= {"short_id": path.steps[0].short_id, "action": "delete", "action_name": "copy"}
    words |= {"key": "0123456789ab", "filter_spec": "width-9", "filename": "a.txt", "_1": "a.txt"}
    words |= {"content_type_app_name": "catalogue", "content_type_model_name": "guidepage"}
    words |= {"uidb64": "MQ", "token": "abc", **uuids}
    found = {
        "/" + template % {name: words.get(name, path.pk) for name in names}
        for template, names in patterns()
    }
    found |= {page.url for page in Page.objects.filter(depth__gt=1) if page.url}
    return sorted(found - {"/cms/failwhale/"})


def is_elsewhere(answer) -> bool:
    address = answer.headers.get("Location", "")
    parts = urlsplit(address.replace("\\", "/").strip())
    is_script = parts.scheme not in {"", "http", "https"}
    return is_script or parts.netloc not in OURS or address.startswith(("//", "/\\"))


def test_a_form_that_another_site_sends_changes_nothing(path):
    client = Client(enforce_csrf_checks=True, raise_request_exception=False)
    client.force_login(User.objects.get())

    answers = {url: client.post(url, {"id": path.pk}) for url in addresses(path)}

    accepted = {
        url: answer.status_code
        for url, answer in answers.items()
        if answer.status_code not in {301, 403, 404, 405}
    }
    assert accepted == {}


def test_no_answer_leads_to_another_site(path, client):
    client.raise_request_exception = False
    asked = dict.fromkeys(NAMES)

    led = set()
    for elsewhere in ELSEWHERE:
        asked = dict.fromkeys(NAMES, elsewhere)
        for url in addresses(path):
            if "/cms/" not in url:
                led |= {
                    (url, elsewhere) for answer in both(client, url, asked) if is_elsewhere(answer)
                }

    assert led == set()


def both(client, url, asked):
    query = "&".join(f"{name}={value}" for name, value in asked.items())
    return client.get(url, asked), client.post(f"{url}?{query}".replace("\t", "%09"), asked)


@pytest.mark.parametrize("elsewhere", ELSEWHERE)
def test_signing_in_leads_to_this_site(client, elsewhere):
    learner = LearnerFactory()
    learner.set_password("een lang wachtwoord")
    learner.save()
    sent = {"login": learner.email, "password": "een lang wachtwoord", "next": elsewhere}

    answer = client.post("/inloggen/", sent)

    assert (answer.status_code, is_elsewhere(answer)) == (302, False)


def test_no_page_stands_in_a_frame_of_another_site_or_is_guessed_at(path, client):
    client.raise_request_exception = False
    wanted = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin"}

    framed, guessed = set(), set()
    for url in addresses(path):
        answer = client.get(url)
        frame = answer.headers.get("X-Frame-Options")
        if answer.status_code == 200 and frame not in {"DENY", "SAMEORIGIN"}:
            framed.add(url)
        if wanted.items() - answer.headers.items():
            guessed.add(url)

    assert {url for url in framed if not FRAMED_ELSEWHERE.search(url)} == set()
    assert guessed == set()
