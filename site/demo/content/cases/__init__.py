"""The practice examples of the demo organisation, in Dutch; their English words are in cases_en.

The organisations and the figures are invented. The figures are written down as real ones should
be: with their sample, their period, how they were measured, and also what got worse.
"""

from demo.content.cases.compliance_per_project import COMPLIANCE_PER_PROJECT
from demo.content.cases.de_planner_naast_de_verkoper import DE_PLANNER_NAAST_DE_VERKOPER
from demo.content.cases.drie_loketten import DRIE_LOKETTEN
from demo.content.cases.een_brief_voor_vier_gemeentehuizen import EEN_BRIEF_VOOR_VIER_GEMEENTEHUIZEN
from demo.content.cases.het_prikbord_bleef_leeg import HET_PRIKBORD_BLEEF_LEEG
from demo.content.cases.inclusie_begint_bij_de_vacature import INCLUSIE_BEGINT_BIJ_DE_VACATURE
from demo.content.cases.mag_ik_dit_delen import MAG_IK_DIT_DELEN
from demo.content.cases.storing_om_half_negen import STORING_OM_HALF_NEGEN
from demo.content.cases.vrijdagmiddag_naar_huis import VRIJDAGMIDDAG_NAAR_HUIS
from demo.content.cases.zeven_gemeenten import ZEVEN_GEMEENTEN

# The newest first.
CASES = [
    DRIE_LOKETTEN,
    COMPLIANCE_PER_PROJECT,
    ZEVEN_GEMEENTEN,
    INCLUSIE_BEGINT_BIJ_DE_VACATURE,
    STORING_OM_HALF_NEGEN,
    DE_PLANNER_NAAST_DE_VERKOPER,
    MAG_IK_DIT_DELEN,
    VRIJDAGMIDDAG_NAAR_HUIS,
    EEN_BRIEF_VOOR_VIER_GEMEENTEHUIZEN,
    HET_PRIKBORD_BLEEF_LEEG,
]
