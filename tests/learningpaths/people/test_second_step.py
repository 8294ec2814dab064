"""Signing in with two steps: set up, asked for, taken off, and what stays closed without it."""

import re

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from django.contrib.auth.models import Group, Permission
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import ModelLogEntry

from desk.roles import EDITORS
from learningpaths.people.models import SignInRules, User
from learningpaths.people.second_step import codes_left, second_step_of
from tests.factories import LearnerFactory, code_of, set_up_second_step

pytestmark = pytest.mark.django_db

PASSWORD = "een-lang-wachtwoord"
HOME = "/cms/"


@pytest.fixture
def noor():
    person = User.objects.create_user("noor@example.org", PASSWORD, first_name="Noor")
    person.groups.add(Group.objects.get(name=EDITORS))
    return person


@pytest.fixture
def rules():
    rules = SignInRules.objects.create()
    rules.groups.add(Group.objects.get(name=EDITORS))
    return rules


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    """Post a form, and do what waits for the transaction."""

    def post(client, address, fields):
        with django_capture_on_commit_callbacks(execute=True):
            return client.post(address, fields)

    return post


def sign_in(client, next_page=""):
    fields = {"login": "noor@example.org", "password": PASSWORD, "next": next_page}
    return client.post(reverse("people:sign_in"), fields)


def logged(person) -> list[tuple]:
    entries = ModelLogEntry.objects.filter(object_id=str(person.pk)).order_by("pk")
    entries = entries.exclude(action="desk.roles")
    return [(entry.action, entry.user) for entry in entries]


def is_signed_in(client) -> bool:
    return client.get(reverse("progress:my_learning")).status_code == 200


# Setting it up


def test_who_needs_a_second_step_sets_it_up_and_goes_where_they_were_going(
    client, noor, rules, committed
):
    wanted = "/cms/pages/?q=leren"
    assert sign_in(client, wanted).url == wanted

    led = client.get(wanted)
    assert led.url == f"{reverse('people:two_steps_on')}?next=/cms/pages/%3Fq%3Dleren"
    page = client.get(led.url)
    secret = page.context["form"].secret
    assert f'name="next" value="{wanted}"' in page.text

    wrong = committed(client, led.url, {"code": "12 34", "next": wanted})
    assert wrong.context["form"].errors == {
        "code": ["Deze code klopt niet, of niet meer. Vul in wat je nu ziet."]
    }
    assert wrong.context["form"].secret == secret
    assert (second_step_of(noor).app, client.get(HOME).status_code) == (None, 302)

    right = committed(client, led.url, {"code": code_of(secret), "next": wanted})
    assert right.url == f"{reverse('people:recovery_codes')}?next=/cms/pages/%3Fq%3Dleren"
    codes = client.get(right.url)
    assert len(re.findall(r"<code>\d{8}</code>", codes.text)) == 10
    assert f'href="{wanted}"' in codes.text
    assert client.get(wanted).status_code == 200
    assert logged(noor) == [("people.second_step_on", noor)]
    assert [(m.to, m.subject) for m in mail.outbox] == [
        ([noor.email], "Je logt nu in met twee stappen")
    ]


def test_recovery_codes_are_shown_one_time(client, noor):
    set_up_second_step(noor)
    client.force_login(noor)
    confirm(client, noor)
    address = reverse("people:recovery_codes")
    codes = Authenticator.objects.get(user=noor, type="recovery_codes").wrap().get_unused_codes()

    first, second = client.get(address), client.get(address)

    assert [code in first.text for code in codes] == [True] * 9
    assert [code in second.text for code in codes] == [False] * 9
    assert "no-store" in first.headers["Cache-Control"]


def confirm(client, person):
    """Say once more who it is, with a recovery code, which works whatever the time is."""
    kept = Authenticator.objects.get(user=person, type="recovery_codes")
    code = kept.wrap().get_unused_codes()[0]
    response = client.post(reverse("people:confirm_code"), {"code": code})
    assert response.status_code == 302


def test_new_codes_replace_the_old_ones(client, noor, committed):
    set_up_second_step(noor)
    client.force_login(noor)
    confirm(client, noor)
    assert codes_left(noor) == 9

    response = committed(client, reverse("people:recovery_codes_new"), {})

    assert response.url == reverse("people:recovery_codes")
    assert codes_left(noor) == 10
    assert logged(noor) == [("people.recovery_codes", noor)]
    assert mail.outbox[0].subject == "Je hebt nieuwe herstelcodes"


def test_somebody_switches_it_off_after_saying_who_they_are(client, noor, committed):
    set_up_second_step(noor)
    client.force_login(noor)
    address = reverse("people:two_steps_off")

    asked = committed(client, address, {})
    assert asked.url == f"{reverse('people:confirm')}?next={address}"
    assert client.get(asked.url).url.startswith(f"{reverse('people:confirm_code')}?next=")
    confirm(client, noor)
    response = committed(client, address, {})

    assert response.url == reverse("people:two_steps")
    assert not Authenticator.objects.exists()
    assert logged(noor) == [("people.second_step_off", noor)]
    assert mail.outbox[0].subject == "Je logt niet meer in met twee stappen"


def test_the_password_alone_does_not_confirm_who_has_a_second_step(client, noor):
    set_up_second_step(noor)
    client.force_login(noor)

    response = client.post(reverse("people:confirm"), {"password": PASSWORD})

    assert response.url == reverse("people:confirm_code")
    assert client.get(reverse("people:two_steps_off")).status_code == 302


def test_what_was_sent_is_not_kept_while_somebody_is_asked_who_they_are(client, noor):
    client.force_login(noor)

    for browser in (client, Client()):
        response = browser.post(reverse("people:two_steps_on"), {"code": "x" * 100_000})
        assert response.status_code == 302
        assert "x" * 100 not in str(dict(browser.session))


@pytest.mark.parametrize(
    "name", ["two_steps", "two_steps_on", "two_steps_off", "recovery_codes", "recovery_codes_new"]
)
def test_a_visitor_is_asked_to_sign_in_first(client, name):
    address = reverse(f"people:{name}")

    assert client.get(address).url == f"{reverse('people:sign_in')}?next={address}"


# Signing in


def test_signing_in_asks_for_the_code_and_keeps_where_somebody_was_going(client, noor, rules):
    secret = set_up_second_step(noor)

    asked = sign_in(client, HOME)
    assert asked.url == reverse("people:code")
    assert not is_signed_in(client)
    assert "no-store" in client.get(asked.url).headers["Cache-Control"]
    assert client.post(asked.url, {"code": "000000"}).status_code == 200
    assert not is_signed_in(client)

    entered = client.post(asked.url, {"code": code_of(secret)})
    assert entered.url == HOME
    assert client.get(HOME).status_code == 200


def test_a_code_works_once_also_while_the_app_still_shows_it(noor):
    secret = set_up_second_step(noor)
    with time_machine.travel("2026-03-02 09:00:01+00:00", tick=False):
        code = code_of(secret)
    answers = []

    for second in (2, 20, 45):
        with time_machine.travel(f"2026-03-02 09:00:{second:02}+00:00", tick=False):
            client = Client()
            sign_in(client)
            client.post(reverse("people:code"), {"code": f" {code[:3]} {code[3:]}"})
            answers.append(is_signed_in(client))

    assert answers == [True, False, False]


def test_a_recovery_code_works_once_and_opens_the_editor_too(noor, rules):
    set_up_second_step(noor)
    code = Authenticator.objects.get(type="recovery_codes").wrap().get_unused_codes()[0]
    answers = []

    for _ in "12":
        client = Client()
        sign_in(client)
        client.post(reverse("people:code"), {"code": code})
        answers.append((is_signed_in(client), client.get(HOME).status_code))

    assert answers == [(True, 200), (False, 302)]


def test_who_stops_halfway_begins_anew(client, noor):
    set_up_second_step(noor)
    sign_in(client)
    assert client.get(reverse("people:sign_in")).url == reverse("people:code")

    client.post(reverse("people:sign_out"))

    assert client.get(reverse("people:sign_in")).status_code == 200
    assert client.get(reverse("people:code")).url == reverse("people:sign_in")


def test_a_code_page_without_a_code_or_a_password_before_it_is_no_mistake_of_ours(client, noor):
    assert client.post(reverse("people:code"), {"code": "123456"}).url == reverse("people:sign_in")
    set_up_second_step(noor)
    sign_in(client)

    assert client.post(reverse("people:code"), {}).status_code == 302
    for code in ("", "é" * 6, "x" * 100_000, "١٢٣٤٥٦"):
        assert client.post(reverse("people:code"), {"code": code}).status_code == 200


# What stays closed


def test_without_a_rule_the_password_is_enough(client, noor):
    SignInRules.objects.create(includes_superusers=True)
    sign_in(client)

    assert client.get(HOME).status_code == 200


def test_a_rule_for_people_with_all_rights_is_for_them(client, rules):
    chief = LearnerFactory(is_superuser=True)
    client.force_login(chief)
    assert client.get(HOME).status_code == 200

    SignInRules.objects.update(includes_superusers=True)

    assert client.get(HOME).url == f"{reverse('people:two_steps_on')}?next=/cms/"
    rules.groups.clear()
    assert second_step_of(LearnerFactory()).is_asked is False


@pytest.mark.parametrize("has_app", [False, True])
def test_nothing_of_the_editor_answers_before_the_second_step(client, noor, rules, has_app):
    if has_app:
        set_up_second_step(noor)
    client.force_login(noor)
    script, json = {"X-Requested-With": "XMLHttpRequest"}, {"Accept": "application/json"}

    refused = [
        client.get("/cms/api/main/pages/"),
        client.get(HOME, headers=script),
        client.get(HOME, headers=json),
        client.get(HOME, headers={"Accept": "*/*"}),
        client.post("/cms/pages/1/edit/", {}),
        client.post("/cms/bulk/wagtailcore/page/delete/?id=3"),
    ]
    led = [client.get(url) for url in (HOME, "/cms/nergens/", "/cms/pages/2/view_draft/")]

    assert [answer.status_code for answer in refused] == [403] * 6
    page = reverse("people:confirm_code" if has_app else "people:two_steps_on")
    assert [answer.url.partition("?")[0] for answer in led] == [page] * 3
    assert is_signed_in(client)
    assert client.post("/cms/logout/").url == reverse("people:sign_in")


def test_a_session_from_before_the_second_step_is_asked_for_a_code(client, noor, rules):
    elsewhere = Client()
    elsewhere.force_login(noor)
    secret = set_up_second_step(noor)

    led = elsewhere.get(HOME)
    entered = elsewhere.post(led.url, {"code": code_of(secret), "next": HOME})

    assert entered.url == HOME
    assert elsewhere.get(HOME).status_code == 200


def test_the_editor_asks_one_query_more(client, noor, rules):
    client.force_login(noor)
    with CaptureQueriesContext(connection) as queries:
        client.get("/cms/sprite/")

    assert asked_of_the_rules(queries) == 1
    with CaptureQueriesContext(connection) as queries:
        client.get("/")
    assert asked_of_the_rules(queries) == 0


def asked_of_the_rules(queries) -> int:
    return sum("people_signinrules" in query["sql"] for query in queries)


# Lost phones


def an_administrator(*, is_superuser=False):
    person = LearnerFactory(is_superuser=is_superuser)
    access = Permission.objects.get(codename="access_admin")
    person.user_permissions.add(access, Permission.objects.get(codename="change_user"))
    return person


def test_an_administrator_takes_the_second_step_off(client, noor, rules, committed):
    set_up_second_step(noor)
    elsewhere, administrator = Client(), an_administrator()
    elsewhere.force_login(noor)
    confirm(elsewhere, noor)
    assert elsewhere.get(HOME).status_code == 200
    client.force_login(administrator)
    address = reverse("wagtailusers_users:second_step", args=[noor.pk])
    edit = reverse("wagtailusers_users:edit", args=[noor.pk])
    assert address in client.get(edit).text

    assert client.get(address).status_code == 200
    assert committed(client, address, {}).url == edit

    assert address not in client.get(edit).text
    assert elsewhere.get(HOME).url == f"{reverse('people:two_steps_on')}?next=/cms/"
    assert logged(noor) == [("people.second_step_taken_off", administrator)]
    assert (
        "Zette de tweede stap van deze persoon uit"
        in client.get(reverse("wagtailusers_users:history", args=[noor.pk])).text
    )
    assert [(m.to, m.subject) for m in mail.outbox] == [
        ([noor.email], "Een beheerder heeft je tweede stap uitgezet")
    ]


def test_taking_off_what_is_off_changes_nothing(client, noor, committed):
    client.force_login(an_administrator())

    committed(client, reverse("wagtailusers_users:second_step", args=[noor.pk]), {})

    assert (logged(noor), mail.outbox) == ([], [])


@pytest.mark.parametrize("who", ["herself", "an editor", "an administrator of a superuser"])
def test_nobody_else_takes_it_off(client, noor, committed, who):
    actors = {"herself": noor, "an editor": LearnerFactory()}
    actor = actors.get(who) or an_administrator()
    actor.groups.add(Group.objects.get(name=EDITORS))
    if who == "an administrator of a superuser":
        User.objects.filter(pk=noor.pk).update(is_superuser=True)
    set_up_second_step(noor)
    client.force_login(actor)
    address = reverse("wagtailusers_users:second_step", args=[noor.pk])

    answers = [client.get(address), committed(client, address, {})]

    assert [answer.status_code for answer in answers] == [302, 302]
    assert {answer.url for answer in answers} == {HOME}
    assert Authenticator.objects.count() == 2


# What is kept


def test_a_copy_of_the_database_opens_nothing(noor, settings):
    secret = set_up_second_step(noor)
    app, codes = Authenticator.objects.order_by("type")[::-1]
    assert secret not in str(app.data)
    kept = codes.wrap().generate_codes()

    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "another", [settings.SECRET_KEY]
    assert app.wrap().validate_code(code_of(secret))
    assert codes.wrap().generate_codes() == kept

    settings.SECRET_KEY_FALLBACKS = []
    assert not app.wrap().validate_code(code_of(secret))
    assert codes.wrap().generate_codes() != kept
