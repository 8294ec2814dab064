"""The reports of the desk as their readers see them: nothing that axe objects to, in Dutch."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import Permission
from django.urls import reverse
from django.utils import timezone
from django.utils.timezone import localdate

from core.models import Errand
from desk.models import Report
from home import services
from tests.factories import GuideFactory, LearnerFactory, SignalFactory, a_path
from tests.journeys.browser.visiting import sign_in
from tests.journeys.inspection import ALL_RULES, NARROW, WIDE

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]


@pytest.fixture
def reader(editor):
    editor.wagtail_userprofile.preferred_language = "nl"
    editor.wagtail_userprofile.save()
    reports = Permission.objects.filter(
        content_type__app_label="desk", codename__startswith="view_"
    )
    editor.user_permissions.add(*reports)
    return editor


def objections(page) -> list[str]:
    """What axe has against the part of the page that is ours; the rest is Wagtail's."""
    found = Axe().run(page, context="#main", options=ALL_RULES).response["violations"]
    return [f"{one['id']}: {one['nodes'][0]['html']}" for one in found]


def test_reports_are_accessible(page, reader):
    guide = GuideFactory(signals=[SignalFactory()], owner=reader)
    a_path(owner=LearnerFactory())
    for _ in range(3):
        services.remember_unanswered(text="schaduwdag", language="nl", today=localdate())
    Errand.objects.create(name="core.mail.deliver", failed_at=timezone.now(), error="OSError: weg")
    sign_in(page, reader)
    addresses = [reverse(f"desk_reports:{key}") for key in Report.Key]
    addresses += [f"{addresses[1]}?problem=orphan"]
    addresses += [reverse("desk_reports:mark_reviewed", args=[guide.pk])]

    found = {}
    for address in addresses:
        for size in (WIDE, NARROW):
            page.set_viewport_size(size)
            page.goto(address)
            page.get_by_role("heading", level=1).first.wait_for()
            found[address, size["width"]] = objections(page)

    assert found == {seen: [] for seen in found}


def test_a_filter_is_chosen_and_the_page_marked_without_leaving_the_keyboard(page, reader):
    guide = GuideFactory(owner=reader, title="Ketenwandeling")
    sign_in(page, reader)

    page.goto(reverse("desk_reports:mark_reviewed", args=[guide.pk]))
    page.get_by_role("button", name="Markeer als nagelopen").press("Enter")
    page.get_by_text("‘Ketenwandeling’ is nagelopen.").wait_for()

    assert type(guide).objects.get(pk=guide.pk).reviewed_on == localdate()
