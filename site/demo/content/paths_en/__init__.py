"""The English words of the learning paths: the same stages and steps, in the same order."""

from demo.content.paths_en.from_counter_to_decision import FROM_COUNTER_TO_DECISION
from demo.content.paths_en.welcome_to_the_whole_house import WELCOME_TO_THE_WHOLE_HOUSE

PATHS_IN_ENGLISH = {
    "van-loket-tot-besluit": FROM_COUNTER_TO_DECISION,
    "welkom-in-het-hele-huis": WELCOME_TO_THE_WHOLE_HOUSE,
}
