"""The English words of the guides, by Dutch slug: the same series, in the same order."""

from demo.content.guides_en import chain_walk, compliance_case, peer_consultation

GUIDES_IN_ENGLISH = {
    "de-ketenwandeling": chain_walk.GUIDE,
    "intervisie-in-gemengd-gezelschap": peer_consultation.GUIDE,
    "compliance-op-casus": compliance_case.GUIDE,
}
