"""The English words of the learning paths: the same stages and steps, in the same order."""

from demo.content.paths_en.from_counter_to_decision import FROM_COUNTER_TO_DECISION

PATHS_IN_ENGLISH = {
    "van-loket-tot-besluit": FROM_COUNTER_TO_DECISION,
}
