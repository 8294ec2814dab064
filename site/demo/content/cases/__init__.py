"""The practice examples of the demo organisation, in Dutch; their English words are in cases_en.

The organisations and the figures are invented. The figures are written down as real ones should
be: with their sample, their period, how they were measured, and also what got worse.
"""

from demo.content.cases.compliance_per_project import COMPLIANCE_PER_PROJECT
from demo.content.cases.drie_loketten import DRIE_LOKETTEN

CASES = [
    DRIE_LOKETTEN,
    COMPLIANCE_PER_PROJECT,
]
