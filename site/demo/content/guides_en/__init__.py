"""The English words of the guides, by Dutch slug: the same series, in the same order.

Where the Dutch guide points to a page that has no English, the words point elsewhere or nowhere.
"""

from demo.content.guides_en import (
    chain_walk,
    compliance_case,
    listening,
    peer_consultation,
    resistance,
    screen_by_screen,
)

GUIDES_IN_ENGLISH = {
    "de-ketenwandeling": chain_walk.GUIDE,
    "intervisie-in-gemengd-gezelschap": peer_consultation.GUIDE,
    "luisteren-in-drie-lagen": listening.GUIDE,
    "weerstand-als-informatie": resistance.GUIDE,
    "compliance-op-casus": compliance_case.GUIDE,
    "scherm-aan-scherm": screen_by_screen.GUIDE,
}
