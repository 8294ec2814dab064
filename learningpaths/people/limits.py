"""How often somebody may guess: counted per account, per address, and per account from one address.

Counted before the password is looked at, so that attempts that come together can't all be the
first, and taken back when it was right. The numbers stand in `ACCOUNT_RATE_LIMITS`.

A browser in which somebody signed in before has a limit of its own at their account, in place of
all others: neither a colleague behind the same address nor a stranger elsewhere uses that up.
"""

from dataclasses import dataclass, field

from allauth.core.internal import ratelimit
from django.http import HttpRequest

APP = "allauth.account"


class TooManyAttemptsError(Exception):
    """The attempt was one too many; `minutes` from now there is room again."""

    def __init__(self, minutes: int):
        super().__init__(minutes)
        self.minutes = minutes


@dataclass
class Attempt:
    """What one attempt used up of the limits."""

    usages: list[ratelimit.RateLimitUsage] = field(default_factory=list)

    def take_back(self) -> None:
        for usage in self.usages:
            usage.rollback()


def count_attempt(
    request: HttpRequest, account: str, address: str, *, browser: str | None = None
) -> Attempt:
    """Count an attempt to sign in to an account; raises TooManyAttemptsError.

    What one person types wrong uses up their own limits first, and only then their office's. A
    `browser` that is known at this account is what `known_browsers` calls it by.
    """
    attempt = Attempt()
    of_stranger = [*_of_account(account, address), ("address_failed", None)]
    for action, key in _of_browser(account, browser) if browser else of_stranger:
        usage = ratelimit.consume(request, app=APP, action=action, key=key)
        if usage is None:
            attempt.take_back()
            raise TooManyAttemptsError(minutes_of(action))
        attempt.usages.append(usage)
    return attempt


def forget_attempts(request: HttpRequest, account: str, address: str) -> None:
    """Let somebody begin anew, who chose a new password by mail."""
    for action, key in _of_account(account, address):
        ratelimit.clear(request, app=APP, action=action, key=key)


def minutes_of(action: str) -> int:
    """How long a limit holds at most, from the last attempt that was counted."""
    rate = ratelimit.get_rates(app=APP, action=action)[0]
    return round(rate.duration / 60)


def _of_account(account: str, address: str) -> list[tuple[str, str]]:
    account = account.lower()
    return [("login_failed", f"{account} {address}"), ("account_failed", account)]


def _of_browser(account: str, browser: str) -> list[tuple[str, str]]:
    return [("login_failed", f"{account.lower()} {browser}")]
