import re
from collections import Counter
from datetime import timedelta
from html import unescape

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import transaction
from django.db.models import Min
from django.test import override_settings
from django.utils import timezone
from wagtail.fields import StreamField
from wagtail.models import Page, WorkflowState

from cases.models import CasePage
from demo.build import build_demo
from demo.builders.keys import key_of
from demo.builders.people import address_of, person_of
from demo.content import desk
from demo.content.cases import CASES
from demo.content.cases_en import CASES_IN_ENGLISH
from demo.content.people import ACCOUNTS, PASSWORD
from demo.content.tours import TOURS
from desk.content_health import Problem, health_of
from desk.waiting import what_needs
from home.models import HomePage, UnansweredSearch
from learningpaths.catalogue.models import GuidePage, LearningPathPage, OutlineChange, Reach
from learningpaths.insights.reports import counted_until, path_performance
from learningpaths.people.models import Department, Placement, User
from learningpaths.progress.models import Enrolment
from learningpaths.progress.news import to_look_at
from learningpaths.progress.reports import progress_of

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True, scope="module")
def _demo(django_db_setup, django_db_blocker, tmp_path_factory):
    """Build the demo once; each test takes back what it changes, and the last one all of it."""
    media = tmp_path_factory.mktemp("media")
    with django_db_blocker.unblock(), override_settings(MEDIA_ROOT=media), transaction.atomic():
        build_demo()
        yield
        transaction.set_rollback(True)


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
    form = page.get_edit_handler().get_form_class()(instance=page)
    values = {name: getattr(page, name) for name in form.fields if hasattr(page, name)}
    return [f"{page}: {problem}" for problem in form.problems(values)]


def test_loading_twice_changes_nothing():
    first, revisions = counts(), dict(Page.objects.values_list("pk", "latest_revision"))

    build_demo()

    assert counts() == first
    assert dict(Page.objects.values_list("pk", "latest_revision")) == revisions


def test_what_an_editor_changed_stays():
    guide = GuidePage.objects.get(slug="de-ketenwandeling")
    guide.title, guide.slug = "De route lopen", "de-route-lopen"
    guide.save_revision().publish()
    Department.objects.filter(code="BZ").update(name_nl="Publiekszaken", slug="publiekszaken")
    User.objects.filter(email=address_of("imke.roozeboom")).update(email="imke@example.org")
    home = HomePage.objects.get(locale__language_code="nl")
    home.lead_case = None
    home.save_revision().publish()
    under_way = Enrolment.objects.filter(
        learner__email=address_of("medewerker"), completed_at=None, withdrawn_at=None
    )
    left = list(under_way.values_list("pk", flat=True))
    under_way.update(withdrawn_at=timezone.now())
    before = counts()

    build_demo()

    assert counts() == before
    assert GuidePage.objects.get(pk=guide.pk).title == "De route lopen"
    assert Department.objects.get(code="BZ").name_nl == "Publiekszaken"
    assert not User.objects.filter(email=address_of("imke.roozeboom")).exists()
    assert HomePage.objects.get(pk=home.pk).lead_case is None
    assert len(left) == 2
    assert all(enrolment.withdrawn_at for enrolment in Enrolment.objects.filter(pk__in=left))


def test_a_missing_page_comes_back_alone():
    case, before = CasePage.objects.get(slug="compliance-per-project"), counts()
    CasePage.objects.get(pk=case.pk).delete()

    build_demo()

    assert CasePage.objects.get(slug=case.slug).translation_key == case.translation_key
    assert counts()["wagtailcore.Page"] == before["wagtailcore.Page"]
    assert counts()["progress.Completion"] == before["progress.Completion"]


def test_an_editor_could_have_published_every_page():
    pages = Page.objects.filter(depth__gt=1).specific()

    assert [problem for page in pages for problem in problems_of(page)] == []
    assert [page.slug for page in pages if not page.live] == [desk.SUBMITTED["slug"]]


def test_each_editor_finds_something_to_do():
    waiting = {
        name: {
            group.heading: [item.title for item in group.items]
            for group in what_needs(person_of(name), timezone.now())
        }
        for name in ("redacteur", "communicatie2", "eindredacteur")
    }

    in_vain = "Deze week is vergeefs gezocht naar ‘thuiswerkbeleid’ en meer: 5 zoekopdrachten"
    due = "2 pagina’s van jou zijn aan de beurt om na te lopen, als eerste Slim en veilig met AI"
    assert waiting == {
        "redacteur": {
            "Terug naar jou": ["Luisteren in drie lagen"],
            "Opmerkingen voor jou": ["Luisteren in drie lagen"],
            "Uit de rapporten": [due, in_vain],
        },
        "communicatie2": {"Uit de rapporten": [in_vain]},
        "eindredacteur": {
            "Wacht op jouw oordeel": ["Eén rooster voor twee balies"],
            "Uit de rapporten": [in_vain],
        },
    }


def test_what_waits_was_sent_some_days_ago():
    today = timezone.localdate()
    states = WorkflowState.objects.order_by("created_at").select_related("current_task_state")

    assert [
        (state.status, (today - timezone.localdate(state.current_task_state.started_at)).days)
        for state in states
    ] == [("in_progress", desk.SUBMITTED_DAYS_AGO), ("needs_changes", desk.SENT_BACK_DAYS_AGO)]
    assert GuidePage.objects.get(slug=desk.SENT_BACK).summary != desk.SENT_BACK_SUMMARY


def test_what_was_decided_stays_decided():
    page = CasePage.objects.get(slug=desk.SUBMITTED["slug"])
    page.current_workflow_task_state.approve(user=person_of("eindredacteur"))
    WorkflowState.objects.get(status="needs_changes").cancel(user=person_of("redacteur"))
    before = counts()

    build_demo()

    assert counts() == before
    assert not WorkflowState.objects.active().exists()


def test_two_paths_are_one_in_both_languages():
    translated = LearningPathPage.objects.filter(locale__language_code="en")
    dutch = {
        page.translation_key: page
        for page in LearningPathPage.objects.filter(locale__language_code="nl")
    }

    assert len(dutch) == 6
    assert {page.slug for page in translated} == {
        "from-counter-to-decision",
        "welcome-to-the-whole-house",
    }
    for english in translated:
        source = dutch[english.translation_key]
        assert [step.pk for step in english.steps] == [step.pk for step in source.steps]
        assert all(step.titles.keys() == {"nl", "en"} for step in source.steps)


def test_an_example_came_out_on_its_own_day_in_both_languages():
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
    assert all(guide.run_sheet_minutes == guide.duration for guide in GuidePage.objects.all())


def test_people_are_everywhere_along_the_paths():
    progress = progress_of(list(Enrolment.objects.all()), today=timezone.localdate())
    states = Counter(str(each.state) for each in progress.values())

    assert states == {"completed": 76, "under_way": 55, "withdrawn": 13, "not_started": 6}


def test_the_employee_sees_each_state_of_a_path():
    own = list(Enrolment.objects.filter(learner__email=address_of("medewerker")))
    progress = progress_of(own, today=timezone.localdate())

    assert {
        enrolment.outline.page.slug: (
            str(progress[enrolment.pk].state),
            progress[enrolment.pk].percentage,
        )
        for enrolment in own
    } == {
        "van-loket-tot-besluit": ("under_way", 53),
        "slim-en-veilig-met-ai": ("completed", 100),
        "privacy-doe-je-samen": ("under_way", 10),
        "de-regels-van-je-project": ("withdrawn", 25),
    }


def test_learning_took_a_year_of_working_hours():
    now, today = timezone.now(), timezone.localdate()
    moments = []
    for enrolment in Enrolment.objects.prefetch_related("completions"):
        own = [completion.completed_at for completion in enrolment.completions.all()]
        assert sorted(own) == own
        assert all(enrolment.enrolled_at < moment <= now for moment in own)
        assert enrolment.completed_at is None or enrolment.completed_at in own
        moments += [timezone.localtime(moment) for moment in own]
    months = {(today - moment.date()).days // 30 for moment in moments}

    assert months == set(range(12))
    assert {moment.weekday() for moment in moments} == set(range(5))
    assert {moment.hour for moment in moments} == set(range(9, 17))


def test_nobody_joins_a_path_before_joining_the_organisation():
    began = dict(User.objects.values_list("pk").annotate(Min("placements__from_on")))

    assert [
        enrolment
        for enrolment in Enrolment.objects.all()
        if enrolment.enrolled_at.date() < began[enrolment.learner_id]
    ] == []


def test_each_role_has_an_account_that_can_sign_in():
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
        "final_editor": True,
        "administrator": True,
    }
    assert [role for role, user in accounts.items() if user.manages] == ["manager"]


def test_everybody_works_in_one_place_today_and_nobody_else_can_sign_in():
    today = timezone.localdate()

    assert Placement.objects.on(today).count() == User.objects.count() == 64
    assert sum(user.has_usable_password() for user in User.objects.all()) == len(ACCOUNTS)


def test_who_finished_a_path_that_changed_since_is_asked_to_look_again():
    told = list(OutlineChange.objects.told(Reach.LOOK_AGAIN))
    finished = Enrolment.objects.exclude(completed_at=None).filter(
        outline__key=key_of("page", "van-loket-tot-besluit")
    )
    first = finished.get(learner__email=address_of("leidinggevende"))

    assert [(change.kind, str(change.step)) for change in to_look_at(first, told)] == [
        ("added", "Zoek op wat de wet over termijnen zegt")
    ]


def test_the_reports_of_the_desk_have_something_to_tell():
    now = timezone.now()
    today = timezone.localdate(now)

    paths = path_performance(Page.objects.all(), until=counted_until(now), smallest=5)
    health = health_of(Page.objects.all(), months=12, moment=now, today=today)
    searches = UnansweredSearch.objects.since(today - timedelta(days=90)).asked_at_least(3)

    assert any(isinstance(row.finished, int) for row in paths)
    assert {Problem.REVIEW, Problem.UNTRANSLATED, Problem.ORPHAN, Problem.OWNER} <= {
        problem for row in health for problem in row.problems
    }
    assert {row["language"] for row in searches} == {"nl", "en"}
    assert {row.review.owner for row in health if row.review.kind == "leerpad"} == {
        User.objects.get(email=address_of("redacteur")).pk
    }


def stops_for(client, tour, language):
    """The address and title of each stop, as the role's account finds them on the front page."""
    role, _sentence = tour[language]
    text = client.get(HomePage.objects.get(locale__language_code=language).url).text
    own = unescape(text).partition(f'class="tour__title">{role}<')[2].partition("</details>")[0]
    return re.findall(r'<li><a href="([^"]+)">([^<]+)</a>', own)


def visit(client, url):
    """Where a visit to a stop ends, and how: not at signing in, and not refused."""
    answer = client.get(url, follow=True)
    return answer.status_code, answer.resolver_match.view_name.endswith(("sign_in", "login"))


def test_every_stop_of_a_tour_opens_for_its_account(client):
    for tour in TOURS:
        client.force_login(User.objects.get(email=address_of(tour["account"])))
        for language in ("nl", "en"):
            stops = stops_for(client, tour, language)
            assert [title for _url, title in stops] == [stop[language][0] for stop in tour["stops"]]
            assert {url: visit(client, url) for url, _title in stops} == {
                url: (200, False) for url, _title in stops
            }


def test_the_command_says_who_can_sign_in_and_how_also_where_it_has_to_be_told(settings, capsys):
    settings.DEMO_IS_ALLOWED = False

    call_command("load_demo", even_here=True)

    said = capsys.readouterr().out
    assert len(said.splitlines()) == 1 + len(ACCOUNTS)
    assert PASSWORD in said
    assert all(f"{account['name']}@vlietmonde.example" in said for account in ACCOUNTS)
