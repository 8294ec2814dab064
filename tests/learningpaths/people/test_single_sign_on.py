"""Signing in with a work account, at an independent OpenID provider over a real socket."""

import json
import os
import re
import socket
import threading
import time
from collections.abc import Mapping
from contextlib import contextmanager
from datetime import timedelta
from html import unescape
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlsplit

import jwt
import pytest
import requests
from allauth.socialaccount.models import SocialAccount, SocialApp, SocialToken
from cryptography.hazmat.primitives.asymmetric import rsa
from django.test import Client
from django.urls import reverse, reverse_lazy
from django.utils import timezone
from django.utils.translation import override
from jwt.algorithms import RSAAlgorithm
from oidc_provider_mock import User as Claims
from oidc_provider_mock import run_server_in_thread
from wagtail.models import ModelLogEntry

from learningpaths.people import services
from learningpaths.people.issuer import Issuer, ProviderError
from learningpaths.people.models import Placement, SignInRules, UnknownDepartment, User
from learningpaths.people.single_sign_on import Identity, Refusal, RefusedError, identity_of
from tests.factories import DepartmentFactory, LearnerFactory, set_up_second_step

pytestmark = pytest.mark.django_db

START, BACK = reverse_lazy("people:work_account"), reverse_lazy("people:work_account_back")
IN_ENGLISH = "/en/sign-in/work-account/"
TODAY = timezone.localdate()
A_YEAR_AGO = TODAY - timedelta(days=365)


class Provider:
    """The organisation's accounts, and the pages on which people sign in to them."""

    def __init__(self, port: int):
        self.address = f"http://localhost:{port}"

    def tell(self, subject: str, **claims) -> None:
        answer = requests.put(f"{self.address}/users/{subject}", json=claims, timeout=5)
        assert answer.status_code == 204

    def answer(self, address: str, subject: str, action: str = "") -> str:
        """Where the provider sends the browser of who signs in there, or stops."""
        fields = {"action": action} if action else {"sub": subject}
        answer = requests.post(address, data=fields, timeout=5, allow_redirects=False)
        assert answer.status_code == 302, answer.text
        return answer.headers["Location"]


@pytest.fixture(autouse=True)
def in_dutch():
    """A request leaves its language behind, in which the next test would look for addresses."""
    with override("nl"):
        yield


@pytest.fixture(scope="module")
def running():
    os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"
    with run_server_in_thread(require_nonce=True, user_claims=[Claims(sub="nobody")]) as server:
        yield Provider(server.server_port)
    del os.environ["AUTHLIB_INSECURE_TRANSPORT"]


@pytest.fixture
def provider(running, settings):
    settings.SSO_ISSUER = running.address
    settings.SSO_CLIENT_ID, settings.SSO_CLIENT_SECRET = "dwarsverband", "geheim"
    settings.SSO_DEPARTMENT_CLAIM = "department"
    settings.WAGTAILADMIN_BASE_URL = "http://testserver"
    return running


def begin(client, address=START, **fields) -> str:
    """Press the button; the address that the page goes on to."""
    page = client.post(address, fields)
    assert page.status_code == 200, page.text
    (led_to,) = re.findall(r'http-equiv="refresh" content="0; url=([^"]+)"', page.text)
    return unescape(led_to)


def arrive(client, address: str):
    """Come back from the provider."""
    parts = urlsplit(address)
    assert (parts.scheme, parts.netloc, parts.path) == ("http", "testserver", str(BACK))
    return client.get(f"{parts.path}?{parts.query}")


def come_in(client, provider, subject, next_page=""):
    return arrive(client, provider.answer(begin(client, next=next_page), subject))


def who(client) -> User | None:
    return User.objects.filter(pk=client.session.get("_auth_user_id")).first()


def logged(person) -> list[tuple]:
    entries = ModelLogEntry.objects.filter(object_id=str(person.pk)).order_by("pk")
    return [(entry.action, entry.user) for entry in entries]


def test_a_verified_address_introduces_somebody_once_and_their_subject_ever_after(client, provider):
    noor, other = LearnerFactory(email="noor@example.org"), Client()
    provider.tell("n1", email="Noor@Example.org", email_verified=True, given_name="Noor")

    answer = come_in(client, provider, "n1", "/cms/pages/?q=leren")

    assert (answer.status_code, answer.url) == (302, "/cms/pages/?q=leren")
    assert (who(client), logged(noor)) == (noor, [("people.work_account", noor)])
    account = SocialAccount.objects.get()
    assert (account.user, account.provider, account.uid) == (noor, provider.address, "n1")
    assert account.extra_data == {}
    assert not SocialToken.objects.exists()
    assert not SocialApp.objects.exists()

    client.post(reverse("people:sign_out"))
    assert who(client) is None
    provider.tell("n1", email="noor.vos@example.org", email_verified=True)
    come_in(other, provider, "n1")
    noor.refresh_from_db()
    assert (who(other), noor.email, User.objects.count()) == (noor, "noor.vos@example.org", 1)
    assert logged(noor)[1:] == [("people.new_address", noor)]

    # Without a verified address the subject is enough, and the address stays.
    provider.tell("n1", email="baas@example.org")
    third = Client()
    come_in(third, provider, "n1")
    noor.refresh_from_db()
    assert (who(third), noor.email) == (noor, "noor.vos@example.org")


def test_what_is_asked_of_the_provider(client, provider, settings):
    settings.SSO_SCOPES = ["openid", "email", "groups"]
    back = f"http://testserver{BACK}"

    asked = parse_qs(urlsplit(begin(client, IN_ENGLISH)).query)

    assert {name: asked[name] for name in ("response_type", "client_id", "redirect_uri")} == {
        "response_type": ["code"],
        "client_id": ["dwarsverband"],
        "redirect_uri": [back],
    }
    assert set(asked["scope"][0].split()) == {"openid", "email", "groups"}
    assert asked["code_challenge_method"] == ["S256"]
    assert [len(asked[name][0]) >= 16 for name in ("code_challenge", "state", "nonce")] == [
        True
    ] * 3


def test_somebody_who_reads_english_comes_back_to_english(client, provider):
    LearnerFactory(email="noor@example.org")
    provider.tell("e1", email="noor@example.org", email_verified=True)
    led_to = begin(client, IN_ENGLISH)

    with override("nl"):
        answer = arrive(client, provider.answer(led_to, "e1"))

    assert answer.url == "/en/my-learning/"


@pytest.mark.parametrize(
    ("claims", "person", "refusal"),
    [
        ({"email": "noor@example.org"}, {}, Refusal.UNVERIFIED),
        ({"email": "noor@example.org", "email_verified": False}, {}, Refusal.UNVERIFIED),
        ({"email": "noor@example.org", "email_verified": "false"}, {}, Refusal.UNVERIFIED),
        ({"email": "noor@example.org"}, {"is_superuser": True}, Refusal.UNVERIFIED),
        (
            {"email": "noor@example.org", "email_verified": True},
            {"is_active": False},
            Refusal.INACTIVE,
        ),
        ({"email": "vreemd@example.org", "email_verified": True}, {}, Refusal.UNKNOWN),
        ({"email": "geen adres", "email_verified": True}, {}, Refusal.NO_ADDRESS),
        ({}, {}, Refusal.NO_ADDRESS),
    ],
)
def test_who_is_not_let_in_reads_why(client, provider, claims, person, refusal):
    LearnerFactory(email="noor@example.org", **person)
    provider.tell("r1", **claims)

    answer = come_in(client, provider, "r1")

    assert (answer.status_code, answer.context["refusal"]) == (403, refusal)
    assert (who(client), SocialAccount.objects.count(), User.objects.count()) == (None, 0, 1)


def test_who_was_deactivated_is_refused_though_their_subject_is_known(client, provider):
    noor = LearnerFactory(email="noor@example.org")
    provider.tell("d1", email="noor@example.org", email_verified=True)
    come_in(client, provider, "d1")
    User.objects.update(is_active=False)

    answer = come_in(Client(), provider, "d1")

    assert (answer.status_code, answer.context["refusal"]) == (403, Refusal.INACTIVE)
    assert [action for action, _user in logged(noor)] == ["people.work_account"]


def test_an_address_that_was_handed_on_does_not_open_the_account_of_its_former_owner(
    client, provider
):
    noor = LearnerFactory(email="noor@example.org")
    helper = LearnerFactory(is_superuser=True)
    provider.tell("old", email="noor@example.org", email_verified=True)
    provider.tell("new", email="noor@example.org", email_verified=True)
    come_in(client, provider, "old")

    answer = come_in(Client(), provider, "new")
    assert (answer.status_code, answer.context["refusal"]) == (403, Refusal.TAKEN)

    admin = Client()
    admin.force_login(helper)
    address = reverse("wagtailusers_users:work_account", args=[noor.pk])
    assert address in admin.get(reverse("wagtailusers_users:edit", args=[noor.pk])).text
    assert admin.post(address).status_code == 302
    assert logged(noor)[-1] == ("people.work_account_forgotten", helper)
    third = Client()
    come_in(third, provider, "new")
    assert who(third) == noor


def test_an_address_that_is_taken_here_is_not_taken_over(client, provider):
    noor, sami = LearnerFactory(email="noor@example.org"), LearnerFactory(email="sami@example.org")
    provider.tell("t1", email="noor@example.org", email_verified=True)
    come_in(client, provider, "t1")
    provider.tell("t1", email="sami@example.org", email_verified=True)

    come_in(client, provider, "t1")

    noor.refresh_from_db()
    sami.refresh_from_db()
    assert (who(client), noor.email, sami.email) == (noor, "noor@example.org", "sami@example.org")


def test_an_issuer_that_verifies_all_addresses_need_not_say_so(client, provider, settings):
    settings.SSO_VERIFIES_ADDRESSES = True
    noor = LearnerFactory(email="noor@example.org")
    provider.tell("v1", email="noor@example.org")

    come_in(client, provider, "v1")

    assert who(client) == noor


def test_somebody_new_gets_an_account_without_a_password_or_rights(client, provider, settings):
    settings.SSO_NEW_PEOPLE = True
    provider.tell(
        "p1",
        **{"email": "nieuw@example.org", "email_verified": True, "given_name": "Isa"},
        **{"family_name": "de Wit", "groups": ["Beheer"], "is_superuser": True},
    )

    come_in(client, provider, "p1")

    person = User.objects.get()
    assert (who(client), person.get_full_name()) == (person, "Isa de Wit")
    assert (person.has_usable_password(), person.is_superuser, person.is_staff) == (False,) * 3
    assert not person.groups.exists()
    assert [action for action, _user in logged(person)] == ["wagtail.create", "people.work_account"]


# What others may try


def test_an_answer_that_nobody_here_asked_for_is_refused(client, provider):
    LearnerFactory(email="noor@example.org")
    provider.tell("s1", email="noor@example.org", email_verified=True)
    address = provider.answer(begin(client), "s1")
    state = parse_qs(urlsplit(address).query)["state"][0]

    for attempt, browser in [
        (address, Client()),  # somebody else's browser
        (address.replace(state, "x" * 16), client),
        (re.sub(r"[?&]state=[^&]+", "", address), client),
    ]:
        parts = urlsplit(attempt)
        answer = browser.get(f"{BACK}?{parts.query}")
        assert (answer.status_code, answer.context["refusal"]) == (400, Refusal.BROKEN)
        assert who(browser) is None

    arrive(client, address)
    assert who(client) is not None
    again = arrive(client, address)
    assert (again.status_code, again.context["refusal"]) == (400, Refusal.BROKEN)


def test_a_code_of_another_sign_in_is_refused(client, provider):
    """Its nonce is another one, and so is what proves that we asked (PKCE)."""
    LearnerFactory(email="noor@example.org")
    provider.tell("c1", email="noor@example.org", email_verified=True)
    stolen = parse_qs(urlsplit(provider.answer(begin(Client()), "c1")).query)["code"][0]
    own = parse_qs(urlsplit(begin(client)).query)["state"][0]

    answer = client.get(BACK, {"code": stolen, "state": own})

    assert (answer.status_code, answer.context["refusal"]) == (503, Refusal.AWAY)
    assert who(client) is None


def test_a_code_that_was_made_up_is_refused(client, provider):
    state = parse_qs(urlsplit(begin(client)).query)["state"][0]

    answer = client.get(BACK, {"code": "verzonnen", "state": state})

    assert (answer.status_code, answer.context["refusal"]) == (503, Refusal.AWAY)


def test_who_stops_at_the_provider_reads_so(client, provider):
    address = begin(client)
    state = parse_qs(urlsplit(address).query)["state"][0]

    # This provider forgets the state, which it should give back.
    answer = arrive(client, f"{provider.answer(address, '', action='deny')}&state={state}")

    assert (answer.status_code, answer.context["refusal"]) == (400, Refusal.CANCELLED)


@pytest.mark.parametrize(
    "wanted", ["https://example.org/", "//example.org/", "javascript:alert(1)"]
)
def test_nobody_is_led_to_another_site(client, provider, wanted):
    LearnerFactory(email="noor@example.org")
    provider.tell("o1", email="noor@example.org", email_verified=True)

    assert come_in(client, provider, "o1", wanted).url == reverse("progress:my_learning")


def test_signing_in_begins_with_a_form_of_ours(client, provider):
    strict = Client(enforce_csrf_checks=True)

    assert (strict.post(START).status_code, strict.get(START).status_code) == (403, 405)
    assert client.post(BACK).status_code == 405


# A provider that is away, or not who it says


@contextmanager
def a_provider_that(answers: Mapping[str, str] | None = None, *, status=200, lead=""):
    """One that says what it likes; the addresses that were asked for."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(status)
            if lead:
                self.send_header("Location", lead)
            self.end_headers()
            own = f"http://localhost:{self.server.server_port}"
            text = (answers or {}).get(self.path, "{}")
            self.wfile.write(text.replace("OWN", own).encode())

        def log_message(self, *arguments):
            pass

    server = HTTPServer(("localhost", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://localhost:{server.server_port}", asked
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


DESCRIPTION = "/.well-known/openid-configuration"
RIGHT = (
    '{"issuer": "OWN", "authorization_endpoint": "OWN/a", "token_endpoint": "OWN/t",'
    ' "jwks_uri": "OWN/k"}'
)


@pytest.mark.parametrize(
    ("description", "options"),
    [
        (RIGHT.replace('"OWN"', '"http://localhost:1"'), {}),
        (RIGHT.replace("OWN/t", "http://169.254.169.254/t"), {}),
        (RIGHT.replace("OWN/a", "https://example.org/a"), {}),
        (RIGHT.replace("OWN/k", "OWN@example.org/k"), {}),
        (RIGHT.replace(', "jwks_uri": "OWN/k"', ""), {}),
        (RIGHT.replace('"OWN/t"', "[]"), {}),
        ("[]", {}),
        ("<html>", {}),
        (RIGHT, {"status": 500}),
        (RIGHT, {"status": 302, "lead": "http://localhost:1/"}),
        (f'{{"x": "{"x" * 1_100_000}"}}', {}),
    ],
)
def test_a_provider_that_is_not_who_it_says_is_not_gone_along_with(
    client, provider, settings, description, options
):
    with a_provider_that({DESCRIPTION: description}, **options) as (address, asked):
        settings.SSO_ISSUER = address
        answer = client.post(START)

    assert (answer.status_code, answer.context["refusal"]) == (503, Refusal.AWAY)
    assert asked == [DESCRIPTION]


def test_a_provider_that_is_as_it_should_be_is_remembered_for_a_while(client, provider, settings):
    with a_provider_that({DESCRIPTION: RIGHT}) as (address, asked):
        settings.SSO_ISSUER = address
        assert [begin(client).split("?")[0] for _time in range(2)] == [f"{address}/a"] * 2

    assert asked == [DESCRIPTION]


def test_a_provider_that_is_away_gets_a_clear_page_and_keeps_nobody_waiting(
    client, provider, settings, monkeypatch, caplog
):
    settings.SSO_ISSUER = "http://localhost:1"
    answer = client.post(START)
    assert (answer.status_code, answer.context["refusal"]) == (503, Refusal.AWAY)
    assert "ConnectionError" in caplog.text

    monkeypatch.setattr("learningpaths.people.issuer.WAIT", (0.2, 0.2))
    with socket.create_server(("localhost", 0)) as silent:
        settings.SSO_ISSUER = f"http://localhost:{silent.getsockname()[1]}"
        answer = client.post(START)
    assert (answer.status_code, answer.context["refusal"]) == (503, Refusal.AWAY)
    assert "ReadTimeout" in caplog.text


def test_a_provider_that_goes_away_halfway_is_said_so(client, provider, settings):
    with run_server_in_thread() as server:
        settings.SSO_ISSUER = f"http://localhost:{server.server_port}"
        address = Provider(server.server_port).answer(begin(client), "h1")

    answer = arrive(client, address)

    assert (answer.status_code, answer.context["refusal"]) == (503, Refusal.AWAY)
    assert who(client) is None


OWN_KEY, STRANGE_KEY = (rsa.generate_private_key(65537, 2048) for _key in range(2))
PUBLIC = RSAAlgorithm.to_jwk(OWN_KEY.public_key(), as_dict=True) | {"kid": "1", "use": "sig"}


@pytest.mark.parametrize(
    ("change", "key", "algorithm", "is_believed"),
    [
        ({}, OWN_KEY, "RS256", True),
        ({"aud": ["dwarsverband", "ander"], "azp": "dwarsverband"}, OWN_KEY, "RS256", True),
        ({}, STRANGE_KEY, "RS256", False),
        ({}, None, "none", False),
        ({}, "geheim" * 10, "HS256", False),
        ({"aud": "ander"}, OWN_KEY, "RS256", False),
        ({"aud": ["dwarsverband", "ander"], "azp": "ander"}, OWN_KEY, "RS256", False),
        ({"iss": "http://localhost:1"}, OWN_KEY, "RS256", False),
        ({"exp": 1_700_000_000}, OWN_KEY, "RS256", False),
        ({"exp": None}, OWN_KEY, "RS256", False),
        ({"nonce": "ander"}, OWN_KEY, "RS256", False),
        ({"nonce": None}, OWN_KEY, "RS256", False),
        ({"sub": ""}, OWN_KEY, "RS256", False),
        ({"sub": "x" * 192}, OWN_KEY, "RS256", False),
    ],
)
def test_only_what_the_provider_signed_for_this_sign_in_is_believed(
    rf, provider, settings, change, key, algorithm, is_believed
):
    answers = {DESCRIPTION: RIGHT, "/k": json.dumps({"keys": [PUBLIC]})}
    with a_provider_that(answers) as (address, _asked):
        settings.SSO_ISSUER = address
        now = int(time.time())
        claims = {"iss": address, "sub": "n1", "aud": "dwarsverband", "iat": now, "exp": now + 60}
        claims = {**claims, "nonce": "van nu", **change}
        claims = {name: value for name, value in claims.items() if value is not None}
        token = jwt.encode(claims, key, algorithm=algorithm, headers={"kid": "1"})
        issuer = Issuer(rf.get("/"))
        issuer.nonce = "van nu"
        try:
            believed = issuer._read(token) == claims
        except ProviderError:
            believed = False

    assert believed == is_believed


# Departments


def department_of(person):
    return list(
        Placement.objects.filter(person=person)
        .order_by("from_on")
        .values_list("department__code", "from_on", "until_on")
    )


def test_a_claim_moves_somebody_and_keeps_where_they_worked(client, provider, caplog):
    noor = LearnerFactory(email="noor@example.org")
    old, new = DepartmentFactory(code="JUR"), DepartmentFactory(code="ICT", name_nl="Informatie")
    services.place(person=noor, department=old, from_on=A_YEAR_AGO)
    yesterday = TODAY - timedelta(days=1)
    claims = {"email": "noor@example.org", "email_verified": True}
    moved = [("JUR", A_YEAR_AGO, yesterday), ("ICT", TODAY, None)]

    provider.tell("m1", **claims, department="jur")
    come_in(client, provider, "m1")
    assert department_of(noor) == [("JUR", A_YEAR_AGO, None)]

    for _time in range(2):
        provider.tell("m1", **claims, department=["Vreemd", "informatie"])
        come_in(client, provider, "m1")
        assert department_of(noor) == moved

    provider.tell("m1", **claims, department="Vreemd")
    come_in(client, provider, "m1")
    provider.tell("m1", **claims)
    come_in(client, provider, "m1")
    assert department_of(noor) == moved
    assert list(UnknownDepartment.objects.values_list("name", flat=True)) == ["Vreemd"]
    assert "aren't known here: Vreemd" in caplog.text
    assert new.name in str(Placement.objects.get(until_on=None))


def test_who_looks_after_the_site_is_told_of_a_department_that_is_not_known(client, settings):
    settings.SSO_ISSUER, settings.SSO_DEPARTMENT_CLAIM = "https://login.example.org", "department"
    UnknownDepartment.objects.create(name="Vreemd", seen_at=timezone.now())
    UnknownDepartment.objects.create(name="Bekend", seen_at=timezone.now())
    UnknownDepartment.objects.create(name="Lang geleden", seen_at=A_MONTH_AND_A_DAY_AGO)
    DepartmentFactory(name_nl="bekend")
    client.force_login(LearnerFactory(is_superuser=True))

    text = client.get("/cms/").text

    assert [name in text for name in ("Vreemd", "Bekend", "Lang geleden")] == [True, False, False]


def test_who_looks_after_the_site_is_told_of_a_department_that_there_is_twice(client, settings):
    settings.SSO_ISSUER, settings.SSO_DEPARTMENT_CLAIM = "https://login.example.org", "department"
    first, _second = DepartmentFactory.create_batch(2, name_en="Facilities")
    DepartmentFactory(name_nl="Zorg", name_en="zorg")
    noor = LearnerFactory()
    for name in ("Vreemd", "facilities", "Zorg"):
        services.follow_department(person=noor, names=[name], today=TODAY)
    client.force_login(LearnerFactory(is_superuser=True))

    assert re.findall(r"Werkaccounts noemen ([^<]+)", client.get("/cms/").text) == [
        "een onbekende afdeling: Vreemd",
        "afdelingen die er vaker dan één keer zijn: facilities",
    ]

    services.forget_known_departments()
    assert set(UnknownDepartment.objects.values_list("name", flat=True)) == {"Vreemd", "facilities"}

    first.name_en = "Facilities and maintenance"
    first.save()
    assert services.forget_known_departments() == 1
    assert UnknownDepartment.objects.get().name == "Vreemd"


A_MONTH_AND_A_DAY_AGO = timezone.now() - timedelta(days=31)


def test_a_claim_does_not_break_what_is_planned():
    noor, old, new = LearnerFactory(), DepartmentFactory(code="AAA"), DepartmentFactory(code="BBB")
    soon = TODAY + timedelta(days=10)
    services.place(person=noor, department=old, from_on=A_YEAR_AGO)
    services.place(person=noor, department=old, from_on=A_YEAR_AGO)
    services.place(person=noor, department=new, from_on=soon)
    before = department_of(noor)

    services.follow_department(person=noor, names=["BBB"], today=TODAY)

    assert department_of(noor) == before


def test_a_claim_ends_a_placement_of_which_the_end_was_planned():
    noor, old, new = LearnerFactory(), DepartmentFactory(code="AAA"), DepartmentFactory(code="BBB")
    later = TODAY + timedelta(days=10)
    Placement.objects.create(person=noor, department=old, from_on=A_YEAR_AGO, until_on=later)

    for name in (new.code, "AAA"):  # the second one mends the first, on the same day
        services.follow_department(person=noor, names=[name], today=TODAY)

    yesterday = TODAY - timedelta(days=1)
    assert department_of(noor) == [("AAA", A_YEAR_AGO, yesterday), ("AAA", TODAY, None)]


def test_a_name_of_two_departments_moves_nobody():
    noor = LearnerFactory()
    DepartmentFactory(name_en="Finance")
    DepartmentFactory(name_en="finance")

    assert services.follow_department(person=noor, names=["Finance"], today=TODAY) is None
    assert department_of(noor) == []


# The second step, and passwords


def test_the_second_step_is_ours_unless_the_provider_asks_it(client, provider, settings):
    noor = LearnerFactory(email="noor@example.org", is_superuser=True)
    SignInRules.objects.create(includes_superusers=True)
    provider.tell("2", email="noor@example.org", email_verified=True)

    come_in(client, provider, "2")
    assert client.get("/cms/").url.startswith(reverse("people:two_steps_on"))
    set_up_second_step(noor)
    asked = Client()
    assert come_in(asked, provider, "2").url == reverse("people:code")
    assert who(asked) is None

    settings.SSO_ASKS_SECOND_STEP = True
    trusted = Client()
    come_in(trusted, provider, "2", "/cms/")
    assert (who(trusted), trusted.get("/cms/").status_code) == (noor, 200)
    by_password = Client()
    by_password.force_login(noor)
    assert by_password.get("/cms/").url.startswith(reverse("people:confirm_code"))


def test_the_work_account_comes_first_and_passwords_go_where_they_are_switched_off(
    client, provider, settings
):
    noor = User.objects.create_user("noor@example.org", "een-lang-wachtwoord")
    settings.SSO_LABEL = "Vlietmonde"
    page = client.get("/en/sign-in/", {"next": "/en/search/"}).text
    at = [page.index(words) for words in ("Sign in with Vlietmonde", 'name="password"')]
    assert at == sorted(at)
    assert page.count('name="next" value="/en/search/"') == 2

    settings.PASSWORDS = False
    page = client.get("/en/sign-in/").text
    assert ("Sign in with Vlietmonde" in page, 'name="password"' in page) == (True, False)
    fields = {"login": noor.email, "password": "een-lang-wachtwoord"}
    assert client.post("/en/sign-in/", fields).status_code == 403
    assert client.get(reverse("people:password_reset")).status_code == 404
    client.force_login(noor)
    assert client.get(reverse("people:password_change")).status_code == 404
    assert reverse("people:password_change") not in client.get(reverse("people:two_steps")).text


def test_who_has_a_password_of_before_sets_up_a_second_step_without_it(client, settings):
    """It can't be asked where passwords are no way in, and whoever asked would wait for ever."""
    settings.SSO_ISSUER, settings.PASSWORDS = "https://id.example.org", False
    client.force_login(User.objects.create_user("noor@example.org", "een oud wachtwoord"))

    assert client.get(reverse("people:two_steps_on")).status_code == 200

    settings.PASSWORDS = True
    confirm = reverse("people:confirm")
    assert client.get(reverse("people:two_steps_on")).url.partition("?")[0] == confirm


def test_without_a_provider_there_is_no_such_door(client):
    assert [client.post(START).status_code, client.get(BACK).status_code] == [404, 404]
    assert str(START) not in client.get(reverse("people:sign_in")).text


# What is believed of what a provider says


def test_what_a_provider_says_is_taken_as_text_of_a_line(settings):
    settings.SSO_DEPARTMENT_CLAIM, settings.SSO_NAME_CLAIMS = "dep", ["name"]
    claims = {"sub": "x", "name": "Isa\n de  Wit", "dep": ["", 3, {"a": 1}, "ICT\0"]}
    claims |= {"email": " ISA@Example.org ", "email_verified": "true"}

    assert identity_of("https://x", claims) == Identity(
        issuer="https://x",
        subject="x",
        email="isa@example.org",
        is_verified=True,
        first_name="Isa",
        last_name="de Wit",
        departments=("ICT",),
    )
    assert identity_of("https://x", {"sub": "x", "email": ["a@b.nl"], "name": None}) == Identity(
        issuer="https://x", subject="x"
    )


def test_a_subject_of_another_issuer_is_somebody_else():
    noor = LearnerFactory(email="noor@example.org")
    first = Identity("https://one", "1", "noor@example.org", is_verified=True)
    assert services.admit(first) == noor

    with pytest.raises(RefusedError) as refused:
        services.admit(Identity("https://two", "1", "ander@example.org", is_verified=True))
    assert refused.value.refusal == Refusal.UNKNOWN
