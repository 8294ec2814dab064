"""Findings and measures: every room says its own, and one that fails doesn't hide the others."""

import pytest
from django.db import DatabaseError
from django.utils import timezone
from django.utils.translation import override

from core import health
from core.health import Finding, Pace, State

NOW = timezone.now()


@pytest.fixture(autouse=True)
def _alone(monkeypatch):
    monkeypatch.setattr(health, "_checks", {})
    monkeypatch.setattr(health, "_measures", {})


def says(state, subject="Iets"):
    return lambda now: [Finding(subject, state, f"{now:%Y}")]


def test_the_worst_stands_first_and_what_is_dear_waits():
    health.register_check(says(State.KNOWN), Pace.PAGE)
    health.register_check(says(State.FINE))
    health.register_check(says(State.WRONG), Pace.ON_REQUEST)
    health.register_check(says(State.LOOK), Pace.PAGE)

    found = {pace: [one.state for one in health.findings(NOW, pace)] for pace in Pace}

    assert found == {
        Pace.FIRST_PAGE: [State.FINE],
        Pace.PAGE: [State.LOOK, State.FINE, State.KNOWN],
        Pace.ON_REQUEST: [State.WRONG, State.LOOK, State.FINE, State.KNOWN],
    }


def test_what_can_not_be_looked_at_is_a_finding(caplog):
    def disk(now):
        raise OSError("no such device")
        yield

    health.register_check(disk)
    health.register_check(says(State.FINE, "Cache"))

    with override("en"):
        first, second = health.findings(NOW, Pace.FIRST_PAGE)

    says_what = "This could not be looked at: OSError"
    assert first == Finding("disk", State.WRONG, says_what, "The log says more.")
    assert second.subject == "Cache"
    assert "no such device" in caplog.text


def test_a_measure_that_is_not_known_is_left_out():
    def away():
        raise DatabaseError

    health.register_measure("a", "A.", lambda: 1.5)
    health.register_measure("b", "B.", away)
    health.register_measure("c", "C.", lambda: {"x": 1, "y": 2}, label="of")

    found = {measure.name: list(measure.now()) for measure in health.measures()}

    assert found == {"a": [([], 1.5)], "b": [], "c": [(["x"], 1), (["y"], 2)]}
