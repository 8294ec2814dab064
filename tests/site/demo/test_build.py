from collections import Counter
from datetime import timedelta

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.fields import StreamField
from wagtail.models import Page

from cases.models import CasePage
from demo.build import build_demo
from demo.builders.keys import key_of
from demo.builders.people import address_of
from demo.content.cases import CASES
from demo.content.cases_en import CASES_IN_ENGLISH
from demo.content.people import ACCOUNTS, PASSWORD
from home.models import HomePage
from learningpaths.catalogue.models import GuidePage, LearningPathPage, OutlineStep
from learningpaths.people.models import Department, Placement, User
from learningpaths.progress.models import Completion, Enrolment
from learningpaths.progress.reports import progress_of

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _own_media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def counts():
    return {model._meta.label: model._base_manager.count() for model in apps.get_models()}


def problems_of(page):
    """What an editor would be told when publishing the page as it is."""
    try:
        page.full_clean()
        for field in page._meta.get_fields():
            if isinstance(field, StreamField):
                field.stream_block.clean(getattr(page, field.name))
    except ValidationError as error:
        return [f"{page}: {error!r}"]
    return []


def test_loading_twice_changes_nothing():
    build_demo()
    first, revisions = counts(), dict(Page.objects.values_list("pk", "latest_revision"))

    build_demo()

    assert counts() == first
    assert dict(Page.objects.values_list("pk", "latest_revision")) == revisions


def test_what_an_editor_changed_stays():
    build_demo()
    guide = GuidePage.objects.get(slug="de-ketenwandeling")
    guide.title, guide.slug = "De route lopen", "de-route-lopen"
    guide.save_revision().publish()
    Department.objects.filter(code="BZ").update(name_nl="Publiekszaken", slug="publiekszaken")
    User.objects.filter(email=address_of("imke.roozeboom")).update(email="imke@example.org")
    home = HomePage.objects.get(locale__language_code="nl")
    home.lead_case = None
    home.save_revision().publish()
    Enrolment.objects.filter(learner__email=address_of("medewerker")).update(
        withdrawn_at=timezone.now()
    )
    before = counts()

    build_demo()

    assert counts() == before
    assert GuidePage.objects.get(pk=guide.pk).title == "De route lopen"
    assert Department.objects.get(code="BZ").name_nl == "Publiekszaken"
    assert not User.objects.filter(email=address_of("imke.roozeboom")).exists()
    assert HomePage.objects.get(pk=home.pk).lead_case is None
    assert Enrolment.objects.get(learner__email=address_of("medewerker")).withdrawn_at


def test_a_missing_page_comes_back_alone():
    build_demo()
    case, before = CasePage.objects.get(slug="compliance-per-project"), counts()
    CasePage.objects.get(pk=case.pk).delete()

    build_demo()

    assert CasePage.objects.get(slug=case.slug).translation_key == case.translation_key
    assert counts()["wagtailcore.Page"] == before["wagtailcore.Page"]
    assert counts()["progress.Completion"] == before["progress.Completion"]


def test_an_editor_could_have_published_every_page():
    build_demo()
    pages = Page.objects.filter(depth__gt=1).specific()

    assert [problem for page in pages for problem in problems_of(page)] == []
    assert [page for page in pages if not page.live] == []


def test_the_path_is_one_in_both_languages():
    build_demo()
    dutch = LearningPathPage.objects.get(locale__language_code="nl")
    english = LearningPathPage.objects.get(locale__language_code="en")

    assert english.translation_key == dutch.translation_key
    assert [step.pk for step in english.steps] == [step.pk for step in dutch.steps]
    assert all(step.titles.keys() == {"nl", "en"} for step in dutch.steps)
    assert {step.kind for step in dutch.steps} == set(OutlineStep.Kind)


def test_an_example_came_out_on_its_own_day_in_both_languages():
    build_demo()
    expected = {
        key_of("page", case["slug"]): timezone.localdate() - timedelta(case["published_days_ago"])
        for case in CASES
    }

    pages = list(CasePage.objects.live())

    assert len(pages) == len(CASES) + len(CASES_IN_ENGLISH)
    assert {page.pk: timezone.localdate(page.first_published_at) for page in pages} == {
        page.pk: expected[page.translation_key] for page in pages
    }


def test_run_sheets_add_up():
    build_demo()

    assert all(guide.run_sheet_minutes == guide.duration for guide in GuidePage.objects.all())


def test_people_are_everywhere_along_the_path():
    build_demo()
    enrolments = list(Enrolment.objects.all())
    progress = progress_of(enrolments, today=timezone.localdate())

    states = Counter(str(each.state) for each in progress.values())

    assert states == {"completed": 7, "under_way": 14, "withdrawn": 3, "not_started": 2}
    assert all(
        enrolment.enrolled_at < completion.completed_at <= timezone.now()
        for enrolment in enrolments
        for completion in enrolment.completions.all()
    )
    assert not Completion.objects.filter(enrolment__learner__placements=None).exists()


def test_each_role_has_an_account_that_can_sign_in():
    build_demo()
    accounts = {
        account["role"]: User.objects.get(email=address_of(account["name"])) for account in ACCOUNTS
    }

    assert all(user.check_password(PASSWORD) for user in accounts.values())
    assert {
        role: user.has_perm("wagtailadmin.access_admin") for role, user in accounts.items()
    } == {
        "employee": False,
        "manager": False,
        "editor": True,
        "communications": True,
        "administrator": True,
    }
    assert [role for role, user in accounts.items() if user.manages] == ["manager"]


def test_everybody_works_in_one_place_today_and_nobody_else_can_sign_in():
    build_demo()
    today = timezone.localdate()

    assert Placement.objects.on(today).count() == User.objects.count() == 60
    assert sum(user.has_usable_password() for user in User.objects.all()) == len(ACCOUNTS)
