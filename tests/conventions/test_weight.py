"""What a page weighs for who gets gzip: compressed beforehand, with everything it links to.

What a browser of today gets, with brotli and images, is weighed in `tests.journeys.demo_site`.
"""

import gzip
import re

import pytest
from django.test import override_settings
from django.urls import reverse

from cases.models import CaseIndexPage
from config.settings import base
from home.models import HomePage
from learningpaths.catalogue.models import GuideIndexPage, LearningPathIndexPage
from tests.factories import (
    ArticleFactory,
    CaseFactory,
    GuideFactory,
    LearnerFactory,
    SignalFactory,
    a_path,
    a_step,
    enrolled,
    steps_of_path,
)

pytestmark = [pytest.mark.django_db, pytest.mark.same_on_either]

CSS, JS, HTML, EVERYTHING = 10_000, 15_000, 10_000, 150_000
# Letters stand on every page; reading letters on most. Italics are fetched where they are used.
FONTS = ["fonts/commissioner-var.woff2", "fonts/literata-var.woff2"]
IMAGE = 30_000

SHEET = re.compile(r'<link rel="stylesheet" href="/static/([^"]+)"')
SCRIPT = re.compile(r'<script[^>]* src="/static/([^"]+)"')
BEHAVIOUR = re.compile(r'data-behaviour="([\w-]+)"')
IMPORT = re.compile(r'\bfrom "\./([^"]+)"')

KINDS = {"practise": {}, "reflect": {}, "session": {}, "joint": {}, "challenge": {}} | {
    "check": {"question": "Wie mist?", "right": "Het archief", "wrong": "Niemand\nHet loket"}
}


@pytest.fixture
def as_served(collected, client):
    """A page and the sizes of what it brings along, by kind."""
    with override_settings(STATIC_ROOT=collected, STORAGES=base.STORAGES):
        yield lambda address: weigh(client.get(address, follow=True), collected)


def weigh(response, root) -> dict[str, int]:
    html = response.content.decode()
    scripts = set(SCRIPT.findall(html))
    for script in [script for script in scripts if "/main." in script]:
        scripts |= {f"js/{name}" for name in IMPORT.findall((root / script).read_text())}
    scripts |= {f"js/behaviours/{name}.js" for name in BEHAVIOUR.findall(html)}
    return {
        "css": sum(served_size(root / name) for name in SHEET.findall(html)),
        "js": sum(served_size(root / name) for name in scripts),
        "html": len(gzip.compress(response.content, 6)),
        "fonts": sum(served_size(root / name) for name in FONTS),
    }


def served_size(path) -> int:
    compressed = path.with_name(f"{path.name}.gz")
    return (compressed if compressed.exists() else path).stat().st_size


def too_heavy(weight) -> list[str]:
    limits = {"css": CSS, "js": JS, "html": HTML}
    found = [
        f"{kind}: {weight[kind]}" for kind, limit in limits.items() if not 0 < weight[kind] <= limit
    ]
    if sum(weight.values()) + IMAGE > EVERYTHING:
        found.append(f"together: {sum(weight.values())}")
    return found


def a_site_with_pages() -> dict[str, str]:
    """The address of a page of every type; the front page has everything it can have."""
    guide, case, path = (
        GuideFactory(),
        CaseFactory(),
        a_path(*[a_step(f"Step {n}") for n in range(15)]),
    )
    guide.related = [("page", case), ("page", path)]
    guide.run_sheet = [("block", {"title": "Start", "minutes": 90, "what": "Vertel de zaak."})] * 8
    guide.save_revision().publish()
    article = ArticleFactory(body=[("text", "<p>Wat hier staat.</p>")])
    home = HomePage.objects.get(locale=article.locale)
    home.featured_path, home.lead_case, home.signals = (
        path,
        case,
        [SignalFactory() for _ in "12345"],
    )
    home.save_revision().publish()
    indexes = [LearningPathIndexPage, GuideIndexPage, CaseIndexPage]
    pages = [home, guide, case, path, article, *(model.objects.first() for model in indexes)]
    return {page._meta.label: page.get_url() for page in pages} | {
        "search": f"{reverse('home:search')}?q=zaak",
        "sign in": reverse("people:sign_in"),
        "not found": "/bestaat-niet/",
    }


def test_a_page_of_every_type_is_light(as_served):
    addresses = a_site_with_pages()

    heavy = {name: too_heavy(as_served(address)) for name, address in addresses.items()}

    assert heavy == {name: [] for name in addresses}


def test_a_step_of_every_kind_is_light_for_who_follows_the_path(as_served, client):
    learner = LearnerFactory()
    path = a_path(*[a_step(kind, kind=kind, **value) for kind, value in KINDS.items()])
    enrolled(learner, path)
    client.force_login(learner)
    addresses = [reverse("catalogue:step", args=[step.short_id]) for step in steps_of_path(path)]

    heavy = {address: too_heavy(as_served(address)) for address in addresses}

    assert heavy == {address: [] for address in addresses}
