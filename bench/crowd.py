"""Learners who follow one path, each with a session, and the buttons they press."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from django.test import Client
from django.urls import reverse

from bench.driver import Answer, Press
from learningpaths.catalogue.models import LearningPathPage
from learningpaths.progress.models import Completion
from tests.factories import LearnerFactory, a_path, a_step, enrolled, steps_of_path


@dataclass(frozen=True)
class Crowd:
    path: LearningPathPage
    sessions: dict[str, int]  # and the learner each belongs to

    @classmethod
    def gather(cls, learners: int, steps: int) -> "Crowd":
        """Make a path with so many steps, and learners who have joined it and signed in."""
        path = a_path(*(a_step(f"Step {number}") for number in range(steps)))
        sessions = {}
        for learner in LearnerFactory.create_batch(learners):
            enrolled(learner, path)
            client = Client()
            client.force_login(learner)
            sessions[client.cookies["sessionid"].value] = learner.pk
        return cls(path, sessions)

    @cached_property
    def addresses(self) -> dict[str, int]:
        """Where "done" is said of a step, and the step."""
        return {
            reverse("progress:complete", args=[self.path.outline_key, step.block_id]): step.pk
            for step in steps_of_path(self.path)
        }

    @cached_property
    def presses(self) -> list[Press]:
        """Everybody says "done" of every step, and again before the answer is there."""
        return [
            Press(address, session)
            for address in self.addresses
            for session in self.sessions
            for _again in range(2)
        ]

    def meant_by(self, answers: Iterable[Answer]) -> Counter:
        """How often these answers spoke of a learner and a step."""
        return Counter(
            (self.sessions[answer.press.session], self.addresses[answer.press.address])
            for answer in answers
        )

    def stored(self) -> Counter:
        """How often the database says that a learner finished a step."""
        rows = Completion.objects.standing().filter(step__in=self.addresses.values())
        return Counter(rows.values_list("enrolment__learner", "step"))
