"""Production: refuses to start until what must be decided is decided."""

from importlib.util import find_spec

from django.core.exceptions import ImproperlyConfigured

from config import env
from config.settings.base import *  # noqa: F403
from config.settings.base import (
    ALLOWED_HOSTS,
    CACHES,
    METRICS_TOKEN,
    PASSWORDS,
    SECRET_KEY,
    SENTRY_DSN,
    SSO_CLIENT_ID,
    SSO_CLIENT_SECRET,
    SSO_ISSUER,
    SSO_NAME_CLAIMS,
)

ONE_YEAR = 365 * 24 * 60 * 60


def demands() -> list[str]:
    """What is missing or unsafe, each with the way to mend it."""
    found = []
    if not SECRET_KEY:
        found.append("SECRET_KEY is missing.")
    elif len(SECRET_KEY) < 50 or len(set(SECRET_KEY)) < 10:
        found.append("SECRET_KEY can be guessed: 50 random characters are the least.")
    elif SECRET_KEY.startswith(("only-for-", "django-insecure-")):
        found.append("SECRET_KEY is one that others know.")
    if found:
        found.append('Make one with: python3 -c "import secrets; print(secrets.token_urlsafe(50))"')
    if env.flag("DEBUG"):
        found.append("DEBUG is on, which shows visitors the code: leave it out.")
    if not ALLOWED_HOSTS:
        found.append("ALLOWED_HOSTS is empty: name the host names, as in leren.example.org.")
    if any(host.strip(".") in {"*", ""} for host in ALLOWED_HOSTS):
        found.append("ALLOWED_HOSTS holds *, which lets anybody choose the host name: name yours.")
    if CACHES["default"]["BACKEND"].endswith(("LocMemCache", "DummyCache")):
        found.append("CACHE_URL is one that workers don't share: leave it out, or use redis://.")
    if METRICS_TOKEN and len(METRICS_TOKEN) < 20:
        found.append("METRICS_TOKEN can be guessed: 20 random characters are the least.")
    if SENTRY_DSN and find_spec("sentry_sdk") is None:
        found.append("SENTRY_DSN needs what requirements-optional.txt installs, or leave it out.")
    return [*found, *demands_of_single_sign_on()]


def demands_of_single_sign_on() -> list[str]:
    found = []
    if SSO_ISSUER and not (SSO_CLIENT_ID and SSO_CLIENT_SECRET):
        found.append("SSO_ISSUER is set, but SSO_CLIENT_ID or SSO_CLIENT_SECRET is missing.")
    if SSO_ISSUER and env.flag("HTTPS", default=True) and not SSO_ISSUER.startswith("https://"):
        found.append("SSO_ISSUER must begin with https://: who listens in could be anybody.")
    if len(SSO_ISSUER) > 200:
        found.append("SSO_ISSUER is longer than 200 characters.")
    if len(SSO_NAME_CLAIMS) > 2:
        found.append("SSO_NAME_CLAIMS has one name (of the full name) or two (first and last).")
    if not PASSWORDS and not SSO_ISSUER:
        found.append("PASSWORDS is no and SSO_ISSUER is empty: nobody could sign in.")
    return found


if demands():
    raise ImproperlyConfigured("\n  ".join(["This site doesn't start yet.", *demands()]))

# HTTPS=no is for a closed network without TLS only: passwords then travel in the open.
HAS_TLS = env.flag("HTTPS", default=True)
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = HAS_TLS
if HAS_TLS:
    # The prefix makes browsers refuse one that a neighbour or a page without TLS has set.
    SESSION_COOKIE_NAME = "__Host-sessionid"
    CSRF_COOKIE_NAME = "__Host-csrftoken"
    LANGUAGE_COOKIE_NAME = "__Host-django_language"
SECURE_HSTS_SECONDS = env.number("HSTS_SECONDS", ONE_YEAR) if HAS_TLS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = env.flag("HSTS_SUBDOMAINS", default=True)
# A preloaded domain can't go back for months, so its owner decides: not a setting of ours.
SILENCED_SYSTEM_CHECKS = ["security.W021"]

# Only a proxy that overwrites X-Forwarded-Proto may be believed, and only then can we redirect.
if env.flag("TRUST_PROXY"):
    BEHIND_A_PROXY = True
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_SSL_REDIRECT = HAS_TLS
    # Whom attempts to sign in are counted for: the last address is the one the proxy saw.
    ALLAUTH_TRUSTED_PROXY_COUNT = 1

SCHEME = "https" if HAS_TLS else "http"
BASE_URL = env.text("BASE_URL", f"{SCHEME}://{ALLOWED_HOSTS[0].lstrip('.')}").rstrip("/")
WAGTAILADMIN_BASE_URL = BASE_URL
CSRF_TRUSTED_ORIGINS = [BASE_URL]
