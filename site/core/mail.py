"""Sending mail: whoever works on doesn't notice that a mail server is away, the log does."""

import logging
from collections.abc import Sequence

from django.core.mail import EmailMessage, get_connection
from django.core.mail.backends.smtp import EmailBackend

logger = logging.getLogger(__name__)


class SmtpBackend(EmailBackend):
    """Django's own, except that opening a connection ahead never fails: sending does.

    Wagtail opens one before it tells of comments, when they are saved already: an editor would
    be answered with an error for them.
    """

    def open(self) -> bool | None:
        try:
            return super().open()
        except OSError:
            logger.warning("The mail server doesn't answer", exc_info=True)
            return None

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        is_new = bool(email_messages) and super().open()
        try:
            return super().send_messages(email_messages)
        finally:
            if is_new:
                self.close()


def post(letters: Sequence[EmailMessage]) -> int:
    """Send letters over one connection; return how many went.

    One that can't be sent is logged. After one that didn't reach the server the rest isn't tried:
    each would wait as long.
    """
    sent, connection = 0, get_connection()
    try:
        for letter in letters:
            letter.connection = connection
            letter.extra_headers["Auto-Submitted"] = "auto-generated"
            sent += letter.send()
    except OSError:
        logger.exception("%s of %s mails were not sent", len(letters) - sent, len(letters))
    finally:
        connection.close()
    return sent
