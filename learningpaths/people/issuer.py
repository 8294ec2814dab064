"""Asking the OpenID provider: only at its own address, and believing only what it signed.

allauth keeps the order of things (state, PKCE, the exchange of a code). Added here is what it
leaves out: the nonce, that the provider calls itself what the settings call it, the signature of
what it says, and hard stops on whom is asked, for how long and how much.
"""

import json
import time
from collections.abc import Mapping
from hashlib import sha256
from http import HTTPStatus
from typing import Any
from urllib.parse import SplitResult, urlsplit

import jwt
import requests
from allauth.socialaccount.adapter import get_adapter
from allauth.socialaccount.models import SocialAccount, SocialApp, SocialLogin, SocialToken
from allauth.socialaccount.providers.base import AuthProcess, ProviderException
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.oauth2.views import OAuth2CallbackView
from allauth.socialaccount.providers.openid_connect.provider import OpenIDConnectProvider
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.crypto import constant_time_compare, get_random_string
from django.utils.translation import activate, get_language, override

from learningpaths.people.models import User
from learningpaths.people.single_sign_on import identity_of

WAIT = (4, 6)  # seconds: for a connection, and for each answer
LONGEST_WAIT = 10  # seconds, for a whole answer
LARGEST_ANSWER = 1024 * 1024
KEPT = 10 * 60  # seconds that we remember how the provider describes itself
CLOCKS_DIFFER = 60  # seconds
# What is signed with a key that only the provider has.
ALGORITHMS = [
    *["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"],
    *["ES256", "ES384", "ES512", "EdDSA"],
]
# What goes wrong with a provider, rather than with us.
TROUBLE = (OAuth2Error, ProviderException, requests.RequestException)


class ProviderError(ProviderException):
    """The provider says something that we don't go along with."""


class IssuerSession(requests.Session):
    """Asks the issuer and the hosts that the settings name, follows no redirects, and stops."""

    def request(self, method: str, url: str, **options) -> requests.Response:
        if not may_be_asked(url):
            raise ProviderError(f"{urlsplit(url).netloc!r} is not in SSO_HOSTS")
        options |= {"timeout": WAIT, "allow_redirects": False, "stream": True}
        deadline = time.monotonic() + LONGEST_WAIT
        response = super().request(method, url, **options)
        content = b""
        for chunk in response.iter_content(8192):
            content += chunk
            if len(content) > LARGEST_ANSWER or time.monotonic() > deadline:
                response.close()
                raise ProviderError("The answer is too large or too slow")
        response._content = content
        return response


class Issuer(OpenIDConnectOAuth2Adapter):
    """The provider of the settings, for one request."""

    nonce = None

    def __init__(self, request: HttpRequest):
        super().__init__(request, settings.SSO_ISSUER)

    @property
    def openid_config(self) -> dict:
        """How the provider describes itself, remembered for some minutes."""
        return _remembered("configuration", self._ask_configuration)

    def _ask_configuration(self) -> dict:
        found = _ask(f"{settings.SSO_ISSUER.rstrip('/')}/.well-known/openid-configuration")
        if str(found.get("issuer", "")).rstrip("/") != settings.SSO_ISSUER.rstrip("/"):
            raise ProviderError("The provider calls itself something else than SSO_ISSUER")
        for name in ("authorization_endpoint", "token_endpoint", "jwks_uri"):
            if not may_be_asked(found.get(name)):
                raise ProviderError(f"The {name} of the provider is not in SSO_HOSTS")
        return found

    def get_callback_url(self, request: HttpRequest, app: SocialApp) -> str:
        """One address, whatever the reader's language: the one that the provider knows."""
        with override(settings.LANGUAGE_CODE):
            return f"{settings.WAGTAILADMIN_BASE_URL}{reverse('people:work_account_back')}"

    def get_access_token_data(self, *args, **options) -> dict:
        try:
            return super().get_access_token_data(*args, **options)
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise ProviderError("The answer to a code is no token") from error

    def parse_token(self, data: Mapping[str, Any]) -> SocialToken:
        return SocialToken(token=str(data["access_token"]))

    def complete_login(self, request, app, token, *, response: dict, **options) -> SocialLogin:
        claims = self._read(str(response.get("id_token", "")))
        is_enough = "email" in claims and (settings.SSO_DEPARTMENT_CLAIM or "sub") in claims
        if not is_enough and "userinfo_endpoint" in self.openid_config:
            claims = self._ask_further(token.token, claims["sub"]) | claims
        identity = identity_of(settings.SSO_ISSUER, claims)
        account = SocialAccount(provider=identity.issuer, uid=identity.subject, extra_data={})
        login = SocialLogin(user=User(), account=account, provider=self.get_provider())
        login.identity = identity
        return login

    def _read(self, token: str) -> dict:
        """The claims of a token that the provider signed for us, now, for this sign-in."""
        try:
            claims = jwt.decode(
                token,
                self._key_of(token),
                algorithms=ALGORITHMS,
                audience=settings.SSO_CLIENT_ID,
                issuer=self.openid_config["issuer"],
                leeway=CLOCKS_DIFFER,
                options={"require": ["iss", "sub", "aud", "exp", "iat"]},
            )
        except (jwt.PyJWTError, TypeError, ValueError) as error:
            raise ProviderError(f"The token is not right: {type(error).__name__}") from error
        nonce = claims.get("nonce")
        is_ours = claims.get("azp", settings.SSO_CLIENT_ID) == settings.SSO_CLIENT_ID
        if not is_ours or not self.nonce or not isinstance(nonce, str):
            raise ProviderError("The token is of another sign-in")
        if not constant_time_compare(nonce, self.nonce):
            raise ProviderError("The token is of another sign-in")
        if not 0 < len(claims["sub"]) <= SocialAccount._meta.get_field("uid").max_length:
            raise ProviderError("The subject is longer than we keep")
        return claims

    def _key_of(self, token: str) -> Any:
        """The key that a token names; one that we don't know may be newer than what we remember."""
        name = jwt.get_unverified_header(token).get("kid")
        address = self.openid_config["jwks_uri"]
        known = _remembered("keys", lambda: _ask(address))
        if name and not _keys(known, name):
            cache.delete(_name("keys"))
            known = _remembered("keys", lambda: _ask(address))
        found = _keys(known, name)
        if len(found) != 1:
            raise ProviderError("The token is signed with a key that the provider doesn't name")
        return jwt.PyJWK(found[0]).key

    def _ask_further(self, token: str, subject: str) -> dict:
        """What the provider says only when it is asked again, of the same person."""
        address = self.openid_config["userinfo_endpoint"]
        found = _ask(address, headers={"Authorization": f"Bearer {token}"})
        if found.get("sub") != subject:
            raise ProviderError("The provider tells of somebody else")
        return found


class IssuerProvider(OpenIDConnectProvider):
    """What allauth keeps of a provider, from the settings and not from its table."""

    oauth2_adapter_class = Issuer

    def __init__(self, request: HttpRequest):
        app = SocialApp(
            provider=self.id,
            provider_id=settings.SSO_ISSUER,
            client_id=settings.SSO_CLIENT_ID,
            secret=settings.SSO_CLIENT_SECRET,
            settings={"server_url": settings.SSO_ISSUER, "oauth_pkce_enabled": True},
        )
        super().__init__(request, app=app)

    def get_oauth2_adapter(self, request: HttpRequest) -> Issuer:
        return Issuer(request)

    def lead_out(self, next_url: str) -> str:
        """The address at the provider where somebody signs in; raises one of TROUBLE."""
        nonce = get_random_string(32)
        response = self.redirect(
            self.request,
            AuthProcess.LOGIN,
            next_url=next_url,
            scope=settings.SSO_SCOPES,
            auth_params={"nonce": nonce},
            nonce=nonce,
            language=get_language(),
        )
        return response.url


class BackView(OAuth2CallbackView):
    """Take somebody in who comes back from the provider, in the language they left in."""

    adapter: Issuer

    def _get_state(self, request: HttpRequest, provider: IssuerProvider) -> tuple:
        state, response = super()._get_state(request, provider)
        if state:
            self.adapter.nonce = state.get("nonce")
            activate(state.get("language") or settings.LANGUAGE_CODE)
        return state, response


def take_in(request: HttpRequest) -> HttpResponse:
    return BackView.adapter_view(Issuer(request))(request)


def may_be_asked(address: Any) -> bool:
    """Whether an address is on the issuer's own host, or on one that the settings name."""
    own = urlsplit(settings.SSO_ISSUER)
    other = urlsplit(address) if isinstance(address, str) else SplitResult("", "", "", "", "")
    return other.scheme == own.scheme and other.netloc in {own.netloc, *settings.SSO_HOSTS}


def _ask(address: str, **options) -> dict:
    with get_adapter().get_requests_session() as session:
        response = session.get(address, **options)
        if response.status_code != HTTPStatus.OK:
            raise ProviderError(f"The provider answers {response.status_code}")
        found = response.json()
    if not isinstance(found, dict):
        raise ProviderError("The provider answers something else than an object")
    return found


def _remembered(what: str, ask) -> dict:
    found = cache.get(_name(what))
    if found is None:
        found = ask()
        cache.set(_name(what), json.loads(json.dumps(found)), KEPT)
    return found


def _name(what: str) -> str:
    return f"sso.{what}.{sha256(settings.SSO_ISSUER.encode()).hexdigest()}"


def _keys(found: Mapping[str, Any], name: str | None) -> list[dict]:
    """The keys of that name; a provider with one key need not name it."""
    keys = found.get("keys")
    keys = [key for key in keys if isinstance(key, dict)] if isinstance(keys, list) else []
    signing = [key for key in keys if key.get("use", "sig") == "sig"]
    return [key for key in signing if name is None or key.get("kid") == name]
