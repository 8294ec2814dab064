"""Signing in and out, and a new password: by mail, from beginning to end."""

import re

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils.translation import override
from pytest_django.asserts import assertRedirects

from core.background import work_off
from core.models import Errand
from learningpaths.people.models import User

pytestmark = pytest.mark.django_db

PASSWORD, NEW = "een-lang-wachtwoord", "nog-een-lang-wachtwoord"


@pytest.fixture
def noor():
    return User.objects.create_user("noor@example.org", PASSWORD, first_name="Noor")


def url(name, language="nl") -> str:
    with override(language):
        return reverse(f"people:{name}")


def sign_in(client, *, password=PASSWORD, email="noor@example.org", **fields):
    address = url("sign_in") + (f"?next={fields['next']}" if "next" in fields else "")
    return client.post(address, {"login": email, "password": password, **fields})


def is_signed_in(client) -> bool:
    return client.get(reverse("progress:my_learning")).status_code == 200


def test_somebody_signs_in_with_their_address_whatever_its_capitals(client, noor):
    response = sign_in(client, email="NOOR@Example.ORG")

    assertRedirects(response, reverse("progress:my_learning"))


def test_somebody_is_led_to_where_they_were_going(client, noor):
    wanted = reverse("people:password_change")
    response = client.get(wanted)
    assert response.url == f"{url('sign_in')}?next={wanted}"

    assertRedirects(sign_in(client, next=wanted), wanted)


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/",
        "//example.org/",
        "////example.org/",
        "/\\example.org",
        "\\\\example.org",
        "https:///example.org",
        "javascript:alert(1)",
        "http:example.org",
    ],
)
def test_nobody_is_led_to_another_site(client, noor, address):
    assertRedirects(sign_in(client, next=address), reverse("progress:my_learning"))

    response = client.get(url("sign_in"), {"next": address})
    assertRedirects(response, reverse("progress:my_learning"))


def test_whatever_is_wrong_gets_the_same_message(client, noor):
    User.objects.create_user("weg@example.org", PASSWORD, is_active=False)

    messages = {
        str(sign_in(client, **wrong).context["form"].non_field_errors())
        for wrong in (
            {"password": "mis"},
            {"email": "niemand@example.org"},
            {"email": "weg@example.org"},
        )
    }

    assert len(messages) == 1
    assert not is_signed_in(client)


def test_signing_out_takes_a_post(client, noor):
    client.force_login(noor)
    assert client.get(url("sign_out")).status_code == 405
    assert is_signed_in(client)

    assertRedirects(client.post(url("sign_out")), "/", fetch_redirect_response=False)
    assert not is_signed_in(client)


def test_signing_out_in_english_stays_in_english(client, noor):
    client.force_login(noor)

    response = client.post(url("sign_out", "en"))

    assertRedirects(response, "/en/", fetch_redirect_response=False)


@pytest.mark.parametrize("name", ["sign_in", "sign_out", "password_reset"])
def test_a_form_without_its_token_is_refused(noor, name):
    client = Client(enforce_csrf_checks=True)
    client.force_login(noor)

    assert client.post(url(name), {"email": noor.email}).status_code == 403
    assert is_signed_in(client)
    assert mail.outbox == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_forgotten_password_is_replaced_by_mail(client, noor, language):
    with override(language):
        response = client.post(url("password_reset", language), {"email": "Noor@example.org"})
    assertRedirects(response, url("password_reset_done", language))

    (message,) = mail.outbox
    (address,) = re.findall(r"https?://testserver(/\S+)", message.body)
    assert message.to == ["noor@example.org"]
    assert address.startswith("/en/") == (language == "en")

    form = client.get(address, follow=True)
    address_of_form = form.redirect_chain[-1][0]
    response = client.post(address_of_form, {"password1": NEW, "password2": NEW})
    assertRedirects(response, url("password_reset_complete", language))
    assertRedirects(sign_in(client, password=NEW), reverse("progress:my_learning"))
    client.logout()
    assert sign_in(client).status_code == 200

    used = client.get(address, follow=True)
    assert used.status_code == 200
    assert used.context["token_fail"]


def test_a_link_into_an_account_is_made_when_it_is_sent_and_kept_nowhere(client, noor, settings):
    settings.HAS_WORKER = True
    client.post(url("password_reset"), {"email": noor.email})
    link = Errand.objects.get()
    assert (link.about, link.key, {*link.arguments}) == (noor.email, None, {"person", "message_id"})
    assert mail.outbox == []

    work_off()

    (message,) = mail.outbox
    assert message.extra_headers["Message-ID"] == link.arguments["message_id"]
    link.refresh_from_db()
    assert (link.about, link.arguments) == ("", {})
    client.post(url("password_reset"), {"email": noor.email})
    User.objects.update(is_active=False)
    work_off()
    assert [one.error for one in Errand.objects.failed()] == [
        "GiveUpError: Nobody can sign in there any more"
    ]


def test_asking_for_a_stranger_looks_the_same_and_mails_nobody(client, noor):
    for email in ("niemand@example.org", "noor@example.org"):
        response = client.post(url("password_reset"), {"email": email})
        assertRedirects(response, url("password_reset_done"))

    assert [message.to for message in mail.outbox] == [["noor@example.org"]]


def test_a_link_that_was_made_up_leads_to_no_form(client):
    with override("nl"):
        address = reverse("people:password_reset_confirm", args=["MQ", "abc-def"])

    response = client.get(address)

    assert response.status_code == 200
    assert response.context["token_fail"]


@pytest.mark.parametrize("password", ["kort", "1234567890123", "password12345", "noor@example.org"])
def test_a_weak_password_is_refused(client, noor, password):
    client.force_login(noor)

    response = client.post(
        url("password_change"),
        {"oldpassword": PASSWORD, "password1": password, "password2": password},
    )

    assert response.status_code == 200
    noor.refresh_from_db()
    assert noor.check_password(PASSWORD)


def test_a_changed_password_keeps_this_session_and_ends_the_others(client, noor):
    elsewhere = Client()
    for browser in (client, elsewhere):
        browser.force_login(noor)

    response = client.post(
        url("password_change"),
        {"oldpassword": PASSWORD, "password1": NEW, "password2": NEW},
    )

    assertRedirects(response, url("password_change_done"))
    assert [is_signed_in(client), is_signed_in(elsewhere)] == [True, False]


def test_signing_in_begins_a_session_that_nobody_knew_before(client, noor):
    planted = client.session
    planted["cart"] = "x"
    planted.save()
    client.cookies["sessionid"] = planted.session_key

    client.post(url("sign_in"), {"login": noor.email, "password": PASSWORD})

    other = Client()
    other.cookies["sessionid"] = planted.session_key
    assert client.cookies["sessionid"].value != planted.session_key
    assert [is_signed_in(client), is_signed_in(other)] == [True, False]


def test_an_administrator_who_chooses_a_password_ends_every_session(client, noor):
    client.force_login(noor)

    noor.set_password(NEW)
    noor.save()

    assert not is_signed_in(client)


def test_somebody_who_was_deactivated_is_signed_out_at_once(client, noor):
    client.force_login(noor)
    User.objects.update(is_active=False)

    assert not is_signed_in(client)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("name", ["sign_in", "password_reset", "password_reset_done"])
def test_the_pages_speak_the_language_of_their_address(client, name, language):
    assert f'<html lang="{language}"' in client.get(url(name, language)).text


# One door


@pytest.mark.parametrize(
    ("address", "ours"),
    [
        ("/cms/login/?next=/cms/pages/", "/inloggen/?next=/cms/pages/"),
        ("/cms/password_reset/", "/wachtwoord/vergeten/"),
        ("/cms/password_reset/done/", "/wachtwoord/vergeten/"),
        ("/cms/password_reset/confirm/MQ/abc-def/", "/wachtwoord/vergeten/"),
    ],
)
def test_the_doors_of_the_editor_lead_to_ours(client, noor, address, ours):
    fields = {"username": noor.email, "password": PASSWORD}

    assert [client.get(address).url, client.post(address, fields).url] == [ours, ours]
    assert not is_signed_in(client)


@pytest.mark.parametrize("address", ["/sign-up/", "/en/sign-up/", "/accounts/signup/", "/signup/"])
def test_nobody_makes_an_account_by_themselves(client, address):
    assert client.post(address, {"email": "nieuw@example.org"}).status_code in {404, 405}
    assert not User.objects.exists()


def test_an_address_stands_in_one_place(client, noor):
    sign_in(client)
    client.post(
        url("password_change"), {"oldpassword": PASSWORD, "password1": NEW, "password2": NEW}
    )
    client.logout()
    client.post(url("password_reset"), {"email": noor.email})
    link = re.findall(r"http://testserver(/\S+)", mail.outbox[-1].body)[0]
    form = client.get(link, follow=True).redirect_chain[-1][0]
    client.post(form, {"password1": PASSWORD, "password2": PASSWORD})

    assert not EmailAddress.objects.exists()
    User.objects.update(email="vos@example.org")
    assert sign_in(client).status_code == 200
    assert sign_in(client, email="vos@example.org").status_code == 302


def test_who_changes_a_password_is_told_so_by_mail(client, noor):
    client.force_login(noor)

    client.post(
        url("password_change"), {"oldpassword": PASSWORD, "password1": NEW, "password2": NEW}
    )

    (message,) = mail.outbox
    assert (message.to, message.subject) == ([noor.email], "Je wachtwoord is gewijzigd")
    assert "http://testserver/wachtwoord/vergeten/" in message.body


def test_a_notice_that_can_not_be_sent_undoes_nothing(client, noor, settings):
    settings.MAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    client.force_login(noor)

    response = client.post(
        url("password_change"), {"oldpassword": PASSWORD, "password1": NEW, "password2": NEW}
    )

    assertRedirects(response, url("password_change_done"))
    assert [(one.about, one.attempts) for one in Errand.objects.waiting()] == [
        (f"{noor.email}: Je wachtwoord is gewijzigd", 1)
    ]


def test_who_has_no_password_changes_none_and_gets_a_link_where_it_is_the_only_way_in(
    client, noor, settings
):
    noor.set_unusable_password()
    noor.save()
    client.force_login(noor)

    assert client.get(url("password_change")).status_code == 403
    settings.SSO_ISSUER = "https://login.example.org"
    client.post(url("password_reset"), {"email": noor.email})
    assert mail.outbox == []
    settings.SSO_ISSUER = ""
    client.post(url("password_reset"), {"email": noor.email})
    assert [message.to for message in mail.outbox] == [[noor.email]]


def test_the_page_to_sign_in_is_for_password_managers_and_for_no_cache(client):
    response = client.get(url("sign_in"))
    form = response.text.split('<form class="form"')[1]

    assert re.findall(r'autocomplete="([\w-]+)"', form) == ["username", "current-password"]
    assert "no-store" in response.headers["Cache-Control"]
    assert "placeholder" not in form


def test_an_editor_finds_the_way_to_their_password(client, noor):
    noor.is_superuser = True
    noor.save()
    client.force_login(noor)

    response = client.get(reverse("wagtailadmin_account"))

    assert [url(name) in response.text for name in ("password_change", "two_steps")] == [True, True]
    assert 'type="password"' not in response.text
    saved = client.post(
        reverse("wagtailadmin_account"),
        {
            **{"name_email-first_name": "Noor", "name_email-last_name": "Vos"},
            **{"name_email-email": "ander@example.org"},
        },
    )
    noor.refresh_from_db()
    assert (saved.status_code in {200, 302}, noor.email) == (True, "noor@example.org")
