"""What is kept under the site's secret, so that a copy of the database alone opens nothing.

Fernet of the package cryptography; only imported where somebody has a second step.
"""

import base64
import hashlib

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings


def encrypt(text: str) -> str:
    return _cipher().encrypt(text.encode()).decode()


def decrypt(encrypted_text: str) -> str | None:
    """None when it was kept under a secret that the site no longer has."""
    try:
        return _cipher().decrypt(encrypted_text).decode()
    except InvalidToken:
        return None


def _cipher() -> MultiFernet:
    """The first key keeps; the others open what was kept before."""
    keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    digests = [hashlib.sha256(f"second step {key}".encode()).digest() for key in keys]
    return MultiFernet([Fernet(base64.urlsafe_b64encode(digest)) for digest in digests])
