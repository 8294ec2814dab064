"""The English words of the practice examples: the same series, in the same order."""

from demo.content.cases_en.compliance_by_project import COMPLIANCE_BY_PROJECT
from demo.content.cases_en.failure_at_half_past_eight import FAILURE_AT_HALF_PAST_EIGHT
from demo.content.cases_en.seven_municipalities import SEVEN_MUNICIPALITIES
from demo.content.cases_en.three_counters import THREE_COUNTERS

CASES_IN_ENGLISH = {
    "drie-loketten-een-antwoord": THREE_COUNTERS,
    "compliance-per-project": COMPLIANCE_BY_PROJECT,
    "zeven-gemeenten-leren-als-een": SEVEN_MUNICIPALITIES,
    "storing-om-half-negen": FAILURE_AT_HALF_PAST_EIGHT,
}
