"""The learning paths of the demo organisation, in Dutch; two have English words in paths_en.

Pages are named by their slug, departments by their code, files by their name in `files/`.
"""

from demo.content.paths.de_regels_van_je_project import DE_REGELS_VAN_JE_PROJECT
from demo.content.paths.leiden_over_je_eigen_grens import LEIDEN_OVER_JE_EIGEN_GRENS
from demo.content.paths.privacy_doe_je_samen import PRIVACY_DOE_JE_SAMEN
from demo.content.paths.slim_en_veilig_met_ai import SLIM_EN_VEILIG_MET_AI
from demo.content.paths.van_loket_tot_besluit import VAN_LOKET_TOT_BESLUIT
from demo.content.paths.welkom_in_het_hele_huis import WELKOM_IN_HET_HELE_HUIS

PATHS = [
    VAN_LOKET_TOT_BESLUIT,
    PRIVACY_DOE_JE_SAMEN,
    DE_REGELS_VAN_JE_PROJECT,
    LEIDEN_OVER_JE_EIGEN_GRENS,
    SLIM_EN_VEILIG_MET_AI,
    WELKOM_IN_HET_HELE_HUIS,
]
