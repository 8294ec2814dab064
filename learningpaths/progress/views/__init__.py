"""A learner joins, completes, answers and looks back. Writing is POST, then a redirect."""

from learningpaths.progress.views.own import certificate, my_learning
from learningpaths.progress.views.runs import enrol, look_again, start_again, withdraw
from learningpaths.progress.views.steps import answer, complete, keep_notes, undo

__all__ = [
    "answer",
    "certificate",
    "complete",
    "enrol",
    "keep_notes",
    "look_again",
    "my_learning",
    "start_again",
    "undo",
    "withdraw",
]
