"""Rounds of hello, ours and theirs, one after another, and the rows that they come to."""

import statistics
from collections.abc import Callable
from dataclasses import dataclass

from bench.driver import Server
from bench.peers.sites import Served
from bench.served import BROWSER, ROUNDS, ask, cost

ROW = "{:<62} {:>6} {:>7} {:>4} {:>8} {:>8} {:>6}"
HEADER = ROW.format("answer", "status", "bytes", "SQL", "CPU ms", "of hello", "times")
HELLOS = 1_000
WARM = 40  # requests, after which each worker keeps what it keeps


@dataclass(frozen=True)
class Question:
    on: Served
    address: str
    headers: dict[str, str]

    def ask(self) -> tuple[int, int]:
        """Its status and bytes."""
        return ask(self.on.server, self.address, self.headers, WARM)[-1]

    def queries(self) -> int:
        request = {"method": "GET", "path": self.address, "headers": self.headers}
        return self.on.site.queries([request, request])

    def cost(self, requests: int) -> float:
        return cost(self.on.server, self.address, self.headers, requests)


def compare(hello: Server, questions: list[Question], requests: int) -> None:
    # Counting comes first: it has time for pictures whose sizes are still to be made.
    queries = [question.queries() for question in questions]
    seen = [question.ask() for question in questions]
    costs = medians(hello, [lambda _round, it=one: it.cost(requests) for one in questions])
    for question, number, (status, size), figures in zip(
        questions, queries, seen, costs, strict=True
    ):
        label = f"{question.on.site.name} {question.address}"
        print(ROW.format(label, status, size, number, *figures), flush=True)


def medians(hello: Server, tasks: list[Callable[[int], float]]) -> list[tuple[str, str, str]]:
    """Of each task the CPU of an answer, hello's share of it, and how many of the first it is.

    A task is told the number of the round.
    """
    rounds = [
        [cost(hello, "/", BROWSER, HELLOS), *(task(number) for task in tasks)]
        for number in range(ROUNDS)
    ]
    two_words, ours, *theirs = map(statistics.median, zip(*rounds, strict=True))
    return [
        (f"{its:.3f}", f"{two_words / its:.3f}", f"{its / ours:.1f}") for its in (ours, *theirs)
    ]
