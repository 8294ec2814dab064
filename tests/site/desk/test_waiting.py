"""What the first page of the admin says that needs somebody, and to whom it doesn't."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import override
from wagtail.models import Comment, CommentReply, PageSubscription, Site

from core.models import SiteSettings
from desk.jobs import Job, tick
from desk.roles import ADMINISTRATORS, COMMUNICATIONS, EDITORS, FINAL_EDITORS
from desk.waiting import what_needs
from learningpaths.catalogue.models import GuidePage
from tests.factories import CaseFactory, GuideFactory, LearnerFactory, member_of

pytestmark = pytest.mark.django_db

NOW = timezone.now()


@pytest.fixture(autouse=True)
def _in_dutch():
    with override("nl"):
        yield


def a_draft(person, factory=GuideFactory, **fields):
    page = factory(owner=person, live=False, **fields)
    page.save_revision(user=person)
    return page


def submitted(person, factory=GuideFactory, **fields):
    page = a_draft(person, factory, **fields)
    page.refresh_from_db()
    page.get_workflow().start(page, person)
    return page


def sent_back(person, judge, comment="Te lang", **fields):
    page = submitted(person, **fields)
    task = page.current_workflow_task_state
    task.reject(user=judge, comment=comment)
    return page


def needs(person) -> dict[str, list[tuple[str, str]]]:
    return {
        group.heading: [(item.title, item.about) for item in group.items]
        for group in what_needs(person, NOW)
    }


def shown(moment) -> str:
    return date_format(timezone.localtime(moment), "SHORT_DATETIME_FORMAT")


def said(page, person, text="Waarom?", **fields) -> Comment:
    return Comment.objects.create(page=page, user=person, text=text, contentpath="title", **fields)


def test_a_final_editor_sees_what_waits_longest_first():
    editor = member_of(EDITORS, first_name="Ilse")
    author = member_of(COMMUNICATIONS)
    judge = member_of(FINAL_EDITORS)
    submitted(editor, title="Eerst")
    submitted(author, CaseFactory, title="Dan")

    assert needs(judge) == {"Wacht op jouw oordeel": [("Eerst", "van Ilse"), ("Dan", "")]}
    assert needs(editor) == {}
    assert needs(author) == {}


def test_what_was_decided_waits_no_longer():
    editor, judge = member_of(EDITORS), member_of(FINAL_EDITORS)
    page = submitted(editor)

    page.current_workflow_task_state.approve(user=judge)

    assert needs(judge) == {}


def test_an_editor_sees_own_drafts_and_what_was_sent_back():
    editor, colleague = member_of(EDITORS), member_of(EDITORS)
    judge = member_of(FINAL_EDITORS)
    a_draft(editor, title="Nieuw")
    live = GuideFactory(title="Online", owner=colleague)
    live.title = "Online, anders"
    live.save_revision(user=editor)
    sent_back(editor, judge, title="Terug")

    assert needs(editor) == {
        "Terug naar jou": [("Terug", "Te lang")],
        "Jouw concepten": [
            ("Online, anders", "wijzigingen op een pagina die online staat"),
            ("Nieuw", "nog niet gepubliceerd"),
        ],
    }
    assert needs(colleague) == {
        "Jouw concepten": [("Online, anders", "wijzigingen op een pagina die online staat")]
    }


def test_open_comments_count_for_who_had_not_the_last_word():
    editor, judge = member_of(EDITORS), member_of(FINAL_EDITORS)
    page = a_draft(editor, title="Gids")
    said(page, judge)
    answered = said(page, judge)
    CommentReply.objects.create(comment=answered, user=editor, text="Daarom")
    said(page, judge, resolved_at=NOW)
    said(page, editor, "Ik zoek nog een foto")

    assert needs(editor)["Opmerkingen voor jou"] == [("Gids", "1 opmerking")]
    assert needs(judge) == {"Opmerkingen voor jou": [("Gids", "1 opmerking")]}


def test_who_follows_a_page_sees_its_comments():
    follower, quiet = member_of(EDITORS), member_of(EDITORS)
    page = GuideFactory(title="Gids")
    PageSubscription.objects.create(page=page, user=follower, comment_notifications=True)
    PageSubscription.objects.create(page=page, user=quiet, comment_notifications=False)
    said(page, member_of(FINAL_EDITORS))
    said(page, member_of(FINAL_EDITORS))

    assert needs(follower) == {"Opmerkingen voor jou": [("Gids", "2 opmerkingen")]}
    assert needs(quiet) == {}


def test_what_is_planned_within_two_weeks_is_shown_by_day():
    editor = member_of(EDITORS)
    online, later = GuideFactory(title="Erop", live=False), GuideFactory(live=False)
    for page, days in ((online, 3), (later, 15)):
        page.go_live_at = NOW + timedelta(days=days)
        page.save_revision().publish()
    offline, never = GuideFactory(title="Eraf"), GuideFactory()
    GuidePage.objects.filter(pk=offline.pk).update(expire_at=NOW + timedelta(days=2))
    GuidePage.objects.filter(pk=never.pk).update(expire_at=NOW + timedelta(days=15))

    assert needs(editor) == {
        "De komende twee weken": [
            ("Eraf", f"gaat offline {shown(NOW + timedelta(days=2))}"),
            ("Erop", f"komt online {shown(NOW + timedelta(days=3))}"),
        ]
    }


def test_nobody_sees_what_another_section_has():
    stranger, editor = member_of(COMMUNICATIONS), member_of(EDITORS)
    judge = member_of(FINAL_EDITORS)
    page = sent_back(editor, judge, title="Gids")
    said(page, judge)
    PageSubscription.objects.create(page=page, user=stranger, comment_notifications=True)
    GuidePage.objects.filter(pk=page.pk).update(
        owner=stranger, live=True, expire_at=NOW + timedelta(days=1)
    )

    assert needs(stranger) == {}


def test_a_former_editor_is_told_nothing():
    editor = member_of(EDITORS)
    sent_back(editor, member_of(FINAL_EDITORS))

    editor.groups.clear()

    assert needs(type(editor).objects.get(pk=editor.pk)) == {}


def test_ten_of_a_kind_are_shown():
    editor = member_of(EDITORS)
    for _number in range(12):
        a_draft(editor)

    (group,) = what_needs(editor, NOW)

    assert (len(group.items), group.has_more) == (10, True)


@pytest.mark.parametrize("count", [1, 4])
@pytest.mark.parametrize(
    ("role", "queries"), [(EDITORS, 19), (FINAL_EDITORS, 21), (ADMINISTRATORS, 27)]
)
def test_the_first_page_asks_as_much_for_one_as_for_many(
    role, queries, count, django_assert_num_queries
):
    person, judge = member_of(role), member_of(FINAL_EDITORS)
    for _number in range(count):
        a_draft(person)
        said(sent_back(person, judge), judge)
        submitted(member_of(EDITORS))
        page = GuideFactory(live=False)
        page.go_live_at = NOW + timedelta(days=3)
        page.save_revision().publish()
    person = type(person).objects.get(pk=person.pk)

    with django_assert_num_queries(queries):
        what_needs(person, NOW)


# On the page itself


def test_the_first_page_begins_with_it(client):
    editor = member_of(EDITORS)
    page = sent_back(editor, member_of(FINAL_EDITORS), title="Gids", comment="<b>Korter</b>")
    client.force_login(editor)

    text = client.get(reverse("wagtailadmin_home")).text

    assert "Wat op jou wacht" in text
    assert f'<a href="/cms/pages/{page.pk}/edit/">Gids</a>' in text
    assert "&lt;b&gt;Korter&lt;/b&gt;" in text


def test_who_has_nothing_to_do_reads_so(client):
    client.force_login(member_of(COMMUNICATIONS))

    assert "Er wacht niets op je." in client.get(reverse("wagtailadmin_home")).text


# What the site lacks


SITE = "De site"
NEVER = "De klok heeft nooit gelopen: wat gepland is, komt niet online en gaat niet offline"
STILL = "De klok staat stil: wat gepland is, komt niet online en gaat niet offline"


def lacks(person, now=NOW) -> list[str]:
    groups = what_needs(person, now)
    return [item.title for group in groups if group.heading == SITE for item in group.items]


@pytest.fixture
def administrator(settings):
    settings.MAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.DEFAULT_FROM_EMAIL = "Dwarsverband <leren@example.org>"
    return member_of(ADMINISTRATORS)


@pytest.fixture
def _complete(administrator):
    SiteSettings.objects.create(
        site=Site.objects.get(), organisation_name="Vlietmonde", contact_email="l@example.org"
    )
    member_of(FINAL_EDITORS)
    tick([Job("job", lambda: None)])


def test_a_new_site_lacks_what_its_administrator_should_do(administrator, settings):
    settings.MAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"

    assert lacks(administrator) == [
        NEVER,
        "Niemand heeft de rol Eindredactie",
        "De naam of het e-mailadres van de organisatie is leeg",
        "Mail is niet ingesteld: niemand krijgt bericht",
    ]
    assert lacks(LearnerFactory(is_superuser=True)) == lacks(administrator)


@pytest.mark.usefixtures("_complete")
def test_a_site_that_lacks_nothing_says_nothing(administrator):
    assert lacks(administrator) == []


@pytest.mark.usefixtures("_complete")
def test_a_clock_that_stands_still_is_seen(administrator):
    later = timezone.now() + timedelta(minutes=59)

    assert lacks(administrator, later) == []
    assert lacks(administrator, later + timedelta(minutes=2)) == [STILL]


@pytest.mark.usefixtures("_complete")
def test_a_job_that_fails_is_seen_until_it_goes_well(administrator, caplog):
    tick([Job("mails", lambda: 1 / 0)])
    assert lacks(administrator) == ["Een taak mislukt: mails"]

    tick([Job("mails", lambda: None)])
    assert lacks(administrator) == []


@pytest.mark.parametrize("role", [EDITORS, COMMUNICATIONS, FINAL_EDITORS])
def test_only_administrators_hear_what_the_site_lacks(role):
    assert lacks(member_of(role)) == []
