"""Every mail is kept first and sent afterwards, once for each cause."""

from smtplib import SMTPDataError, SMTPRecipientsRefused

import pytest
from django.core import mail
from django.core.mail import EmailMessage, EmailMultiAlternatives, mail_admins, send_mail
from django.core.mail.backends.locmem import EmailBackend
from django.utils import timezone

from core.background import Ending, do_next, work_off
from core.mail import post
from core.models import Errand

pytestmark = pytest.mark.django_db

NOOR, SAM = "noor@example.org", "sam@example.org"
answers: list[Exception] = []


class Answering(EmailBackend):
    """A mail server that says no, as often as there is an answer for it."""

    def send_messages(self, messages):
        if answers:
            raise answers.pop(0)
        return super().send_messages(messages)


@pytest.fixture
def server(settings):
    settings.MAIL_BACKEND = f"{__name__}.Answering"
    yield answers
    answers.clear()


def test_a_letter_arrives_as_it_was_written():
    letter = EmailMultiAlternatives(
        "Onderwerp", "Tekst", "van@example.org", [NOOR], [SAM], cc=["cc@example.org"]
    )
    letter.extra_headers["X-Own"] = "1"
    letter.reply_to = ["antwoord@example.org"]
    letter.attach_alternative("<p>Tekst</p>", "text/html")
    letter.attach("kaart.txt", "één", "text/plain")
    letter.attach("beeld.png", b"\x89PNG\xff", "image/png")
    before = letter.message().as_string().count("\n")

    assert letter.send() == 1
    assert mail.outbox == []
    work_off()

    (sent,) = mail.outbox
    assert (sent.subject, sent.body, sent.from_email) == ("Onderwerp", "Tekst", "van@example.org")
    assert (sent.recipients(), sent.reply_to) == ([NOOR, "cc@example.org", SAM], letter.reply_to)
    assert [tuple(one) for one in sent.alternatives] == [("<p>Tekst</p>", "text/html")]
    assert [tuple(one) for one in sent.attachments] == [tuple(one) for one in letter.attachments]
    assert {*sent.extra_headers} == {"Message-ID", "Auto-Submitted", "X-Own"}
    # One header more: Auto-Submitted.
    assert sent.message().as_string().count("\n") == before + 1


def test_a_cause_is_one_letter_to_each_reader():
    for reader in (NOOR, SAM, NOOR):
        post([EmailMessage("Hoi", "Tekst", to=[reader])], cause="a page is due")
    post([EmailMessage("Hoi", "Tekst", to=[NOOR])], cause="another page is due")
    post([EmailMessage("Hoi", "Tekst")])
    work_off()
    post([EmailMessage("Hoi", "Tekst", to=[NOOR])], cause="a page is due")
    work_off()

    assert [letter.to for letter in mail.outbox] == [[NOOR], [SAM], [NOOR]]


def test_a_server_that_is_busy_gets_the_same_letter_later(server):
    server += [SMTPDataError(451, b"busy"), SMTPRecipientsRefused({NOOR: (450, b"later")})]
    send_mail("Hoi", "Tekst", None, [NOOR])
    name = Errand.objects.get().arguments["letter"]["headers"]["Message-ID"]

    for error in ("the mail: 451", "the reader: 450"):
        assert do_next() is Ending.POSTPONED
        assert Errand.objects.get().error == f"OSError: The mail server refuses {error}"
        Errand.objects.update(due_at=timezone.now())
    assert do_next() is Ending.DONE

    assert [letter.extra_headers["Message-ID"] for letter in mail.outbox] == [name]
    assert Errand.objects.get().arguments == {}


def test_who_is_not_there_is_seen_by_an_administrator_and_in_no_log(server, caplog):
    server += [SMTPRecipientsRefused({NOOR: (550, b"no noor@example.org here")})]
    send_mail("Hoi", "Tekst", None, [NOOR])

    assert do_next() is Ending.FAILED

    (failed,) = Errand.objects.failed()
    assert failed.about == f"{NOOR}: Hoi"
    assert failed.error == "GiveUpError: The mail server refuses the reader: 550"
    assert "refuses the reader" in caplog.text
    assert NOOR not in caplog.text


def test_mail_to_nobody_is_no_work(settings):
    settings.ADMINS = []
    mail_admins("Hoi", "Tekst")

    assert not Errand.objects.exists()


def test_nobody_writes_to_where_no_mail_server_can_be():
    demo, real = "ilse@vlietmonde.example", "noor@example.org"

    post([EmailMessage("Alleen de demo", to=[demo, f"Ilse <{demo}>"])])
    post([EmailMessage("Ook iemand echt", to=[demo, real])])

    assert [one.about for one in Errand.objects.all()] == [f"{demo}, {real}: Ook iemand echt"]
