"""Guessing is slow, for a person, at an address and of an account; and typing wrong is no crime."""

from datetime import UTC, datetime

import pytest
import time_machine
from allauth.account.internal.flows.login import perform_login
from allauth.account.models import Login
from allauth.core import context
from django.contrib.auth.hashers import MD5PasswordHasher, make_password
from django.contrib.auth.models import AnonymousUser
from django.core import mail, signing
from django.test import Client
from django.urls import reverse

from config.settings import base
from core.kept_answers import address_of
from learningpaths.people import known_browsers
from learningpaths.people.models import User
from tests.factories import code_of, set_up_second_step

pytestmark = pytest.mark.django_db

PASSWORD, OFFICE, HOME = "een-lang-wachtwoord", "203.0.113.7", "198.51.100.9"


@pytest.fixture(autouse=True)
def noor():
    return User.objects.create_user("noor@example.org", PASSWORD)


@pytest.fixture
def clock():
    with time_machine.travel("2026-03-02 09:00:00+00:00", tick=False) as clock:
        yield clock


def try_to_sign_in(password, *, email="noor@example.org", address=OFFICE, browser=None):
    """What a browser is told, or where it is led and signs out; by default one without cookies."""
    browser = browser or Client()
    fields = {"login": email, "password": password}
    response = browser.post(reverse("people:sign_in"), fields, REMOTE_ADDR=address)
    if response.status_code == 302:
        browser.post(reverse("people:sign_out"))
        return response.url
    return str(response.context["form"].non_field_errors()[0])


def browser_of(*people):
    """A browser in which these people signed in, one after another."""
    browser = Client()
    for person in people:
        assert try_to_sign_in(PASSWORD, email=person.email, browser=browser) == WELCOME
    return browser


def use_up_the_address():
    return [try_to_sign_in("mis", email=f"m{n}@example.org") for n in range(60)]


WRONG = "Controleer je e-mailadres en wachtwoord en probeer het opnieuw."
WELCOME = "/mijn-leren/"
KNOWN = "known_browser"


def wait(minutes):
    return f"Te veel pogingen. Probeer het over {minutes} minuten opnieuw."


def test_after_five_wrong_passwords_somebody_waits_five_minutes(clock):
    answers = [try_to_sign_in("mis") for _ in range(6)]
    assert answers == [WRONG] * 5 + [wait(5)]
    assert try_to_sign_in(PASSWORD) == wait(5)
    assert try_to_sign_in(PASSWORD, email="NOOR@example.org") == wait(5)

    clock.shift(5 * 60)

    assert try_to_sign_in(PASSWORD) == WELCOME


def test_an_office_goes_on_when_one_of_them_types_wrong(clock):
    User.objects.create_user("sami@example.org", PASSWORD)
    for _ in range(100):
        try_to_sign_in("mis")

    assert try_to_sign_in(PASSWORD, email="sami@example.org") == WELCOME


def test_who_is_kept_out_at_one_address_signs_in_at_another(clock):
    for _ in range(6):
        try_to_sign_in("mis")

    assert try_to_sign_in(PASSWORD, address=HOME) == WELCOME


def test_many_addresses_together_guess_no_faster_than_thirty_times_an_hour(clock):
    answers = [try_to_sign_in("mis", address=f"198.51.100.{n // 4}") for n in range(32)]

    assert answers == [WRONG] * 30 + [wait(60)] * 2
    assert try_to_sign_in(PASSWORD) == wait(60)
    clock.shift(60 * 60)
    assert try_to_sign_in(PASSWORD) == WELCOME


def test_one_address_guesses_at_no_more_than_sixty_accounts(clock):
    answers = [try_to_sign_in("mis", email=f"m{n}@example.org") for n in range(62)]

    assert answers == [WRONG] * 60 + [wait(10)] * 2
    clock.shift(10 * 60)
    assert try_to_sign_in(PASSWORD) == WELCOME


def test_an_address_that_is_used_up_still_lets_in_who_signed_in_with_this_browser(clock, noor):
    browser = browser_of(noor)
    use_up_the_address()

    assert try_to_sign_in(PASSWORD) == wait(10)
    assert try_to_sign_in("mis", browser=browser) == WRONG
    assert try_to_sign_in(PASSWORD, browser=browser) == WELCOME
    assert try_to_sign_in(PASSWORD, email="NOOR@example.org", browser=browser) == WELCOME


def test_an_account_under_attack_is_open_to_who_signed_in_with_this_browser(clock, noor):
    browser = browser_of(noor)
    for n in range(30):
        try_to_sign_in("mis", address=f"198.51.100.{n // 4}")

    assert try_to_sign_in(PASSWORD) == wait(60)
    assert try_to_sign_in(PASSWORD, browser=browser) == WELCOME


def test_a_known_browser_is_kept_out_after_five_wrong_passwords_and_no_other_is(clock, noor):
    browser, other = browser_of(noor), browser_of(noor)

    answers = [try_to_sign_in("mis", browser=browser) for _ in range(6)]

    assert answers == [WRONG] * 5 + [wait(5)]
    assert try_to_sign_in(PASSWORD, browser=browser) == wait(5)
    assert try_to_sign_in(PASSWORD, browser=other) == WELCOME
    assert try_to_sign_in(PASSWORD) == WELCOME
    clock.shift(5 * 60)
    assert try_to_sign_in(PASSWORD, browser=browser) == WELCOME


def test_what_a_known_browser_types_wrong_counts_for_nobody_else(clock, noor):
    browser = browser_of(noor)
    for _ in range(6):
        try_to_sign_in("mis", browser=browser)
        clock.shift(60)

    assert use_up_the_address() == [WRONG] * 60
    answers = [try_to_sign_in("mis", address=f"198.51.100.{n // 4}") for n in range(31)]
    assert answers == [WRONG] * 30 + [wait(60)]


def test_signing_in_gives_a_known_browser_no_new_attempts(clock, noor):
    browser = browser_of(noor)
    answers = []
    for word in ["mis"] * 4 + [PASSWORD, "mis", "mis"]:
        clock.shift(1)
        answers.append(try_to_sign_in(word, browser=browser))

    assert answers == [WRONG] * 4 + [WELCOME, WRONG, wait(5)]


def test_a_browser_that_knows_one_account_is_a_stranger_to_another(clock):
    browser = browser_of(User.objects.create_user("sami@example.org", PASSWORD))
    answers = [try_to_sign_in("mis", browser=browser) for _ in range(6)]
    assert answers == [WRONG] * 5 + [wait(5)]
    use_up_the_address()

    assert try_to_sign_in(PASSWORD, email="sami@example.org", browser=browser) == WELCOME
    assert try_to_sign_in(PASSWORD, browser=browser, address=HOME) == WELCOME
    clock.shift(5 * 60)
    assert try_to_sign_in(PASSWORD) == wait(10)


def test_a_browser_knows_the_five_accounts_that_signed_in_last(clock, noor):
    others = [User.objects.create_user(f"c{n}@example.org", PASSWORD) for n in range(5)]
    five, six = browser_of(noor, *others[1:]), browser_of(noor, *others)
    back = browser_of(noor, *others[:4], noor, others[4])
    use_up_the_address()

    assert try_to_sign_in(PASSWORD, browser=five) == WELCOME
    assert try_to_sign_in(PASSWORD, browser=six) == wait(10)
    assert try_to_sign_in(PASSWORD, browser=back) == WELCOME
    answers = [try_to_sign_in(PASSWORD, email=each.email, browser=six) for each in others]
    assert answers == [WELCOME] * 5


def test_a_browser_is_a_stranger_once_the_password_is_another(clock, noor):
    browser, new = browser_of(noor), "nog-een-lang-wachtwoord"
    noor.set_password(new)
    noor.save()
    use_up_the_address()

    assert try_to_sign_in(new, browser=browser) == wait(10)


def test_a_browser_is_a_stranger_after_half_a_year_in_which_only_others_signed_in(clock, noor):
    sami = User.objects.create_user("sami@example.org", PASSWORD)
    browser = browser_of(noor)
    clock.shift(100 * 24 * 60 * 60)
    assert try_to_sign_in(PASSWORD, email=sami.email, browser=browser) == WELCOME
    use_up_the_address()
    assert try_to_sign_in(PASSWORD, browser=copy_of(browser)) == WELCOME

    clock.shift(81 * 24 * 60 * 60)
    use_up_the_address()

    assert try_to_sign_in(PASSWORD, browser=browser) == wait(10)
    assert try_to_sign_in(PASSWORD, email=sami.email, browser=browser) == WELCOME


def copy_of(browser):
    copy = Client()
    copy.cookies[KNOWN] = browser.cookies[KNOWN].value
    return copy


@pytest.mark.parametrize(
    "spoil",
    [
        lambda value: "",
        lambda value: "geen:echt:koekje",
        lambda value: "é" + value,
        lambda value: value[1:],
        lambda value: value[:-1] + ("A" if value[-1] != "A" else "B"),
        lambda value: value.replace(":", "", 1),
        lambda value: value + value,
        lambda value: signing.dumps(signing.loads(value, salt=known_browsers.SALT), salt="other"),
        lambda value: signing.dumps(
            signing.loads(value, salt=known_browsers.SALT), key="x" * 50, salt=known_browsers.SALT
        ),
    ],
)
def test_a_cookie_that_is_not_ours_makes_no_browser_known(clock, noor, spoil):
    browser = browser_of(noor)
    browser.cookies[KNOWN] = spoil(browser.cookies[KNOWN].value)
    use_up_the_address()

    assert try_to_sign_in(PASSWORD, browser=browser) == wait(10)
    assert try_to_sign_in(PASSWORD, browser=browser, address=HOME) == WELCOME
    assert try_to_sign_in(PASSWORD, browser=browser) == WELCOME


def test_a_known_browser_stays_known_when_the_site_gets_another_secret_key(clock, noor, settings):
    browser = browser_of(noor)
    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = "een andere sleutel, die ook lang genoeg is voor wie ernaar raadt"
    use_up_the_address()

    assert try_to_sign_in(PASSWORD, browser=browser) == WELCOME


def test_who_was_deactivated_stays_out_with_a_known_browser(clock, noor):
    browser = browser_of(noor)
    noor.is_active = False
    noor.save()

    answers = [try_to_sign_in(PASSWORD, browser=browser) for _ in range(6)]

    assert answers == [WRONG] * 5 + [wait(5)]


def test_a_browser_is_known_after_the_second_step_and_not_before(client, clock, noor):
    secret = set_up_second_step(noor)

    client.post(reverse("people:sign_in"), {"login": noor.email, "password": PASSWORD})
    before = KNOWN in client.cookies
    client.post(reverse("people:code"), {"code": code_of(secret)})

    assert [before, KNOWN in client.cookies] == [False, True]


def test_only_a_right_password_makes_a_browser_known(client, clock, noor, rf):
    """Whoever comes from a provider, say, typed none here."""
    try_to_sign_in("mis", browser=client)
    request = rf.get("/")
    request.session, request.user = client.session, AnonymousUser()

    with context.request_context(request):
        response = perform_login(request, Login(user=noor))

    assert response.url == WELCOME
    assert [KNOWN in client.cookies, KNOWN in response.cookies] == [False, False]


@pytest.mark.parametrize(
    ("has_tls", "name"), [(False, "known_browser"), (True, "__Host-known_browser")]
)
def test_the_cookie_of_a_known_browser_is_for_the_site_alone(clock, noor, settings, has_tls, name):
    settings.SESSION_COOKIE_SECURE = has_tls

    cookie = browser_of(noor).cookies[name]

    facts = {key: cookie[key] for key in ("path", "domain", "secure", "httponly", "samesite")}
    expected = {"path": "/", "domain": "", "httponly": True, "samesite": "Lax"}
    assert facts == expected | {"secure": has_tls or ""}
    assert cookie["max-age"] == 180 * 24 * 60 * 60


def test_the_cookies_of_two_browsers_do_not_tell_that_one_person_has_both(clock, noor):
    one, other = (
        signing.loads(browser_of(noor).cookies[KNOWN].value, salt=known_browsers.SALT)
        for _ in range(2)
    )

    assert {*one[0]} & {*other[0]} == {int(datetime(2026, 3, 2, 9, tzinfo=UTC).timestamp())}


@pytest.mark.parametrize(("has_tls", "session"), [(False, "sessionid"), (True, "__Host-sessionid")])
def test_a_known_browser_gets_the_pages_that_every_visitor_gets(
    clock, noor, settings, has_tls, session
):
    settings.SESSION_COOKIE_SECURE, settings.SESSION_COOKIE_NAME = has_tls, session
    name = known_browsers.cookie_name()
    value = browser_of(noor).cookies[name].value
    facts = {
        "REQUEST_METHOD": "GET",
        "PATH_INFO": "/",
        "HTTP_HOST": "testserver",
        "wsgi.url_scheme": "http",
    }

    address = address_of(facts | {"HTTP_COOKIE": f"{name}={value}"})

    assert address is not None
    assert address == address_of(facts)


def test_signing_in_well_uses_nothing_up(clock):
    answers = [try_to_sign_in(PASSWORD) for _ in range(40)]

    assert answers == [WELCOME] * 40


def test_a_stranger_and_a_colleague_are_told_the_same(clock):
    known = [try_to_sign_in("mis") for _ in range(7)]
    strange = [try_to_sign_in("mis", email="niemand@example.org") for _ in range(7)]

    assert known == strange


def test_a_stranger_costs_as_much_work_as_a_colleague(clock, monkeypatch):
    """So that the time of an answer tells nothing; it isn't measured, for machines are busy."""
    User.objects.create(email="sso@example.org", password=make_password(None))
    User.objects.create_user("weg@example.org", PASSWORD, is_active=False)
    work, encode = [], MD5PasswordHasher.encode

    def count(hasher, password, salt):
        work.append(password)
        return encode(hasher, password, salt)

    monkeypatch.setattr(MD5PasswordHasher, "encode", count)
    done = {}
    for name in ("noor", "niemand", "sso", "weg"):
        work.clear()
        try_to_sign_in("mis", email=f"{name}@example.org")
        done[name] = len(work)

    assert done == dict.fromkeys(done, 1)


def test_what_somebody_typed_stays_but_not_the_password(clock):
    for _ in range(6):
        response = Client().post(
            reverse("people:sign_in"),
            {"login": "noor@example.org", "password": "mis", "next": "/leerpaden/"},
        )

    assert 'value="noor@example.org"' in response.text
    assert 'value="/leerpaden/"' in response.text
    assert "mis" not in response.text.split("<form", 1)[1].split("</form>")[0]


def test_who_chooses_a_new_password_by_mail_need_not_wait(client, clock, noor):
    for _ in range(6):
        try_to_sign_in("mis", address="127.0.0.1")
    client.post(reverse("people:password_reset"), {"email": noor.email})
    link = mail.outbox[0].body.split("http://testserver")[1].split()[0]
    new = "nog-een-lang-wachtwoord"

    form = client.get(link, follow=True).redirect_chain[-1][0]
    client.post(form, {"password1": new, "password2": new})

    assert try_to_sign_in(new, address="127.0.0.1") == WELCOME


def test_wrong_codes_are_counted(client, clock, noor):
    secret = set_up_second_step(noor)
    client.post(reverse("people:sign_in"), {"login": noor.email, "password": PASSWORD})
    page = reverse("people:code")

    answers = [client.post(page, {"code": "000000"}).context["form"].errors for _ in range(6)]
    refused = client.post(page, {"code": code_of(secret)})
    clock.shift(5 * 60)
    welcome = client.post(page, {"code": code_of(secret)})

    wrong = "Deze code klopt niet, of niet meer. Vul in wat je nu ziet."
    too_many = {"code": ["Te veel verkeerde codes. Probeer het over vijf minuten opnieuw."]}
    assert answers == [{"code": [wrong]}] * 5 + [too_many]
    assert refused.context["form"].errors == too_many
    assert welcome.url == WELCOME


def test_twenty_wrong_codes_are_enough_for_a_day(client, clock, noor):
    secret = set_up_second_step(noor)
    page = reverse("people:code")
    for _ in range(5):
        client.post(reverse("people:sign_out"))
        client.post(reverse("people:sign_in"), {"login": noor.email, "password": PASSWORD})
        for _ in range(5):
            answer = client.post(page, {"code": "000000"})
        clock.shift(5 * 60)

    refused = client.post(page, {"code": code_of(secret)})

    tomorrow = "Probeer het morgen opnieuw, of vraag een beheerder om hulp."
    too_many = {"code": [f"Te veel verkeerde codes. {tomorrow}"]}
    assert [answer.context["form"].errors, refused.context["form"].errors] == [too_many] * 2


def test_nobody_fills_a_mailbox_with_links(client, clock, noor):
    answers = [
        client.post(reverse("people:password_reset"), {"email": email})
        for email in [noor.email] * 6 + ["niemand@example.org"] * 6
    ]

    assert [answer.status_code for answer in answers] == ([302] * 5 + [429]) * 2
    assert len(mail.outbox) == 5
    assert "Wacht even" in answers[-1].text
    assert answers[-1].headers["Retry-After"] == "60"


def test_behind_our_proxy_people_have_addresses_of_their_own(clock, settings):
    def attempt(forwarded):
        client = Client(REMOTE_ADDR="127.0.0.1", headers={"X-Forwarded-For": forwarded})
        fields = {"login": "noor@example.org", "password": "mis"}
        response = client.post(reverse("people:sign_in"), fields)
        return str(response.context["form"].non_field_errors()[0])

    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1

    assert [attempt("203.0.113.7") for _ in range(6)][-1] == wait(5)
    assert attempt("203.0.113.8") == WRONG
    assert attempt("1.2.3.4, 203.0.113.7") == wait(5)


@pytest.mark.parametrize("address", ["", "geen adres"])
def test_behind_a_socket_without_an_address_people_sign_in_too(clock, address):
    assert try_to_sign_in(PASSWORD, address=address) == WELCOME


def test_a_password_of_before_is_kept_stronger_after_signing_in(noor, settings):
    settings.PASSWORD_HASHERS = base.PASSWORD_HASHERS[-1:]
    noor.set_password(PASSWORD)
    noor.save()
    settings.PASSWORD_HASHERS = base.PASSWORD_HASHERS

    assert try_to_sign_in(PASSWORD) == WELCOME

    noor.refresh_from_db()
    assert noor.password.startswith("argon2$argon2id$")
    assert try_to_sign_in(PASSWORD) == WELCOME


def test_limits_hold_with_files_and_nobody_is_kept_out_without(clock, settings, tmp_path):
    folder = tmp_path / "cache"
    settings.CACHES = {
        "default": {"BACKEND": "core.caches.ForgivingFileCache", "LOCATION": str(folder)}
    }
    answers = [try_to_sign_in("mis") for _ in range(6)]
    assert answers == [WRONG] * 5 + [wait(5)]

    folder.rename(tmp_path / "away")
    folder.write_text("a file stands where the folder should")

    assert try_to_sign_in(PASSWORD) == WELCOME
