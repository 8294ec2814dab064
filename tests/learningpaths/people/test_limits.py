"""Guessing is slow, for a person, at an address and of an account; and typing wrong is no crime."""

import pytest
import time_machine
from django.contrib.auth.hashers import MD5PasswordHasher, make_password
from django.core import mail
from django.test import Client
from django.urls import reverse

from config.settings import base
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


def try_to_sign_in(password, *, email="noor@example.org", address=OFFICE):
    """What a browser without cookies is told, or where it is led."""
    client = Client(REMOTE_ADDR=address)
    fields = {"login": email, "password": password}
    response = client.post(reverse("people:sign_in"), fields)
    if response.status_code == 302:
        return response.url
    return str(response.context["form"].non_field_errors()[0])


WRONG = "Controleer je e-mailadres en wachtwoord en probeer het opnieuw."
WELCOME = "/mijn-leren/"


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
