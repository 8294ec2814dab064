"""Every kind of page of the demo in a browser, as `Inspection` looks at it."""

import pytest
from playwright.sync_api import Page

from tests.journeys.demo_site.kinds import FOR_LEARNERS, FOR_VISITORS, step_of_every_kind
from tests.journeys.inspection import Inspection

pytestmark = pytest.mark.browser


@pytest.fixture
def inspection(site, new_context):
    return Inspection(new_context(locale="nl-NL").new_page(), site.url)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_a_visitor_sees(inspection, language):
    for address in FOR_VISITORS[language]:
        inspection.visit(address)

    assert inspection.found == []


def test_every_kind_of_step(site, inspection):
    for address in step_of_every_kind(site.visitor()):
        inspection.visit(address)

    assert inspection.found == []


def test_what_a_learner_sees(site, inspection):
    learner = site.somebody("medewerker")
    _take_over(inspection.page, learner)

    for address in [*FOR_LEARNERS, *step_of_every_kind(learner)]:
        inspection.visit(address)

    assert inspection.found == []


def _take_over(page: Page, visitor) -> None:
    """Give the browser the cookies of somebody who has signed in."""
    page.context.add_cookies(
        [{"name": one.name, "value": one.value, "url": visitor.base} for one in visitor.cookies]
    )
