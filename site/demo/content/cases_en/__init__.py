"""The English words of the practice examples: the same series, in the same order."""

from demo.content.cases_en.compliance_by_project import COMPLIANCE_BY_PROJECT
from demo.content.cases_en.three_counters import THREE_COUNTERS

CASES_IN_ENGLISH = {
    "drie-loketten-een-antwoord": THREE_COUNTERS,
    "compliance-per-project": COMPLIANCE_BY_PROJECT,
}
