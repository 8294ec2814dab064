"""Mail is background work: whoever causes it waits for no mail server, and is told of none.

Everything that sends mail through Django, Wagtail and allauth included, meets `OutboxBackend`,
which keeps the letter in the transaction that causes it. It is sent later, over the backend of
`MAIL_BACKEND`. A mail server may take a letter and this process end before it is noted: then it
is sent a second time, under the same Message-ID, by which mail programs show it once.
"""

from base64 import b64decode, b64encode
from collections.abc import Iterable, Sequence
from email.utils import make_msgid
from smtplib import SMTPRecipientsRefused, SMTPResponseException
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage, EmailMultiAlternatives, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.utils.translation import gettext_lazy as _

from core.background import GiveUpError, errand

NOWHERE = (".example", ".example>")
# What an envelope and a letter consist of, besides headers, other forms and attachments.
PARTS = ("subject", "body", "from_email", "to", "cc", "bcc", "reply_to")


class OutboxBackend(BaseEmailBackend):
    """Keep each letter as background work."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        post(email_messages)
        return len(email_messages)


def post(letters: Iterable[EmailMessage], *, cause: str | None = None) -> None:
    """Have letters sent once this transaction is committed.

    With a cause, nobody who is written to gets a second letter of that cause. Nobody is written
    to below .example, where no mail server is (RFC 2606): the people of the demo live there.
    """
    for letter in letters:
        reader = ", ".join(letter.recipients())
        if not all(address.endswith(NOWHERE) for address in letter.recipients()):
            deliver.enqueue(
                key=f"{cause}: {reader}"[:200] if cause else None,
                about=f"{reader}: {letter.subject}",
                letter=_packed(letter),
            )


@errand(_("Send a mail"), leaves_database=True)
def deliver(letter: dict[str, Any]) -> None:
    send(_unpacked(letter))


def new_message_id() -> str:
    """A name for one letter, however often it is sent."""
    return make_msgid(domain=urlsplit(settings.WAGTAILADMIN_BASE_URL).hostname)


def send(letter: EmailMessage) -> None:
    """Give a letter to the mail server now; where nobody lives is not tried again.

    Errors say what the server answers by its number: its words may name people, and are logged.
    """
    letter.extra_headers.setdefault("Auto-Submitted", "auto-generated")
    try:
        get_connection(settings.MAIL_BACKEND).send_messages([letter])
    except SMTPRecipientsRefused as error:
        codes = {code for code, _words in error.recipients.values()}
        message = f"The mail server refuses the reader: {', '.join(map(str, sorted(codes)))}"
        raise (GiveUpError if min(codes) >= 500 else OSError)(message) from None
    except SMTPResponseException as error:
        message = f"The mail server refuses the mail: {error.smtp_code}"
        raise OSError(message) from None


def _packed(letter: EmailMessage) -> dict[str, Any]:
    packed = {part: getattr(letter, part) for part in PARTS}
    packed["subject"] = str(letter.subject)
    packed["body"] = str(letter.body)
    packed["headers"] = {"Message-ID": new_message_id(), **letter.extra_headers}
    packed["subtype"] = letter.content_subtype
    packed["alternatives"] = [[*one] for one in getattr(letter, "alternatives", [])]
    packed["attachments"] = [_packed_attachment(*one) for one in letter.attachments]
    return packed


def _packed_attachment(name: str, content: str | bytes, kind: str) -> list[str | bool]:
    is_text = isinstance(content, str)
    return [name, content if is_text else b64encode(content).decode(), kind, is_text]


def _unpacked(packed: dict[str, Any]) -> EmailMessage:
    fields = {part: packed[part] for part in PARTS} | {"headers": packed["headers"]}
    letter = EmailMultiAlternatives(**fields)
    letter.content_subtype = packed["subtype"]
    for content, kind in packed["alternatives"]:
        letter.attach_alternative(content, kind)
    for name, content, kind, is_text in packed["attachments"]:
        letter.attach(name, content if is_text else b64decode(content), kind)
    return letter
