"""Learners of two sites complete what they follow: what a completion costs, and what fails.

Every press makes a row that wasn't there. A group of learners begins and finishes, so that each
round has as many first steps as last ones.
"""

import json
from dataclasses import dataclass
from itertools import chain

from bench.driver import CSRF_TOKEN, Press, Server, percentile_95, press_all, statuses
from bench.peers.rounds import ROW, medians
from bench.peers.sites import Served
from bench.served import AT_ONCE, ROUNDS, cpu

LEARNERS, STEPS, GROUPS = 120, 8, 12
# How many write at once, and which groups do: the first ones press in the rounds.
STORMS = {12: range(ROUNDS, ROUNDS + 3), 32: range(ROUNDS + 3, ROUNDS + 6)}
COUNTED = GROUPS - 1
DONE = {200, 302}


@dataclass(frozen=True)
class Crowd:
    """Sessions, what they press, and what a press says; with the page of one lesson or step."""

    sessions: list[str]
    addresses: list[str]
    lesson: str
    body: str = ""

    def group(self, number: int) -> list[Press]:
        return [
            Press(address, session, self.body)
            for address in self.addresses
            for session in self.sessions[number::GROUPS]
        ]


def gather(served: Served) -> Crowd:
    return Crowd(**json.loads(served.site.run(*served.site.crowd, str(LEARNERS), str(STEPS))))


def measure(hello: Server, crowds: list[tuple[Served, Crowd]]) -> None:
    costs = medians(hello, [lambda number, it=pair: cost(*it, number) for pair in crowds])
    for (served, crowd), figures in zip(crowds, costs, strict=True):
        queries = served.site.queries([request(press) for press in crowd.group(COUNTED)])
        label = f"{served.site.name}, a completion"
        print(ROW.format(label, "", "", queries, *figures), flush=True)
    for at_once, groups in STORMS.items():
        for served, crowd in crowds:
            print(f"{at_once} at once, {served.site.name}: {storm(served, crowd, at_once, groups)}")


def cost(served: Served, crowd: Crowd, number: int) -> float:
    """Milliseconds of CPU that each press of a group takes all workers together."""
    presses = crowd.group(number)
    before = cpu(served.server)
    answers = press_all(served.server, presses, at_once=AT_ONCE)
    if not DONE.issuperset(statuses(answers)):
        raise SystemExit(f"{served.site.name} answered {statuses(answers)}.")
    return (cpu(served.server) - before) / len(presses) * 1000


def storm(served: Served, crowd: Crowd, at_once: int, groups: range) -> str:
    """What the writers were told, how much of it is stored, and how long they waited."""
    presses = [*chain.from_iterable(crowd.group(number) for number in groups)]
    before = served.site.completed()
    answers = press_all(served.server, presses, at_once=at_once)
    stored = served.site.completed() - before
    return (
        f"answers {statuses(answers)}, {stored} stored,"
        f" 95 % within {percentile_95(answers) * 1000:.0f} ms"
    )


def request(press: Press) -> dict:
    return {
        "method": "POST",
        "path": press.address,
        "data": press.body,
        "content_type": "application/json",
        "headers": {
            "Cookie": f"sessionid={press.session}; csrftoken={CSRF_TOKEN}",
            "X-CSRFToken": CSRF_TOKEN,
        },
    }
